import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../errors.js';

/** The names of files with records that are looked for in a folder. */
const isOfRecords = /\.(ndjson|jsonl)(\.gz)?$/i;

const lineFeed = 0x0a;

/** Files of records, read one after the other as one text. */
export class ImportFiles {
  /** For each file that was begun, the number of lines before it. */
  readonly #begun: { readonly name: string; readonly linesBefore: number }[] = [];
  #lines = 0;

  private constructor(
    /** `-` stands for standard input. */
    private readonly names: readonly string[],
  ) {}

  /**
   * The files of these names, and those with records in the folders of these names.
   * @throws UserError BAD_INPUT where there is none
   */
  static async of(given: readonly string[]): Promise<ImportFiles> {
    const names = await Promise.all(given.map(filesOf));
    return new ImportFiles(names.flat());
  }

  /** The name of the whole. */
  get name(): string {
    return this.names.join(', ');
  }

  /**
   * The text in pieces, each file from a new line on, inflated where it is compressed by gzip.
   * @throws UserError BAD_INPUT for a file that can't be read
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (const name of this.names) {
      this.#begun.push({ name, linesBefore: this.#lines });
      let last = lineFeed;
      try {
        for await (const piece of contentOf(name)) {
          for (let at = piece.indexOf(lineFeed); at !== -1; at = piece.indexOf(lineFeed, at + 1)) this.#lines += 1;
          last = piece.at(-1) ?? last;
          yield piece;
        }
      } catch (error) {
        throw unreadable(name, error);
      }
      if (last === lineFeed) continue;
      this.#lines += 1;
      yield Uint8Array.of(lineFeed);
    }
  }

  /** The file and the line in it, from 1, of a line of the whole. */
  placeOf(line: number): string {
    const file = this.#begun.findLast(({ linesBefore }) => linesBefore < line);
    return `${file?.name ?? ''}:${(line - (file?.linesBefore ?? 0)).toString()}`;
  }
}

async function filesOf(name: string): Promise<readonly string[]> {
  if (name === '-') return [name];
  const found = await stat(name).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  if (!found.isDirectory()) return [name];
  const files = (await readdir(name)).filter((file) => isOfRecords.test(file)).sort();
  if (files.length > 0) return files.map((file) => join(name, file));
  throw new UserError({
    code: 'BAD_INPUT',
    message: `The folder ${name} has no file of records.`,
    remedy: 'Their names end with .ndjson or .jsonl, and with .gz besides where they are compressed.',
  });
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The content of a file, without a byte order mark. */
async function* contentOf(name: string): AsyncGenerator<Uint8Array> {
  const stream: Readable = name === '-' ? process.stdin : createReadStream(name);
  let isFirst = true;
  for await (const piece of await inflated(stream)) {
    const bytes = piece as Buffer;
    yield isFirst && byteOrderMark.every((byte, at) => bytes[at] === byte)
      ? bytes.subarray(byteOrderMark.length)
      : bytes;
    isFirst = false;
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
  for (let next = first; next.done !== true; next = await rest.next()) yield next.value;
}

function unreadable(name: string, error: unknown): UserError {
  return new UserError({
    code: 'BAD_INPUT',
    message: `${name === '-' ? 'Standard input' : name} can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    remedy: 'Name a file of records, one a line, as it is or compressed by gzip.',
  });
}
