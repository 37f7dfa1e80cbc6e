import { FAR_FUTURE, FAR_PAST, type PartialDate } from './dates.js';
import type { Witness } from './bounds.js';

/** The dates of a claim. */
export interface ClaimDates {
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly on?: PartialDate;
  /** The day for which the claim is made. */
  readonly asOf?: PartialDate;
  /** The date of publication of its source. */
  readonly publishedOn?: PartialDate;
  /** The day on which the graph first recorded its source. */
  readonly recordedOn?: number;
}

/** The days on which the claim can have been said: by its `asOf`, else by its source's publication or first record. */
export function dayOfSaying(claim: ClaimDates): Witness | undefined {
  const said = [claim.asOf, claim.publishedOn].find((date) => date !== undefined && !date.doubtful);
  if (said !== undefined) return { earliest: said.earliest ?? FAR_PAST, latest: said.latest ?? FAR_FUTURE };
  const { recordedOn } = claim;
  return recordedOn === undefined ? undefined : { earliest: recordedOn, latest: recordedOn };
}

/** True where the claim's `until` may have lain ahead when it was said: its earliest reading, if any, comes after that day. */
export function untilExpected(claim: ClaimDates): boolean {
  const { until } = claim;
  const said = dayOfSaying(claim);
  return until !== undefined && said !== undefined && (until.earliest ?? FAR_FUTURE) > said.earliest;
}

/**
 * The witness of a stated claim: its `asOf`, where its own dates let the thing hold, or have happened, on that day;
 * without one its source's day of publication, where it gives a beginning and an end and that day surely lies between.
 */
export function witnessOf(claim: ClaimDates): Witness | undefined {
  const { from, until, on, asOf, publishedOn } = claim;
  if (asOf === undefined) return publishedOn && publishedWithin(publishedOn, from, until);
  if (asOf.earliest === null || asOf.latest === null) return undefined;
  const begins = (from ?? on)?.earliest ?? FAR_PAST;
  const ends = until?.latest ?? FAR_FUTURE;
  return asOf.latest >= begins && asOf.earliest <= ends ? { earliest: asOf.earliest, latest: asOf.latest } : undefined;
}

function publishedWithin(
  { earliest, latest }: PartialDate,
  from: PartialDate | undefined,
  until: PartialDate | undefined,
): Witness | undefined {
  if (earliest === null || latest === null) return undefined;
  const isWithin = earliest >= (from?.latest ?? FAR_FUTURE) && latest <= (until?.earliest ?? FAR_PAST);
  return isWithin ? { earliest, latest } : undefined;
}

/** A date that is shown, with the claim that gives it. */
export interface ShownDate {
  readonly date: PartialDate;
  readonly claim: ClaimDates;
}

/**
 * The last day for which claims attest a thing: the latest witness that counts, or the latest day of a shown date that
 * was past when it was said. It never lies after the end that is shown.
 */
export function lastAttested(
  witnesses: readonly Witness[],
  shown: readonly ShownDate[],
  until: PartialDate | undefined,
): number | null {
  const past = shown.flatMap(({ date: { latest }, claim }) =>
    latest !== null && latest <= (dayOfSaying(claim)?.latest ?? FAR_FUTURE) ? [latest] : [],
  );
  const attested = [...past, ...witnesses.map(({ latest }) => latest)];
  return attested.length === 0 ? null : Math.min(Math.max(...attested), until?.latest ?? FAR_FUTURE);
}
