import { createHash } from 'node:crypto';
import { UserError } from '../../errors.js';

/** A place in an ordered connection: the values of its order's keys there. */
export type Place = readonly (string | number | boolean | null)[];

/** What a cursor belongs to: one connection's order, filter, day and reading, reduced to a short text. */
export function fingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** The opaque text of a cursor. */
export function encodeCursor(place: Place, mark: string): string {
  return Buffer.from(JSON.stringify([mark, ...place])).toString('base64url');
}

/**
 * The place that a cursor names.
 * @throws UserError BAD_CURSOR when it is no cursor, or was made with other arguments.
 */
export function decodeCursor(cursor: string, argument: 'after' | 'before', mark: string, length: number): Place {
  const parts = parse(cursor);
  if (parts?.length !== length + 1 || !parts.every(isKey)) {
    throw new UserError({
      code: 'BAD_CURSOR',
      message: `The argument "${argument}" is not a cursor.`,
      argument,
      value: cursor,
      remedy: 'Pass a cursor as this connection returned it (endCursor, startCursor or the cursor of an edge).',
    });
  }
  const [owner, ...place] = parts;
  if (owner !== mark) {
    throw new UserError({
      code: 'BAD_CURSOR',
      message: `The cursor in "${argument}" was made with other arguments, or on another day, than this connection has.`,
      argument,
      value: cursor,
      remedy: 'Ask for the first page again without a cursor, then page on with the same arguments.',
    });
  }
  return place;
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : undefined;
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
