import { formatDay, parseDay, parsePartialDate } from '../../src/model/dates.js';
import { externalKey, type ExternalId } from '../../src/model/ids.js';
import type { EntityKind, Link } from '../../src/model/kinds.js';
import { entityKinds, kindNames } from '../../src/model/kinds.js';
import { definition, inverses, isEntityKind } from '../../src/model/registry.js';
import { recordType } from '../../src/model/names.js';
import { rowsOf } from '../questions/evaluator.js';
import { endShown } from '../questions/dated-links.js';
import { type Moment, holdsOn } from '../questions/moments.js';
import type { Narrowing } from '../questions/rows.js';
import type { OrderKey } from '../questions/orders.js';
import type { Thing } from '../questions/world-read.js';
import type { Variables } from './collect.js';
import { type Claim, type Conflict, type ConflictClaim, type Graph, externalIdsOf, sorted } from './graph.js';

/** All rows of a connection, of which a page is asked. */
export interface Rows {
  readonly type: 'Rows';
  readonly rows: readonly (Thing | Claim | Conflict)[];
  readonly page: Variables;
}

/** An object of the graph that fields are read from. */
export type Source = Thing | Claim | Conflict | ConflictClaim | Rows;

/** The value of a field that the walk doesn't know, because it is more than structure. */
export const untold = Symbol('untold');
export type Told = Source | readonly Told[] | string | number | boolean | null | PlainObject | typeof untold;
/** A value that has no node of its own, such as a date. */
export interface PlainObject {
  readonly type: 'Plain';
  readonly fields: Readonly<Record<string, Told>>;
}

/** The graph, the day and the `@asOf` of an operation. */
export interface Around {
  readonly graph: Graph;
  readonly today: number;
  readonly asOf: Variables | undefined;
}

/** The value of a field of a thing of the graph: links and lists as they stand there, values as they are stored. */
export function ofThing(thing: Thing, name: string, given: Variables, around: Around): Told {
  const { graph } = around;
  const { fields, links } = definition(thing.kind);
  const [field, link] = [fields[name], links[name]];
  const stored = (thing.properties[name] ?? null) as Told;
  if (link !== undefined) return ends(thing, link, given, around);
  if (field !== undefined) return field.type === 'EDTF' ? partialDate(stored) : field.list ? (stored ?? []) : stored;
  switch (name) {
    case 'id':
      return stored;
    case 'name':
      return dayOf(given, around) === undefined || !hasDatedName(thing) ? stored : untold;
    case 'names':
      return namesOf(thing);
    case 'externalIds':
      return externalIdsOf(thing).map((externalId) => plain({ ...externalId }));
    case 'formerIds':
      // Nothing of these graphs is merged.
      return [];
    case 'lastAttested':
      return stored === null ? null : formatDay(Number(stored));
    case 'certainty':
      return certaintyOn(thing, dayOf(given, around) ?? around.today);
    case 'citations':
      return graph.claimsAbout.get(thing) ?? [];
    case 'conflicts':
      return rows(given, () => [...graph.conflicts.values()].filter(({ about }) => about === thing));
    case 'claims':
      return rows(given, () =>
        sorted(
          graph.claims.filter(({ source }) => source === thing),
          ({ properties: { locator, id } }) => [String(locator), String(id)],
        ),
      );
    case 'wholes':
      return wholesOf(thing);
    case 'chair':
    case 'head': {
      const role = name === 'chair' ? 'CHAIR' : 'HEAD';
      return connection(thing, 'officers', { ...given, role: [role] }, around).rows[0] ?? null;
    }
    default:
      return isConnection(thing, name) ? connection(thing, name, given, around) : untold;
  }
}

function ends(thing: Thing, { relationship, list, dated }: Link, given: Variables, around: Around): Told {
  if (dated !== undefined) {
    const day = dayOf(given, around) ?? around.today;
    return endShown(thing, relationship, { day, reading: readingOf(given, around) }) ?? null;
  }
  const found = thing.out.get(relationship) ?? [];
  return list ? sorted(found, ({ id }) => [id]) : (found[0] ?? null);
}

/** The ends of its dated links, from the one that began first. */
function wholesOf({ kind, links }: Thing): Told {
  const dated = Object.values(definition(kind).links).flatMap((link) => (link.dated ? [link.relationship] : []));
  return links
    .filter(({ type }) => dated.includes(type))
    .sort((a, b) => Number(b.properties['place']) - Number(a.properties['place']))
    .map(({ to, properties: { from, until } }) =>
      plain({ entity: to, from: partialDate(from), until: partialDate(until) }),
    );
}

const derived = ['officers', 'chairs', 'members', 'participants', 'parties', 'signed'];

function isConnection(thing: Thing, name: string): boolean {
  return derived.includes(name) || (isEntityKind(thing.kind) && inverses(thing.kind).has(name));
}

function connection(thing: Thing, field: string, given: Variables, around: Around): Rows {
  return { type: 'Rows', page: given, rows: found({ id: thing.id, field }, given, around) };
}

