import { FAR_FUTURE, type PartialDate, knownPart } from '../model/dates.js';
import type { ExternalId } from '../model/ids.js';
import type { Field, Kind } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/registry.js';
import { missingProperty, placeInTime } from '../model/properties.js';
import {
  type Bounded,
  type Witness,
  eventDays,
  lastAttested,
  termDays,
  untilExpected,
  witnessOf,
} from '../model/time.js';
import type { Value } from '../store/store.js';
import { type Attestation, type Claim, dateOf, datesOf, dayOf } from './claim.js';
import type { FieldValue, NameValue } from './records.js';

/** A thing as its claims show it together: what is written to its node, and where the claims can't all be true. */
export interface Resolved {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, Value>>;
  /** The ends of its links, by the link's name. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly externalIds: readonly ExternalId[];
  readonly conflicts: readonly FoundConflict[];
}

/** Claims about one thing that can't all be true. */
export interface FoundConflict {
  readonly field: string;
  readonly note: string;
  readonly claims: readonly { readonly claim: string; readonly value: string | null; readonly preferred: boolean }[];
}

/** What resolving needs to know of other things. */
export interface Surroundings {
  /** When each source was published, as EDTF text. */
  readonly publishedOn: ReadonlyMap<string, string | null>;
  /** The earliest day on which each agreement can have begun, where it states one. */
  readonly agreementBegins: ReadonlyMap<string, number>;
}

/**
 * Resolves a thing from its claims. The order of the claims doesn't matter. A thing without claims, or with deprecated
 * ones only, is bare: its name is its id, and it counts in nothing.
 */
export function resolve(kind: Kind, id: string, claims: readonly Claim[], around: Surroundings): Resolved {
  const valid = claims.filter(({ latest }) => latest.rank !== 'DEPRECATED');
  const view = new View(kind, valid, around);
  const links = resolveLinks(kind, view);
  const time = resolveTime(kind, view, links, around);
  const names = isEntityKind(kind) ? namesOf(valid) : [];
  const externalIds = united(valid.flatMap(({ latest }) => latest.externalIds));
  const name = view.chosen('name')?.value;

  const properties: Record<string, Value> = { id, ...time.properties };
  for (const [field, description] of Object.entries(definition(kind).fields)) {
    if (description.type === 'EDTF') continue;
    const value = description.list ? unitedTexts(valid, field) : view.chosen(field)?.value;
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) properties[field] = value;
  }
  if (isEntityKind(kind)) {
    properties['name'] = typeof name === 'string' ? name : id;
    properties['names'] = JSON.stringify(names);
  } else {
    properties['modality'] ??= 'STATED';
    for (const [link, { list }] of Object.entries(definition(kind).links)) {
      const [end] = links[link] ?? [];
      if (!list) properties[end === undefined ? missingProperty(link) : `${link}Id`] = end ?? true;
    }
    if (valid.some(({ latest }) => latest.rank === 'PREFERRED')) properties['preferred'] = true;
    if (valid.length === 0) properties['deprecated'] = true;
  }
  if (externalIds.length > 0) properties['externalIds'] = JSON.stringify(externalIds);
  return { id, kind, properties, links, externalIds, conflicts: [...view.contradictions(), ...time.conflicts] };
}

/** One claim's value for one field. */
interface Given {
  readonly field: string;
  readonly claim: Claim;
  readonly value: FieldValue;
}

/** The claims of a thing, asked field by field. */
class View {
  readonly #kind: Kind;
  readonly #around: Surroundings;

  constructor(
    kind: Kind,
    readonly claims: readonly Claim[],
    around: Surroundings,
  ) {
    this.#kind = kind;
    this.#around = around;
  }

  publishedOn({ source }: Claim): string | null {
    return this.#around.publishedOn.get(source) ?? null;
  }

