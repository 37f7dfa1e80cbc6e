import { FAR_PAST, OPEN, type PartialDate, parsePartialDate } from '../model/dates.js';
import type { EnumValue } from '../model/enums.js';
import { type ExternalId, digestId } from '../model/ids.js';
import type { ClaimDates } from '../model/time.js';
import type { FieldValue, NameValue } from './records.js';

/** A statement of a source about a thing, made at one place and for one day. Links hold ids. */
export interface Attestation {
  readonly asOf: string | null;
  readonly rank: EnumValue<'Rank'>;
  readonly inferred: readonly string[];
  readonly name?: string;
  readonly names: readonly NameValue[];
  readonly externalIds: readonly ExternalId[];
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly links: Readonly<Record<string, readonly string[]>>;
}

/**
 * A claim: known by source, thing and locator. The attestation for the latest day gives its values; the one for the
 * earliest other day stays as a witness.
 */
export interface Claim {
  readonly id: string;
  readonly source: string;
  /** The id of the thing, as the record named it. */
  readonly about: string;
  readonly locator: string;
  readonly latest: Attestation;
  readonly first: Attestation | null;
}

/** A claim that is to be written, and what the graph has of it. */
export interface ChangedClaim {
  readonly claim: Claim;
  readonly before: Claim | undefined;
}

export function claimId(source: string, about: string, locator: string): string {
  return digestId('claim', [source, about, locator]);
}

/** The claim after its source has said this: sent again for the same day it replaces, for another day it adds a witness. */
export function restated(
  claim: Claim | undefined,
  said: Attestation,
  key: Pick<Claim, 'id' | 'source' | 'about' | 'locator'>,
): Claim {
  if (claim === undefined) return { ...key, latest: said, first: null };
  const { latest, first } = claim;
  if (said.asOf === latest.asOf) return { ...claim, latest: said };
  if (isLater(said, latest)) return { ...claim, latest: said, first: first ?? latest };
  return first === null || said.asOf === first.asOf || isLater(first, said) ? { ...claim, first: said } : claim;
}

function isLater(a: Attestation, b: Attestation): boolean {
  const [x, y] = [dayOf(a.asOf), dayOf(b.asOf)];
  return x === y ? (a.asOf ?? '') > (b.asOf ?? '') : x > y;
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

/** The dates that an attestation gives, with its own and its source's day of saying. */
export function datesOf({ fields, asOf }: Attestation, publishedOn: string | null): ClaimDates {
  const dates = {
    from: dateOf(fields['from']),
    until: dateOf(fields['until']),
    on: dateOf(fields['on']),
    asOf: dateOf(asOf),
    publishedOn: dateOf(publishedOn),
  };
  return Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined));
}

/** The ids of all that the claim refers to now. */
export function referredTo({ latest }: Claim): readonly string[] {
  return [...new Set(Object.values(latest.links).flat())].sort();
}

/** The names of the fields that the claim gives a value for. */
export function givenFields({ latest: { name, names, externalIds, fields, links } }: Claim): readonly string[] {
  return [
    ...(name === undefined || 'title' in fields ? [] : ['name']),
    ...(names.length === 0 ? [] : ['names']),
    ...(externalIds.length === 0 ? [] : ['externalIds']),
    ...Object.keys(fields).filter((field) => fields[field] !== OPEN),
    ...Object.keys(links),
  ].sort();
}
