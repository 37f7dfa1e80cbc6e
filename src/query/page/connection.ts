import { getNamedType } from 'graphql';
import { always, never, runBefore } from '../../cypher/predicate.js';
import { clauses, cypher, variable } from '../../cypher/template.js';
import { conflictFilter } from '../filter/conflict-filter.js';
import { filterPredicate } from '../filter/filter.js';
import { groupRows } from '../group/groups.js';
import type { FieldReader, Raw } from '../request.js';
import { type Rows, isPattern, matchRows } from '../rows.js';
import type {
  CompiledField,
  CompiledSelection,
  Compiler,
  FieldContext,
  FieldCost,
  FieldImplementation,
  FieldNodes,
  RowsContext,
} from '../types.js';
import type { Position } from './cursor.js';
import { type Page, pageArguments, pageInfo } from './page-arguments.js';
import { pageAndCount, rowProjection } from './page-clauses.js';

/** Below so many connections a continuation reads on: Neo4j plans a deeper statement much longer than it runs. */
const connectionsInOneStatement = 4;

/**
 * A connection: pages of rows, cut before anything nested in them is read (Relay cursor connections).
 * @param key the key of its implementation
 */
export function connection(
  key: string,
  rowsOf: (context: RowsContext, compiler: Compiler) => Rows,
  cost: FieldCost = {},
): FieldImplementation {
  const inline: FieldImplementation['compile'] = (context, compiler) => {
    const rows = rowsOf(context, compiler);
    const filtered = filteredRows(rows, context, compiler);
    const needsSubqueries = !isPattern(filtered.source) || filtered.order.some((one) => one.subquery !== undefined);
    if (rows.source.kind === 'label' && needsSubqueries) compiler.noteFullScan();
    return inlineConnection(filtered, context, compiler);
  };
  return {
    key,
    cost,
    rows: rowsOf,
    compile: (context, compiler) =>
      context.depth < connectionsInOneStatement
        ? inline(context, compiler)
        : continuedConnection(context, compiler, inline),
  };
}

/** The work of the parts of a connection that look at all its rows, by their names. */
export const connectionCosts: Readonly<Record<string, FieldCost>> = {
  totalCount: { surcharge: 10 },
  groups: { surcharge: 50 },
};

/** A connection that is read by a continuation, for all its nodes at once. */
function continuedConnection(
  context: FieldContext,
  compiler: Compiler,
  inline: FieldImplementation['compile'],
): CompiledField {
  const continuation = compiler.continuation(context, inline);
  return {
    subqueries: [],
    items: [['id', cypher`${context.node}.id`]],
    decode: (raw, request) => request.load(continuation, String(raw['id'])),
  };
}

/** The rows of which the argument `filter` holds. */
function filteredRows(rows: Rows, context: FieldContext, compiler: Compiler): Rows {
  const { source, conditions, asOf } = rows;
  const filter = source.kind === 'anchor' ? source.residual : context.argument('filter');
  if (filter.kind === 'absent' || asOf === undefined) return rows;
  const predicate = rows.types.includes('Conflict')
    ? conflictFilter(filter, rows.row, asOf.reading, { compiler, day: asOf.day })
    : filterPredicate(filter, rows.types, rows.row, asOf, compiler);
  if (predicate === always) return rows;
  // A parameter, since a subquery after a match that Neo4j knows to find nothing fails its planner.
  const test = predicate === never ? compiler.parameter(() => false) : predicate.test;
  if (predicate.subqueries.length === 0) return { ...rows, conditions: [...conditions, test] };
  // Subqueries are run only for the rows that all other conditions leave.
  const found = clauses(matchRows(rows), runBefore(predicate), cypher`WITH *`);
  return { ...rows, source: { kind: 'filtered', clauses: found, of: source }, conditions: [test] };
}

/** A connection as it was read. */
interface FoundConnection {
  readonly page: Page<readonly unknown[]>;
  readonly raw: Raw;
}

/** The parts of a connection that its selection asks for. */
interface ConnectionParts {
  readonly read: FieldReader<FoundConnection>;
  readonly rows: readonly CompiledSelection[];
  readonly groups: readonly CompiledField[];
  readonly requested: { readonly page: boolean; readonly count: boolean; readonly positions: boolean };
}

/**
 * A connection within the statement of its node.
 * @param grouped of groups, the context of the connection that they are in
 */