  /** What each claim gives for the field, the first to be believed first. */
  given(field: string): readonly Given[] {
    return this.claims
      .flatMap((claim) => {
        const value = valueOf(claim.latest, field);
        return value === undefined ? [] : [{ field, claim, value }];
      })
      .sort((a, b) => this.#compare(a, b));
  }

  /** What the first claim to be believed gives, of those that give one of the fields. */
  chosen(...fields: readonly string[]): Given | undefined {
    return fields.flatMap((field) => this.given(field)).sort((a, b) => this.#compare(a, b))[0];
  }

  /** Which of two values is to be believed before the other: by rank, modality, inference, precision, day, source, locator. */
  #compare(a: Given, b: Given): number {
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
    const { fields, links } = definition(this.#kind);
    const single = [
      ...Object.entries(fields).filter(
        ([name, field]) => !field.list && !field.wording && name !== 'modality' && name !== 'title',
      ),
      ...Object.entries(links).filter(([, link]) => !link.list),
    ].map(([name]) => name);
    return single.flatMap((name) => {
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

  #field(name: string): Field | undefined {
    return definition(this.#kind).fields[name];
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

function modalityOrder({ fields }: Attestation): number {
  return ['STATED', 'PLANNED', 'PROPOSED'].indexOf(String(fields['modality'] ?? 'STATED'));
}

function precisionOf(value: FieldValue, field: Field | undefined): number {
  return field?.type === 'EDTF' ? (dateOf(value)?.precision ?? 0) : 0;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dates agree when some day is meant by both; other values when they are the same. */
function agree(a: FieldValue, b: FieldValue, field: Field | undefined): boolean {
  if (field?.type !== 'EDTF') return a === b;
  const [x, y] = [dateOf(a), dateOf(b)];
  return !isBefore(x, y) && !isBefore(y, x);
}

/** Whether every reading of one date lies before every reading of another. */
function isBefore(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a?.latest != null && b?.earliest != null && a.latest < b.earliest;
}

function shown(given: readonly Given[], chosen: FieldValue): FoundConflict['claims'] {
  return given.map(({ claim, value }) => ({ claim: claim.id, value: String(value), preferred: value === chosen }));
}

function resolveLinks(kind: Kind, view: View): Readonly<Record<string, readonly string[]>> {
  const found = Object.entries(definition(kind).links).flatMap(([name, link]) => {
    const chosen = view.chosen(name)?.value;
    const ends = link.list
      ? [...new Set(view.claims.flatMap(({ latest }) => latest.links[name] ?? []))].sort()
      : typeof chosen === 'string'
        ? [chosen]
        : [];
    return ends.length === 0 ? [] : [[name, ends] as const];
  });
  return Object.fromEntries(found);
}

function unitedTexts(claims: readonly Claim[], field: string): readonly string[] {
  const texts = claims.flatMap(({ latest }) => latest.fields[field] ?? []);
  return [...new Set(texts.map(String))].sort();
}

/** All names of all claims, each once. The name that a claim uses first counts as PRIMARY. */
function namesOf(claims: readonly Claim[]): readonly NameValue[] {
  return united(
    claims.flatMap(({ latest: { name, names } }) => [
      ...(name === undefined ? [] : [{ value: name, kind: 'PRIMARY' as const }]),
      ...names,
    ]),
  );
}

function united<T extends object>(items: readonly T[]): readonly T[] {
  const byText = new Map(
    items.map((item) => [JSON.stringify(Object.entries(item).sort(([a], [b]) => compareTexts(a, b))), item]),
  );
  return [...byText].sort(([a], [b]) => compareTexts(a, b)).map(([, item]) => item);
}

/** The partial dates, the four days, and what of them can't be true. */
function resolveTime(
  kind: Kind,
  view: View,
  links: Resolved['links'],
  around: Surroundings,
): { properties: Readonly<Record<string, Value>>; conflicts: readonly FoundConflict[] } {
  const { fields, bounds } = definition(kind);
  const properties: Record<string, Value> = {};
  const conflicts: FoundConflict[] = [];
  const dates: Record<string, Given | undefined> = {};
  for (const [name, { type }] of Object.entries(fields)) if (type === 'EDTF') dates[name] = view.chosen(name);

  if (isBefore(dateOf(dates['until']?.value), dateOf(dates['from']?.value))) {
    const only = view.chosen('from', 'until')?.claim;
    conflicts.push(...reversed(view, only));
    for (const name of ['from', 'until']) dates[name] = view.given(name).find(({ claim }) => claim === only);
  }
  for (const [name, given] of Object.entries(dates)) {
    const date = dateOf(given?.value);
    if (date === undefined) continue;
    properties[name] = date.edtf;
    if (date.earliest !== null) properties[`${name}Earliest`] = date.earliest;
    if (date.latest !== null) properties[`${name}Latest`] = date.latest;
    const known = knownPart(date);
    if (known !== null) properties[`${name}Known`] = known;
  }
  if (!isEntityKind(kind)) {
    const { date, property } = placeInTime(kind);
    properties[property] = dateOf(dates[date]?.value)?.earliest ?? FAR_FUTURE;
  }
  if (bounds === 'none') return { properties, conflicts };

  const stated = view.claims.flatMap((claim) =>
    [claim.latest, claim.first]
      .filter((said): said is Attestation => said !== null && said.rank !== 'DEPRECATED' && modalityOrder(said) === 0)
      .map((said) => ({ claim, asOf: said.asOf, dates: datesOf(said, view.publishedOn(claim)) })),
  );
  const witnesses = stated.flatMap(({ claim, asOf, dates: said }) => {
    const witness = isEntityKind(kind) ? undefined : witnessOf(said);
    return witness === undefined ? [] : [{ claim, asOf, witness }];
  });
  const { days, ends, outside } = bounded(
    bounds,
    dates,
    witnesses.map(({ witness }) => witness),
    view,
    links,
    around,
  );
  Object.assign(properties, days, ends);
  if (!isEntityKind(kind)) {
    const attested = lastAttested(
      stated.map(({ dates: said }) => said),
      outside,
    );
    if (attested !== null) properties['lastAttested'] = attested;
  }
  if (outside.length > 0) conflicts.push(witnessConflict(dates, witnesses, outside));
  return { properties, conflicts };
}

/** The conflict of an end before the beginning, unless one of the two was only planned. */
function reversed(view: View, preferred: Claim | undefined): readonly FoundConflict[] {
  const [from, until] = [view.chosen('from'), view.chosen('until')];
  const spokenOf = [from, until].map((given) => given && modalityOrder(given.claim.latest));
  if (spokenOf[0] !== spokenOf[1]) return [];
  const alike = [...view.given('from'), ...view.given('until')].filter(
    ({ claim }) => modalityOrder(claim.latest) === spokenOf[0],
  );
  return [
    {
      field: 'until',
      note: 'The last day that one claim gives lies before the first day that another gives.',
      claims: alike.map(({ claim, value }) => ({
        claim: claim.id,
        value: String(value),
        preferred: claim === preferred,
      })),
    },
  ];
}

function bounded(
  bounds: 'term' | 'event',
  dates: Readonly<Record<string, Given | undefined>>,
  witnesses: readonly Witness[],
  view: View,
  links: Resolved['links'],
  around: Surroundings,
): Bounded {
  const [from, until, on] = ['from', 'until', 'on'].map((name) => dateOf(dates[name]?.value));
  if (bounds === 'event') {
    const notBefore = around.agreementBegins.get(links['agreement']?.[0] ?? '');
    return eventDays({ ...(on && { on }), ...(notBefore !== undefined && { notBefore }), witnesses });
  }
  const claim = dates['until']?.claim;
  const expected = claim !== undefined && untilExpected(datesOf(claim.latest, view.publishedOn(claim)));
  return termDays({ ...(from && { from }), ...(until && { until: { date: until, expected } }), witnesses });
}

function witnessConflict(
  dates: Readonly<Record<string, Given | undefined>>,
  witnesses: readonly { claim: Claim; asOf: string | null; witness: Witness }[],
  outside: readonly Witness[],
): FoundConflict {
  const attested = witnesses.filter(({ witness }) => outside.includes(witness));
  const attesting = attested.map(({ claim }) => claim);
  const bounding = ['from', 'until', 'on'].flatMap((name) => (dates[name] === undefined ? [] : [dates[name]]));
  return {
    field: 'asOf',
    note: 'A source attests it for a day that its dates leave out.',
    claims: [
      ...attested.map(({ claim, asOf }) => ({ claim: claim.id, value: asOf, preferred: false })),
      ...bounding
        .filter(({ claim }) => !attesting.includes(claim))
        .map(({ claim, value }) => ({ claim: claim.id, value: String(value), preferred: true })),
    ].filter(({ claim }, index, all) => all.findIndex((other) => other.claim === claim) === index),
  };
}
