import { stringify } from 'csv-stringify/sync';
import { type TableRow, refusedColumns } from './header.js';
import type { OpenTable } from './open-table.js';

/**
 * The rows of a table that were refused, as CSV with the same columns, so that they can be corrected and sent again with
 * the same mapping. Two columns more tell the number that each row had, which counts again then, and why it was refused.
 * It is UTF-8 with a byte order mark, which spreadsheets take for it, and which counts more than a mapping's `encoding`.
 * @param problems of the refused rows, by their numbers
 */
export async function* refusedTable(
  { header, signs, before, rows }: OpenTable,
  problems: ReadonlyMap<number, readonly string[]>,
): AsyncGenerator<string> {
  const added = [refusedColumns.row, refusedColumns.problems];
  const width = header.names.length;
  const kept = Array.from({ length: width }, (_, index) => index).filter(
    (index) => !added.some((name) => name === header.names[index]),
  );
  const hasHeader = header.names.some((name) => name !== '');
  const line = (cells: readonly string[], more: readonly string[]): string =>
    stringify([[...kept.map((index) => cells[index] ?? ''), ...cells.slice(width), ...(hasHeader ? more : [])]], {
      delimiter: signs.delimiter,
      record_delimiter: 'windows',
      quoted_match: /[\r\n]/,
      ...(signs.quoteChar === null ? { quote: false } : { quote: signs.quoteChar, escape: signs.quoteChar }),
    });
  yield '\uFEFF';
  for (const [index, cells] of before.entries()) {
    yield line(cells, hasHeader && index === before.length - 1 ? added : []);
  }
  for await (const row of rows) {
    const found = problems.get(row.number);
    if (found !== undefined) yield line(row.cells, toldOf(row, found));
  }
}

function toldOf({ number }: TableRow, problems: readonly string[]): readonly string[] {
  return [number.toString(), problems.join('\n')];
}
