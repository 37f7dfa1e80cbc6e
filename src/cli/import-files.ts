import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { MappedTable } from '../exchange/mapping/mapped-table.js';
import { placeInFile } from '../exchange/mapping/row-place.js';
import { contentOf, unreadable } from './content-of.js';
import type { CsvTables } from './csv-tables.js';

/** The names of files with records that are looked for in a folder. */
const isOfRecords = /\.(ndjson|jsonl)(\.gz)?$/i;

/** The names of files with tables that are looked for in a folder. */
const isTable = /\.(csv|tsv|tab|txt)(\.gz)?$/i;

/** The names of files that are surely no records. */
const isNoRecords = /\.(csv|tsv|tab|xlsx?|ods|numbers)(\.gz)?$/i;

const lineFeed = 0x0a;

/** The place of a line: its file, and of a table the row and the columns that it was made of. */
export interface PlaceOfLine {
  /** The place as messages name it. */
  readonly words: string;
  readonly file: string;
  /** The row of a table. */
  readonly row?: number;
  readonly columns?: readonly string[];
}

/** Files of records, and of tables that a mapping makes records of, read one after the other as one text. */
export class ImportFiles {
  /** For each file that was begun, the number of lines before it. */
  readonly #begun: { readonly name: string; readonly linesBefore: number }[] = [];
  #lines = 0;

  private constructor(
    /** `-` stands for standard input. */
    readonly names: readonly string[],
    private readonly csv: CsvTables | undefined,
  ) {}

  /**
   * The files of these names, and those with records, or with tables, in the folders of these names.
   * @param csv the tables, where files are CSV
   * @throws UserError BAD_INPUT where there is none
   */
  static async of(given: readonly string[], csv?: CsvTables): Promise<ImportFiles> {
    const names = (await Promise.all(given.map((name) => filesOf(name, csv !== undefined)))).flat();
    const table = names.find((name) => isNoRecords.test(name));
    if (csv === undefined && table !== undefined) throw isCsv(table);
    await csv?.take(names.filter((name) => !isOfRecords.test(name)));
    return new ImportFiles(names, csv);
  }

  /** The name of the whole. */
  get name(): string {
    const names = this.names.join(', ');
    return this.csv === undefined ? names : `${names} by ${this.csv.name}`;
  }

  /**
   * The text in pieces, each file from a new line on.
   * @throws UserError BAD_INPUT for a file that can't be read
   */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (const name of this.names) {
      this.#begun.push({ name, linesBefore: this.#lines });
      let last = lineFeed;
      for await (const piece of this.csv?.contentOf(name) ?? recordsIn(name)) {
        for (let at = piece.indexOf(lineFeed); at !== -1; at = piece.indexOf(lineFeed, at + 1)) this.#lines += 1;
        last = piece.at(-1) ?? last;
        yield piece;
      }
      if (last === lineFeed) continue;
      this.#lines += 1;
      yield Uint8Array.of(lineFeed);
    }
  }

  /**
   * The place of a line of the whole: the line in its file, from 1, or the row of a table.
   * @param path the path of a value in its record
   */
  placeOf(line: number, path = ''): PlaceOfLine {
    const { name = '', linesBefore = 0 } = this.#begun.findLast((file) => file.linesBefore < line) ?? {};
    const inFile = line - linesBefore;
    const table: MappedTable | undefined = this.csv?.tableOf(name);
    if (table === undefined) return { words: `${name}:${inFile.toString()}`, file: name };
    const { row, columns } = table.placeOf(inFile, path);
    return { words: placeInFile(table.file, row, columns), file: name, row, columns };
  }
}

async function filesOf(name: string, withTables: boolean): Promise<readonly string[]> {
  if (name === '-') return [name];
  const found = await stat(name).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  if (!found.isDirectory()) return [name];
  const all = (await readdir(name)).sort();
  const files = all.filter((file) => isOfRecords.test(file) || (withTables && isTable.test(file)));
  if (files.length > 0) return files.map((file) => join(name, file));
  throw new UserError({
    code: 'BAD_INPUT',
    message: `The folder ${name} has no file of records${withTables ? ' and no table' : ''}.`,
    remedy: `Their names end with .ndjson or .jsonl${withTables ? ', those of tables with .csv, .tsv or .txt' : ''}, and with .gz besides where they are compressed.`,
  });
}

const byteOrderMark = [0xef, 0xbb, 0xbf];

/** The content of a file of records, without a byte order mark. */
async function* recordsIn(name: string): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const bytes of contentOf(name)) {
    yield isFirst && byteOrderMark.every((byte, at) => bytes[at] === byte)
      ? bytes.subarray(byteOrderMark.length)
      : bytes;
    isFirst = false;
  }
}

function isCsv(name: string): UserError {
  return new UserError({
    code: 'BAD_INPUT',
    message: `${name} is a table by its name, and no file of records.`,
    remedy: 'Import it with --csv and a mapping of its columns: signatory import --csv FILE --map MAP.',
  });
}