type Of = Parameters<typeof rowsOf>[1]['of'];

function found(of: Of, given: Variables, around: Around): readonly Thing[] {
  const { graph, today } = around;
  const { filter = null, orderBy = null } = given;
  const narrowing = Object.fromEntries(
    narrowings.map((name) => [name, (given[name] ?? undefined) as Narrowing[string]]),
  );
  const question = {
    of,
    narrowing,
    filter,
    orderBy: (orderBy ?? []) as readonly OrderKey[],
    day: dayOf(given, around),
    reading: readingOf(given, around),
  };
  return rowsOf(graph.world, question, today).flatMap((id) => graph.world.get(id) ?? []);
}

const narrowings = ['role', 'kind', 'status', 'states'];

function readingOf({ reading = null }: Variables, { asOf }: Around): Moment['reading'] {
  return (reading ?? asOf?.['reading'] ?? 'LIKELY') as Moment['reading'];
}

function dayOf({ at = null }: Variables, { asOf }: Around): number | undefined {
  const day = at ?? asOf?.['date'];
  return typeof day === 'string' ? parseDay(day, 'at') : undefined;
}

/** Rows that come in their usual order and unfiltered; otherwise they are not told. */
function rows(given: Variables, all: () => Rows['rows']): Rows | typeof untold {
  return given['orderBy'] == null && given['filter'] == null ? { type: 'Rows', page: given, rows: all() } : untold;
}

export function plain(fields: PlainObject['fields']): PlainObject {
  return { type: 'Plain', fields };
}

function partialDate(edtf: unknown): Told {
  if (typeof edtf !== 'string') return null;
  const { earliest, latest } = edtf === '..' ? { earliest: null, latest: null } : parsePartialDate(edtf, 'date');
  const shown = (day: number | null): string | null => (day === null ? null : formatDay(day));
  return plain({ edtf, earliest: shown(earliest), latest: shown(latest) });
}

function namesOf({ properties: { names: text } }: Thing): Told {
  const names = typeof text === 'string' ? (JSON.parse(text) as readonly Readonly<Record<string, string>>[]) : [];
  return names.map(({ value = null, kind = null, lang = null, from, until }) =>
    plain({ value, kind, lang, from: partialDate(from), until: partialDate(until) }),
  );
}

function hasDatedName({ properties: { names } }: Thing): boolean {
  return /"(from|until)"/.test(String(names));
}

function certaintyOn(fact: Thing, day: number): Told {
  const { may, likely, must } = holdsOn(fact, day);
  return must ? 'DEFINITE' : likely ? 'LIKELY' : may ? 'POSSIBLE' : null;
}

export function ofClaim({ properties, about, source }: Claim, name: string): Told {
  switch (name) {
    case 'about':
      return about;
    case 'source':
      return source ?? null;
    case 'asOf':
    case 'missingFrom':
      return partialDate(properties[name]);
    case 'locator':
      return properties['locator'] === '' ? null : (properties['locator'] as string);
    case 'fields':
    case 'inferred':
      return (properties[name] ?? []) as readonly string[];
    case 'values':
      return untold;
    default:
      return (properties[name] ?? null) as Told;
  }
}

export function ofConflict(conflict: Conflict, name: string): Told {
  switch (name) {
    case 'about':
    case 'claims':
    case 'facts':
      return conflict[name];
    default:
      return (conflict.properties[name] ?? null) as Told;
  }
}

/** The value of a field of `Query`. */
export function ofRoot(name: string, given: Variables, around: Around): Told {
  const { graph } = around;
  const withId = (id: unknown): Told => graph.world.get(String(id)) ?? graph.conflicts.get(String(id)) ?? null;
  for (const kind of kindNames) {
    const { prefix, plural } = definition(kind);
    if (name === plural) return { type: 'Rows', page: given, rows: found({ kind }, given, around) };
    if (name !== prefix) continue;
    const { id, externalId } = given;
    return id == null ? (graph.byExternalId.get(externalKey(kind, externalId as ExternalId)) ?? null) : withId(id);
  }
  switch (name) {
    case 'node':
      return withId(given['id']);
    case 'nodes':
      return (given['ids'] as readonly unknown[]).map(withId);
    case 'entities':
      return (given['by'] as readonly Variables[]).map(({ id, externalId }) =>
        id == null ? byExternalId(externalId as Variables, graph) : withId(id),
      );
    case 'conflicts':
      return rows(given, () => [...graph.conflicts.values()]);
    default:
      return untold;
  }
}

/** The entity that has the identifier, of the type that is named, or of the only one that has it. */
function byExternalId({ type, ...externalId }: Variables, { byExternalId: all }: Graph): Told {
  const kinds = entityKinds.filter((kind: EntityKind) => type == null || recordType(kind) === type);
  const [first = null] = kinds.flatMap((kind) => all.get(externalKey(kind, externalId as unknown as ExternalId)) ?? []);
  return first;
}
