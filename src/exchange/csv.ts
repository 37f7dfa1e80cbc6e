import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.js';

/**
 * A table as CSV (RFC 4180), its first line the names of the columns, unless it goes on with one before. A text that a spreadsheet would take for a formula
 * has an apostrophe before it, which makes it a text there too; numbers are written as they are.
 */
export function csvOf({ columns, rows }: Table, goesOn = false): string {
  return stringify([...(goesOn ? [] : [[...columns]]), ...rows.map((row) => [...row])], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { string: harmless, number: String, boolean: String },
  });
}

/** Signs with which formulas begin in spreadsheets, in their full-width forms too, and white space that is skipped before. */
const beginsFormula = /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

function harmless(text: string): string {
  return beginsFormula.test(text) ? `'${text}` : text;
}
