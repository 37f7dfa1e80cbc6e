import { type Effect, effects, preceding, qualifying, shownBefore } from './treaty-rules.js';

/** An action of a party, with the days from which it has possibly, likely and definitely happened. */
export interface Action {
  readonly id: string;
  readonly kind: string;
  readonly possible: number;
  readonly likely: number;
  readonly definite: number;
  /** The first day on which its party can have acted on the agreement. */
  readonly ableFrom: number;
}

/** An action as a step of a party's history: its days no earlier than what must come before it allows. */
export interface TreatyStep extends Action {
  readonly effect: Effect | 'reserved';
  /** Of each of these sets of steps, given by their places, one must come before. */
  readonly after: readonly (readonly number[])[];
}

/** The outcome for a party by a day, in one of the ways in which its actions can have happened. */
export interface Outcome {
  /** The effects of its actions since it last left, and `left` if it ever did. */
  readonly done: ReadonlySet<Effect>;
  readonly hasEverEntered: boolean;
  /** The agreement enters into force for it later, before it next leaves. */
  readonly entersLater: boolean;
}

const effectOf: ReadonlyMap<string, TreatyStep['effect']> = new Map([
  ...(Object.keys(effects) as Effect[]).flatMap((effect) => effects[effect].map((kind) => [kind, effect] as const)),
  ...qualifying.map((kind) => [kind, 'reserved'] as const),
]);

/** The kinds of actions that bear on a standing. */
export const bearingKinds: readonly string[] = [...effectOf.keys()];

/** With more actions of which the days are open, their orders are too many to go through. */
const openAtMost = 6;

/** The steps that a party may have taken: those that are known, and what must have come before the first that left. */
export function possibleSteps(actions: readonly Action[]): readonly TreatyStep[] {
  const ordered = knownSteps(actions);
  const lone = ordered.filter(({ kind, after }) => after.length === 0 && shownBefore.has(kind));
  const [first] = lone;
  return first === undefined ? ordered : knownSteps([actBefore(first, lone), ...actions]);
}

/**
 * The act that a party must have done that left, of which nothing is known but this: it came before it first left.
 * @param first the one of the leavings that can have come first
 */
function actBefore(first: TreatyStep, leavings: readonly TreatyStep[]): Action {
  const { id, kind, possible, ableFrom } = first;
  return {
    id,
    kind: shownBefore.get(kind) ?? kind,
    possible: Math.min(possible, ableFrom),
    likely: Math.min(...leavings.map(({ likely }) => likely)),
    definite: Math.min(...leavings.map(({ definite }) => definite)),
    ableFrom,
  };
}

/** The actions that bear on a standing as steps, in the order in which they can first have happened. */
export function knownSteps(actions: readonly Action[]): readonly TreatyStep[] {
  const known = actions
    .flatMap((action): TreatyStep[] => {
      const effect = effectOf.get(action.kind);
      return effect === undefined ? [] : [{ ...action, effect, after: [] }];
    })
    .sort((a, b) => a.possible - b.possible || inOrderOf(a, b));
  let ordered: readonly TreatyStep[] = withFewOpen(known);
  for (const { of, one } of preceding) {
    const before = ordered;
    ordered = ordered.map((step) => (of.some((kind) => kind === step.kind) ? stepAfter(step, before, one) : step));
  }
  return ordered;
}

/** Actions that can first have happened on one day come by their ids; what one of them shows comes before it. */
function inOrderOf(a: TreatyStep, b: TreatyStep): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.effect === 'left' ? 1 : -1;
}

/** Of more open actions than can be put in all orders, the last count from their likely day. */
function withFewOpen(known: readonly TreatyStep[]): readonly TreatyStep[] {
  const tooMany = new Set(known.filter(({ possible, definite }) => possible < definite).slice(openAtMost));
  return known.map((step) => (tooMany.has(step) ? { ...step, possible: step.likely, definite: step.likely } : step));
}

/** The step after one of those of the kinds, where one of them can come before it. */
function stepAfter(step: TreatyStep, all: readonly TreatyStep[], kindsBefore: readonly string[]): TreatyStep {
  const able = all.flatMap((other, place) =>
    kindsBefore.includes(other.kind) && other.possible <= step.definite ? [{ ...other, place }] : [],
  );
  if (able.length === 0) return step;
  const likely = Math.max(step.likely, Math.min(...able.map((other) => other.likely)));
  return {
    ...step,
    after: [...step.after, able.map(({ place }) => place)],
    possible: Math.max(step.possible, Math.min(...able.map((other) => other.possible))),
    likely: Math.min(step.definite, likely),
  };
}

