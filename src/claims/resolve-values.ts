import type { ExternalId } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import { endIdProperty, missingProperty } from '../model/properties.js';
import { definition, isEntityKind } from '../model/registry.js';
import type { Value } from '../store/store.js';
import type { Claim } from './claim.js';
import { ClaimsView, type FoundConflict, compareTexts } from './claims-view.js';
import type { NameValue } from './records.js';
import { resolveTime } from './resolve-time.js';

/** A thing as its claims show it together: the content of its node, and where the claims can't all be true. */
export interface Resolved {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, Value>>;
  /** The ids of the ends of its links, by the link's name. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly externalIds: readonly ExternalId[];
  readonly conflicts: readonly FoundConflict[];
}

/** The values of other things that bear on a thing. */
export interface Surroundings {
  /** The day on which each source was published, as EDTF text. */
  readonly publishedOn: ReadonlyMap<string, string | null>;
  /** The earliest day on which each agreement can have begun, where it states one. */
  readonly agreementBegins: ReadonlyMap<string, number>;
}

/** Surroundings in which nothing bears on a thing. */
export const noSurroundings: Surroundings = { publishedOn: new Map(), agreementBegins: new Map() };

/**
 * Resolves a thing from its claims. The order of the claims doesn't matter. A thing without claims, or with deprecated
 * ones only, is bare: its name is its id, and it counts in nothing.
 */
export function resolve(kind: Kind, id: string, claims: readonly Claim[], around: Surroundings): Resolved {
  const valid = claims.filter(({ latest }) => latest.rank !== 'DEPRECATED');
  const view = new ClaimsView(kind, valid, around.publishedOn);
  const links = resolveLinks(kind, view);
  const time = resolveTime(kind, view, links, around.agreementBegins);
  const externalIds = united(valid.flatMap(({ latest }) => latest.externalIds));
  const properties: Record<string, Value> = {
    id,
    ...time.properties,
    ...(isEntityKind(kind) ? entityProperties(id, view) : factProperties(kind, view, links)),
    ...resolveFields(kind, view),
    ...(externalIds.length > 0 && { externalIds: JSON.stringify(externalIds) }),
  };
  return { id, kind, properties, links, externalIds, conflicts: [...view.contradictions(), ...time.conflicts] };
}

/** The values of the fields that hold no date. */
function resolveFields(kind: Kind, view: ClaimsView): Readonly<Record<string, Value>> {
  const found = Object.entries(definition(kind).fields).flatMap(([field, { type, list }]) => {
    if (type === 'EDTF') return [];
    const value = list ? unitedTexts(view.claims, field) : view.chosen(field)?.value;
    return value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [[field, value] as const];
  });
  return Object.fromEntries(found);
}

/** The properties that entities have besides their fields: how they are called. */
function entityProperties(id: string, view: ClaimsView): Readonly<Record<string, Value>> {
  const name = view.chosen('name')?.value;
  return { name: typeof name === 'string' ? name : id, names: JSON.stringify(namesOf(view.claims)) };
}

/** The properties that facts have besides their fields: their ends, and how far their claims count. */
function factProperties(kind: Kind, view: ClaimsView, links: Resolved['links']): Readonly<Record<string, Value>> {
  // A fact that no claim gives a modality for is taken as stated.
  const properties: Record<string, Value> = { modality: 'STATED' };
  for (const [link, { list }] of Object.entries(definition(kind).links)) {
    const [end] = links[link] ?? [];
    if (!list) properties[end === undefined ? missingProperty(link) : endIdProperty(link)] = end ?? true;
  }
  if (view.claims.some(({ latest }) => latest.rank === 'PREFERRED')) properties['preferred'] = true;
  if (view.claims.length === 0) properties['deprecated'] = true;
  return properties;
}

function resolveLinks(kind: Kind, view: ClaimsView): Readonly<Record<string, readonly string[]>> {
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

/** The items, each once, in an order that does not depend on theirs. */
function united<T extends object>(items: readonly T[]): readonly T[] {
  const byText = new Map(
    items.map((item) => [JSON.stringify(Object.entries(item).sort(([a], [b]) => compareTexts(a, b))), item]),
  );
  return [...byText].sort(([a], [b]) => compareTexts(a, b)).map(([, item]) => item);
}
