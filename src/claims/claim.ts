import { FAR_PAST, OPEN, type PartialDate, parsePartialDate } from '../model/dates.js';
import { type Sayings, claimedValues } from '../model/claimed-values.js';
import type { EnumValue } from '../model/enums.js';
import { digestId } from '../model/ids.js';
import type { Witness } from '../model/bounds.js';
import { type ClaimDates, witnessOf } from '../model/saying.js';
import { compareTexts } from '../text/code-unit-order.js';
import type { FieldValue, NameValue } from './records.js';

/** A statement of a source about a thing, made at one place and for one day. */
export interface Attestation extends Sayings {
  readonly asOf: string | null;
  readonly rank: EnumValue<'Rank'>;
  /** The words of the source, where the record quotes them. */
  readonly quote?: string;
  readonly names: readonly NameValue[];
}

/**
 * A claim: known by source, thing and locator. The attestation for the latest day gives its values. Of those for other
 * days, which stay as witnesses, it keeps the first and the last that witness, and the one for no day.
 */
export interface Claim {
  readonly id: string;
  readonly source: string;
  /** The id of the thing, as the record named it. */
  readonly about: string;
  readonly locator: string;
  readonly latest: Attestation;
  readonly earlier: readonly Attestation[];
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
  const before = claim === undefined ? [] : [claim.latest, ...claim.earlier];
  const all = [said, ...before.filter(({ asOf }) => asOf !== said.asOf)];
  const latest = all.reduce((one, other) => (isLater(other, one) ? other : one));
  return { ...key, latest, earlier: keptOf(all).filter((one) => one !== latest) };
}

/** Of the attestations of a claim the one for no day, and the first and the last that witness, in the order of their days. */
function keptOf(all: readonly Attestation[]): readonly Attestation[] {
  const witnessing = all.flatMap((said) => {
    const witness = said.asOf === null || !isStated(said) ? undefined : witnessOf(datesOf(said));
    return witness === undefined ? [] : [{ said, witness }];
  });
  const inOrder = (by: (witness: Witness) => number): readonly Attestation[] =>
    [...witnessing]
      .sort((a, b) => by(a.witness) - by(b.witness) || compareTexts(a.said.asOf ?? '', b.said.asOf ?? ''))
      .map(({ said }) => said);
  const [first] = inOrder(({ latest }) => latest);
  const last = inOrder(({ earliest }) => earliest).at(-1);
  return [...new Set([all.find(({ asOf }) => asOf === null), first, last])].filter((one) => one !== undefined);
}

/** Tells whether the attestation says what it says as a fact, and counts. */
export function isStated({ rank, fields }: Attestation): boolean {
  return rank !== 'DEPRECATED' && (fields['modality'] ?? 'STATED') === 'STATED';
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

/** The names of the fields that the claim gives a value for. */
export function givenFields({ latest }: Claim): readonly string[] {
  return [...new Set(claimedValues(latest).map(({ field }) => field))];
}
