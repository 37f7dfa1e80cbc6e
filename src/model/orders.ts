import { constantCase } from './names.js';
import { collationProperty, earliestProperty, isFolded, latestProperty, placeInTime } from './properties.js';
import { isEntityKind, isFactKind } from './registry.js';
import { hasId, mergedByName, rowFieldsOf } from './row-fields.js';

/** A key by which rows can be ordered, and the place of its value. */
export type OrderField =
  /** The kind of each row, where they are of several. */
  | { readonly by: 'type' }
  | PropertyOrder
  /** The name of the end of each row's link. */
  | { readonly by: 'name'; readonly link: string; readonly relationships: readonly string[] }
  /** The number of rows of a connection of each row. */
  | { readonly by: 'count'; readonly field: string }
  /** A value of the edge. */
  | { readonly by: 'edge'; readonly name: string };

/** A property of the node of each row. */
export interface PropertyOrder {
  readonly by: 'property';
  readonly property: string;
  /** The text of whose place in lists it is the key. */
  readonly text?: string;
  /** Every node has it. */
  readonly always: boolean;
  readonly isFlag?: boolean;
  /** The partial date of which it is the first or the last day. */
  readonly dayOf?: { readonly date: string; readonly bound: 'earliest' | 'latest' };
  /** Of facts: another property that every one has, and that orders them alike where rows without a value come last. */
  readonly nullsLast?: string;
}

/**
 * The keys by which rows of these types can be ordered, by their values in the order enum: the kind, where there are
 * several; the single values of their edge; their single scalars; the first and the last day that a partial date can
 * mean; the name of the end of a link; and the number of rows of each connection that they all have.
 * @param edge the names of the edge's single values
 * @param lists the names of the connections
 */
export function orderFields(
  types: readonly string[],
  edge: readonly string[],
  lists: readonly string[],
): ReadonlyMap<string, OrderField> {
  return mergedByName<OrderField>(
    [
      ...(types.length > 1 ? [['TYPE', { by: 'type' }] as const] : []),
      ...edge.map((name) => [constantCase(name), { by: 'edge', name }] as const),
      ...types.flatMap(ownFields),
      ...lists.map((field) => [constantCase(`${field}Count`), { by: 'count', field }] as const),
    ],
    merged,
  );
}

function ownFields(type: string): readonly (readonly [string, OrderField])[] {
  const { fields, links } = rowFieldsOf(type);
  const values = Object.entries(fields).flatMap(([name, field]): [string, OrderField][] => {
    const { type: value, list } = field;
    if (list) return [];
    if (value === 'EDTF') return ofDate(type, name);
    const always = name === 'modality' && isFactKind(type);
    const isFlag = value === 'Boolean';
    return [
      [constantCase(name), isFolded(field) ? ofText(name, false) : { by: 'property', property: name, always, isFlag }],
    ];
  });
  const names = Object.entries(links).flatMap(([link, { list, relationship }]): [string, OrderField][] =>
    list ? [] : [[constantCase(`${link}Name`), { by: 'name', link, relationships: [relationship] }]],
  );
  return [
    ...(hasId(type) ? [['ID', { by: 'property', property: 'id', always: true }] as const] : []),
    ...(isEntityKind(type) ? [['NAME', ofText('name', true)] as const] : []),
    ...(isFactKind(type)
      ? [['LAST_ATTESTED', { by: 'property', property: 'lastAttested', always: false }] as const]
      : []),
    ...values,
    ...names,
  ];
}

function ofText(text: string, always: boolean): PropertyOrder {
  return { by: 'property', property: collationProperty(text), text, always };
}

function ofDate(type: string, date: string): [string, OrderField][] {
  const dayOf = (bound: 'earliest' | 'latest', property: string): PropertyOrder => ({
    by: 'property',
    property,
    always: false,
    dayOf: { date, bound },
  });
  const earliest = dayOf('earliest', earliestProperty(date));
  const place = isFactKind(type) ? placeInTime(type) : undefined;
  return [
    [constantCase(date), place?.date === date ? { ...earliest, nullsLast: place.property } : earliest],
    [constantCase(`${date}Latest`), dayOf('latest', latestProperty(date))],
  ];
}

/** Follows all links of one name; other values of one name have to stand at the same place. */
function merged(name: string, one: OrderField, other: OrderField): OrderField {
  if (one.by === 'name' && other.by === 'name') {
    return { ...one, relationships: [...new Set([...one.relationships, ...other.relationships])] };
  }
  const isSame = one.by === 'property' && other.by === 'property' && one.property === other.property;
  if (isSame && one.isFlag === other.isFlag) return one;
  throw new Error(`${name} would stand for two things`);
}
