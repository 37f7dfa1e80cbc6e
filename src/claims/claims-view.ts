import { type PartialDate, coveredDays } from '../model/dates.js';
import type { Field, Kind } from '../model/kinds.js';
import { definition } from '../model/registry.js';
import { type Attestation, type Claim, type SourceDays, dateOf, dayOf } from './claim.js';
import { compareTexts } from '../text/code-unit-order.js';
import type { FieldValue } from './records.js';

/** A value that one claim gives for one field. */
export interface GivenValue {
  readonly field: string;
  readonly claim: Claim;
  readonly value: FieldValue;
}

/** The claims about one thing that count, asked field by field. */
export class ClaimsView {
  readonly #given = new Map<string, readonly GivenValue[]>();

  /** @param sourceDays by the id of the source */
  constructor(
    readonly kind: Kind,
    readonly claims: readonly Claim[],
    private readonly sourceDays: ReadonlyMap<string, SourceDays>,
  ) {}

  /** Other claims about the thing, seen in the same way. */
  of(claims: readonly Claim[]): ClaimsView {
    return new ClaimsView(this.kind, claims, this.sourceDays);
  }

  /** Tells whether a claim dates an end of the link. */
  dates(link: string): boolean {
    return this.claims.some(({ latest }) => latest.dated?.[link] !== undefined);
  }

  /** The days on which the claim's source spoke, as far as they are known. */
  daysOfSource({ source }: Claim): SourceDays | undefined {
    return this.sourceDays.get(source);
  }

  /** The values that the claims give for the field, the one to be believed first. */
  given(field: string): readonly GivenValue[] {
    const known = this.#given.get(field) ?? this.#findGiven(field);
    this.#given.set(field, known);
    return known;
  }

  #findGiven(field: string): readonly GivenValue[] {
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
   * The chosen value and those that may be right in its place: all that claims of its rank and modality give and that
   * can't be true together with another of them.
   */
  rivals(chosen: GivenValue): readonly GivenValue[] {
    const alike = this.given(chosen.field).filter(
      ({ claim: { latest } }) =>
        rankOrder(latest) === rankOrder(chosen.claim.latest) &&
        modalityOrder(latest) === modalityOrder(chosen.claim.latest),
    );
    const disputed = alike.filter((one) => alike.some((other) => !this.agree(one, other)));
    return [chosen, ...disputed.filter(({ claim }) => claim !== chosen.claim)];
  }

  /** Dates agree when some day is meant by both; other values of a field when they are the same. */
  agree(a: GivenValue, b: GivenValue): boolean {
    return this.#isDate(a.field) ? canBeSame(dateOf(a.value), dateOf(b.value)) : a.value === b.value;
  }

  /**
   * Negative where the first of two values is to be believed before the second: by rank, modality, inference, doubt,
   * precision, day of saying, source and locator.
   */
  #compare(a: GivenValue, b: GivenValue): number {
    const [x, y] = [a.claim.latest, b.claim.latest];
    return (
      rankOrder(x) - rankOrder(y) ||
      modalityOrder(x) - modalityOrder(y) ||
      Number(x.inferred.includes(a.field)) - Number(y.inferred.includes(b.field)) ||
      (this.#isDate(a.field) && this.#isDate(b.field) ? comparePrecision(dateOf(a.value), dateOf(b.value)) : 0) ||
      this.#daySaid(b.claim) - this.#daySaid(a.claim) ||
      compareTexts(a.claim.source, b.claim.source) ||
      compareTexts(a.claim.locator, b.claim.locator) ||
      // Of things that were merged one source may speak at one place.
      compareTexts(a.claim.id, b.claim.id)
    );
  }

  #daySaid(claim: Claim): number {
    return dayOf(claim.latest.asOf ?? this.daysOfSource(claim)?.publishedOn);
  }

  #isDate(field: string): boolean {
    const described: Field | undefined = definition(this.kind).fields[field];
    return described?.type === 'EDTF';
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

/** Negative where the first of two dates is stated without doubt and the second isn't, or covers fewer days. */
function comparePrecision(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const [x, y] = [coveredDays(a), coveredDays(b)];
  return Number(a.doubtful) - Number(b.doubtful) || (x === y ? 0 : x - y);
}

/** Tells whether some day is meant by both dates. */
export function canBeSame(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return !isBefore(a, b) && !isBefore(b, a);
}

/** Tells whether every reading of one date lies before every reading of another. */
export function isBefore(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a?.latest != null && b?.earliest != null && a.latest < b.earliest;
}
