import { createReadStream } from 'node:fs';
import { type Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../errors.js';

/**
 * The content of a file, inflated where it is compressed by gzip; `-` stands for standard input.
 * @throws UserError BAD_INPUT for a file that can't be read
 */
export async function* contentOf(name: string): AsyncGenerator<Uint8Array> {
  const stream: Readable = name === '-' ? process.stdin : createReadStream(name);
  try {
    for await (const piece of await inflated(stream)) yield piece as Buffer;
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Inflates what begins as gzip does (RFC 1952, section 2.3.1). */
async function inflated(stream: Readable): Promise<AsyncIterable<unknown>> {
  const pieces = stream[Symbol.asyncIterator]();
  const first = await pieces.next();
  const content = withFirst(first, pieces);
  const begin = first.value as Buffer | undefined;
  if (first.done === true || begin?.[0] !== 0x1f || begin[1] !== 0x8b) return content;
  const gunzip = createGunzip();
  pipeline(content, gunzip, () => undefined);
  return gunzip;
}

async function* withFirst(first: IteratorResult<unknown, unknown>, rest: AsyncIterator<unknown>): AsyncGenerator {
  try {
    for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** The error of a file that can't be read. */
export function unreadable(name: string, error: unknown): UserError {
  return new UserError({
    code: 'BAD_INPUT',
    message: `${name === '-' ? 'Standard input' : name} can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Name a file of records, one a line, or with --csv a CSV file, as it is or compressed by gzip.',
  });
}
