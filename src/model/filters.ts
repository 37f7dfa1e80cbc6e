import type { Field, Kind, Link } from './kinds.js';
import { definition, isEntityKind } from './registry.js';

/** The thing at the end of a link that leads to one. What a fact doesn't tell is unknown; what an entity lacks, it lacks. */
export interface Tie {
  readonly on: 'tie';
  readonly link: Link;
  /** Where a fact keeps the id of the end. */
  readonly idProperty: string | undefined;
}

/** What a filter can set a condition on of a thing's own, by the name of the filter's field; what it lists, besides. */
export type Filterable =
  /** A value, and the input type of the conditions on it, without `Filter`: `String`, `Date`, `CommitteeKind`, … */
  | { readonly on: 'value'; readonly type: string }
  /** Several scalars, such as what a campaign targets. */
  | { readonly on: 'values'; readonly type: string }
  /** A partial date, compared by the days that it can mean. */
  | { readonly on: 'date' }
  /** Where a term stands on the day of the filter. */
  | { readonly on: 'state' }
  | Tie
  /** The thing itself, or what it is a part of, at any height. */
  | { readonly on: 'within' };

/** The links that lead from a part to the whole that it is a part of: what `within` climbs. */
export const partLinks: readonly string[] = ['PART_OF', 'BELONGS_TO', 'ACTION_OF', 'PHASE_OF'];

/** The property, true where it is there, by which a fact that does not tell what a link leads to is found. */
export function missingProperty(link: string): string {
  return `${link}Missing`;
}

/** What a filter over things of a kind can set conditions on, besides what they list. */
export function filterables(kind: Kind): ReadonlyMap<string, Filterable> {
  const { fields, links, bounds } = definition(kind);
  const isFact = !isEntityKind(kind);
  const single = Object.entries(links).filter(([, { list }]) => !list);
  const own: (readonly [string, Filterable])[] = [
    ['id', { on: 'value', type: 'ID' }],
    ...(isFact ? [] : [['name', { on: 'value', type: 'String' }] as const]),
    ...Object.entries(fields).map(([name, field]) => [name, ofField(field)] as const),
    ...single.map(([name, link]) => [name, { on: 'tie', link, idProperty: isFact ? `${name}Id` : undefined }] as const),
    ...(isFact ? [['lastAttested', { on: 'value', type: 'Date' }] as const] : []),
    ...(isFact && bounds === 'term' ? [['state', { on: 'state' }] as const] : []),
    ...(single.some(([, { relationship }]) => partLinks.includes(relationship))
      ? [['within', { on: 'within' }] as const]
      : []),
  ];
  return new Map(own);
}

function ofField({ type, list }: Field): Filterable {
  if (type === 'EDTF') return { on: 'date' };
  return { on: list ? 'values' : 'value', type };
}
