import { listed, quoted } from '../../text/quoted.js';
import { CellFault } from './faults.js';
import { type Header, type TableRow, normalized } from './header.js';

/** A place in a file as messages name it. */
export function placeInFile(file: string, row: number, columns: readonly string[] = []): string {
  const place = row === 0 ? `${file}, once` : `${file}, row ${row}`;
  if (columns.length === 0) return place;
  return `${place}, ${columns.length === 1 ? 'column' : 'columns'} ${listed(columns.map(quoted))}`;
}

/** @throws CellFault for a row with more cells than the header has columns */
export function refuseCellsBeyond({ cells }: TableRow, { names }: Header): void {
  const beyond = cells.slice(names.length).find((cell) => normalized(cell) !== '');
  if (beyond === undefined) return;
  throw new CellFault(
    'BAD_VALUE',
    [],
    `The row has ${cells.length} cells, and the header ${names.length}: the first one too many is ${quoted(normalized(beyond))}.`,
    'Put cells that hold the delimiter or a line feed into quotes.',
  );
}
