/** One key of an order: a Cypher expression over the row, and how its values follow each other. */
export interface OrderKey {
  readonly expression: string;
  /** A subquery that must have run before it. */
  readonly call?: string;
  readonly direction: 'ASC' | 'DESC';
  /** Where rows without a value stand; undefined where every row has one. */
  readonly nulls?: 'FIRST' | 'LAST';
}

/** The order read the other way round, which a page before a cursor is cut from. */
export function reversed(order: readonly OrderKey[]): readonly OrderKey[] {
  return order.map(({ direction, nulls, ...key }) => ({
    ...key,
    direction: direction === 'ASC' ? 'DESC' : 'ASC',
    ...(nulls === undefined ? {} : { nulls: nulls === 'LAST' ? 'FIRST' : 'LAST' }),
  }));
}

/** The text of `ORDER BY`. Nulls are placed by a key of their own, since their native place depends on the direction. */
export function orderBy(order: readonly OrderKey[]): string {
  const keys = order.flatMap(({ expression, direction, nulls }) => [
    ...(nulls === undefined ? [] : [`${expression} IS ${nulls === 'LAST' ? '' : 'NOT '}NULL`]),
    direction === 'ASC' ? expression : `${expression} DESC`,
  ]);
  return `ORDER BY ${keys.join(', ')}`;
}

/**
 * The condition that a row comes after a place, key by key: beyond it in the first key, or level with it there and
 * beyond it in the next, and so on. `place` names one parameter a key; each may be null where the key may be.
 */
export function beyond(order: readonly OrderKey[], place: readonly string[]): string {
  const alternatives = order.map((key, index) =>
    [
      ...order.slice(0, index).map((earlier, at) => level(earlier, place[at] ?? 'null')),
      past(key, place[index] ?? 'null'),
    ].join(' AND '),
  );
  return `(${alternatives.map((alternative) => `(${alternative})`).join(' OR ')})`;
}

function past({ expression, direction, nulls }: OrderKey, value: string): string {
  const further = `${expression} ${direction === 'ASC' ? '>' : '<'} ${value}`;
  if (nulls === undefined) return further;
  return nulls === 'LAST'
    ? `(${further} OR (${expression} IS NULL AND ${value} IS NOT NULL))`
    : `(${further} OR (${expression} IS NOT NULL AND ${value} IS NULL))`;
}

function level({ expression, nulls }: OrderKey, value: string): string {
  const equal = `${expression} = ${value}`;
  return nulls === undefined ? equal : `(${equal} OR (${expression} IS NULL AND ${value} IS NULL))`;
}
