import { type Field, type FieldType, type Kind, type Link, kindNames } from './kinds.js';
import { endIdProperty } from './properties.js';
import { definition, isEntityKind } from './registry.js';

/** The end of a link that has one. An end that a fact doesn't tell is unknown; one that an entity lacks is not there. */
export interface Tie {
  readonly on: 'tie';
  readonly link: Link;
  /** The property of a fact with the id of the end. */
  readonly idProperty: string | undefined;
}

/** A thing's own value or end that a filter can set a condition on; the things that it lists are filtered besides. */
export type Filterable =
  /** A value, and the input type of the conditions on it, without `Filter`: `String`, `Date`, `CommitteeKind`, … */
  | { readonly on: 'value'; readonly type: ScalarType }
  /** Several texts, such as the targets of a campaign. */
  | { readonly on: 'texts' }
  /** A partial date, compared by the days that it can mean. */
  | { readonly on: 'date' }
  /** The state of a term on the day of the filter. */
  | { readonly on: 'state' }
  | Tie
  /** The kind of an entity. */
  | { readonly on: 'type' }
  /** The thing itself, or a whole that it is a part of, at any height. */
  | { readonly on: 'within' };

/** A type of single values: `Date` is that of whole days, which only properties that follow from others have. */
export type ScalarType = 'ID' | 'Date' | Exclude<FieldType, 'EDTF'>;

/** The relationships that lead from a part to its whole: `within` follows these upwards. */
export const partLinks: readonly string[] = kindNames.flatMap((kind) =>
  Object.values(definition(kind).links).flatMap(({ part, relationship }) => (part ? [relationship] : [])),
);

/** The filterable values and ends of things of a kind, by the names of their fields in the filter. */
export function filterables(kind: Kind): ReadonlyMap<string, Filterable> {
  const { fields, links, bounds } = definition(kind);
  const isFact = !isEntityKind(kind);
  const single = Object.entries(links).filter(([, { list }]) => !list);
  const own: (readonly [string, Filterable])[] = [
    ['id', { on: 'value', type: 'ID' }],
    ...(isFact ? [] : [['name', { on: 'value', type: 'String' }] as const]),
    ...Object.entries(fields).map(([name, field]) => [name, ofField(field)] as const),
    ...single.map(
      ([name, link]) => [name, { on: 'tie', link, idProperty: isFact ? endIdProperty(name) : undefined }] as const,
    ),
    ...(isFact ? [['lastAttested', { on: 'value', type: 'Date' }] as const] : []),
    ...(isFact && bounds === 'term' ? [['state', { on: 'state' }] as const] : []),
    ...(single.some(([, { part }]) => part) ? [['within', { on: 'within' }] as const] : []),
  ];
  return new Map(own);
}

/** The filterable values of an entity of any kind, by the names of their fields in the filter. */
export const filterablesOfAny: ReadonlyMap<string, Exclude<Filterable, Tie>> = new Map<
  string,
  Exclude<Filterable, Tie>
>([
  ['id', { on: 'value', type: 'ID' }],
  ['name', { on: 'value', type: 'String' }],
  ['type', { on: 'type' }],
  ['within', { on: 'within' }],
]);

function ofField({ type, list }: Field): Filterable {
  if (list) return { on: 'texts' };
  return type === 'EDTF' ? { on: 'date' } : { on: 'value', type };
}
