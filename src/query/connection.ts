import { getNamedType } from 'graphql';
import { UserError } from '../errors.js';
import type { Compiler, FieldCode, FieldImplementation, Late, Raw, Request, SelectionCode, Site } from './code.js';
import { type Place, decodeCursor, encodeCursor, fingerprint } from './cursor.js';
import type { Moment } from './day.js';
import { type OrderKey, beyond, orderBy, reversed } from './order.js';

/** Where a connection takes its rows from. */
export interface Rows {
  /** The clauses that bind the rows, ending in `MATCH …` or `WITH …`, so that a `WHERE` can follow. */
  readonly text: string;
  /** The variable of a row's node. */
  readonly variable: string;
  readonly conditions: readonly string[];
  /** Further variables of a row, which the fields of its edge read. */
  readonly columns: Readonly<Record<string, string>>;
  /** The types a row's node may have. */
  readonly types: readonly string[];
  /** The order of the rows, made total by its last key. */
  readonly order: readonly OrderKey[];
  /** The day under which the rows were chosen: part of what a cursor belongs to. */
  readonly moment: Moment | undefined;
}

/** How many rows a page has when neither `first` nor `last` says. */
const defaultPageSize = 20;
const largestPageSize = 100;
const pagingArguments = ['first', 'after', 'last', 'before'];

/** A connection: pages of rows, cut before anything nested in them is read (Relay cursor connections). */
export function connection(rowsOf: (site: Site, compiler: Compiler) => Rows): FieldImplementation {
  return {
    compile(site, compiler) {
      const rows = rowsOf(site, compiler);
      const page = pageArguments(site, rows.moment);
      const typeName = getNamedType(site.type).name;
      const edgeType = getNamedType(compiler.objectType(typeName).getFields()['edges']?.type)?.name;

      const readers: (readonly [string, (page: Page, request: Request, total: unknown) => unknown])[] = [];
      const selections: { alias: string; code: SelectionCode }[] = [];
      let countAlias: string | undefined;
      let paged = false;

      const perRow = (code: SelectionCode): ((page: Page, request: Request) => unknown) => {
        const alias = compiler.name();
        selections.push({ alias, code });
        return ({ rows: found, cursors }, request) =>
          found.map((row, index) => code.decode({ ...(row[alias] as Raw), cursor: cursors[index] }, request));
      };

      for (const [responseKey, nodes] of compiler.collect(site.nodes, typeName)) {
        switch (nodes[0].name.value) {
          case '__typename':
            break;
          case 'nodes':
            readers.push([responseKey, perRow(compiler.select(nodes, rows.types, { variable: rows.variable }))]);
            paged = true;
            break;
          case 'edges':
            if (edgeType === undefined) throw new Error(`${typeName} has no edges`);
            readers.push([
              responseKey,
              perRow(
                compiler.select(nodes, [edgeType], {
                  variable: rows.variable,
                  columns: rows.columns,
                  nodeTypes: rows.types,
                }),
              ),
            ]);
            paged = true;
            break;
          case 'pageInfo':
            readers.push([responseKey, pageInfo(compiler, nodes)]);
            paged = true;
            break;
          case 'totalCount':
            countAlias ??= compiler.name();
            readers.push([responseKey, (_page, _request, total) => total]);
            break;
          default:
            throw new Error(`No implementation for ${typeName}.${nodes[0].name.value}`);
        }
      }

      const scope = site.variable === '' ? 'CALL {' : `CALL (${site.variable}) {`;
      const calls: string[] = [];
      const entries: (readonly [string, string])[] = [];
      const pageAlias = compiler.name();
      if (paged) {
        calls.push(`${scope} ${pageText(rows, page, selections, compiler)} AS ${pageAlias} }`);
        entries.push([pageAlias, pageAlias]);
      }
      if (countAlias !== undefined) {
        calls.push(`${scope} ${matchText(rows, [])} RETURN count(*) AS ${countAlias} }`);
        entries.push([countAlias, countAlias]);
      }

      return {
        calls,
        entries,
        decode: (raw, request) => {
          const found = page.read((raw[pageAlias] ?? []) as readonly Raw[], request);
          const answer: Record<string, unknown> = { __typename: typeName };
          const total = countAlias === undefined ? undefined : raw[countAlias];
          for (const [responseKey, read] of readers) answer[responseKey] = read(found, request, total);
          return answer;
        },
      } satisfies FieldCode;
    },
  };
}

/** One page as read: its rows in the connection's order, and what lies around it. */
interface Page {
  readonly rows: readonly Raw[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The fields that every edge has. */
export const edgeFields = {
  cursor: { compile: () => ({ calls: [], entries: [], decode: (raw: Raw) => raw['cursor'] }) },
  node: {
    compile(site: Site, compiler: Compiler) {
      const code = compiler.select(site.nodes, site.nodeTypes ?? [], { variable: site.variable });
      const alias = compiler.name();
      return {
        calls: code.calls,
        entries: [[alias, code.projection]],
        decode: (raw: Raw, request: Request) => code.decode(raw[alias] as Raw, request),
      };
    },
  },
} satisfies Record<string, FieldImplementation>;

function pageInfo(compiler: Compiler, nodes: Site['nodes']): (page: Page) => unknown {
  const fields = [...compiler.collect(nodes, 'PageInfo')].map(
    ([responseKey, [node]]) => [responseKey, node.name.value] as const,
  );
  return ({ hasNextPage, hasPreviousPage, cursors }) => {
    const info: Record<string, unknown> = {
      __typename: 'PageInfo',
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
function pageText(
  rows: Rows,
  page: PageArguments,
  selections: readonly { alias: string; code: SelectionCode }[],
  compiler: Compiler,
): string {
  const order = page.backward ? reversed(rows.order) : rows.order;
  const cuts = page.places.map(({ argument, read }) => {
    const direction = argument === 'after' ? rows.order : reversed(rows.order);
    const parameters = rows.order.map((_, index) =>
      compiler.parameter((request) => read(request, rows.order.length)[index] ?? null),
    );
    return beyond(direction, parameters);
  });
  const carried = [rows.variable, ...new Set(Object.values(rows.columns))].join(', ');
  const calls = selections.flatMap(({ code }) => code.calls);
  const keys = compiler.parameter((request) => page.size(request) + 1);
  const projections = selections.map(({ alias, code }) => `${alias}: ${code.projection}`);
  const row = `{${[`key: [${rows.order.map(({ expression }) => expression).join(', ')}]`, ...projections].join(', ')}}`;
  return [
    matchText(rows, cuts),
    `WITH ${carried} ${orderBy(order)} LIMIT ${keys}`,
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
  read(found: readonly Raw[], request: Request): Page;
}

function pageArguments(site: Site, moment: Moment | undefined): PageArguments {
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

  const mark: Late<string> = (request) => fingerprint(whatACursorBelongsTo(site, moment, request));
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
