import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refusedTable } from '../exchange/mapping/refused-table.js';
import type { LineResult } from '../exchange/jobs/result-graph.js';
import { excerpt } from '../text/quoted.js';
import { contentOf } from './content-of.js';
import { type CsvTables, fileName } from './csv-tables.js';
import type { PlaceOfLine } from './import-files.js';
import { withOutput } from './output.js';

/** The characters of the problems of a row that are written beside it. */
const longestProblem = 500;

/** Gathers the rows of tables that were refused, and writes them to files of their own. */
export class RefusedRows {
  /** For each file the problems of its refused rows. */
  readonly #problems = new Map<string, Map<number, string[]>>();

  /** Gathers the problems of a line. */
  add({ status, errors }: LineResult, { file, row, columns = [] }: PlaceOfLine): void {
    if (status !== 'REFUSED' || row === undefined || row === 0) return;
    const rows = this.#problems.get(file) ?? new Map<number, string[]>();
    this.#problems.set(file, rows);
    const told = rows.get(row) ?? [];
    rows.set(row, told);
    const at = columns.length === 0 ? '' : `${columns.join(', ')}: `;
    for (const { message, remedy } of errors) told.push(excerpt(`${at}${message} ${remedy}`, longestProblem));
  }

  /**
   * Writes the rows: of one file to a file of this name, of several to a folder with one for each.
   * @param content gives what came on standard input once more
   */
  async write(target: string, { all }: CsvTables, content: () => AsyncIterable<Uint8Array>): Promise<void> {
    if (all.size > 1) await mkdir(target, { recursive: true });
    for (const [name, table] of all) {
      const file = fileOfRefused(target, name, all.size);
      const rows = this.#problems.get(name) ?? new Map<number, string[]>();
      // One without refused rows would stand in the way of what others look up in it.
      if (all.size > 1 && rows.size === 0 && !existsSync(file)) continue;
      const opened = await table.open(name === '-' ? content() : contentOf(name));
      await withOutput(file, async ({ write }) => {
        for await (const text of refusedTable(opened, rows)) await write(text);
      });
    }
  }
}

/** The file for the refused rows of a table, of which there are several. */
export function fileOfRefused(target: string, name: string, tables: number): string {
  return tables > 1 ? join(target, fileName(name)) : target;
}
