import { type Header, type TableRow, normalized } from './header.js';
import type { TableDefinition } from './mapping-schema.js';

/**
 * Fills the empty cells of columns that have each text once, for the rows below too, as of merged cells.
 * @throws UserError where the file lacks such a column
 */
export function filledDown(
  rows: AsyncGenerator<TableRow>,
  header: Header,
  { columns = {} }: TableDefinition,
): AsyncGenerator<TableRow> {
  const names = Object.entries(columns).flatMap(([name, { fillDown }]) => (fillDown === true ? [name] : []));
  const indexes = names.flatMap((name) => header.indexOf(name) ?? []);
  if (indexes.length < names.length) throw header.missing(names.filter((name) => header.indexOf(name) === undefined));
  return indexes.length === 0 ? rows : fill(rows, indexes);
}

/** A row that is empty stays so. */
async function* fill(rows: AsyncGenerator<TableRow>, indexes: readonly number[]): AsyncGenerator<TableRow> {
  const last = new Map<number, string>();
  for await (const row of rows) {
    if (row.cells.every((cell) => normalized(cell) === '')) {
      yield row;
      continue;
    }
    const cells = [...row.cells];
    for (const index of indexes) {
      const cell = cells[index] ?? '';
      if (normalized(cell) !== '') last.set(index, cell);
      else {
        while (cells.length <= index) cells.push('');
        cells[index] = last.get(index) ?? '';
      }
    }
    yield { ...row, cells };
  }
}
