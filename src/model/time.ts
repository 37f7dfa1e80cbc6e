import { FAR_FUTURE, FAR_PAST, type PartialDate } from './dates.js';

/**
 * The four days of a thing, whole numbers since 1970-01-01, ends included: it possibly holds from the first until the
 * second, and definitely from the third until the fourth. A definite span that is empty begins far after it ends.
 */
export interface Days {
  readonly possibleFrom: number;
  readonly possibleUntil: number;
  readonly definiteFrom: number;
  readonly definiteUntil: number;
}

/** A day for which a source attests a thing: one unknown day from `earliest` to `latest`. */
export interface Witness {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * The bounds of a term that are sure although none of its days is: the day by which it had begun, and the last day before
 * which it can't have ended. Where the definite span has days, these are its first and its last.
 */
export interface Ends {
  readonly begunBy?: number;
  readonly lastedUntil?: number;
}

/** The days that dates and witnesses lead to, and the witnesses that contradict the dates: they count for nothing. */
export interface Bounded {
  readonly days: Days;
  readonly ends: Ends;
  readonly outside: readonly Witness[];
}

/** The last day of a term. One that was only expected when it was said limits the term and says nothing more. */
export interface Until {
  readonly date: PartialDate;
  readonly expected: boolean;
}

const noDefiniteDays = { definiteFrom: FAR_FUTURE, definiteUntil: FAR_PAST };

/**
 * The days of a term. It possibly holds from the earliest day that `from` can mean until the latest that `until` can;
 * definitely from the earliest among the latest readings of `from`, `until` and each witness, until the latest among
 * their earliest readings: every term that the readings allow covers just these days.
 */
export function termDays(dates: { from?: PartialDate; until?: Until; witnesses: readonly Witness[] }): Bounded {
  const { from, until } = dates;
  const possibleFrom = from?.earliest ?? FAR_PAST;
  const possibleUntil = until?.date.latest ?? FAR_FUTURE;
  const fits = (witness: Witness): boolean => witness.latest >= possibleFrom && witness.earliest <= possibleUntil;
  const witnesses = dates.witnesses.filter(fits);
  const definiteFrom = Math.min(
    from?.latest ?? FAR_FUTURE,
    until?.date.latest ?? FAR_FUTURE,
    ...witnesses.map(({ latest }) => latest),
  );
  const definiteUntil = Math.max(
    from?.earliest ?? FAR_PAST,
    until?.expected === false ? (until.date.earliest ?? FAR_PAST) : FAR_PAST,
    ...witnesses.map(({ earliest }) => earliest),
  );
  const isSure = definiteFrom <= definiteUntil;
  return {
    days: { possibleFrom, possibleUntil, ...(isSure ? { definiteFrom, definiteUntil } : noDefiniteDays) },
    ends: {
      ...(!isSure && definiteFrom < FAR_FUTURE && { begunBy: definiteFrom }),
      ...(!isSure && definiteUntil > FAR_PAST && { lastedUntil: definiteUntil }),
    },
    outside: dates.witnesses.filter((witness) => !fits(witness)),
  };
}

/**
 * The days of an event, which stays happened: possibly from the earliest day that `on` can mean (and not before the
 * beginning of what it is about), definitely from the earliest among the latest readings of `on` and its witnesses.
 */
export function eventDays(dates: { on?: PartialDate; notBefore?: number; witnesses: readonly Witness[] }): Bounded {
  const { on, notBefore = FAR_PAST } = dates;
  const possibleFrom = Math.max(on?.earliest ?? FAR_PAST, notBefore);
  const fits = (witness: Witness): boolean => witness.latest >= possibleFrom;
  const known = [on?.latest ?? FAR_FUTURE, ...dates.witnesses.filter(fits).map(({ latest }) => latest)];
  const definiteFrom = Math.max(possibleFrom, Math.min(...known));
  const definite = definiteFrom < FAR_FUTURE ? { definiteFrom, definiteUntil: FAR_FUTURE } : noDefiniteDays;
  return {
    days: { possibleFrom, possibleUntil: FAR_FUTURE, ...definite },
    ends: {},
    outside: dates.witnesses.filter((witness) => !fits(witness)),
  };
}

/** The dates of a claim. */
export interface ClaimDates {
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly on?: PartialDate;
  /** The day for which the claim is made. */
  readonly asOf?: PartialDate;
  /** The date of publication of its source. */
  readonly publishedOn?: PartialDate;
}

/**
 * True where the claim's `until` lay ahead when it was said: after its `asOf`, else after its source was published. A claim
 * that was made on an unknown day of a span is taken to be made on the last of these days.
 */
export function untilExpected(claim: ClaimDates): boolean {
  const { until } = claim;
  const said = lastDaySaid(claim);
  return until !== undefined && said !== null && (until.latest === null || until.latest > said);
}

/** The last day on which the claim can have been said: an `asOf` that has no such reading leaves it to `publishedOn`. */
function lastDaySaid({ asOf, publishedOn }: ClaimDates): number | null {
  return asOf?.latest ?? publishedOn?.latest ?? null;
}

/** The witness of a stated claim: its `asOf`, where its own dates let the thing hold, or have happened, on that day. */
export function witnessOf(claim: ClaimDates): Witness | undefined {
  const { from, until, on, asOf } = claim;
  if (asOf === undefined || asOf.earliest === null || asOf.latest === null) return undefined;
  const begins = (from ?? on)?.earliest ?? FAR_PAST;
  const ends = until?.latest ?? FAR_FUTURE;
  return asOf.latest >= begins && asOf.earliest <= ends ? { earliest: asOf.earliest, latest: asOf.latest } : undefined;
}

/**
 * The last day for which claims attest a thing: the latest witness but those `outside` what is possible, or the latest
 * day of a date that was past when it was said.
 */
export function lastAttested(claims: readonly ClaimDates[], outside: readonly Witness[]): number | null {
  const counts = (witness: Witness): boolean =>
    !outside.some(({ earliest, latest }) => earliest === witness.earliest && latest === witness.latest);
  const attested = claims.flatMap((claim) => {
    const said = lastDaySaid(claim) ?? FAR_FUTURE;
    const past = [claim.from, claim.until, claim.on].flatMap((date) =>
      date?.latest !== null && date !== undefined && date.latest <= said ? [date.latest] : [],
    );
    const witness = witnessOf(claim);
    return witness !== undefined && counts(witness) ? [...past, witness.latest] : past;
  });
  return attested.length === 0 ? null : Math.max(...attested);
}

/** The certainty that things need to be in an answer: POSSIBLE, that they may hold, or DEFINITE, that they surely do. */
export type Reading = 'POSSIBLE' | 'DEFINITE';

export type Certainty = 'DEFINITE' | 'POSSIBLE';

/** The certainty with which a thing holds on the day; null where it does not. */
export function certaintyOn(days: Days, day: number): Certainty | null {
  if (days.definiteFrom <= day && day <= days.definiteUntil) return 'DEFINITE';
  return days.possibleFrom <= day && day <= days.possibleUntil ? 'POSSIBLE' : null;
}

export type TermState = 'NOT_BEGUN' | 'CURRENT' | 'ENDED' | 'UNKNOWN';

/** The state of a term on the day; UNKNOWN where the readings of its dates differ. */
export function termStateOn(days: Days, day: number): TermState {
  if (day < days.possibleFrom) return 'NOT_BEGUN';
  if (day > days.possibleUntil) return 'ENDED';
  return certaintyOn(days, day) === 'DEFINITE' ? 'CURRENT' : 'UNKNOWN';
}
