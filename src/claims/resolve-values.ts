import type { ExternalId } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import type { Lasting } from '../model/likely.js';
import { endIdProperty, foldedTexts, missingProperty, nameTextsProperty } from '../model/properties.js';
import { boundingLinks, datedLinks, definition, isEntityKind } from '../model/registry.js';
import { allDays } from '../model/time.js';
import type { Value } from '../store/store.js';
import type { Claim } from './claim.js';
import { ClaimsView } from './claims-view.js';
import { type FoundConflict, contradictions, postElsewhere } from './contradictions.js';
import { type DatedLink, type ResolvedLinks, resolveDatedLink } from './dated-links.js';
import { compareTexts } from '../text/code-unit-order.js';
import { distinct } from './distinct.js';
import type { NameValue } from './records.js';
import { type TimeSurroundings, lifeOf, resolveTime } from './resolve-time.js';
import type { Surroundings } from './surroundings.js';
import { textProperties } from './text-properties.js';

/** A thing as its claims show it together: the content of its node, and where the claims can't all be true. */
export interface Resolved {
  readonly id: string;
  readonly kind: Kind;
  readonly properties: Readonly<Record<string, Value>>;
  /** The ids of the ends of its links, by the link's name. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  /** Its links that claims give dates for; none of these is among the others. */
  readonly datedLinks: readonly DatedLink[];
  readonly externalIds: readonly ExternalId[];
  readonly conflicts: readonly FoundConflict[];
}

/**
 * Resolves a thing from its claims. The order of the claims doesn't matter. A thing without claims is bare: its name is
 * its id. One with deprecated claims only counts in nothing.
 */
export function resolve(kind: Kind, id: string, claims: readonly Claim[], around: Surroundings): Resolved {
  const valid = claims.filter(({ latest }) => latest.rank !== 'DEPRECATED');
  // Sources are ordered by asOf alone, since the day of publication is one of the values to be found.
  const view = new ClaimsView(kind, valid, kind === 'Source' ? new Map() : around.sourceDays);
  const links = resolveLinks(view, around.posts);
  const fields = resolveFields(kind, view);
  const time = resolveTime(view, timeSurroundings(kind, id, { fields, links }, around));
  const dated = resolveDatedLinks(view, time.properties, around);
  const externalIds = united(valid.flatMap(({ latest }) => latest.externalIds));
  const own = { ...(isEntityKind(kind) ? entityProperties(id, view) : factProperties(kind, view, links)), ...fields };
  const properties: Record<string, Value> = {
    id,
    ...time.properties,
    ...own,
    ...textProperties(foldedTexts(kind), own),
    ...(kind === 'Source' && recordedOn(id, around)),
    ...(externalIds.length > 0 && { externalIds: JSON.stringify(externalIds) }),
    ...(countsInNothing(kind, claims, valid) && { deprecated: true }),
  };
  const conflicts = [
    ...contradictions(view),
    ...time.conflicts,
    ...dated.conflicts,
    ...conflictsOfPost(view, around.posts),
  ];
  return { id, kind, properties, links, datedLinks: dated.links, externalIds, conflicts };
}

/** The day on which the graph first recorded a source. */
function recordedOn(id: string, { sourceDays }: Surroundings): Readonly<Record<string, Value>> {
  const day = sourceDays.get(id)?.recordedOn ?? null;
  return day === null ? {} : { recordedOn: day };
}

/** Tells whether no claim counts for a thing. An entity stays, bare, while a claim refers to it; a fact does not count. */
function countsInNothing(kind: Kind, claims: readonly Claim[], valid: readonly Claim[]): boolean {
  return valid.length === 0 && (claims.length > 0 || !isEntityKind(kind));
}

/** All beside the claims of the thing that bears on its days. */
function timeSurroundings(
  kind: Kind,
  id: string,
  { fields, links }: { readonly fields: Readonly<Record<string, Value>>; readonly links: Resolved['links'] },
  around: Surroundings,
): TimeSurroundings {
  const bounding = boundingLinks(kind).flatMap((name) => links[name] ?? []);
  const { bounds } = definition(kind);
  const role = fields['role'];
  const lasting =
    bounds === 'term'
      ? around.durations.of(kind, typeof role === 'string' ? role : null)
      : { before: null, after: null };
  const [whole] = 'asLongAs' in lasting ? (links[lasting.asLongAs] ?? []) : [];
  return {
    lives: bounding.flatMap((end) => around.lives.get(end) ?? []),
    lasting: 'asLongAs' in lasting ? noLonger : lasting,
    whole: whole === undefined ? undefined : (around.lives.get(whole) ?? { possible: allDays, likely: allDays }),
    othersInOffice: around.othersInOffice.get(id) ?? [],
    signs: around.signs.get(id) ?? [],
  };
}

/** The time for which something likely lasts as long as a whole of which nothing is known. */
const noLonger: Lasting = { before: 'P0D', after: 'P0D' };

function conflictsOfPost(view: ClaimsView, posts: Surroundings['posts']): readonly FoundConflict[] {
  const post = view.kind === 'Appointment' ? view.chosen('post')?.value : undefined;
  return typeof post === 'string' ? postElsewhere(view, posts.get(post)?.body ?? null) : [];
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
  const names = namesOf(view.claims);
  const texts = distinct(names.map(({ value }) => value));
  return {
    name: typeof name === 'string' ? name : id,
    names: JSON.stringify(names),
    ...(texts.length > 0 && { [nameTextsProperty]: texts }),
  };
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
  return properties;
}

/** The links that claims give dates for. */
function resolveDatedLinks(
  view: ClaimsView,
  time: Readonly<Record<string, Value>>,
  { lives }: Surroundings,
): ResolvedLinks {
  const found = datedLinks(view.kind)
    .filter((name) => view.dates(name))
    .map((name) => resolveDatedLink(view, name, lifeOf(time), lives));
  return { links: found.flatMap(({ links }) => links), conflicts: found.flatMap(({ conflicts }) => conflicts) };
}

/** The ends of the links that no claim gives dates for. An appointment that is known by its post is one to the body of the post. */
function resolveLinks(view: ClaimsView, posts: Surroundings['posts']): Readonly<Record<string, readonly string[]>> {
  const found = Object.entries(definition(view.kind).links).flatMap(([name, link]) => {
    if (view.dates(name)) return [];
    const chosen = view.chosen(name)?.value;
    const ends = link.list
      ? [...new Set(view.claims.flatMap(({ latest }) => latest.links[name] ?? []))].sort()
      : typeof chosen === 'string'
        ? [chosen]
        : [];
    return ends.length === 0 ? [] : [[name, ends] as const];
  });
  const links = Object.fromEntries(found);
  if (view.kind !== 'Appointment' || links['body'] !== undefined) return links;
  const body = posts.get(links['post']?.[0] ?? '')?.body ?? null;
  return body === null ? links : { ...links, body: [body] };
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
