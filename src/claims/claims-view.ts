import type { PartialDate } from '../model/dates.js';
import type { Field, Kind } from '../model/kinds.js';
import { definition } from '../model/registry.js';
import { type Attestation, type Claim, dateOf, dayOf } from './claim.js';
import type { FieldValue } from './records.js';

/** Claims about one thing that can't all be true. */
export interface FoundConflict {
  readonly field: string;
  readonly note: string;
  readonly claims: readonly { readonly claim: string; readonly value: string | null; readonly preferred: boolean }[];
}

/** A value that one claim gives for one field. */
export interface GivenValue {
  readonly field: string;
  readonly claim: Claim;
  readonly value: FieldValue;
}

/** The claims about one thing that count, asked field by field. */
export class ClaimsView {
  /** @param publicationDays of the sources, as EDTF texts, by the id of the source */
  constructor(
    private readonly kind: Kind,
    readonly claims: readonly Claim[],
    private readonly publicationDays: ReadonlyMap<string, string | null>,
  ) {}

  publishedOn({ source }: Claim): string | null {
    return this.publicationDays.get(source) ?? null;
  }

  /** The values that the claims give for the field, the one to be believed first. */
  given(field: string): readonly GivenValue[] {
    return this.claims
      .flatMap((claim) => {
        const value = valueOf(claim.latest, field);
        return value === undefined ? [] : [{ field, claim, value }];
      })
      .sort((a, b) => this.#compare(a, b));
  }

  /** The value to be believed of those that the claims give for any of the fields. */
  chosen(...fields: readonly string[]): GivenValue | undefined {
    return fields.flatMap((field) => this.given(field)).sort((a, b) => this.#compare(a, b))[0];
  }

  /**
   * Negative where the first of two values is to be believed before the second: by rank, modality, inference, precision,
   * day of saying, source and locator.
   */
  #compare(a: GivenValue, b: GivenValue): number {
    const [x, y] = [a.claim.latest, b.claim.latest];
    return (
      rankOrder(x) - rankOrder(y) ||
      modalityOrder(x) - modalityOrder(y) ||
      Number(x.inferred.includes(a.field)) - Number(y.inferred.includes(b.field)) ||
      precisionOf(b.value, this.#field(b.field)) - precisionOf(a.value, this.#field(a.field)) ||
      dayOf(y.asOf ?? this.publishedOn(b.claim)) - dayOf(x.asOf ?? this.publishedOn(a.claim)) ||
      compareTexts(a.claim.source, b.claim.source) ||
      compareTexts(a.claim.locator, b.claim.locator)
    );
  }

  /** The fields and links for which claims give single values that can't both be true. */
  contradictions(): readonly FoundConflict[] {
    return this.#singleFields().flatMap((name) => {
      const given = this.given(name);
      const [first] = given;
      if (first === undefined) return [];
      // A plan doesn't contradict what happened, so only those that speak alike are compared.
      const alike = given.filter(({ claim }) => modalityOrder(claim.latest) === modalityOrder(first.claim.latest));
      const contradicted = alike.some((a) => alike.some((b) => !agree(a.value, b.value, this.#field(name))));
      return contradicted
        ? [{ field: name, note: `Sources give different values for "${name}".`, claims: shown(alike, first.value) }]
        : [];
    });
  }

  /** The names of the fields and links that have one value, of which different ones contradict each other. */
  #singleFields(): readonly string[] {
    const { fields, links } = definition(this.kind);
    return [
      ...Object.entries(fields).filter(
        ([name, field]) => !field.list && !field.wording && name !== 'modality' && name !== 'title',
      ),
      ...Object.entries(links).filter(([, link]) => !link.list),
    ].map(([name]) => name);
  }

  #field(name: string): Field | undefined {
    return definition(this.kind).fields[name];
  }
}

function valueOf(attestation: Attestation, field: string): FieldValue | undefined {
  if (field === 'name') return attestation.name;
  if (field === 'modality') return attestation.fields[field] ?? 'STATED';
  const value = attestation.fields[field] ?? attestation.links[field]?.[0];
  return value === '..' ? undefined : value;
}

function rankOrder({ rank }: Attestation): number {
  return rank === 'PREFERRED' ? 0 : 1;
}

/** The place of the attestation's modality among all: 0 for STATED, which comes before what is planned or proposed. */
export function modalityOrder({ fields }: Attestation): number {
  return ['STATED', 'PLANNED', 'PROPOSED'].indexOf(String(fields['modality'] ?? 'STATED'));
}

function precisionOf(value: FieldValue, field: Field | undefined): number {
  return field?.type === 'EDTF' ? (dateOf(value)?.precision ?? 0) : 0;
}

/** The order of texts by code unit, as the graph sorts them. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dates agree when some day is meant by both; other values when they are the same. */
function agree(a: FieldValue, b: FieldValue, field: Field | undefined): boolean {
  if (field?.type !== 'EDTF') return a === b;
  const [x, y] = [dateOf(a), dateOf(b)];
  return !isBefore(x, y) && !isBefore(y, x);
}

/** Tells whether every reading of one date lies before every reading of another. */
export function isBefore(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a?.latest != null && b?.earliest != null && a.latest < b.earliest;
}

function shown(given: readonly GivenValue[], chosen: FieldValue): FoundConflict['claims'] {
  return given.map(({ claim, value }) => ({ claim: claim.id, value: String(value), preferred: value === chosen }));
}
