import { CellFault } from './faults.js';
import { type Template, columnsIn } from './template.js';

/** A value that a cell has once it is read. */
export type CellValue = string | number | boolean;

/** The cells of one row, by the names of columns. */
export interface RowScope {
  /** The values of a column: none where the cell is empty, several where it is split. */
  readonly values: (column: string) => readonly CellValue[];
  /** The text of a column before its values are looked up, for conditions. */
  readonly text: (column: string) => string;
}

/** The cells where there is no row. */
export const noCells: RowScope = { values: () => [], text: () => '' };

/**
 * The texts that a template makes of a row: none where a cell in it is empty, as in R2RML. Of a cell with several values
 * it makes as many. A template that is one cell alone gives its values as they are.
 */
export function evaluate(template: Template, scope: RowScope): readonly CellValue[] {
  const columns = columnsIn(template);
  const [only] = columns;
  if (only !== undefined && template.parts.length === 1) return scope.values(only);
  const values = new Map(columns.map((column) => [column, scope.values(column)]));
  const count = countOf(values);
  return Array.from({ length: count }, (_, index) =>
    template.parts.map((part) => (typeof part === 'string' ? part : valueAt(values.get(part.column), index))).join(''),
  );
}

/**
 * The number of values that columns have together: cells with several values must have as many as each other.
 * @throws CellFault
 */
export function countOf(values: ReadonlyMap<string, readonly CellValue[]>): number {
  const counts = [...values].map(([column, list]) => ({ column, count: list.length }));
  if (counts.some(({ count }) => count === 0)) return 0;
  const several = counts.filter(({ count }) => count > 1);
  const [first, ...others] = several;
  const other = others.find(({ count }) => count !== first?.count);
  if (first === undefined || other === undefined) return first?.count ?? 1;
  throw new CellFault(
    'BAD_VALUE',
    [first.column, other.column],
    `One cell has ${first.count} values, the other ${other.count}, and they are to go together.`,
    'Give both as many values, or one of them a single one.',
  );
}

/** The value at an index; of a single value always that. */
export function valueAt(values: readonly CellValue[] | undefined, index: number): CellValue {
  return (values?.length === 1 ? values[0] : values?.[index]) ?? '';
}
