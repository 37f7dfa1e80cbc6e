import type { RecordProblemCode } from '../../claims/records.js';
import { UserError } from '../../errors.js';

/** The error of a mapping that says what can't be done. */
export function mappingFault(place: string, message: string, remedy: string): UserError {
  return new UserError({ code: 'BAD_MAPPING', message: place === '' ? message : `${place}: ${message}`, remedy });
}

/** The error of a file that can't be read as a table. */
export function tableFault(place: string, message: string, remedy: string): UserError {
  return new UserError({ code: 'BAD_INPUT', message: `${place}: ${message}`, remedy });
}

/** The error of a cell that does not fit the mapping: its row makes no records, and is told. */
export class CellFault extends Error {
  override readonly name = 'CellFault';

  /** @param columns the names of the columns that are at fault */
  constructor(
    readonly code: RecordProblemCode,
    readonly columns: readonly string[],
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** The place of a column's reading in the mapping, such as `columns.Von.date`. */
export function placeOfColumn(name: string, key?: string): string {
  return ['columns', name, ...(key === undefined ? [] : [key])].join('.');
}
