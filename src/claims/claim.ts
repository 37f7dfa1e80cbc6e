import { FAR_PAST, OPEN, type PartialDate, parsePartialDate } from '../model/dates.js';
import { type Sayings, claimedValues } from '../model/claimed-values.js';
import type { EnumValue } from '../model/enums.js';
import { digestId } from '../model/ids.js';
import type { ClaimDates } from '../model/saying.js';
import type { FieldValue, NameValue } from './records.js';

/** A statement of a source about a thing, made at one place and for one day. */
export interface Attestation extends Sayings {
  readonly asOf: string | null;
  /** The day of the first of several complete lists in a row, the last of which is that of `asOf`, that all say this. */
  readonly since?: string;
  readonly rank: EnumValue<'Rank'>;
  /** The words of the source, where the record quotes them. */
  readonly quote?: string;
  readonly names: readonly NameValue[];
  /** Of a fact: the word that tells it apart from another of its key. */
  readonly term?: string;
}

/**
 * A claim: known by source, thing and locator. The attestation for the latest day gives its values. Of those for other
 * days, which stay as witnesses, it keeps the first and the last that witness, and the one for no day; of complete lists it
 * keeps all.
 */
export interface Claim {
  readonly id: string;
  readonly source: string;
  /** The id of the thing, as the record named it. */
  readonly about: string;
  readonly locator: string;
  /** With the end that is inferred, where there is one. */
  readonly latest: Attestation;
  readonly earlier: readonly Attestation[];
  /** The day of the first complete list of the source, after all days for which it said so, that lacks the claim. */
  readonly missingFrom?: string;
  /** The latest attestation as it was made, where an end is inferred from lists that lack it. */
  readonly stated?: Attestation;
}

/** A claim that is to be written, and what the graph has of it. */
export interface ChangedClaim {
  readonly claim: Claim;
  readonly before: Claim | undefined;
}

export function claimId(source: string, about: string, locator: string): string {
  return digestId('claim', [source, about, locator]);
}

/** Tells whether two claims are the same in all that they say. */
export function isSame(claim: Claim, other: Claim | undefined): boolean {
  return other !== undefined && JSON.stringify(claim) === JSON.stringify(other);
}

/** Tells whether the attestation says what it says as a fact, and counts. */
export function isStated({ rank, fields }: Attestation): boolean {
  return rank !== 'DEPRECATED' && (fields['modality'] ?? 'STATED') === 'STATED';
}

/** The latest day that a date can mean, for ordering; a date that says none comes before all. */
export function dayOf(text: string | null | undefined): number {
  const date = dateOf(text);
  return date?.latest ?? date?.earliest ?? FAR_PAST;
}

/** A date that a claim holds, which was checked when it came in. */
export function dateOf(text: FieldValue | null | undefined): PartialDate | undefined {
  return typeof text === 'string' && text !== OPEN ? parsePartialDate(text, 'date') : undefined;
}

/** The days on which a source spoke, as far as they are known. */
export interface SourceDays {
  /** The day of publication, as EDTF text. */
  readonly publishedOn: string | null;
  /** The day on which the graph first recorded the source. */
  readonly recordedOn: number | null;
}

/** The dates that an attestation gives, with its own and its source's day of saying. */
export function datesOf({ fields, asOf }: Attestation, source?: SourceDays): ClaimDates {
  const dates = {
    from: dateOf(fields['from']),
    until: dateOf(fields['until']),
    on: dateOf(fields['on']),
    asOf: dateOf(asOf),
    publishedOn: dateOf(source?.publishedOn),
    recordedOn: source?.recordedOn ?? undefined,
  };
  return Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
}

/** The ids of all that the claim refers to now. */
export function referredTo({ latest }: Claim): readonly string[] {
  return [...new Set(Object.values(latest.links).flat())].sort();
}

/** The ids of the source that makes the claim and of all that it refers to. */
export function mentionedBy(claim: Claim): readonly string[] {
  return [claim.source, ...referredTo(claim)];
}

/** The names of the fields that the claim gives a value for. */
export function givenFields({ latest }: Claim): readonly string[] {
  return [...new Set(claimedValues(latest).map(({ field }) => field))];
}
