import type { EnumValue } from '../model/enums.js';
import type { ExternalId } from '../model/ids.js';
import type { EntityKind, Kind } from '../model/kinds.js';

/** What is wrong with a record: where, by a stable code, and how to mend it. */
export interface RecordProblem {
  readonly code: string;
  /** Where in the record, such as `citation.asOf`; empty for the record as a whole. */
  readonly path: string;
  readonly message: string;
  readonly remedy: string;
}

/** What a record refers to, as it was given. */
export type Reference = { readonly id: string } | { readonly externalId: ExternalId & { readonly type?: EntityKind } };

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

/** Who says what a record says. */
export interface CitationValue {
  readonly source: string;
  /** Empty where the record names no place. */
  readonly locator: string;
  readonly asOf: string | null;
  readonly rank: EnumValue<'Rank'>;
  readonly inferred: readonly string[];
}

/** A record about a thing, checked by itself: its form is right, what it refers to may not be there. */
export interface ThingRecord {
  readonly type: 'thing';
  readonly kind: Kind;
  readonly id: string | undefined;
  readonly externalIds: readonly ExternalId[];
  readonly term: string | null;
  readonly name: string | undefined;
  readonly names: readonly NameValue[];
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly links: Readonly<Record<string, readonly Reference[]>>;
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

/** That a source takes a claim back. */
export interface WithdrawalRecord {
  readonly type: 'withdrawal';
  readonly about: Reference;
  readonly source: string;
  readonly locator: string;
}

export type CheckedRecord = ThingRecord | ConflictRecord | WithdrawalRecord;