function inlineConnection(
  rows: Rows,
  context: FieldContext,
  compiler: Compiler,
  grouped?: FieldContext,
): CompiledField {
  const isOfDay = rows.isOfDay === true || rows.order.some((key) => key.isOfDay === true);
  const page = pageArguments(context, { asOf: rows.asOf, isOfDay, grouped });
  const [pageAlias, countAlias] = [compiler.alias(), compiler.alias()];
  const { read, rows: selections, groups, requested } = partsOf(rows, context, compiler, countAlias);
  const variables = { imports: context.imports, page: variable('page'), count: variable('count') };
  const row = rowProjection(rows, selections, { withPosition: requested.positions });
  return {
    subqueries: [
      ...pageAndCount(rows, page, row, requested, variables, compiler),
      ...groups.flatMap(({ subqueries }) => subqueries),
    ],
    items: [
      ...(requested.page ? [[pageAlias, variables.page] as const] : []),
      ...(requested.count ? [[countAlias, variables.count] as const] : []),
      ...groups.flatMap(({ items }) => items),
    ],
    decode: (raw, request) => {
      const found = (raw[pageAlias] ?? []) as readonly (readonly unknown[])[];
      const positionOf = (one: readonly unknown[]): Position => one[selections.length] as Position;
      return read({ page: page.read(found, request, positionOf), raw }, request);
    },
  };
}

function partsOf(rows: Rows, context: FieldContext, compiler: Compiler, countAlias: string): ConnectionParts {
  const type = getNamedType(context.type).name;
  const selections: CompiledSelection[] = [];
  const groups: CompiledField[] = [];
  const requested = { page: false, count: false, positions: false };
  const read = compiler.objectReader<FoundConnection>(context.nodes, type, (name, nodes) => {
    switch (name) {
      case 'groups': {
        const compiled = compiler.within(nodes, () => {
          const groupsContext = compiler.fieldContext(type, nodes, context);
          const groupsRows = groupRows(rows, context, groupsContext, compiler);
          return inlineConnection(groupsRows, groupsContext, compiler, context);
        });
        groups.push(compiled);
        return ({ raw }, request) => compiled.decode(raw, request);
      }
      case 'totalCount':
        requested.count = true;
        return ({ raw }) => raw[countAlias];
      case 'pageInfo': {
        requested.page = true;
        requested.positions ||= selects(nodes, 'PageInfo', ['startCursor', 'endCursor'], compiler);
        const info = pageInfo(compiler, nodes);
        return ({ page }, request) => info(page, request);
      }
      default: {
        requested.page = true;
        const { selection, hasCursor } = rowSelection(name, nodes, rows, context, compiler);
        requested.positions ||= hasCursor;
        return eachRow(selections.push(selection) - 1, selection, hasCursor);
      }
    }
  });
  return { read, rows: selections, groups, requested };
}

/** The selection of each row below `nodes` or `edges`. */
function rowSelection(
  part: string,
  nodes: FieldNodes,
  { row, columns, types, source }: Rows,
  context: FieldContext,
  compiler: Compiler,
): { readonly selection: CompiledSelection; readonly hasCursor: boolean } {
  const keys = source.kind === 'groups' ? { keys: source.keys } : {};
  const scope = { node: row, imports: [row], depth: context.depth + 1, columns, ...keys };
  if (part === 'nodes') return { selection: compiler.select(nodes, types, scope), hasCursor: false };
  const connectionType = getNamedType(context.type).name;
  const edgeType = getNamedType(compiler.objectType(connectionType).getFields()['edges']?.type)?.name;
  if (part !== 'edges' || edgeType === undefined) throw new Error(`No implementation of ${connectionType}.${part}`);
  return {
    selection: compiler.select(nodes, [edgeType], { ...scope, nodeTypes: types }),
    hasCursor: selects(nodes, edgeType, ['cursor'], compiler),
  };
}

function selects(nodes: FieldNodes, type: string, names: readonly string[], compiler: Compiler): boolean {
  return [...compiler.collect(nodes, type).values()].some(([node]) => names.includes(node.name.value));
}

/** Reads the selection of each row that stands at the place in it. */
function eachRow(place: number, selection: CompiledSelection, hasCursor: boolean): FieldReader<FoundConnection> {
  if (!hasCursor) return ({ page }, request) => page.rows.map((row) => selection.read(row[place], request));
  return ({ page }, request) =>
    page.rows.map((row, index) =>
      selection.decode({ ...selection.raw(row[place]), cursor: page.cursorAt(index) }, request),
    );
}

/** The fields that every edge has. */
export const edgeFields = {
  cursor: {
    key: 'cursor',
    compile: () => ({ subqueries: [], items: [], decode: (raw: Raw) => raw['cursor'] }),
  },
  node: {
    key: 'edge node',
    compile(context: FieldContext, compiler: Compiler): CompiledField {
      const selection = compiler.select(context.nodes, context.nodeTypes ?? [], context);
      const alias = compiler.alias();
      return {
        subqueries: selection.subqueries,
        items: [[alias, selection.projection]],
        decode: (raw, request) => selection.read(raw[alias], request),
      };
    },
  },
} satisfies Record<string, FieldImplementation>;
