/*
 * Where a party stands, said in the plainest way: what happened, in order, is gone through one by one. Where days or
 * their order are open, every choice is gone through. Written apart from what it is held against.
 */

export type State = 'FORMER' | 'PARTY' | 'CONTRACTING' | 'SIGNATORY' | 'PROVISIONAL' | 'NONE';

export interface Happening {
  readonly kind: string;
  readonly day: number;
}

/** A happening of a history, with the action that it is. */
interface Step extends Happening {
  readonly action: object;
}

/** What is settled about the agreement for one choice. */
export interface Terms {
  readonly signatureBinds: boolean;
  /** Whether by its own date, or for another party, it is in force on the day that is asked. */
  readonly inForce: boolean;
  readonly ended: boolean;
  /** Whether a reservation of somebody who did nothing before shows a consent, rather than a signature. */
  readonly reservationConsents: boolean;
}

export interface Standing {
  readonly state: State;
  readonly appliesProvisionally: boolean;
}

const acts = ['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'SUCCEEDED'];
const consents = [...acts, 'CONSENTED'];
const leavings = ['DENOUNCED', 'WITHDRAWN'];
const showsConsent = ['SIGNED', ...consents, 'ENTERED_INTO_FORCE'];

/** What comes only after one of others, where that can be. */
const orderRules: readonly (readonly [kinds: readonly string[], after: readonly string[]])[] = [
  [['RATIFIED', 'ACCEPTED', 'APPROVED', 'ACCEDED', 'CONSENTED'], ['SIGNED']],
  [['CONSENTED'], acts],
  [['ENTERED_INTO_FORCE'], ['SIGNED']],
  [['ENTERED_INTO_FORCE'], consents],
  [['RESERVED'], showsConsent],
  [leavings, [...showsConsent, 'PROVISIONALLY_APPLIED', 'RESERVED']],
];

/** Where the party stands at the end of the day, after what happened to it in this order, later happenings included. */
function standingAfter(happenings: readonly Happening[], day: number, terms: Terms): Standing {
  let [signed, bound, entered, applied, left, everEntered] = [false, false, false, false, false, false];
  let hasActed = false;
  for (const { kind } of happenings.filter((one) => one.day <= day)) {
    if (leavings.includes(kind)) {
      [signed, bound, entered, applied] = [false, false, false, false];
      left = true;
    } else if (kind === 'SIGNED') {
      signed = true;
      if (terms.signatureBinds) bound = true;
    } else if (consents.includes(kind)) {
      bound = true;
    } else if (kind === 'ENTERED_INTO_FORCE') {
      bound = true;
      entered = true;
      everEntered = true;
    } else if (kind === 'PROVISIONALLY_APPLIED') {
      applied = true;
    } else if (kind === 'RESERVED' && !hasActed) {
      if (terms.reservationConsents || terms.signatureBinds) bound = true;
      else signed = true;
    }
    hasActed ||= showsConsent.includes(kind);
  }
  const later = happenings.filter((one) => one.day > day).map(({ kind }) => kind);
  const nextLeaving = later.findIndex((kind) => leavings.includes(kind));
  const entersLater = later.slice(0, nextLeaving < 0 ? undefined : nextLeaving).includes('ENTERED_INTO_FORCE');

  const plainly = (): State => {
    if (bound) return entered || (!entersLater && (terms.inForce || everEntered)) ? 'PARTY' : 'CONTRACTING';
    if (signed) return 'SIGNATORY';
    if (applied) return 'PROVISIONAL';
    return left ? 'FORMER' : 'NONE';
  };
  const state = plainly();
  if (state === 'NONE') return { state, appliesProvisionally: false };
  if (terms.ended) return { state: 'FORMER', appliesProvisionally: false };
  return { state, appliesProvisionally: applied && state !== 'PARTY' };
}

/** An action of which it is only known on which days it can have happened. */
export interface Open {
  readonly kind: string;
  readonly days: readonly number[];
  /** The days on which its party can have acted before, up to the last of `days`. */
  readonly daysBefore: readonly number[];
}

/** Every order in which the actions can have happened, with every choice of days that fits it. */
function* everyHistory(actions: readonly Open[], notBefore = -Infinity): Generator<readonly Step[]> {
  if (actions.length === 0) yield [];
  for (const [index, action] of actions.entries()) {
    const others = actions.filter((_, other) => other !== index);
    for (const day of action.days.filter((one) => one >= notBefore)) {
      for (const rest of everyHistory(others, day)) yield [{ kind: action.kind, day, action }, ...rest];
    }
  }
}

/** What somebody must have done who left and of whom nothing else is known before. */
const shownByLeaving: Readonly<Record<string, string>> = { DENOUNCED: 'CONSENTED', WITHDRAWN: 'RESERVED' };

/**
 * The histories in which each action comes after what must come before it, if any history of those left has it so. Of the
 * leavings that come after nothing, the first shows that something was done before.
 */
function orderly(actions: readonly Open[]): readonly (readonly Step[])[] {
  const lone = actions
    .filter((action) => leavings.includes(action.kind) && isLone(action, actions))
    .sort((a, b) => Math.min(...a.days) - Math.min(...b.days))[0];
  if (lone === undefined) return inOrder(actions);
  const shown = { kind: shownByLeaving[lone.kind] ?? '', days: lone.daysBefore, daysBefore: lone.daysBefore };
  return inOrder([shown, ...actions]);
}

/** Whether no history that keeps the order has something from which the party could leave, before it left. */
function isLone(leaving: Open, actions: readonly Open[]): boolean {
  const [, joinings = []] = orderRules.find(([kinds]) => kinds === leavings) ?? [];
  return !inOrder(actions).some((history) => {
    const place = history.findIndex((step) => step.action === leaving);
    return history.slice(0, place).some(({ kind }) => joinings.includes(kind));
  });
}

function inOrder(actions: readonly Open[]): readonly (readonly Step[])[] {
  let histories: readonly (readonly Step[])[] = [...everyHistory(actions)];
  for (const [kinds, after] of orderRules) {
    for (const action of actions.filter(({ kind }) => kinds.includes(kind))) {
      const kept = histories.filter((history) => {
        const place = history.findIndex((step) => step.action === action);
        return history.slice(0, place).some(({ kind }) => after.includes(kind));
      });
      if (kept.length > 0) histories = kept;
    }
  }
  return histories;
}

/** All standings that some choice leads to, for each of the days. */
export function everyStanding(
  actions: readonly Open[],
  days: readonly number[],
  termsOn: (day: number) => readonly Terms[],
): ReadonlyMap<number, readonly Standing[]> {
  const found = new Map(days.map((day) => [day, new Map<string, Standing>()]));
  const terms = new Map(days.map((day) => [day, termsOn(day)]));
  for (const history of orderly(actions)) {
    for (const [day, standings] of found) {
      for (const choice of terms.get(day) ?? []) {
        const standing = standingAfter(history, day, choice);
        standings.set(JSON.stringify(standing), standing);
      }
    }
  }
  return new Map([...found].map(([day, standings]) => [day, [...standings.values()]]));
}

/** An action with the day from which it has likely happened, and the last on which it can have. */
export interface Likely extends Happening {
  readonly first: number;
  readonly last: number;
}

/**
 * Where the party likely stands: each action on its likely day, but for one that comes before what it must follow. What
 * only a leaving shows likely came on its day, and so changes nothing.
 */
export function likelyStanding(actions: readonly Likely[], day: number, terms: Terms): Standing {
  let moved = actions;
  for (const [kinds, after] of orderRules) {
    moved = moved.map((one) => {
      const before = moved.filter(({ kind, first }) => after.includes(kind) && first <= one.last);
      if (!kinds.includes(one.kind) || before.length === 0) return one;
      const notBefore = (days: readonly number[], own: number): number => Math.max(own, Math.min(...days));
      const first = notBefore(
        before.map((other) => other.first),
        one.first,
      );
      const likely = notBefore(
        before.map((other) => other.day),
        one.day,
      );
      return { ...one, first, day: Math.min(likely, one.last) };
    });
  }
  const order = [['SIGNED'], consents, ['RESERVED'], ['ENTERED_INTO_FORCE'], ['PROVISIONALLY_APPLIED'], leavings];
  const place = (one: Likely): number => order.findIndex((kinds) => kinds.includes(one.kind));
  return standingAfter(
    [...moved].sort((a, b) => a.day - b.day || place(a) - place(b)),
    day,
    terms,
  );
}
