import { getNamedType } from 'graphql';
import { UserError } from '../errors.js';
import type {
  Compiler,
  FieldCode,
  FieldImplementation,
  Late,
  Moment,
  Raw,
  Request,
  Rows,
  RowsSite,
  SelectionCode,
  Site,
} from './code.js';
import { filterCondition } from './filter.js';
import { groupRows } from './groups.js';
import { type Place, decodeCursor, encodeCursor, fingerprint } from './cursor.js';
import { beyond, orderBy, reversed } from './order.js';

/** How many rows a page has when neither `first` nor `last` says. */
export const defaultPageSize = 20;
export const largestPageSize = 100;
const pagingArguments = ['first', 'after', 'last', 'before'];

/** Below so many connections a further statement reads on: Neo4j plans a deeper one much longer than it runs. */
const connectionsInOneStatement = 4;

/** A connection: pages of rows, cut before anything nested in them is read (Relay cursor connections). */
export function connection(rowsOf: (site: RowsSite, compiler: Compiler) => Rows): FieldImplementation {
  const fold: FieldImplementation['compile'] = (site, compiler) =>
    folded(filtered(rowsOf(site, compiler), site, compiler), site, compiler);
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
  const given = site.argument('filter');
  if (given.kind === 'absent' || rows.moment === undefined) return rows;
  const { calls, text } = filterCondition(given, rows.types, rows.variable, rows.moment, compiler);
  if (calls.length === 0) return { ...rows, conditions: [...rows.conditions, text] };
  // What needs subqueries is asked only of the rows that all else has left.
  return { ...rows, text: `${matchText(rows, [])} ${calls.join(' ')} WITH *`, conditions: [text], isPattern: false };
}

/** Reads one part of a connection, such as its `edges`, from the page that was read. */
type PartReader = (page: Page, request: Request, raw: Raw) => unknown;

/** What the rows of a page are to hold: one map for `nodes`, one for `edges`, each under its alias. */
interface RowPart {
  readonly alias: string;
  readonly code: SelectionCode;
}

/** The code of a connection within the statement of its parent. Of groups, `whole` is the connection they are in. */
function folded(rows: Rows, site: Site, compiler: Compiler, whole?: Site): FieldCode {
  const page = pageArguments(site, rows.moment, whole);
  const typeName = getNamedType(site.type).name;
  const readers: (readonly [responseKey: string, PartReader])[] = [];
  const parts: RowPart[] = [];
  const groups: FieldCode[] = [];
  const [pageAlias, countAlias] = [compiler.name(), compiler.name()];
  let isCounted = false;
  let isPaged = false;

  for (const [responseKey, nodes] of compiler.collect(site.nodes, typeName)) {
    const name = nodes[0].name.value;
    if (name === 'groups') {
      const groupSite = compiler.site(typeName, nodes, { variable: site.variable, depth: site.depth });
      const code = folded(groupRows(matchText(rows, []), rows, site, groupSite, compiler), groupSite, compiler, site);
      groups.push(code);
      readers.push([responseKey, (_page, request, raw) => code.decode(raw, request)]);
      continue;
    }
    if (name === 'totalCount') {
      isCounted = true;
      readers.push([responseKey, (_page, _request, raw) => raw[countAlias]]);
      continue;
    }
    isPaged = true;
    if (name === 'pageInfo') readers.push([responseKey, pageInfo(compiler, nodes)]);
    else {
      const part = { alias: compiler.name(), code: rowCode(name, nodes, typeName, rows, site, compiler) };
      parts.push(part);
      readers.push([responseKey, eachRow(part)]);
    }
  }

  const call = (text: string, alias: string): string =>
    `CALL ${site.variable === '' ? '' : `(${site.variable}) `}{ ${text} AS ${alias} }`;
  return {
    calls: [
      ...(isPaged ? [call(pageText(rows, page, parts, compiler), pageAlias)] : []),
      ...(isCounted ? [call(`${matchText(rows, [])} RETURN count(*)`, countAlias)] : []),
      ...groups.flatMap(({ calls }) => calls),
    ],
    entries: [
      ...(isPaged ? [[pageAlias, pageAlias] as const] : []),
      ...(isCounted ? [[countAlias, countAlias] as const] : []),
      ...groups.flatMap(({ entries }) => entries),
    ],
    decode: (raw, request) => {
      const found = page.read((raw[pageAlias] ?? []) as readonly Raw[], request);
      return Object.fromEntries(readers.map(([key, read]) => [key, read(found, request, raw)]));
    },
  };
}

