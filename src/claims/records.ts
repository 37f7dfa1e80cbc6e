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
  'STILL_MERGED',
  'LOOK_ALIKE',
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

/** A record by which a source takes back what it said of a thing. */
export interface WithdrawalRecord {
  readonly type: 'withdrawal';
  readonly about: Reference;
  readonly source: string;
  /** The place at which it said so; null for all places. */
  readonly locator: string | null;
}

/** A record by which a source says that a thing is one with another, of which it becomes a part. */
export interface MergeRecord {
  readonly type: 'merge';
  readonly about: Reference;
  readonly into: Reference;
  readonly reason: string;
  readonly citation: CitationValue;
}

/** A record by which a source takes back that it merged a thing: into another one, or into any. */
export interface SplitRecord {
  readonly type: 'split';
  readonly about: Reference;
  readonly into: Reference | undefined;
  readonly reason: string;
  readonly source: string;
}

/**
 * A record by which an export tells of an id that the graph knows beyond what claims about it say: of a thing that claims
 * refer to and that none is about, and of a source since which day it is recorded and for which days it has complete lists.
 */
export interface KnownRecord {
  readonly type: 'known';
  readonly id: string;
  /** Of a source, the day on which it was first recorded. */
  readonly recordedOn: number | undefined;
  /** Of a source, the days for which it has complete lists, as EDTF texts. */
  readonly completeFor: readonly string[];
}

export type CheckedRecord = ThingRecord | ConflictRecord | WithdrawalRecord | MergeRecord | SplitRecord | KnownRecord;
