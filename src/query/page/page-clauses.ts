import type { Compiler, Rows, SelectionCode } from '../types.js';
import { beyond, orderBy, reversed } from '../sort/keyset.js';
import type { PageArguments } from './page-arguments.js';

/** What the statement returns of each row of a page: the expression, and the subqueries that must have run before it. */
export interface RowText {
  readonly calls: readonly string[];
  readonly expression: string;
  /** Whether it takes reading more than the rows themselves. */
  readonly readsOn: boolean;
}

/** A list of what is selected of a row, for `nodes` and for `edges`; after it what cursors are made from, where some are asked for. */
export function rowText({ order }: Rows, parts: readonly SelectionCode[], isKeyed: boolean): RowText {
  const key = `[${order.map(({ expression }) => expression).join(', ')}]`;
  const items = [...parts.map(({ projection }) => projection), ...(isKeyed ? [key] : [])];
  return {
    calls: parts.flatMap(({ calls }) => calls),
    expression: `[${items.join(', ')}]`,
    readsOn: parts.some(({ readsOn }) => readsOn),
  };
}

/** The text that finds the rows of which these further conditions hold too. */
export function matchText({ text, conditions }: Rows, further: readonly string[]): string {
  const all = [...conditions, ...further];
  return all.length === 0 ? text : `${text} WHERE ${all.join(' AND ')}`;
}

/** The text that cuts the page, reads what is nested in its rows, and collects them. */
export function pageText(rows: Rows, page: PageArguments, row: RowText, compiler: Compiler, alias: string): string {
  const order = page.backward ? reversed(rows.order) : rows.order;
  const cuts = cutsOf(rows, page, compiler);
  const computed = order.flatMap(({ call }) => call ?? []);
  return [
    ...(computed.length === 0
      ? [matchText(rows, cuts)]
      : [matchText(rows, []), ...computed, ...(cuts.length === 0 ? [] : [`WITH * WHERE ${cuts.join(' AND ')}`])]),
    `WITH ${[rows.variable, ...carriedWith(rows)].join(', ')} ${orderBy(page.backward ? order : asIndexed(rows))}`,
    `LIMIT ${limitOf(page, compiler)}`,
    collected(row, order),
    `AS ${alias}`,
  ].join(' ');
}

/** The order of the rows, by all of the index that holds them so, without which Neo4j would sort them. */
function asIndexed({ order, index = [] }: Rows): Rows['order'] {
  const [first] = order;
  if (first === undefined || first.direction === 'DESC' || index.at(-1) !== first.expression) return order;
  return [...index.slice(0, -1).map((expression) => ({ expression, direction: 'ASC' as const })), ...order];
}

/** The same, and how many rows there are in all, which are found only once. */
export function pageAndCountText(
  rows: Rows,
  page: PageArguments,
  row: RowText,
  compiler: Compiler,
  pageAlias: string,
  countAlias: string,
): string {
  const order = page.backward ? reversed(rows.order) : rows.order;
  const cuts = cutsOf(rows, page, compiler);
  const carried = carriedWith(rows);
  const [all, one, limit] = [compiler.name(), compiler.name(), limitOf(page, compiler)];
  // A group is no node, but the number of its rows, with its keys. A node that was in a list is one again for Grafeo only
  // when it is matched.
  const [kept, again] =
    rows.keys === undefined
      ? [`${rows.variable}.id`, `MATCH (${rows.variable}:Entity {id: ${one}[0]})`]
      : [rows.variable, `WITH ${one}, ${one}[0] AS ${rows.variable}`];
  const ordered = [
    matchText(rows, []),
    ...order.flatMap(({ call }) => call ?? []),
    `WITH ${[rows.variable, ...carried].join(', ')} ${orderBy(order)}`,
  ];
  if (!row.readsOn && cuts.length === 0) {
    return [
      ...ordered,
      `WITH collect(${row.expression}) AS ${all}`,
      `RETURN ${all}[0..${limit}] AS ${pageAlias}, size(${all}) AS ${countAlias}`,
    ].join(' ');
  }
  return [
    ...ordered,
    `WITH collect([${[kept, ...carried].join(', ')}]) AS ${all}`,
    `CALL (${all}) { UNWIND ${cuts.length === 0 ? `${all}[0..${limit}]` : all} AS ${one}`,
    again,
    `WITH ${[rows.variable, ...carried.map((name, index) => `${one}[${(index + 1).toString()}] AS ${name}`)].join(', ')}`,
    ...(cuts.length === 0 ? [] : [`WHERE ${cuts.join(' AND ')} WITH *`]),
    `${orderBy(order)} LIMIT ${limit}`,
    collected(row, order),
    `AS ${pageAlias} }`,
    `RETURN ${pageAlias}, size(${all}) AS ${countAlias}`,
  ].join(' ');
}

/** What a row has beside its node: what its edge reads, and what it is ordered by, where that takes a subquery. */
function carriedWith({ variable, columns, order }: Rows): readonly string[] {
  const keys = order.flatMap(({ expression, call }) => (call === undefined ? [] : [expression]));
  return [...new Set([...Object.values(columns), ...keys])].filter((name) => name !== variable);
}

/** The conditions that a row is beyond the cursors that are given. */
function cutsOf(rows: Rows, { places }: PageArguments, compiler: Compiler): readonly string[] {
  return places.map(({ argument, read }) => {
    const direction = argument === 'after' ? rows.order : reversed(rows.order);
    const parameters = rows.order.map((_, index) =>
      compiler.parameter((request) => read(request, rows.order.length)[index] ?? null),
    );
    return beyond(direction, parameters);
  });
}

/** One row more than the page has tells whether another page follows. */
function limitOf({ size }: PageArguments, compiler: Compiler): string {
  return compiler.parameter((request) => size(request) + 1);
}

/** The text that reads what is nested in the rows of a page, and collects them. */
function collected({ calls, expression }: RowText, order: Rows['order']): string {
  return [
    ...calls,
    // What a subquery does to the order of its rows is not promised, so a page that has some is put in order again.
    ...(calls.length === 0 ? [] : [`WITH * ${orderBy(order)}`]),
    `RETURN collect(${expression})`,
  ].join(' ');
}
