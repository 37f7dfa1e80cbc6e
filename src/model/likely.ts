import { FAR_FUTURE, FAR_PAST, type PartialDate } from './dates.js';
import { type Duration, earlier, later } from './durations.js';
import type { Bounded } from './bounds.js';
import { type DaySpan, isEmpty, noDays } from './time.js';

/** The time for which a thing has likely held before it is first attested, and goes on after it was last; null is for ever. */
export interface Lasting {
  readonly before: Duration | null;
  readonly after: Duration | null;
}

/** All that a well-informed reader goes by to say on which days a term holds. */
export interface LikelyTerm {
  readonly from: PartialDate | undefined;
  readonly until: PartialDate | undefined;
  /** From the day on which it is first attested until that on which it was last; undefined where it never was. */
  readonly attested: DaySpan | undefined;
  readonly lasting: Lasting;
  /** The likely days of what it is a part of, which tell what its dates don't, in place of `lasting`. */
  readonly whole?: DaySpan | undefined;
  /** The day on which somebody else is first attested in its place. */
  readonly succeededOn?: number | undefined;
}

/** The days on which a term likely holds: within those on which it can, and with those on which it surely does. */
export function likelySpan(term: LikelyTerm, bounded: Bounded): DaySpan {
  const [from, until] = [likelyFrom(term), likelyUntil(term)];
  if (from === undefined || until === undefined) return within(bounded, noDays);
  return within(bounded, { from: Math.min(from, until), until });
}

/** The best guess of the day on which it began. */
function likelyFrom({ from, until, attested, lasting, whole }: LikelyTerm): number | undefined {
  const stated = bestGuess(from);
  if (stated !== undefined) return stated;
  if (whole !== undefined && !isEmpty(whole)) return whole.from;
  if (lasting.before === null) return FAR_PAST;
  const first = attested?.from ?? until?.first ?? until?.last ?? undefined;
  return first === undefined ? undefined : earlier(first, lasting.before);
}

/** The best guess of its last day. */
function likelyUntil({ from, until, attested, lasting, whole, succeededOn }: LikelyTerm): number | undefined {
  if (until?.last != null) return until.last;
  if (whole !== undefined && !isEmpty(whole) && until === undefined) return whole.until;
  const over = succeededOn === undefined || until !== undefined ? FAR_FUTURE : succeededOn - 1;
  if (lasting.after === null) return over;
  const last = until?.first ?? Math.max(attested?.until ?? FAR_PAST, bestGuess(from) ?? FAR_PAST);
  return last === FAR_PAST ? undefined : Math.min(later(last, lasting.after), over);
}

/** The best guess of an event's day on; without a date, the day on which it is first attested. */
export function likelyEvent(on: PartialDate | undefined, attested: DaySpan | undefined, bounded: Bounded): DaySpan {
  const from = bestGuess(on) ?? attested?.from;
  return within(bounded, from === undefined ? noDays : { from, until: FAR_FUTURE });
}

/** The first day that a date covers, doubt left aside; the last where it has only that. */
function bestGuess(date: PartialDate | undefined): number | undefined {
  return date?.first ?? date?.last ?? undefined;
}

/** The guess, kept within what is possible and stretched to what is definite. */
function within({ possible, definite }: Bounded, guess: DaySpan): DaySpan {
  const spans = [guess, definite].filter((span) => !isEmpty(span));
  if (isEmpty(possible) || spans.length === 0) return noDays;
  const clamp = (day: number): number => Math.min(Math.max(day, possible.from), possible.until);
  return {
    from: clamp(Math.min(...spans.map(({ from }) => from))),
    until: clamp(Math.max(...spans.map(({ until }) => until))),
  };
}
