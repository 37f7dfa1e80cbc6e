import type { GivenDates } from '../model/claimed-values.js';
import type { EnumValue } from '../model/enums.js';
import type { ExternalId } from '../model/ids.js';
import type { EntityKind, Kind } from '../model/kinds.js';

/** The codes of all for which a record can be refused, or warned about; they are stable. */
export const recordProblemCodes = [
  'UNKNOWN_KIND',
  'UNKNOWN_FIELD',
  'MISSING_FIELD',
  'BAD_VALUE',
  'BAD_DATE',
  'BAD_ID',
  'CITATION_REQUIRED',
  'UNKNOWN_REFERENCE',
  'AMBIGUOUS_ENTITY',
  'AMBIGUOUS_FACT',
  'SELF_REFERENCE',
  'DUPLICATE_RECORD',
  'NOT_APPLIED',
  'MORE_ERRORS',
  'SAME_PLACE',
  'OPEN_END',
  'NO_PARTY',
] as const;
export type RecordProblemCode = (typeof recordProblemCodes)[number];

/** A fault of a record, or a reason to warn: where it is, and how to mend it. */
export interface RecordProblem {
  readonly code: RecordProblemCode;
  /** The place in the record, such as `citation.asOf`; empty for the record as a whole. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** A reference of a record to a thing, as it was given. */
export type Reference = { readonly id: string } | { readonly externalId: ExternalId & { readonly type?: EntityKind } };

/** A reference to an end of a link, and the dates between which it is one. */
export type DatedReference = Reference & GivenDates;

/** One name of an entity, as a source gives it. */
export interface NameValue {
  readonly value: string;
  readonly lang?: string;
  readonly kind?: EnumValue<'NameKind'>;
  readonly from?: string;
  readonly until?: string;
}

/** A value that a record gives under a field's name: a scalar, or several for a list. */
export type FieldValue = string | number | boolean | readonly string[];

/** The source of a record, the place in it, and the day for which it says so. */
export interface CitationValue {
  readonly source: string;
  /** Empty where the record names no place. */
  readonly locator: string;
  readonly asOf: string | null;
  readonly rank: EnumValue<'Rank'>;
  readonly inferred: readonly string[];
  /** The words of the source, where the record quotes them. */
  readonly quote?: string;
}

/** A record about a thing, checked by itself: its form is right, but what it refers to may not be there. */
export interface ThingRecord {
  readonly type: 'thing';
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly externalIds: readonly ExternalId[];
  readonly term: string | null;
  readonly name: string | undefined;
  readonly names: readonly NameValue[];
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly links: Readonly<Record<string, readonly DatedReference[]>>;
  /** The year of the earliest day that `from` can mean. */
  readonly firstYear: string | null;
  readonly citation: CitationValue;
}

/** A conflict that a reader records. */
export interface ConflictRecord {
  readonly type: 'conflict';
  readonly about: Reference;
  readonly field: string | null;
  readonly note: string | null;
  readonly facts: readonly Reference[];
  readonly citation: CitationValue;
}

/** A record by which a source takes a claim back. */
export interface WithdrawalRecord {
  readonly type: 'withdrawal';
  readonly about: Reference;
  readonly source: string;
  readonly locator: string;
}

export type CheckedRecord = ThingRecord | ConflictRecord | WithdrawalRecord;
