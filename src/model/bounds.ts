import { FAR_FUTURE, FAR_PAST, type PartialDate } from './dates.js';
import { type DaySpan, allDays, isEmpty, noDays } from './time.js';

/** A day for which a source attests a thing: one unknown day from `earliest` to `latest`. */
export interface Witness {
  readonly earliest: number;
  readonly latest: number;
}

/** The last day of a term. One that was only expected when it was said limits the term and says nothing more. */
export interface Until {
  readonly date: PartialDate;
  readonly expected: boolean;
}

/**
 * The bounds of a term that are sure although none of its days is: the day by which it had begun, and the last day before
 * which it can't have ended. Where the definite span has days, these are its first and its last.
 */
export interface SureBounds {
  readonly begunBy?: number;
  readonly lastedUntil?: number;
}

/** The spans that dates and witnesses lead to, and the witnesses that contradict the dates: they count for nothing. */
export interface Bounded {
  readonly possible: DaySpan;
  readonly definite: DaySpan;
  readonly sureBounds: SureBounds;
  readonly outside: readonly Witness[];
}

/** All that bounds a term. Of several dates for one end at most one is right: they can't be true together. */
export interface TermBounds {
  readonly from?: readonly PartialDate[];
  readonly until?: readonly Until[];
  readonly witnesses: readonly Witness[];
  /** The days on which all that it ties together can exist. */
  readonly within?: DaySpan;
}

/**
 * The spans of a term. It possibly holds from the earliest day that `from` can mean until the latest that `until` can,
 * and only while all that it ties can exist; definitely from the earliest among the latest readings of `from`, `until`
 * and each witness, until the latest among their earliest readings: every term that the readings allow covers just these
 * days. Where several dates are given for an end, it possibly holds on each day that one of them allows, and definitely
 * on the days that each of them makes sure.
 */
export function boundsOfTerm({ from = [], until = [], witnesses, within = allDays }: TermBounds): Bounded {
  const beginnings = from.length === 0 ? [undefined] : from;
  const ends = until.length === 0 ? [undefined] : until;
  const readings = beginnings
    .flatMap((first) => ends.map((last) => readingOf(first, last, witnesses, within)))
    .filter(({ possible }) => !isEmpty(possible));
  if (readings.length === 0) return { possible: noDays, definite: noDays, sureBounds: {}, outside: witnesses };

  const begunBy = Math.max(...readings.map((reading) => reading.begunBy));
  const lastedUntil = Math.min(...readings.map((reading) => reading.lastedUntil));
  const isSure = begunBy <= lastedUntil;
  return {
    possible: {
      from: Math.min(...readings.map(({ possible }) => possible.from)),
      until: Math.max(...readings.map(({ possible }) => possible.until)),
    },
    definite: isSure ? { from: begunBy, until: lastedUntil } : noDays,
    sureBounds: {
      ...(!isSure && begunBy < FAR_FUTURE && { begunBy }),
      ...(!isSure && lastedUntil > FAR_PAST && { lastedUntil }),
    },
    outside: witnesses.filter((witness) => !readings.some(({ possible }) => canAttest(witness, possible))),
  };
}

/** A term as one of its possible beginnings and one of its possible ends make it. */
interface TermReading {
  readonly possible: DaySpan;
  readonly begunBy: number;
  readonly lastedUntil: number;
}

function readingOf(
  from: PartialDate | undefined,
  until: Until | undefined,
  witnesses: readonly Witness[],
  within: DaySpan,
): TermReading {
  const possible = {
    from: Math.max(from?.earliest ?? FAR_PAST, within.from),
    until: Math.min(until?.date.latest ?? FAR_FUTURE, within.until),
  };
  const inside = witnesses.filter((witness) => canAttest(witness, possible));
  const begun = Math.min(from?.latest ?? FAR_FUTURE, possible.until, ...inside.map(({ latest }) => latest));
  const proven = until?.expected === false ? (until.date.earliest ?? FAR_PAST) : FAR_PAST;
  const lasted = Math.max(possible.from, proven, ...inside.map(({ earliest }) => earliest));
  return { possible, begunBy: Math.max(begun, possible.from), lastedUntil: Math.min(lasted, possible.until) };
}

function canAttest({ earliest, latest }: Witness, possible: DaySpan): boolean {
  return latest >= possible.from && earliest <= possible.until;
}

/** All that bounds an event. Of several days at most one is right. */
export interface EventBounds {
  readonly on?: readonly PartialDate[];
  readonly witnesses: readonly Witness[];
  /** The first day on which all that it ties together can exist. */
  readonly notBefore?: number;
}

/**
 * The spans of an event, which stays happened: possibly from the earliest day that `on` can mean (and not before all that
 * it ties can exist), definitely from the earliest among the latest readings of `on` and its witnesses.
 */
export function boundsOfEvent({ on = [], witnesses, notBefore = FAR_PAST }: EventBounds): Bounded {
  if (notBefore >= FAR_FUTURE) return { possible: noDays, definite: noDays, sureBounds: {}, outside: witnesses };
  const readings = (on.length === 0 ? [undefined] : on).map((date) => {
    const from = Math.max(date?.earliest ?? FAR_PAST, notBefore);
    const inside = witnesses.filter(({ latest }) => latest >= from);
    const happenedBy = Math.min(date?.latest ?? FAR_FUTURE, ...inside.map(({ latest }) => latest));
    return { from, happenedBy: Math.max(from, happenedBy) };
  });
  const from = Math.min(...readings.map((reading) => reading.from));
  const happenedBy = Math.max(...readings.map((reading) => reading.happenedBy));
  return {
    possible: { from, until: FAR_FUTURE },
    definite: happenedBy < FAR_FUTURE ? { from: happenedBy, until: FAR_FUTURE } : noDays,
    sureBounds: {},
    outside: witnesses.filter(({ latest }) => latest < from),
  };
}
