import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { MappedTable } from '../exchange/mapping/mapped-table.js';
import type { TableDefinition } from '../exchange/mapping/mapping-schema.js';
import { matchesPattern, patternParts } from '../exchange/mapping/pattern.js';
import { type Mapping, readMapping } from '../exchange/mapping/read-mapping.js';
import { listed, quoted } from '../text/quoted.js';
import { contentOf, unreadable } from './content-of.js';

interface TableOptions {
  /** The tables are all that the source says for a day. */
  readonly isComplete?: boolean;
  /** Keeps what comes on standard input, so that it can be read again. */
  readonly keep?: ((pieces: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>) | undefined;
}

/** The CSV files of an import, each with its table in the mapping. */
export class CsvTables {
  readonly #tables = new Map<string, MappedTable>();
  #missing: readonly TableDefinition[] = [];

  private constructor(
    private readonly mapping: Mapping,
    private readonly options: TableOptions,
  ) {}

  /**
   * Reads a mapping.
   * @throws UserError BAD_INPUT, BAD_MAPPING
   */
  static async of(file: string, options: TableOptions = {}): Promise<CsvTables> {
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      throw unreadable(file, error);
    });
    return new CsvTables(readMapping(text, file), options);
  }

  /** The name of the file of the mapping. */
  get name(): string {
    return basename(this.mapping.name);
  }

  /** The files, by their names. */
  get all(): ReadonlyMap<string, MappedTable> {
    return this.#tables;
  }

  /**
   * Finds the table of each file in the mapping, and looks whether the file has its columns.
   * @throws UserError BAD_INPUT, BAD_MAPPING
   */
  async take(names: readonly string[]): Promise<void> {
    const found = names.map((name) => ({ name, table: this.#definitionOf(name) }));
    for (const { name, table } of found) {
      const title = name === '-' ? 'standard input' : basename(name);
      const open = (file: string): readonly AsyncIterable<Uint8Array>[] => this.#filesToLookUp(name, file);
      this.#tables.set(name, new MappedTable(title, table, open));
    }
    this.#missing = this.mapping.tables.filter((table) => found.every((one) => one.table !== table));
    for (const [name, table] of this.#tables) {
      if (name === '-') continue;
      const { close } = await table.open(contentOf(name));
      await close();
    }
  }

  /** The names of the tables of the mapping for which there is no file. */
  get missing(): readonly string[] {
    return this.#missing.flatMap(({ file }) => (file === undefined ? [] : [file]));
  }

  /** The table that a file is; undefined for a file of records. */
  tableOf(name: string): MappedTable | undefined {
    return this.#tables.get(name);
  }

  /** The records of a table; undefined for a file of records. */
  contentOf(name: string): AsyncIterable<Uint8Array> | undefined {
    const [content, table] = [contentOf(name), this.#tables.get(name)];
    const records = table?.ndjson(name === '-' ? (this.options.keep?.(content) ?? content) : content);
    return table !== undefined && records !== undefined && this.options.isComplete === true
      ? notEmpty(table, records)
      : records;
  }

  #definitionOf(name: string): TableDefinition {
    const { tables } = this.mapping;
    const [only] = tables;
    if (only !== undefined && tables.length === 1 && (only.file === undefined || name === '-')) return only;
    const file = fileName(name);
    const found = tables.find((table) => table.file !== undefined && matchesPattern(file, patternParts(table.file)));
    if (found !== undefined) return found;
    throw new UserError({
      code: 'BAD_MAPPING',
      message: `${this.mapping.name} has no table for the file ${quoted(file)}.`,
      remedy: `Its tables are for ${listed(
        tables.map((table) => quoted(table.file)),
        20,
      )}; * stands there for any characters.`,
    });
  }

  /** The files of a name among those that are imported or, where none is, the one in their folder or in that of the mapping. */
  #filesToLookUp(name: string, file: string): readonly AsyncIterable<Uint8Array>[] {
    const imported = [...this.#tables.keys()].filter((one) => fileName(one) === file);
    if (imported.length > 0) return imported.map(contentOf);
    const places = [name === '-' ? '.' : dirname(name), dirname(this.mapping.name)].flatMap((folder) => [
      join(folder, file),
      join(folder, `${file}.gz`),
    ]);
    return places
      .filter((place) => existsSync(place))
      .slice(0, 1)
      .map(contentOf);
  }
}

/** The records of a part of a complete list, which has to have rows: one without is what a failed export looks like. */
async function* notEmpty(
  { file, account }: MappedTable,
  records: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* records;
  if (account.mappedRows > 0) return;
  throw new UserError({
    code: 'EMPTY_LIST',
    message: `The list is said to be complete, and no row of ${file} makes a record.`,
    remedy:
      'Look whether its export failed. If there really are no rows any more, import the record of the source alone, as NDJSON.',
  });
}

/** The name of a file without its folder, and without the ending of a compressed one. */
export function fileName(name: string): string {
  return name === '-' ? 'input.csv' : basename(name).replace(/\.gz$/i, '');
}