const bits = { signed: 1, consented: 2, entered: 4, applied: 8, left: 16 } as const satisfies Record<Effect, number>;
const [everEntered, entersLater, isDecided] = [32, 64, 128];
const sinceLeaving = bits.signed | bits.consented | bits.entered | bits.applied;

/** Every outcome by the end of the day that some order, and some choice of days, leads to. */
export function histories(own: readonly TreatyStep[], day: number): readonly Outcome[] {
  const bit = own.map((_, index) => 1n << BigInt(index));
  const after = own.map((step) => step.after.map((some) => some.reduce((set, one) => set | (bit[one] ?? 0n), 0n)));
  const all = (1n << BigInt(own.length)) - 1n;
  const [seen, ended] = [new Set<bigint>(), new Set<number>()];
  /** @param placed the steps that have been taken, as bits; @param time the earliest day on which all of them can have been */
  const goOn = (placed: bigint, time: number, isAfter: boolean, done: number): void => {
    if (placed === all) {
      ended.add(done);
      return;
    }
    const place = (placed << 9n) | BigInt(done * 2 + (isAfter ? 1 : 0));
    if (seen.has(place)) return;
    seen.add(place);
    const left = own.flatMap((step, index) => ((placed & (bit[index] ?? 0n)) === 0n ? [{ step, index }] : []));
    // Nothing comes before what it surely follows.
    const latest = Math.min(...left.map(({ step }) => step.definite));
    if (!isAfter && latest > day) goOn(placed, Math.max(time, day + 1), true, done);
    for (const { step, index } of left) {
      const at = Math.max(time, step.possible);
      if (at > (isAfter ? latest : Math.min(latest, day))) continue;
      if (after[index]?.some((some) => (placed & some) === 0n) === true) continue;
      const next = isAfter ? [doneLater(step, done)] : doneNext(step, done);
      for (const one of next) goOn(placed | (bit[index] ?? 0n), at, isAfter, one);
    }
  };
  goOn(0n, -Infinity, false, 0);
  return [...ended].map(outcomeOf);
}

/** The effects after one step more. One who makes a reservation, and did nothing before, has signed or consented. */
function doneNext({ effect, after }: TreatyStep, done: number): readonly number[] {
  switch (effect) {
    case 'left':
      return [(done & ~sinceLeaving) | bits.left];
    case 'entered':
      return [done | bits.entered | everEntered];
    case 'reserved':
      return after.length > 0 ? [done] : [done | bits.signed, done | bits.consented];
    default:
      return [done | bits[effect]];
  }
}

/** After the day, only what comes first of an entry into force and a leaving is told. */
function doneLater({ effect }: TreatyStep, done: number): number {
  if ((done & isDecided) !== 0 || (effect !== 'entered' && effect !== 'left')) return done;
  return done | isDecided | (effect === 'entered' ? entersLater : 0);
}

function outcomeOf(done: number): Outcome {
  const names = Object.keys(bits) as Effect[];
  return {
    done: new Set(names.filter((effect) => (done & bits[effect]) !== 0)),
    hasEverEntered: (done & everEntered) !== 0,
    entersLater: (done & entersLater) !== 0,
  };
}

/** On one day one first signs, then consents, and leaves last. */
const likelyOrder: readonly TreatyStep['effect'][] = ['signed', 'consented', 'reserved', 'entered', 'applied', 'left'];

/**
 * The outcome by the end of the day where each action has happened from its likely day on. Of one of whom only a
 * reservation is known, the likely one is that it has signed.
 */
export function likelyOutcome(own: readonly TreatyStep[], day: number): Outcome {
  const order = (step: TreatyStep): number => likelyOrder.indexOf(step.effect);
  const inOrder = own.toSorted((a, b) => a.likely - b.likely || order(a) - order(b));
  let [done, hasActed] = [0, false];
  for (const step of inOrder) {
    if (step.likely > day) done = doneLater(step, done);
    // On its own day a reservation shows a signature, also one of which the likely day comes later.
    else if (step.effect === 'reserved') done |= hasActed ? 0 : bits.signed;
    else done = doneNext(step, done)[0] ?? done;
    hasActed ||= step.effect !== 'reserved' && step.effect !== 'left' && step.effect !== 'applied';
  }
  return outcomeOf(done);
}
