import { type Open, type State, type Terms, everyStanding } from '../treaties/plain.js';
import { endedAlready } from './moments.js';
import { type Thing, type World, numberOf, theThing } from './world-read.js';

/** What moves nobody but shows that somebody had to do with the agreement, and what moves a party. */
const bearing = [
  ...['SIGNED', 'RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED', 'ENTERED_INTO_FORCE'],
  ...['PROVISIONALLY_APPLIED', 'DENOUNCED', 'WITHDRAWN', 'RESERVED'],
];

/** The first and the last day on which something can have happened. */
interface Span {
  readonly since: number;
  readonly until: number;
}

interface Action extends Span {
  readonly kind: string;
  readonly named: Thing;
}

const counts = ({ properties }: Thing): boolean =>
  properties['deprecated'] === undefined && properties['modality'] === 'STATED';

const span = (fact: Thing): Span => ({
  since: numberOf(fact, 'possibleFrom') ?? NaN,
  until: numberOf(fact, 'definiteFrom') ?? NaN,
});

/** All states that some order and choice of days leads to, furthest first, and what the party's edge says. */
export interface PartyStanding {
  readonly states: readonly State[];
  readonly said: Readonly<Record<string, string | null>>;
}

const furthestFirst: readonly State[] = ['FORMER', 'PARTY', 'CONTRACTING', 'SIGNATORY', 'PROVISIONAL', 'NONE'];

/** Where each party of the agreement stands on the day. */
export function standings(world: World, agreement: Thing, day: number): ReadonlyMap<Thing, PartyStanding> {
  const actions = (agreement.into.get('AGREEMENT') ?? [])
    .filter((fact) => counts(fact) && bearing.includes(String(fact.properties['kind'])))
    .map((fact) => actionOf(fact));
  const byParty = new Map<string, Action[]>();
  for (const action of actions) {
    const id = action.named.out.get('ADMINISTRATION_OF')?.[0]?.id ?? action.named.id;
    byParty.set(id, [...(byParty.get(id) ?? []), action]);
  }
  return new Map(
    [...byParty].map(([id, own]) => {
      const named = own.map((action) => action.named.id).sort();
      const shown = theThing(world, named.includes(id) ? id : (named[0] ?? id));
      const others = actions.filter((action) => !own.includes(action));
      return [shown, standingOf(agreement, shown, own, others, day)];
    }),
  );
}

/** One succeeds to an agreement on the day on which one succeeded the state, which can't be later than the action. */
function actionOf(fact: Thing): Action {
  const [named] = fact.out.get('PARTY') ?? [];
  if (named === undefined) throw new Error(`${fact.id} names no party`);
  const kind = String(fact.properties['kind']);
  const own = span(fact);
  const births = (named.into.get('SUCCESSOR') ?? [])
    .filter((birth) => kind === 'SUCCEEDED' && counts(birth) && birth.properties['kind'] !== 'RENAMED')
    .map(span)
    .filter(({ since }) => since <= own.until);
  if (births.length === 0) return { kind, named, ...own };
  return {
    kind,
    named,
    since: Math.min(...births.map(({ since }) => since)),
    until: Math.min(own.until, Math.max(...births.map(({ until }) => until))),
  };
}

function standingOf(
  agreement: Thing,
  party: Thing,
  own: readonly Action[],
  others: readonly Action[],
  day: number,
): PartyStanding {
  // Only what comes before what, and before or after the day, matters: these days can stand for all others.
  const telling = [...own.map(({ since }) => since), day + 1];
  const open = own.map(({ kind, since, until }): Open => {
    return { kind, days: [...new Set(telling)].filter((one) => since <= one && one <= until).sort((a, b) => a - b) };
  });
  const found = everyStanding(open, [day], () => termsOn(agreement, party, others, day)).get(day) ?? [];
  const states = furthestFirst.filter((one) => found.some(({ state }) => state === one));
  const applying = found.filter(({ appliesProvisionally }) => appliesProvisionally).length;
  const said = {
    STATE: states[0] ?? null,
    CERTAINTY: states.length === 1 ? 'DEFINITE' : 'POSSIBLE',
    PROVISIONAL: applying === 0 ? null : applying === found.length ? 'DEFINITE' : 'POSSIBLE',
  };
  return { states, said };
}

/** What can be so of the agreement on the day, apart from what the party itself did. */
function termsOn(agreement: Thing, party: Thing, others: readonly Action[], day: number): readonly Terms[] {
  const entries: Span[] = others.filter(({ kind }) => kind === 'ENTERED_INTO_FORCE');
  if (agreement.properties['inForceFrom'] !== undefined) {
    const [since, until] = ['inForceFromEarliest', 'inForceFromLatest'].map((name) => numberOf(agreement, name));
    entries.push({ since: since ?? -Infinity, until: until ?? Infinity });
  }
  const inForce = [
    ...(entries.some(({ since }) => since <= day) ? [true] : []),
    ...(entries.every(({ until }) => until > day) ? [false] : []),
  ];
  const ends = [agreement, ...(party.kind === 'Administration' ? [] : [party])].map((one) => endedAlready(one, day));
  const ended = [...(ends.some(({ may }) => may) ? [true] : []), ...(ends.some(({ must }) => must) ? [] : [false])];
  const binds = { SIGNATURE: [true], RATIFICATION: [false] }[String(agreement.properties['consentBy'])] ?? [
    true,
    false,
  ];
  return binds.flatMap((signatureBinds) =>
    inForce.flatMap((now) => ended.map((over) => ({ signatureBinds, inForce: now, ended: over }))),
  );
}
