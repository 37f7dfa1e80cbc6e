import { createHash } from 'node:crypto';
import { UserError } from '../../errors.js';

/** A keyset position in an ordered connection: the values of the order's keys there. */
export type Position = readonly (string | number | boolean | null)[];

/** A short text that equal parts share, and different ones do not. */
export function fingerprint(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 8);
}

/** The opaque text of a cursor. @param scope the fingerprint of its cursor scope */
export function encodeCursor(position: Position, scope: string): string {
  return Buffer.from(JSON.stringify([scope, ...position])).toString('base64url');
}

/**
 * The position that a cursor names.
 * @throws UserError BAD_CURSOR when it is no cursor, or was made with other arguments.
 */
export function decodeCursor(cursor: string, argument: 'after' | 'before', scope: string, length: number): Position {
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
  const [madeIn, ...position] = parts;
  if (madeIn !== scope) {
    throw new UserError({
      code: 'BAD_CURSOR',
      message: `The cursor in "${argument}" was made with other arguments, or on another day, than this connection has.`,
      argument,
      value: cursor,
      remedy: 'Ask for the first page again without a cursor, then page on with the same arguments.',
    });
  }
  return position;
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
