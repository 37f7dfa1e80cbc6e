import { FAR_FUTURE, FAR_PAST } from './dates.js';
import {
  type Action,
  type Outcome,
  type TreatyStep,
  histories,
  knownSteps,
  likelyOutcome,
  possibleSteps,
} from './treaty-histories.js';
import { type Circumstance, type PartyState, type StandingRule, partyStates, standingRules } from './treaty-rules.js';
import type { Certainty } from './time.js';

/** The days from which something is possibly, likely and definitely so; in the far future where it never is. */
export interface Onset {
  readonly possible: number;
  readonly likely: number;
  readonly definite: number;
}

/** The circumstances that bear on a party's standing beside its own actions. */
export interface TreatyTerms {
  readonly consentBy: 'SIGNATURE' | 'RATIFICATION' | 'UNKNOWN';
  /** Some party has ratified, accepted or approved the agreement. */
  readonly isRatified: boolean;
  /** The agreement is in force, by its own date or as it entered into force for somebody else. */
  readonly inForce: Onset;
  /** The agreement or the party is over. */
  readonly over: Onset;
}

/** The standing of a party during a span of days. */
export interface StandingSpan {
  readonly from: number;
  readonly until: number;
  /** The states that the party may have, furthest first. */
  readonly states: readonly PartyState[];
  /** The state that it likely has. */
  readonly likely: PartyState;
  /** The certainty that it applies the agreement provisionally; null where it does not. */
  readonly provisional: Certainty | null;
  /** The ids of the actions from which the standing follows, in order. */
  readonly actions: readonly string[];
}

export const neverBegun: Onset = { possible: FAR_FUTURE, likely: FAR_FUTURE, definite: FAR_FUTURE };

/** The spans of a party's standing, from its actions; none for days on which it has surely not acted. */
export function standingSpans(actions: readonly Action[], terms: TreatyTerms): readonly StandingSpan[] {
  const taken = { possible: possibleSteps(actions), known: knownSteps(actions) };
  const telling = [terms.inForce, terms.over, ...taken.possible, ...taken.known].flatMap(
    ({ possible, likely, definite }) => [possible, likely, definite],
  );
  const days = [...new Set([FAR_PAST, ...telling])].filter((day) => day < FAR_FUTURE).sort((a, b) => a - b);
  const spans = days.map((from, index) => ({
    from,
    until: (days[index + 1] ?? FAR_FUTURE + 1) - 1,
    ...standingOn(from, taken, terms),
  }));
  return joinedSpans(spans).filter(({ states }) => states.some((state) => state !== 'NONE'));
}

type Standing = Omit<StandingSpan, 'from' | 'until'>;

/** Spans that follow on each other with the same standing, as one. */
export function joinedSpans<Span extends { readonly from: number; readonly until: number }>(
  spans: readonly Span[],
): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const isSame = last !== undefined && last.until + 1 === span.from && saysTheSame(last, span);
    if (isSame) joined[joined.length - 1] = { ...last, until: span.until };
    else joined.push(span);
  }
  return joined;
}

function saysTheSame<Span extends object>(one: Span, other: Span): boolean {
  return JSON.stringify({ ...one, from: 0, until: 0 }) === JSON.stringify({ ...other, from: 0, until: 0 });
}

/** The agreement as it is on the day in one of the ways in which it can be. */
interface Settled {
  readonly signatureBinds: boolean;
  readonly isInForce: boolean;
  readonly isOver: boolean;
}

/** The steps that a party may have taken, and those of them that are known. */
interface Taken {
  readonly possible: readonly TreatyStep[];
  readonly known: readonly TreatyStep[];
}

function standingOn(day: number, { possible: own, known }: Taken, terms: TreatyTerms): Standing {
  const worlds = settledWays(day, terms);
  const found = histories(own, day).flatMap((outcome) => worlds.map((settled) => stateAfter(outcome, settled)));
  const states = partyStates.filter((one) => found.some(({ state }) => state === one));
  const guess = stateAfter(likelyOutcome(known, day), likelySettled(day, known, terms));
  const applying = found.filter(({ applies }) => applies).length;
  return {
    states,
    likely: states.includes(guess.state) ? guess.state : (states[0] ?? 'NONE'),
    provisional: certaintyOf(applying > 0, guess.applies, applying === found.length),
    actions: [...new Set(own.flatMap((step) => (bearsOn(step, day, states) ? [step.id] : [])))],
  };
}

/** A party is CONTRACTING because of an entry into force that is still to come. */
function bearsOn({ possible, effect }: TreatyStep, day: number, states: readonly PartyState[]): boolean {
  return possible <= day || (effect === 'entered' && states.includes('CONTRACTING'));
}

function certaintyOf(isPossible: boolean, isLikely: boolean, isDefinite: boolean): Certainty | null {
  if (!isPossible) return null;
  if (isDefinite) return 'DEFINITE';
  return isLikely ? 'LIKELY' : 'POSSIBLE';
}

function settledWays(day: number, { consentBy, inForce, over }: TreatyTerms): readonly Settled[] {
  const binding = consentBy === 'UNKNOWN' ? [true, false] : [consentBy === 'SIGNATURE'];
  return binding.flatMap((signatureBinds) =>
    waysOf(inForce, day).flatMap((isInForce) =>
      waysOf(over, day).map((isOver) => ({ signatureBinds, isInForce, isOver })),
    ),
  );
}

function waysOf({ possible, definite }: Onset, day: number): readonly boolean[] {
  return [...(possible <= day ? [true] : []), ...(definite <= day ? [] : [false])];
}

/**
 * The likely one of these ways. Where nobody has said how one consents, a signature binds unless somebody has ratified. A
 * reservation alone shows no more than a signature that does not.
 */
function likelySettled(
  day: number,
  own: readonly TreatyStep[],
  { consentBy, isRatified, inForce, over }: TreatyTerms,
): Settled {
  const mayBind = !isRatified && own.some(({ effect }) => effect === 'signed');
  return {
    signatureBinds: consentBy === 'UNKNOWN' ? mayBind : consentBy === 'SIGNATURE',
    isInForce: inForce.likely <= day,
    isOver: over.likely <= day,
  };
}

/** The state that the rules give after what has happened; NONE is that of a party to which none applies. */
function stateAfter(
  { done, hasEverEntered, entersLater }: Outcome,
  { signatureBinds, isInForce, isOver }: Settled,
): { readonly state: PartyState; readonly applies: boolean } {
  const isBound = done.has('consented') || done.has('entered') || (signatureBinds && done.has('signed'));
  const circumstances: Readonly<Record<Circumstance, boolean>> = {
    CONSENT_APART: !signatureBinds,
    IN_FORCE: !entersLater && (isInForce || hasEverEntered),
    NOT_IN_FORCE: !isInForce && !hasEverEntered,
    ENTRY_TO_COME: entersLater,
  };
  const applies = ({ has, lacks, when }: StandingRule): boolean =>
    has.every((effect) => (effect === 'bound' ? isBound : done.has(effect))) &&
    !lacks.some((effect) => done.has(effect)) &&
    (when === undefined || circumstances[when]);
  const rule = standingRules.find(applies);
  if (rule === undefined) return { state: 'NONE', applies: false };
  if (isOver) return { state: 'FORMER', applies: false };
  const mayApply = rule.mayApply === true || rule.has.includes('applied');
  return { state: rule.state, applies: mayApply && done.has('applied') };
}
