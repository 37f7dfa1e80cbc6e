import { FAR_FUTURE, FAR_PAST } from './dates.js';
import { type DaySpan, intersection, isEmpty, noDays } from './time.js';

/*
 * Things of which one holds at a time and one follows the other, such as the wholes that something is a part of. Each
 * has days by its own dates and witnesses; here are those that are left to it beside the others.
 */

/** The days of one of them by its own dates and witnesses. */
export interface Turn {
  readonly likely: DaySpan;
  readonly definite: DaySpan;
  /** The best guesses of its first and its last day; undefined where no date is given for them. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** The first day for which it is attested, by a date or by the day of saying. */
  readonly attestedFrom: number | undefined;
  /** It is stated, and not only planned or proposed. */
  readonly isStated: boolean;
}

/** The days that are left to one of them beside the others. */
export type DaysInTurn = Pick<Turn, 'likely' | 'definite'>;

/**
 * Tells whether two of them surely hold on the same days and so can't both be right. On one day they can: the last day of
 * one, which had begun before, may be the first day of the other.
 */
export function clash(one: DaySpan, other: DaySpan): boolean {
  const shared = intersection([one, other]);
  if (isEmpty(shared)) return false;
  const [earlier, later] = one.from <= other.from ? [one, other] : [other, one];
  const isHandover = shared.from === shared.until && shared.until === earlier.until && earlier.from < later.from;
  return !isHandover;
}

/**
 * The days that are left to each, so that no two likely hold on one day. One that began earlier is likely over when the
 * next begins; one whose beginning is not stated begins after the stated end of the one before. Of two that clash, the
 * days of both go to the one that is believed first, and neither is definite then; so do those of a plan and of what is
 * stated.
 * @param turns the one to be believed first comes first
 */
export function inTurn(turns: readonly Turn[]): readonly DaysInTurn[] {
  const left = turns.map((turn): Left => ({ turn, likely: turn.likely }));
  left.forEach((second, index) => {
    for (const first of left.slice(0, index)) {
      if (isEmpty(intersection([first.likely, second.likely]))) continue;
      if (first.turn.isStated !== second.turn.isStated || clash(first.turn.definite, second.turn.definite)) {
        second.likely = without(second.likely, first.likely, 'before');
      } else if (comesBefore(first.turn, second.turn)) part(first, second);
      else part(second, first);
    }
  });
  return left.map(({ turn, likely }) => {
    const disputed = turns.filter((other) => other !== turn && clash(turn.definite, other.definite));
    const definite = disputed.reduce((days, other) => without(days, other.definite, 'before'), turn.definite);
    return { likely, definite: intersection([definite, likely]) };
  });
}

/** One of them, with the days on which it likely holds as far as the others are known. */
interface Left {
  readonly turn: Turn;
  likely: DaySpan;
}

/** Parts two that likely hold on the same days, of which one came before the other. */
function part(earlier: Left, later: Left): void {
  const { from, attestedFrom } = later.turn;
  if (from === undefined && earlier.turn.until !== undefined) {
    later.likely = without(later.likely, earlier.likely, 'after');
    return;
  }
  const begins = Math.max(later.likely.from, from ?? attestedFrom ?? FAR_PAST);
  if (begins <= later.likely.until) later.likely = { from: begins, until: later.likely.until };
  earlier.likely = without(earlier.likely, later.likely, 'before');
}

/** Tells whether the one came before the other, by what is known of both: their first days, else the last. */
function comesBefore(one: Turn, other: Turn): boolean {
  if ((one.from === undefined || other.from === undefined) && !isUndated(one) && !isUndated(other)) {
    return (one.until ?? FAR_FUTURE) < (other.until ?? FAR_FUTURE);
  }
  return beginning(one) < beginning(other);
}

function isUndated({ from, until }: Turn): boolean {
  return from === undefined && until === undefined;
}

function beginning({ from, attestedFrom }: Turn): number {
  return from ?? attestedFrom ?? FAR_PAST;
}

/** The days of a span before those of another, or after them; of the two what is not empty, and first what is preferred. */
function without(span: DaySpan, other: DaySpan, preferred: 'before' | 'after'): DaySpan {
  if (isEmpty(intersection([span, other]))) return span;
  const before = { from: span.from, until: other.from - 1 };
  const after = { from: other.until + 1, until: span.until };
  const parts = preferred === 'before' ? [before, after] : [after, before];
  return parts.find((part) => !isEmpty(part)) ?? noDays;
}
