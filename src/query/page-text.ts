import type { Compiler, Rows, SelectionCode } from './code.js';
import { beyond, orderBy, reversed } from './order.js';
import type { PageArguments } from './page.js';

/** What the rows of a page are to hold: one map for `nodes`, one for `edges`, each under its alias. */
export interface RowPart {
  readonly alias: string;
  readonly code: SelectionCode;
}

/** The text that finds the rows of which these further conditions hold too. */
export function matchText({ text, conditions }: Rows, further: readonly string[]): string {
  const all = [...conditions, ...further];
  return all.length === 0 ? text : `${text} WHERE ${all.join(' AND ')}`;
}

/** The text that cuts the page, reads what is nested in its rows, and collects them. */
export function pageText(
  rows: Rows,
  page: PageArguments,
  parts: readonly RowPart[],
  compiler: Compiler,
  alias: string,
): string {
  const order = page.backward ? reversed(rows.order) : rows.order;
  const cuts = cutsOf(rows, page, compiler);
  const computed = order.flatMap(({ call }) => call ?? []);
  return [
    ...(computed.length === 0
      ? [matchText(rows, cuts)]
      : [matchText(rows, []), ...computed, ...(cuts.length === 0 ? [] : [`WITH * WHERE ${cuts.join(' AND ')}`])]),
    `WITH ${[rows.variable, ...carriedWith(rows)].join(', ')} ${orderBy(order)}`,
    `LIMIT ${limitOf(page, compiler)}`,
    collected(rows, order, parts),
    `AS ${alias}`,
  ].join(' ');
}

/** The same, and how many rows there are in all, which are found only once. */
export function pageAndCountText(
  rows: Rows,
  page: PageArguments,
  parts: readonly RowPart[],
  compiler: Compiler,
  pageAlias: string,
  countAlias: string,
): string {
  const order = page.backward ? reversed(rows.order) : rows.order;
  const cuts = cutsOf(rows, page, compiler);
  const carried = carriedWith(rows);
  const [all, row, limit] = [compiler.name(), compiler.name(), limitOf(page, compiler)];
  return [
    matchText(rows, []),
    ...order.flatMap(({ call }) => call ?? []),
    `WITH ${[rows.variable, ...carried].join(', ')} ${orderBy(order)}`,
    `WITH collect([${[`${rows.variable}.id`, ...carried].join(', ')}]) AS ${all}`,
    `CALL (${all}) { UNWIND ${cuts.length === 0 ? `${all}[0..${limit}]` : all} AS ${row}`,
    // A node that was in a list is one again for Grafeo only when it is matched.
    `MATCH (${rows.variable}:Entity {id: ${row}[0]})`,
    `WITH ${[rows.variable, ...carried.map((name, index) => `${row}[${(index + 1).toString()}] AS ${name}`)].join(', ')}`,
    ...(cuts.length === 0 ? [] : [`WHERE ${cuts.join(' AND ')} WITH *`]),
    `${orderBy(order)} LIMIT ${limit}`,
    collected(rows, order, parts),
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
function collected(rows: Rows, order: Rows['order'], parts: readonly RowPart[]): string {
  const calls = parts.flatMap(({ code }) => code.calls);
  const projections = parts.map(({ alias, code }) => `${alias}: ${code.projection}`);
  const row = `{${[`key: [${rows.order.map(({ expression }) => expression).join(', ')}]`, ...projections].join(', ')}}`;
  return [
    ...calls,
    // What a subquery does to the order of its rows is not promised, so a page that has some is put in order again.
    ...(calls.length === 0 ? [] : [`WITH * ${orderBy(order)}`]),
    `RETURN collect(${row})`,
  ].join(' ');
}
