import type { Part, Variable } from '../../cypher/parts.js';
import { constant, cypher, joined, property } from '../../cypher/template.js';
import type { OrderKey, PlainKey } from '../rows.js';

/** The key of a property that every row has. */
export function byProperty(row: Variable, name: string, direction: 'ASC' | 'DESC' = 'ASC'): PlainKey {
  return { expression: property(row, name), property: name, direction };
}

/** The keys up to the first that no two rows share: the id. */
export function untilUnique(order: readonly OrderKey[]): readonly OrderKey[] {
  const unique = order.findIndex((key) => key.property === 'id');
  return unique === -1 ? order : order.slice(0, unique + 1);
}

/** The order read the other way round, from which a page before a cursor is cut. */
export function reversed(order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map((key) => ({
    ...key,
    direction: key.direction === 'ASC' ? 'DESC' : 'ASC',
    ...(key.nulls === undefined ? {} : { nulls: key.nulls === 'LAST' ? 'FIRST' : 'LAST' }),
  }));
}

/** The keys of an `ORDER BY`. Nulls are placed by a key of their own, since their native place depends on the direction. */
export function sortKeys(order: readonly OrderKey[]): Part {
  const keys = order.flatMap(({ expression, direction, nulls }) => [
    ...(nulls === undefined
      ? []
      : [nulls === 'LAST' ? cypher`${expression} IS NULL` : cypher`${expression} IS NOT NULL`]),
    direction === 'ASC' ? expression : cypher`${expression} DESC`,
  ]);
  return joined(keys, ', ');
}

/**
 * Keyset predicate: a row comes after a position, key by key: beyond it in the first key, or level with it there and
 * beyond it in the next, and so on. `position` has one parameter a key; each may be null where the key may be.
 */
export function keysetPredicate(order: readonly OrderKey[], position: readonly Part[]): Part {
  const valueAt = (index: number): Part => position[index] ?? constant(null);
  const alternatives = order.map((key, index) => {
    const level = order.slice(0, index).map((earlier, at) => isEqual(earlier, valueAt(at)));
    return cypher`(${joined([...level, comesAfter(key, valueAt(index))], ' AND ')})`;
  });
  return cypher`(${joined(alternatives, ' OR ')})`;
}

function comesAfter({ expression, direction, nulls }: OrderKey, value: Part): Part {
  const beyond = direction === 'ASC' ? cypher`${expression} > ${value}` : cypher`${expression} < ${value}`;
  if (nulls === undefined) return beyond;
  return nulls === 'LAST'
    ? cypher`(${beyond} OR (${expression} IS NULL AND ${value} IS NOT NULL))`
    : cypher`(${beyond} OR (${expression} IS NOT NULL AND ${value} IS NULL))`;
}

function isEqual({ expression, nulls }: OrderKey, value: Part): Part {
  const equal = cypher`${expression} = ${value}`;
  return nulls === undefined ? equal : cypher`(${equal} OR (${expression} IS NULL AND ${value} IS NULL))`;
}
