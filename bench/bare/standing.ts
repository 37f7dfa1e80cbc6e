/** An action as a statement returns it, with the days between which it happened. */
export interface Action {
  readonly id: string;
  readonly kind: string;
  readonly on: string | null;
  readonly possibleFrom: number;
  readonly definiteFrom: number;
  readonly party: { readonly labels: readonly string[]; readonly id: string; readonly name: string };
  /** The country of a party that is an administration. */
  readonly country: string | null;
}

/** What is asked of the agreement itself. */
export interface Agreement {
  readonly consentBy: string | null;
  readonly inForceFrom: string | null;
  readonly inForceFromEarliest: number | null;
  readonly inForceFromLatest: number | null;
}

/** Where one party stands. */
export interface Standing {
  readonly node: Action['party'];
  /** What it may be, furthest first. */
  readonly states: readonly string[];
  readonly because: readonly Action[];
}

const never = -Infinity;
const effects: Readonly<Record<string, readonly string[]>> = {
  signed: ['SIGNED'],
  consented: ['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED'],
  entered: ['ENTERED_INTO_FORCE'],
  applied: ['PROVISIONALLY_APPLIED'],
  left: ['DENOUNCED', 'WITHDRAWN'],
};
const effectOf = new Map(Object.entries(effects).flatMap(([effect, kinds]) => kinds.map((kind) => [kind, effect])));

/**
 * Where the parties of an agreement stand on the day, those who did anything, by name. An administration and its country
 * are one party. Neither successions of states nor ends of agreements are looked at: the generated graph has none.
 */
export function standings(agreement: Agreement, actions: readonly Action[], day: number): readonly Standing[] {
  const parties = new Map<string, Action[]>();
  for (const action of actions) {
    if (!effectOf.has(action.kind) && action.kind !== 'RESERVED') continue;
    const one = action.country ?? action.party.id;
    const ofParty = parties.get(one);
    if (ofParty === undefined) parties.set(one, [action]);
    else ofParty.push(action);
  }
  const inForce = whetherInForce(agreement, actions, day);
  return [...parties]
    .map(([one, ofParty]) => standing(one, ofParty, agreement.consentBy ?? 'UNKNOWN', inForce, day))
    .sort((a, b) => names.compare(a.node.name, b.node.name) || compare(a.node.id, b.node.id));
}

/** The order of names, which the generated ones are in by the graph's keys too. */
const names = new Intl.Collator('und', { sensitivity: 'base', numeric: true });

/** By code unit, as the graph orders ids. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether the agreement may be, and surely is, in force. */
export interface InForce {
  readonly may: boolean;
  readonly surely: boolean;
}

export function whetherInForce(agreement: Agreement, actions: readonly Action[], day: number): InForce {
  const entries = actions.filter(({ kind }) => kind === 'ENTERED_INTO_FORCE');
  const { inForceFrom, inForceFromEarliest: earliest, inForceFromLatest: latest } = agreement;
  return {
    may: entries.some((entry) => entry.possibleFrom <= day) || (inForceFrom !== null && (earliest ?? never) <= day),
    surely: entries.some((entry) => entry.definiteFrom <= day) || (latest !== null && latest <= day),
  };
}

function standing(one: string, actions: readonly Action[], consentBy: string, inForce: InForce, day: number): Standing {
  const of = (effect: string): readonly Action[] => actions.filter(({ kind }) => effectOf.get(kind) === effect);
  const latest = (effect: string): number =>
    Math.max(never, ...of(effect).map((a) => (a.possibleFrom <= day ? Math.min(a.definiteFrom, day) : never)));
  const surely = (effect: string): number =>
    Math.max(never, ...of(effect).map((a) => (a.definiteFrom <= day ? a.possibleFrom : never)));
  const next = (effect: string): number =>
    Math.min(...of(effect).map((a) => (a.definiteFrom > day ? Math.max(a.possibleFrom, day + 1) : Infinity)));
  const leavings = of('left');
  const [signed, consented, entered, applied, left] = ['signed', 'consented', 'entered', 'applied', 'left'].map(latest);
  const bound = Math.max(consented ?? never, consentBy === 'RATIFICATION' ? never : (signed ?? never));
  const entryBy = Math.min(...of('entered').map((a) => (a.possibleFrom > day ? a.definiteFrom : Infinity)));

  const applies = (since: readonly number[], lacks: readonly string[], when = true): boolean => {
    if (!when || since.some((at) => at === never)) return false;
    const by = Math.min(day, ...since);
    if (since.length > 0 && surely('left') > by) return false;
    const lastLeft = leavings.reduce(
      (last, a) => (a.possibleFrom > by || a.definiteFrom <= last ? last : Math.min(a.definiteFrom, by)),
      never,
    );
    return lacks.every((effect) => surely(effect) === never || surely(effect) <= lastLeft);
  };
  const entryToCome =
    next('entered') !== Infinity && !leavings.some((a) => a.possibleFrom > bound && a.definiteFrom < next('entered'));
  const mayCount = inForce.may && (entryBy === Infinity || next('left') <= entryBy);
  const nothing = Object.keys(effects).every((effect) => surely(effect) === never);
  const states = [
    ...(left !== never && applies([], ['signed', 'consented', 'entered', 'applied']) ? ['FORMER'] : []),
    ...(applies([entered ?? never], []) || applies([bound], ['entered'], mayCount) ? ['PARTY'] : []),
    ...(applies([bound], ['entered'], !inForce.surely || entryToCome) ? ['CONTRACTING'] : []),
    ...(applies([signed ?? never], ['consented', 'entered'], consentBy !== 'SIGNATURE') ? ['SIGNATORY'] : []),
    ...(applies([applied ?? never], ['signed', 'consented', 'entered']) ? ['PROVISIONAL'] : []),
    ...(nothing ? ['NONE'] : []),
  ];
  const because = actions.filter(
    (a) => a.possibleFrom <= day || (a.kind === 'ENTERED_INTO_FORCE' && states.includes('CONTRACTING')),
  );
  const named = actions.map(({ party }) => party).sort((a, b) => compare(a.id, b.id));
  const node = named.find(({ id }) => id === one) ?? named[0];
  if (node === undefined) throw new Error('A party without actions');
  return { node, states, because };
}