function rowCode(
  part: string,
  nodes: Site['nodes'],
  connectionType: string,
  { variable, columns, types, keys }: Rows,
  site: Site,
  compiler: Compiler,
): SelectionCode {
  const depth = site.depth + 1;
  const scope = { variable, depth, columns, ...(keys && { keys }) };
  if (part === 'nodes') return compiler.select(nodes, types, scope);
  const edgeType = getNamedType(compiler.objectType(connectionType).getFields()['edges']?.type)?.name;
  if (part !== 'edges' || edgeType === undefined) throw new Error(`No implementation for ${connectionType}.${part}`);
  return compiler.select(nodes, [edgeType], { ...scope, nodeTypes: types });
}

function eachRow({ alias, code }: RowPart): PartReader {
  return ({ rows, cursors }, request) =>
    rows.map((row, index) => code.decode({ ...(row[alias] as Raw), cursor: cursors[index] }, request));
}

/** One page as read: its rows in the connection's order, and what lies around it. */
export interface Page<Row extends Raw = Raw> {
  readonly rows: readonly Row[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
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
        decode: (raw: Raw, request: Request) => code.decode(raw[alias] as Raw, request),
      };
    },
  },
} satisfies Record<string, FieldImplementation>;

/** Reads what a selection of `PageInfo` asks of a page. */
export function pageInfo(compiler: Compiler, nodes: Site['nodes']): (page: Page) => unknown {
  const fields = [...compiler.collect(nodes, 'PageInfo')].map(
    ([responseKey, [node]]) => [responseKey, node.name.value] as const,
  );
  return ({ hasNextPage, hasPreviousPage, cursors }) => {
    const info: Record<string, unknown> = {
      hasNextPage,
      hasPreviousPage,
      startCursor: cursors[0] ?? null,
      endCursor: cursors.at(-1) ?? null,
    };
    return Object.fromEntries(fields.map(([responseKey, name]) => [responseKey, info[name]]));
  };
}

function matchText({ text, conditions }: Rows, further: readonly string[]): string {
  const all = [...conditions, ...further];
  return all.length === 0 ? text : `${text} WHERE ${all.join(' AND ')}`;
}

/** The text that cuts the page, reads what is nested in its rows, and collects them. */
function pageText(rows: Rows, page: PageArguments, parts: readonly RowPart[], compiler: Compiler): string {
  const order = page.backward ? reversed(rows.order) : rows.order;
  const cuts = page.places.map(({ argument, read }) => {
    const direction = argument === 'after' ? rows.order : reversed(rows.order);
    const parameters = rows.order.map((_, index) =>
      compiler.parameter((request) => read(request, rows.order.length)[index] ?? null),
    );
    return beyond(direction, parameters);
  });
  const computed = order.flatMap(({ expression, call }) => (call === undefined ? [] : [{ expression, call }]));
  const keys = computed.map(({ expression }) => expression);
  const carried = [...new Set([rows.variable, ...Object.values(rows.columns), ...keys])].join(', ');
  const calls = parts.flatMap(({ code }) => code.calls);
  const limit = compiler.parameter((request) => page.size(request) + 1);
  const projections = parts.map(({ alias, code }) => `${alias}: ${code.projection}`);
  const row = `{${[`key: [${rows.order.map(({ expression }) => expression).join(', ')}]`, ...projections].join(', ')}}`;
  return [
    ...(computed.length === 0
      ? [matchText(rows, cuts)]
      : [
          matchText(rows, []),
          ...computed.map(({ call }) => call),
          ...(cuts.length === 0 ? [] : [`WITH * WHERE ${cuts.join(' AND ')}`]),
        ]),
    `WITH ${carried} ${orderBy(order)} LIMIT ${limit}`,
    ...calls,
    // What a subquery does to the order of its rows is not promised, so a page that has some is put in order again.
    ...(calls.length === 0 ? [] : [`WITH * ${orderBy(order)}`]),
    `RETURN collect(${row})`,
  ].join(' ');
}

