import { parse } from 'csv-parse/sync';
import type { FileDialect } from './mapping-schema.js';
import { normalized } from './header.js';

/** The signs that may stand between the cells of a file where the mapping does not tell. */
const delimiters = [',', ';', '\t', '|'] as const;

/** The characters that a row may have. */
export const longestRow = 1_048_576;

/** The way in which the cells of a file are written. */
export interface CellSigns {
  readonly delimiter: string;
  readonly quoteChar: string | null;
}

/** The options of csv-parse for files of these signs; rows end as on any system, also in one file. */
export function parserOptions({ delimiter, quoteChar }: CellSigns): {
  readonly delimiter: string;
  readonly quote: string | null;
  readonly escape: string | null;
  readonly record_delimiter: string[];
  readonly relax_column_count: true;
  readonly max_record_size: number;
} {
  return {
    delimiter,
    quote: quoteChar,
    escape: quoteChar,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
  };
}

/**
 * The signs of a file by the text of its first rows: of the delimiters, the one by which most of the columns that are
 * needed are there, and else the one by which the header has most cells.
 */
export function cellSigns(
  text: string,
  { delimiter, quoteChar = '"', skipRows = 0 }: FileDialect,
  needed: readonly string[],
): CellSigns {
  if (delimiter !== undefined) return { delimiter, quoteChar };
  const scored = delimiters.map((one) => {
    const header = rowAt(text, skipRows, { delimiter: one, quoteChar }).map(normalized);
    return { delimiter: one, found: needed.filter((name) => header.includes(name)).length, cells: header.length };
  });
  const [best = { delimiter: ',' }] = scored.sort((a, b) => b.found - a.found || b.cells - a.cells);
  return { delimiter: best.delimiter, quoteChar };
}

function rowAt(text: string, index: number, signs: CellSigns): readonly string[] {
  try {
    const rows: string[][] = parse(text, { ...parserOptions(signs), to: index + 1 });
    return rows[index] ?? [];
  } catch {
    return [];
  }
}

/** Tells whether a text has so many rows, each to its end. */
export function hasRows(text: string, count: number, quoteChar: string | null): boolean {
  let isQuoted = false;
  let rows = 0;
  for (let at = 0; at < text.length && rows < count; at += 1) {
    const sign = text.charAt(at);
    if (sign === quoteChar) isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n'))) rows += 1;
  }
  return rows >= count;
}

/** The delimiter that a first line `sep=;` tells, which only spreadsheets know and don't show, and the text after it. */
export function withoutSeparatorLine(text: string): { readonly delimiter?: string; readonly rest: string } {
  const [line, delimiter] = /^"?sep=(.)"?(?:\r\n|\n|\r)/i.exec(text) ?? [];
  return line === undefined || delimiter === undefined ? { rest: text } : { delimiter, rest: text.slice(line.length) };
}
