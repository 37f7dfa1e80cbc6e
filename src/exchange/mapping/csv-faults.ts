import type { CsvError } from 'csv-parse';
import { tableFault } from './faults.js';

/** The error of a file in UTF-16 without a byte order mark. */
export function isUtf16(file: string): Error {
  const remedy = 'Tell its encoding in the mapping: dialect: { encoding: utf-16le }, or save it as “CSV UTF-8”.';
  return tableFault(file, 'The file has zero bytes, as UTF-16 has.', remedy);
}

/** The error of a file that ends before its header. */
export function noHeader(file: string, skipRows: number): Error {
  const message = skipRows === 0 ? 'The file is empty.' : `The file has no row after the ${skipRows} that are skipped.`;
  return tableFault(file, message, 'It needs a row with the names of the columns.');
}

/** Tells whether the parser found a row that is no CSV. */
export function isCsvError(error: unknown): error is CsvError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'records' in error;
}

/** The error of a row that is no CSV. */
export function malformed(error: CsvError, file: string): Error {
  const place = `${file}, row ${Number(error['records']) + 1}`;
  const column = typeof error['column'] === 'number' ? `, in cell ${error['column'] + 1}` : '';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE') {
    const remedy =
      'Close it, and write each quote within a quoted cell twice. Or tell in the mapping that cells are not quoted: dialect: { quoteChar: null }.';
    return tableFault(place, `A quote that begins a cell here, or after it, is not closed${column}.`, remedy);
  }
  const remedy =
    'Put the whole cell into quotes, and write each quote within it twice. Or tell in the mapping that cells are not quoted: dialect: { quoteChar: null }.';
  return tableFault(place, `A quote stands where none can be${column}.`, remedy);
}
