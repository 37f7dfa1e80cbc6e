import type { Part } from '../../cypher/parts.js';
import { constant, cypher, joined, label, property, variable } from '../../cypher/template.js';
import { kindsByName } from '../../model/row-fields.js';
import type { Rows } from '../rows.js';
import { hopAlong, valueAlong } from '../temporal/dated-links.js';
import type { Compiler } from '../types.js';

/** The parts of rows that their values are read from. */
export type RowParts = Pick<Rows, 'row' | 'types' | 'columns'>;

/** The kind of a row, as `EntityType` names it. */
export function rowKind({ row, types }: Pick<RowParts, 'row' | 'types'>): Part {
  const cases = kindsByName(types).map(([name, kind]) => cypher`WHEN ${row}:${label(kind)} THEN ${constant(name)}`);
  return cypher`CASE ${joined(cases, ' ')} END`;
}

/** A scalar of a row. A boolean is taken as text, "false" and "true": for Grafeo none of two booleans is less. */
export function rowScalar({ row }: Pick<RowParts, 'row'>, name: string, isFlag = false): Part {
  const value = property(row, name);
  return isFlag ? cypher`toString(${value})` : value;
}

/** A property of the node that one of the relationships leads to; of the first, where there are several. */
export function valueAtEnd(
  { row, asOf }: Pick<Rows, 'row' | 'asOf'>,
  types: readonly string[],
  name: string,
  compiler: Compiler,
): Part {
  const end = variable('end');
  const hop = hopAlong(types, asOf, compiler);
  return valueAlong([hop], cypher`(${row})-${hop.relationship}->(${end})`, property(end, name));
}

/** A value of the row's edge. */
export function edgeColumn({ columns }: RowParts, name: string): Part {
  const found = columns[name];
  if (found === undefined) throw new Error(`The rows have no ${name}`);
  return found;
}
