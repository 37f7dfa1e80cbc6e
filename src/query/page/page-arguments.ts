import type { Compiler, Late, Moment, Request, Site } from '../types.js';
import { type Place, decodeCursor, encodeCursor, fingerprint } from './cursor.js';
import { UserError } from '../../errors.js';
import { ownerOf } from './cursor-scope.js';
import type { Part } from '../selection/collect-fields.js';

/** How many rows a page has when neither `first` nor `last` says. */
export const defaultPageSize = 20;
export const largestPageSize = 100;
const pagingArguments = ['first', 'after', 'last', 'before'];

/** One page as read: its rows in the connection's order, and what lies around it. */
export interface Page<Row = unknown> {
  readonly rows: readonly Row[];
  /** The cursor of the row at a place of the page; each is made when it is asked for. */
  readonly cursorAt: (index: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What the arguments of a connection say of its page, and how what was found becomes it. */
export interface PageArguments {
  readonly backward: boolean;
  readonly size: Late<number>;
  readonly places: readonly { argument: 'after' | 'before'; read: (request: Request, keys: number) => Place }[];
  /** @param keyOf the place of a row, which cursors are made from */
  read<Row>(found: readonly Row[], request: Request, keyOf: (row: Row) => Place): Page<Row>;
}

/** @param whole of groups, the connection they are in */
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
    fingerprint([
      ownerOf(site, pagingArguments, moment, request),
      // Rows in whatever order make the same groups.
      ...(whole === undefined ? [] : [ownerOf(whole, ['orderBy', ...pagingArguments], moment, request)]),
    ]);
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
    read: (found, request, keyOf) => {
      const limit = size(request);
      const more = found.length > limit;
      const rows = backward ? found.slice(0, limit).reverse() : found.slice(0, limit);
      let owner: string | undefined;
      const cursorAt = (index: number): string => {
        const row = rows[index];
        if (row === undefined) throw new Error(`The page has no row ${index.toString()}`);
        owner ??= mark(request);
        return encodeCursor(keyOf(row), owner);
      };
      return {
        rows,
        cursorAt,
        hasNextPage: backward ? given.before.kind === 'leaf' : more,
        hasPreviousPage: backward ? more : given.after.kind === 'leaf',
      };
    },
  };
}

/** Reads `pageInfo` from a page. */
export function pageInfo(compiler: Compiler, nodes: Site['nodes']): (page: Page, request: Request) => unknown {
  return compiler.object(nodes, 'PageInfo', (name): Part<Page> => {
    switch (name) {
      case 'hasNextPage':
        return ({ hasNextPage }) => hasNextPage;
      case 'hasPreviousPage':
        return ({ hasPreviousPage }) => hasPreviousPage;
      case 'startCursor':
        return ({ rows, cursorAt }) => (rows.length === 0 ? null : cursorAt(0));
      default:
        return ({ rows, cursorAt }) => (rows.length === 0 ? null : cursorAt(rows.length - 1));
    }
  });
}
