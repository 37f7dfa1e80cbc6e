import type { Part, Subquery, Variable } from '../../cypher/parts.js';
import {
  clauses,
  cypher,
  integer,
  joined,
  list,
  property,
  sortedProjection,
  subquery,
  variable,
} from '../../cypher/template.js';
import { variablesWithin } from '../../cypher/walk.js';
import { type OrderKey, type Rows, indexOf, isExpensive, matchRows } from '../rows.js';
import { byProperty, keysetPredicate, reversed, sortKeys } from '../sort/keyset.js';
import type { CompiledSelection, Compiler } from '../types.js';
import type { PageArguments } from './page-arguments.js';

/** The expression that a statement returns for each row of a page, and the subqueries that must run before it. */
export interface RowProjection {
  readonly subqueries: readonly Part[];
  readonly expression: Part;
  /** It reads beyond the rows themselves. */
  readonly readsGraph: boolean;
}

/** The selections of a row, for `nodes` and for `edges`; after them the keyset position, where cursors are asked for. */
export function rowProjection(
  { order }: Rows,
  selections: readonly CompiledSelection[],
  { withPosition }: { readonly withPosition: boolean },
): RowProjection {
  const position = list(order.map(({ expression }) => expression));
  const items = [...selections.map(({ projection }) => projection), ...(withPosition ? [position] : [])];
  return {
    subqueries: selections.flatMap(({ subqueries }) => subqueries),
    expression: list(items),
    readsGraph: selections.some(({ readsGraph }) => readsGraph),
  };
}

/** The variables that the subqueries of a page start from, and those that they return. */
export interface PageVariables {
  readonly imports: readonly Variable[];
  readonly page: Variable;
  readonly count: Variable;
}

/** The parts of a connection that are asked for. */
export interface Requested {
  readonly page: boolean;
  readonly count: boolean;
}

/** The subqueries that read the page of a connection and count its rows, as far as they are asked for. */
export function pageAndCount(
  rows: Rows,
  page: PageArguments,
  row: RowProjection,
  requested: Requested,
  variables: PageVariables,
  compiler: Compiler,
): readonly Subquery[] {
  const { imports, page: found, count } = variables;
  const cut = cutOf(rows, page, compiler);
  if (isExpensive(rows.source) && requested.page && requested.count)
    return [subquery(imports, pageWithCount(rows, cut, row, variables), [found, count])];
  const counting = cypher`${matchRows(rows)} RETURN count(*) AS ${count}`;
  return [
    ...(requested.page ? [subquery(imports, pageAlone(rows, cut, row, found), [found])] : []),
    ...(requested.count ? [subquery(imports, counting, [count])] : []),
  ];
}

/** The cut of a page: the order in which rows are read, the conditions that they lie beyond the cursors, and the limit. */
interface Cut {
  readonly order: readonly OrderKey[];
  readonly isBackward: boolean;
  readonly afterCursors: readonly Part[];
  /** One row more than the page has shows whether another page follows. */
  readonly limit: Part;
}

function cutOf({ order }: Rows, { isBackward, size, cursors }: PageArguments, compiler: Compiler): Cut {
  const afterCursors = cursors.map(({ argument, read }) => {
    const position = order.map((_, index) =>
      compiler.parameter((request) => read(request, order.length)[index] ?? null),
    );
    return keysetPredicate(argument === 'after' ? order : reversed(order), position);
  });
  return {
    order: isBackward ? reversed(order) : order,
    isBackward,
    afterCursors,
    limit: compiler.sharedParameter((request) => size(request) + 1),
  };
}

