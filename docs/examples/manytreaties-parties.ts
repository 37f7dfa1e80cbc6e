import { iso31661, iso31663 } from 'iso-3166';

/** A party that the table names by a code. */
export interface Party {
  readonly kind: 'country' | 'organisation';
  readonly values: object;
  /** Whether it is known who is meant: the table itself has no names. */
  readonly isNamed: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
}

/** Countries of today by their codes in ISO 3166-1, and those that are no more by theirs in ISO 3166-3. */
const named = new Map<string, Named>([
  ...iso31663.map(({ alpha4, from }) => [from.alpha3, country(alpha4, from.name)] as const),
  ...iso31661.map(({ alpha2, alpha3, name }) => [alpha3, { ...country(alpha2, name), code: alpha2 }] as const),
]);

/** Codes of other lists, where there is no doubt who is meant. */
for (const [code, iso] of [
  ['ROM', 'ROU'],
  ['GDR', 'DDR'],
] as const) {
  const meant = named.get(iso);
  if (meant !== undefined) named.set(code, meant);
}
for (const code of ['EUE', 'EUU']) named.set(code, country('EU', 'European Union'));
for (const code of ['KOS', 'Kosovo']) named.set(code, country('XK', 'Kosovo'));
named.set('ANT', country('AN', 'Netherlands Antilles'));

function country(code: string, name: string): Named {
  return { id: `country:${code.toLowerCase()}`, name };
}

const nobody: ReadonlySet<string> = new Set(['UNK', 'Member countries not listed']);

/** The party with this code; undefined where the code stands for nobody. */
export function partyNamed(stateID: string): Party | undefined {
  if (nobody.has(stateID)) return undefined;
  const externalIds = [{ scheme: 'ggo-state', value: stateID }];
  const known = named.get(stateID);
  if (known !== undefined) return { kind: 'country', values: { ...known, externalIds }, isNamed: true };
  // Organisations go by names, such as “IO-EBRD” and “WHO World Health Organization”; what is neither is kept by its code.
  const kind = /^(IO-|EC$|EFTA$|[A-Z]+ )/.test(stateID) ? 'organisation' : 'country';
  return { kind, values: { name: stateID, externalIds }, isNamed: false };
}
