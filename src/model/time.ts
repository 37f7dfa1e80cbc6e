import { FAR_FUTURE, FAR_PAST } from './dates.js';

/**
 * The six days of a thing, whole numbers since 1970-01-01, ends included: it possibly holds from the first until the
 * second, likely from the third until the fourth, and definitely from the fifth until the sixth. Each span lies within
 * the one before. A span that is empty begins far after it ends.
 */
export interface Days {
  readonly possibleFrom: number;
  readonly possibleUntil: number;
  readonly likelyFrom: number;
  readonly likelyUntil: number;
  readonly definiteFrom: number;
  readonly definiteUntil: number;
}

/** Days in a row, ends included; none where it begins after it ends. */
export interface DaySpan {
  readonly from: number;
  readonly until: number;
}

/** The span of all days. */
export const allDays: DaySpan = { from: FAR_PAST, until: FAR_FUTURE };

/** The span without days. */
export const noDays: DaySpan = { from: FAR_FUTURE, until: FAR_PAST };

export function isEmpty({ from, until }: DaySpan): boolean {
  return from > until;
}

/** The days that all spans have in common, in the one form that an empty span has. */
export function intersection(spans: readonly DaySpan[]): DaySpan {
  const from = Math.max(FAR_PAST, ...spans.map((span) => span.from));
  const until = Math.min(FAR_FUTURE, ...spans.map((span) => span.until));
  return from > until ? noDays : { from, until };
}

/** The days on which a thing can exist, and those on which it likely does. */
export interface Life {
  readonly possible: DaySpan;
  readonly likely: DaySpan;
}

/** The six days of spans that lie within each other. */
export function sixDays(possible: DaySpan, likely: DaySpan, definite: DaySpan): Days {
  return {
    possibleFrom: possible.from,
    possibleUntil: possible.until,
    likelyFrom: likely.from,
    likelyUntil: likely.until,
    definiteFrom: definite.from,
    definiteUntil: definite.until,
  };
}

/**
 * The certainty that things need to be in an answer: POSSIBLE, that they may hold, LIKELY, that a well-informed reader
 * would say so, or DEFINITE, that they surely do.
 */
export type Reading = 'POSSIBLE' | 'LIKELY' | 'DEFINITE';

export type Certainty = Reading;

/** The strongest certainty with which a thing holds on the day; null where it does not. */
export function certaintyOn(days: Days, day: number): Certainty | null {
  if (days.definiteFrom <= day && day <= days.definiteUntil) return 'DEFINITE';
  if (days.likelyFrom <= day && day <= days.likelyUntil) return 'LIKELY';
  return days.possibleFrom <= day && day <= days.possibleUntil ? 'POSSIBLE' : null;
}

export type TermState = 'NOT_BEGUN' | 'CURRENT' | 'ENDED' | 'UNKNOWN';

/** The state of a term on the day; UNKNOWN where the readings of its dates differ. */
export function termStateOn(days: Days, day: number): TermState {
  if (day < days.possibleFrom) return 'NOT_BEGUN';
  if (day > days.possibleUntil) return 'ENDED';
  return certaintyOn(days, day) === 'DEFINITE' ? 'CURRENT' : 'UNKNOWN';
}
