import { type Field, type FieldType, type Kind, type Link, kindNames } from './kinds.js';
import { endIdProperty, isFolded, nameTextsProperty } from './properties.js';
import { definition, isEntityKind } from './registry.js';

/** The end of a link that has one. An end that a fact doesn't tell is unknown; one that an entity lacks is not there. */
export interface FilterableLink {
  readonly on: 'link';
  readonly link: Link;
  /** The property of a fact with the id of the end. */
  readonly idProperty: string | undefined;
}

/** A thing's own value or end that a filter can set a condition on; the things that it lists are filtered besides. */
export type Filterable =
  /** A value, and the input type of the conditions on it, without `Filter`: `String`, `Date`, `CommitteeKind`, … */
  | { readonly on: 'value'; readonly type: ScalarType }
  /** A text, of which spellings are equal. */
  | { readonly on: 'text' }
  /** Several of these, such as the targets of a campaign, and the property that has them. */
  | { readonly on: 'texts'; readonly property: string; readonly isFolded: boolean }
  /** A partial date, compared by the days that it can mean. */
  | { readonly on: 'date' }
  /** The state of a term on the day of the filter. */
  | { readonly on: 'state' }
  | FilterableLink
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
    ...(isFact ? [] : [['name', { on: 'text' }] as const, ['names', ofNames] as const]),
    ...Object.entries(fields).map(([name, field]) => [name, ofField(name, field)] as const),
    ...single.map(
      ([name, link]) => [name, { on: 'link', link, idProperty: isFact ? endIdProperty(name) : undefined }] as const,
    ),
    ...(isFact ? [['lastAttested', { on: 'value', type: 'Date' }] as const] : []),
    ...(isFact && bounds === 'term' ? [['state', { on: 'state' }] as const] : []),
    ...(single.some(([, { part }]) => part) ? [['within', { on: 'within' }] as const] : []),
  ];
  return new Map(own);
}

/** All names of an entity, whatever their kind: its references too. */
const ofNames = { on: 'texts', property: nameTextsProperty, isFolded: true } as const;

/** The filterable values of an entity of any kind, by the names of their fields in the filter. */
export const filterablesOfAny: ReadonlyMap<string, Exclude<Filterable, FilterableLink>> = new Map<
  string,
  Exclude<Filterable, FilterableLink>
>([
  ['id', { on: 'value', type: 'ID' }],
  ['name', { on: 'text' }],
  ['names', ofNames],
  ['type', { on: 'type' }],
  ['within', { on: 'within' }],
]);

/** The conditions on conflicts by their names in the filter: the input type of each, without `Filter`. */
export const conflictConditions = {
  id: { type: 'ID', description: 'A condition on its id.' },
  origin: { type: 'ConflictOrigin', description: 'A condition on its origin.' },
  field: { type: 'String', description: 'A condition on the field that it is on.' },
  note: { type: 'String', description: 'A condition on its note.' },
  about: { type: 'Thing', description: 'A condition on the entity or fact that it is about.' },
  source: {
    type: 'Source',
    description: 'A condition on the source of one of its claims, or on the one by which it was recorded.',
  },
} as const;

/** The name of a condition on conflicts. */
export type ConflictCondition = keyof typeof conflictConditions;

/** The conditions on an entity or fact of any kind, beside those of each kind under its name. */
export const thingConditions = {
  id: { type: 'ID', description: 'A condition on its id.' },
  type: { type: 'RecordType', description: 'A condition on its kind.' },
  entity: { type: 'Entity', description: 'It is an entity of any kind and meets the condition.' },
} as const;

function ofField(name: string, field: Field): Filterable {
  const { type, list } = field;
  if (list) return { on: 'texts', property: name, isFolded: isFolded(field) };
  if (isFolded(field)) return { on: 'text' };
  return type === 'EDTF' ? { on: 'date' } : { on: 'value', type };
}
