import { UserError } from '../../errors.js';
import type { ArgumentValue } from '../arguments/argument-value.js';
import type { AsOf, FieldReader, Request, RuntimeValue } from '../request.js';
import type { Compiler, FieldContext, FieldNodes } from '../types.js';
import { cursorScopeOf } from './cursor-scope.js';
import { type Position, decodeCursor, encodeCursor, fingerprint } from './cursor.js';

/** The number of rows of a page when neither `first` nor `last` gives one. */
export const defaultPageSize = 20;
export const largestPageSize = 100;
const pagingArguments = ['first', 'after', 'last', 'before'];

/** One page as read: its rows in the connection's order, and the position of the page. */
export interface Page<Row = unknown> {
  readonly rows: readonly Row[];
  /** The cursor of the row at a place of the page; each is made when it is asked for. */
  readonly cursorAt: (index: number) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A cursor that a page lies after or before, read as the values of the order's keys. */
interface CursorArgument {
  readonly argument: 'after' | 'before';
  readonly read: (request: Request, keys: number) => Position;
}

/** The page that a connection's arguments ask for. */
export interface PageArguments {
  /** The page is cut from the end. */
  readonly isBackward: boolean;
  readonly size: RuntimeValue<number>;
  readonly cursors: readonly CursorArgument[];
  /** The page made of the rows that were found. @param positionOf the position of a row, which cursors are made from */
  read<Row>(found: readonly Row[], request: Request, positionOf: (row: Row) => Position): Page<Row>;
}

/** The rows of a page, as far as its cursors depend on them. */
interface PagedRows {
  readonly asOf: AsOf | undefined;
  readonly isOfDay?: boolean;
  /** Of groups, the context of the connection that they are in. */
  readonly grouped?: FieldContext | undefined;
}

/**
 * Reads the paging arguments of a connection.
 * @throws UserError BAD_PAGE where both `first` and `last` are given
 */
export function pageArguments(context: FieldContext, rows: PagedRows): PageArguments {
  const [first, last] = [context.argument('first'), context.argument('last')];
  const isBackward = last.kind === 'leaf';
  if (isBackward && first.kind === 'leaf') throw bothEnds();
  const size = isBackward ? sizeOf('last', last) : sizeOf('first', first);
  const scope = scopeOf(context, rows);
  const cursors = (['after', 'before'] as const).flatMap((argument) =>
    cursorArgument(argument, context.argument(argument), scope),
  );
  const isGiven = (argument: string): boolean => cursors.some((cursor) => cursor.argument === argument);

  return {
    isBackward,
    size,
    cursors,
    read: (found, request, positionOf) => {
      const limit = size(request);
      const hasMore = found.length > limit;
      const rows = isBackward ? found.slice(0, limit).reverse() : found.slice(0, limit);
      return {
        rows,
        cursorAt: cursorsOf(rows, positionOf, () => scope(request)),
        hasNextPage: isBackward ? isGiven('before') : hasMore,
        hasPreviousPage: isBackward ? hasMore : isGiven('after'),
      };
    },
  };
}

function scopeOf(context: FieldContext, { asOf, isOfDay = false, grouped }: PagedRows): RuntimeValue<string> {
  const own = { without: pagingArguments, asOf, isOfDay: isOfDay && grouped === undefined };
  // Rows in whatever order make the same groups.
  const ofGrouped = { without: ['orderBy', ...pagingArguments], asOf, isOfDay };
  return (request) =>
    fingerprint([
      cursorScopeOf(context, own, request),
      ...(grouped === undefined ? [] : [cursorScopeOf(grouped, ofGrouped, request)]),
    ]);
}

/** @throws UserError BAD_PAGE_SIZE, when it is read */
function sizeOf(name: 'first' | 'last', argument: ArgumentValue): RuntimeValue<number> {
  return (request) => {
    const value = argument.kind === 'leaf' ? argument.read(request.variables) : defaultPageSize;
    if (typeof value === 'number' && value >= 1 && value <= largestPageSize) return value;
    throw new UserError({
      code: 'BAD_PAGE_SIZE',
      message: `The argument "${name}" is ${String(value)}, which is not from 1 to ${largestPageSize}.`,
      argument: name,
      value,
      remedy: `Ask for 1 to ${largestPageSize} rows at a time, and page on with "${name === 'last' ? 'before' : 'after'}".`,
    });
  };
}

function cursorArgument(
  argument: CursorArgument['argument'],
  cursor: ArgumentValue,
  scope: RuntimeValue<string>,
): readonly CursorArgument[] {
  if (cursor.kind !== 'leaf') return [];
  const read = (request: Request, keys: number): Position =>
    decodeCursor(String(cursor.read(request.variables)), argument, scope(request), keys);
  return [{ argument, read }];
}

/** The cursors of rows, by their places. The scope is worked out when the first is asked for. */
function cursorsOf<Row>(
  rows: readonly Row[],
  positionOf: (row: Row) => Position,
  readScope: () => string,
): (index: number) => string {
  let scope: string | undefined;
  return (index) => {
    const row = rows[index];
    if (row === undefined) throw new Error(`The page has no row ${index}`);
    scope ??= readScope();
    return encodeCursor(positionOf(row), scope);
  };
}

function bothEnds(): UserError {
  return new UserError({
    code: 'BAD_PAGE',
    message: 'The arguments "first" and "last" are both given.',
    argument: 'last',
    remedy: 'Give "first" to page forwards, or "last" to page backwards.',
  });
}

/** A reader of `pageInfo`. */
export function pageInfo(compiler: Compiler, nodes: FieldNodes): (page: Page, request: Request) => unknown {
  return compiler.objectReader(nodes, 'PageInfo', (name): FieldReader<Page> => {
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
