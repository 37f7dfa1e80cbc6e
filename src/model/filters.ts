import type { EntityKind, Field, Kind, Link } from './kinds.js';
import { type Inverse, definition, inverses, isEntityKind } from './lookup.js';

/** A value that the node of a thing holds, and the input type of the conditions on it. */
interface ValueCondition {
  readonly on: 'value';
  readonly property: string;
  /** The name of the input type without `Filter`: `String`, `Date`, `CommitteeKind`, … */
  readonly type: string;
}

/** What a filter can set a condition on, by the name of the filter's field. */
export type Filterable =
  | ValueCondition
  /** Several scalars, such as what a campaign targets. */
  | { readonly on: 'values'; readonly property: string; readonly type: string }
  /** A partial date, compared by the days that it can mean. */
  | { readonly on: 'date'; readonly name: string }
  /** Where a term stands on the day of the filter. */
  | { readonly on: 'state' }
  /** The thing at the end of a link that leads to one. What a fact doesn't tell is unknown; what an entity lacks, it lacks. */
  | { readonly on: 'tie'; readonly link: Link; readonly idProperty: string | undefined }
  /** The things at the ends of a link that leads to several. */
  | { readonly on: 'ties'; readonly link: Link; readonly kind: EntityKind }
  /** What leads here along a link. */
  | { readonly on: 'back'; readonly inverse: Inverse }
  /** The thing itself, or what it is a part of, at any height. */
  | { readonly on: 'within' };

/** The links that lead from a part to the whole that it is a part of: what `within` climbs. */
export const partLinks: readonly string[] = ['PART_OF', 'BELONGS_TO', 'ACTION_OF', 'PHASE_OF'];

/** What a filter over things of a kind can set conditions on. */
export function filterables(kind: Kind): ReadonlyMap<string, Filterable> {
  const { fields, links, bounds } = definition(kind);
  const all: (readonly [string, Filterable])[] = [
    ['id', { on: 'value', property: 'id', type: 'ID' }],
    ...(isEntityKind(kind) ? [['name', { on: 'value', property: 'name', type: 'String' }] as const] : []),
    ...Object.entries(fields).map(([name, field]) => [name, ofField(name, field)] as const),
    ...Object.entries(links).map(([name, link]) => [name, ofLink(kind, name, link)] as const),
    ...(isEntityKind(kind)
      ? [...inverses(kind)].map(([name, inverse]) => [name, { on: 'back', inverse }] as const)
      : []),
    ...(!isEntityKind(kind)
      ? [['lastAttested', { on: 'value', property: 'lastAttested', type: 'Date' }] as const]
      : []),
    ...(!isEntityKind(kind) && bounds === 'term' ? [['state', { on: 'state' }] as const] : []),
    ...(isPart(kind) ? [['within', { on: 'within' }] as const] : []),
  ];
  return new Map(all);
}

/** The names under which a filter over ends of several kinds sets conditions on those of one: `committee`, `official`, … */
export function kindByName(kinds: readonly EntityKind[]): ReadonlyMap<string, EntityKind> {
  return new Map(kinds.map((kind) => [definition(kind).prefix, kind]));
}

function ofField(name: string, { type, list }: Field): Filterable {
  if (type === 'EDTF') return { on: 'date', name };
  return list ? { on: 'values', property: name, type } : { on: 'value', property: name, type };
}

function ofLink(kind: Kind, name: string, link: Link): Filterable {
  const [end] = link.to;
  if (link.list && end !== undefined) return { on: 'ties', link, kind: end };
  return { on: 'tie', link, idProperty: isEntityKind(kind) ? undefined : `${name}Id` };
}

function isPart(kind: Kind): boolean {
  return Object.values(definition(kind).links).some(({ relationship }) => partLinks.includes(relationship));
}
