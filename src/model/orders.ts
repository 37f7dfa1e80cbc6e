import { type FactKind, kinds } from './kinds.js';
import { isEntityKind, isFactKind } from './registry.js';
import { constantCase } from './names.js';
import { hasId, ownOf, united } from './rows.js';

/** What rows can be ordered by, and where its value is found. */
export type OrderField =
  /** Which of several kinds they are of. */
  | { readonly by: 'type' }
  /**
   * A property of the node; `always` where each node has it, `isFlag` where it is a yes or no. Of facts, `nullsLast` may
   * name another that each has, and that orders them alike where those without a value come last.
   */
  | {
      readonly by: 'property';
      readonly property: string;
      readonly always: boolean;
      readonly isFlag?: boolean;
      readonly nullsLast?: string;
    }
  /** The name of what links of this name lead to. */
  | { readonly by: 'name'; readonly link: string; readonly relationships: readonly string[] }
  /** How many rows a connection has. */
  | { readonly by: 'count'; readonly field: string }
  /** What the edge says of them. */
  | { readonly by: 'edge'; readonly name: string };

/**
 * The date that a fact begins with or happens on, and the property that has the first day it can mean, or the far future
 * where that is not known: each fact has it, so that an index can hold them all in this order.
 */
export function placeInTime(kind: FactKind): { readonly date: string; readonly property: string } {
  const date = kinds[kind].bounds === 'event' ? 'on' : 'from';
  return { date, property: `${date}Order` };
}

/**
 * What rows of these types can be ordered by, by the values of their order enum: which kind they are of, where that is
 * open; `edge`, what their edge says in one value; their single scalars; the first and the last day that a partial date
 * can mean; the name at the end of a link; and the number of rows of each of `lists`, connections that they all have.
 */
export function orderFields(
  types: readonly string[],
  edge: readonly string[],
  lists: readonly string[],
): ReadonlyMap<string, OrderField> {
  return united<OrderField>(
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
  const { fields, links } = ownOf(type);
  const values = Object.entries(fields).flatMap(([name, { type: value, list }]): [string, OrderField][] => {
    if (list) return [];
    if (value === 'EDTF') return ofDate(type, name);
    const always = name === 'modality' && isFactKind(type);
    return [[constantCase(name), { by: 'property', property: name, always, isFlag: value === 'Boolean' }]];
  });
  const names = Object.entries(links).flatMap(([link, { list, relationship }]): [string, OrderField][] =>
    list ? [] : [[constantCase(`${link}Name`), { by: 'name', link, relationships: [relationship] }]],
  );
  return [
    ...(hasId(type) ? [['ID', { by: 'property', property: 'id', always: true }] as const] : []),
    ...(isEntityKind(type) ? [['NAME', { by: 'property', property: 'name', always: true }] as const] : []),
    ...(isFactKind(type)
      ? [['LAST_ATTESTED', { by: 'property', property: 'lastAttested', always: false }] as const]
      : []),
    ...values,
    ...names,
  ];
}

function ofDate(type: string, name: string): [string, OrderField][] {
  const first = { by: 'property', property: `${name}Earliest`, always: false } as const;
  const place = isFactKind(type) ? placeInTime(type) : undefined;
  return [
    [constantCase(name), place?.date === name ? { ...first, nullsLast: place.property } : first],
    [constantCase(`${name}Latest`), { by: 'property', property: `${name}Latest`, always: false }],
  ];
}

/** Links of one name are all followed; other values of one name stand at the same place. */
function merged(name: string, one: OrderField, other: OrderField): OrderField {
  if (one.by === 'name' && other.by === 'name') {
    return { ...one, relationships: [...new Set([...one.relationships, ...other.relationships])] };
  }
  const isSame = one.by === 'property' && other.by === 'property' && one.property === other.property;
  if (isSame && one.isFlag === other.isFlag) return one;
  throw new Error(`${name} would stand for two things`);
}
