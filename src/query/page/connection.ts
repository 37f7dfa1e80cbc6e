import { getNamedType } from 'graphql';
import type {
  Compiler,
  FieldCode,
  FieldImplementation,
  Nodes,
  Raw,
  Request,
  Rows,
  RowsSite,
  SelectionCode,
  Site,
} from '../types.js';
import { always, never } from '../filter/logic.js';
import type { Place } from './cursor.js';
import { filterCondition } from '../filter/filter.js';
import { groupRows } from '../group/groups.js';
import { type Page, pageArguments, pageInfo } from './page-arguments.js';
import type { Part } from '../selection/collect-fields.js';
import { matchText, pageAndCountText, pageText, rowText } from './page-clauses.js';

/** Below so many connections a further statement reads on: Neo4j plans a deeper one much longer than it runs. */
const connectionsInOneStatement = 4;

/** A connection: pages of rows, cut before anything nested in them is read (Relay cursor connections). */
export function connection(rowsOf: (site: RowsSite, compiler: Compiler) => Rows): FieldImplementation {
  const fold: FieldImplementation['compile'] = (site, compiler) => {
    const all = rowsOf(site, compiler);
    const rows = filtered(all, site, compiler);
    const takesSubqueries = !rows.isPattern || rows.order.some(({ call }) => call !== undefined);
    if (all.isAll === true && takesSubqueries) compiler.sweep();
    return folded(rows, site, compiler);
  };
  return {
    rows: rowsOf,
    compile(site, compiler) {
      if (site.depth < connectionsInOneStatement) return fold(site, compiler);
      const plan = compiler.further(site, fold);
      return {
        calls: [],
        entries: [['id', `${site.variable}.id`]],
        decode: (raw, request) => request.load(plan, String(raw['id'])),
      };
    },
  };
}

/** The rows of which the argument `filter` holds. */
function filtered(rows: Rows, site: Site, compiler: Compiler): Rows {
  const given = rows.unasked ?? site.argument('filter');
  if (given.kind === 'absent' || rows.moment === undefined) return rows;
  const { calls, text: such } = filterCondition(given, rows.types, rows.variable, rows.moment, compiler);
  // A parameter, since a subquery after a match that Neo4j knows to find nothing fails its planner.
  const text = such === never ? compiler.parameter(() => false) : such;
  if (such === always) return rows;
  if (calls.length === 0) return { ...rows, conditions: [...rows.conditions, text] };
  // What needs subqueries is asked only of the rows that all else has left.
  return { ...rows, text: `${matchText(rows, [])} ${calls.join(' ')} WITH *`, conditions: [text], isPattern: false };
}

/** What was read of a connection. */
interface Found {
  readonly page: Page<readonly unknown[]>;
  readonly raw: Raw;
}

/** The code of a connection within the statement of its parent. Of groups, `whole` is the connection they are in. */
function folded(rows: Rows, site: Site, compiler: Compiler, whole?: Site): FieldCode {
  const page = pageArguments(site, rows.moment, whole);
  const typeName = getNamedType(site.type).name;
  const parts: SelectionCode[] = [];
  const groups: FieldCode[] = [];
  const [pageAlias, countAlias] = [compiler.name(), compiler.name()];
  const takes = { count: false, page: false, keys: false };

  const read = compiler.object(site.nodes, typeName, (name, nodes): Part<Found> => {
    if (name === 'groups') {
      const groupSite = compiler.site(typeName, nodes, { variable: site.variable, depth: site.depth });
      const code = folded(groupRows(matchText(rows, []), rows, site, groupSite, compiler), groupSite, compiler, site);
      groups.push(code);
      return ({ raw }, request) => code.decode(raw, request);
    }
    if (name === 'totalCount') {
      takes.count = true;
      return ({ raw }) => raw[countAlias];
    }
    takes.page = true;
    if (name === 'pageInfo') {
      const info = pageInfo(compiler, nodes);
      takes.keys ||= selects(nodes, 'PageInfo', ['startCursor', 'endCursor'], compiler);
      return (found, request) => info(found.page, request);
    }
    const code = rowCode(name, nodes, typeName, rows, site, compiler);
    const hasCursor = name === 'edges' && selects(nodes, edgeTypeOf(typeName, compiler), ['cursor'], compiler);
    takes.keys ||= hasCursor;
    return eachRow(parts.push(code) - 1, code, hasCursor);
  });

  const row = rowText(rows, parts, takes.keys);
  const call = (text: string): string => `CALL ${site.variable === '' ? '' : `(${site.variable}) `}{ ${text} }`;
  const isTogether = rows.isDear === true && takes.page && takes.count;
  return {
    calls: [
      ...(isTogether ? [call(pageAndCountText(rows, page, row, compiler, pageAlias, countAlias))] : []),
      ...(takes.page && !isTogether ? [call(pageText(rows, page, row, compiler, pageAlias))] : []),
      ...(takes.count && !isTogether ? [call(`${matchText(rows, [])} RETURN count(*) AS ${countAlias}`)] : []),
      ...groups.flatMap(({ calls }) => calls),
    ],
    entries: [
      ...(takes.page ? [[pageAlias, pageAlias] as const] : []),
      ...(takes.count ? [[countAlias, countAlias] as const] : []),
      ...groups.flatMap(({ entries }) => entries),
    ],
    decode: (raw, request) => {
      const found = (raw[pageAlias] ?? []) as readonly (readonly unknown[])[];
      return read({ page: page.read(found, request, (one) => one[parts.length] as Place), raw }, request);
    },
  };
}

function rowCode(
  part: string,
  nodes: Nodes,
  connectionType: string,
  { variable, columns, types, keys }: Rows,
  site: Site,
  compiler: Compiler,
): SelectionCode {
  const depth = site.depth + 1;
  const scope = { variable, depth, columns, ...(keys && { keys }) };
  if (part === 'nodes') return compiler.select(nodes, types, scope);
  const edgeType = edgeTypeOf(connectionType, compiler);
  if (part !== 'edges' || edgeType === undefined) throw new Error(`No implementation for ${connectionType}.${part}`);
  return compiler.select(nodes, [edgeType], { ...scope, nodeTypes: types });
}

function selects(nodes: Nodes, type: string | undefined, names: readonly string[], compiler: Compiler): boolean {
  if (type === undefined) return false;
  return [...compiler.collect(nodes, type).values()].some(([node]) => names.includes(node.name.value));
}

function edgeTypeOf(connectionType: string, compiler: Compiler): string | undefined {
  return getNamedType(compiler.objectType(connectionType).getFields()['edges']?.type)?.name;
}

/** Reads the part of each row that stands at the place. */
function eachRow(place: number, code: SelectionCode, hasCursor: boolean): Part<Found> {
  if (!hasCursor) return ({ page }, request) => page.rows.map((row) => code.read(row[place], request));
  return ({ page }, request) =>
    page.rows.map((row, index) => code.decode({ ...code.raw(row[place]), cursor: page.cursorAt(index) }, request));
}

/** The fields that every edge has. */
export const edgeFields = {
  cursor: { compile: () => ({ calls: [], entries: [], decode: (raw: Raw) => raw['cursor'] }) },
  node: {
    compile(site: Site, compiler: Compiler) {
      const code = compiler.select(site.nodes, site.nodeTypes ?? [], site);
      const alias = compiler.name();
      return {
        calls: code.calls,
        entries: [[alias, code.projection]],
        readsOn: code.readsOn,
        decode: (raw: Raw, request: Request) => code.read(raw[alias], request),
      };
    },
  },
} satisfies Record<string, FieldImplementation>;