interface PageArguments {
  readonly backward: boolean;
  readonly size: Late<number>;
  readonly places: readonly { argument: 'after' | 'before'; read: (request: Request, keys: number) => Place }[];
  /** @param found one row more than the page has, where there are more, each with its place as `key` */
  read<Row extends Raw>(found: readonly Row[], request: Request): Page<Row>;
}

/** The page that the arguments of a connection ask for. */
export function pageArguments(site: Site, moment: Moment | undefined, whole: Site | undefined): PageArguments {
  const given = {
    first: site.argument('first'),
    last: site.argument('last'),
    after: site.argument('after'),
    before: site.argument('before'),
  };
  const backward = given.last.kind === 'leaf';
  if (backward && given.first.kind === 'leaf') {
    throw new UserError({
      code: 'BAD_PAGE',
      message: 'The arguments "first" and "last" are both given.',
      argument: 'last',
      remedy: 'Give "first" to page forwards, or "last" to page backwards.',
    });
  }
  const name = backward ? 'last' : 'first';
  const asked = given[name];
  const size: Late<number> = (request) => {
    const value = asked.kind === 'leaf' ? asked.read(request.variables) : defaultPageSize;
    if (typeof value === 'number' && value >= 1 && value <= largestPageSize) return value;
    throw new UserError({
      code: 'BAD_PAGE_SIZE',
      message: `The argument "${name}" is ${String(value)}, which is not from 1 to ${largestPageSize.toString()}.`,
      argument: name,
      value,
      remedy: `Ask for 1 to ${largestPageSize.toString()} rows at a time, and page on with "${backward ? 'before' : 'after'}".`,
    });
  };

  const mark: Late<string> = (request) =>
    fingerprint(
      [site, whole].flatMap((part) => (part === undefined ? [] : whatACursorBelongsTo(part, moment, request))),
    );
  const places = (['after', 'before'] as const).flatMap((argument) => {
    const cursor = given[argument];
    if (cursor.kind !== 'leaf') return [];
    const read = (request: Request, keys: number) =>
      decodeCursor(String(cursor.read(request.variables)), argument, mark(request), keys);
    return [{ argument, read }];
  });

  return {
    backward,
    size,
    places,
    read: (found, request) => {
      const limit = size(request);
      const more = found.length > limit;
      const rows = backward ? found.slice(0, limit).reverse() : found.slice(0, limit);
      const owner = mark(request);
      return {
        rows,
        cursors: rows.map((row) => encodeCursor(row['key'] as Place, owner)),
        hasNextPage: backward ? given.before.kind === 'leaf' : more,
        hasPreviousPage: backward ? more : given.after.kind === 'leaf',
      };
    },
  };
}

function whatACursorBelongsTo(site: Site, moment: Moment | undefined, request: Request): readonly unknown[] {
  const node = site.nodes[0];
  const others = (node.arguments ?? [])
    .map((argument) => argument.name.value)
    .filter((name) => !pagingArguments.includes(name))
    .sort()
    .map((name) => [name, present(site.argument(name), request)]);
  return [node.name.value, others, moment?.day?.(request) ?? null, moment?.reading ?? null];
}

function present(given: ReturnType<Site['argument']>, request: Request): unknown {
  switch (given.kind) {
    case 'absent':
      return null;
    case 'leaf':
      return given.read(request.variables);
    case 'list':
      return given.items.map((item) => present(item, request));
    case 'object':
      return Object.fromEntries(Object.entries(given.fields).map(([name, item]) => [name, present(item, request)]));
  }
}