/** Cuts the page, reads what is nested in its rows, and collects them. */
function pageAlone(
  rows: Rows,
  { order, isBackward, afterCursors, limit }: Cut,
  row: RowProjection,
  page: Variable,
): Part {
  const computed = order.flatMap(({ subquery: computing }) => computing ?? []);
  const found =
    computed.length === 0
      ? [matchRows(rows, afterCursors)]
      : [
          matchRows(rows),
          ...computed,
          ...(afterCursors.length === 0 ? [] : [cypher`WITH * WHERE ${allOf(afterCursors)}`]),
        ];
  const keys = sortKeys(isBackward ? order : alongIndex(rows));
  return clauses(
    found,
    sortedProjection([rows.row, ...carriedWith(rows)], keys),
    cypher`LIMIT ${limit}`,
    collected(row, order),
    cypher`AS ${page}`,
  );
}

/** The order with all properties of the index that holds the rows so: without them Neo4j would sort the rows. */
function alongIndex({ source, order, row }: Rows): readonly OrderKey[] {
  const [first] = order;
  const index = indexOf(source);
  if (first === undefined || first.direction === 'DESC' || index.length === 0 || index.at(-1) !== first.property) {
    return order;
  }
  return [...index.slice(0, -1).map((name) => byProperty(row, name)), ...order];
}

/** Finds the rows once, for the page and for the count of all pages. */
function pageWithCount(rows: Rows, cut: Cut, row: RowProjection, { page, count }: PageVariables): Part {
  const { order, afterCursors, limit } = cut;
  const [all, one] = [variable('all'), variable('one')];
  const carried = carriedWith(rows);
  const ordered = [
    matchRows(rows),
    ...order.flatMap(({ subquery: computing }) => computing ?? []),
    sortedProjection([rows.row, ...carried], sortKeys(order)),
  ];
  if (!row.readsGraph && afterCursors.length === 0) {
    return clauses(
      ordered,
      cypher`WITH collect(${row.expression}) AS ${all}`,
      cypher`RETURN ${all}[0..${limit}] AS ${page}, size(${all}) AS ${count}`,
    );
  }
  const { stored, restoring } = throughList(rows, one);
  const restored = [rows.row, ...carried.map((name, index) => cypher`${one}[${integer(index + 1)}] AS ${name}`)];
  const reading = clauses(
    cypher`UNWIND ${afterCursors.length === 0 ? cypher`${all}[0..${limit}]` : all} AS ${one}`,
    restoring,
    cypher`WITH ${joined(restored, ', ')}`,
    afterCursors.length === 0 ? [] : cypher`WHERE ${allOf(afterCursors)}`,
    cypher`WITH * ORDER BY ${sortKeys(order)} LIMIT ${limit}`,
    collected(row, order),
    cypher`AS ${page}`,
  );
  return clauses(
    ordered,
    cypher`WITH collect(${list([stored, ...carried])}) AS ${all}`,
    subquery([all], reading, [page]),
    cypher`RETURN ${page}, size(${all}) AS ${count}`,
  );
}

/**
 * The way of a row through a list. A group is no node, but the number of its rows. A node that was in a list is a node
 * again for Grafeo only when it is matched.
 */
function throughList({ row, source }: Rows, one: Variable): { readonly stored: Part; readonly restoring: Part } {
  return source.kind === 'groups'
    ? { stored: row, restoring: cypher`WITH ${one}, ${one}[0] AS ${row}` }
    : { stored: property(row, 'id'), restoring: cypher`MATCH (${row}:Entity {id: ${one}[0]})` };
}

/** The variables of a row beside its node: the columns of its edge, and computed order keys. */
function carriedWith({ row, columns, order }: Rows): readonly Variable[] {
  const keys = order.flatMap((key) => (key.subquery === undefined ? [] : [key.expression]));
  return [...new Set([...Object.values(columns).flatMap(variablesWithin), ...keys])].filter((one) => one !== row);
}

function collected({ subqueries, expression }: RowProjection, order: readonly OrderKey[]): Part {
  return clauses(
    subqueries,
    // A subquery promises nothing about the order of its rows, so a page that has some is put in order again.
    subqueries.length === 0 ? [] : cypher`WITH * ORDER BY ${sortKeys(order)}`,
    cypher`RETURN collect(${expression})`,
  );
}

function allOf(conditions: readonly Part[]): Part {
  return joined(conditions, ' AND ');
}
