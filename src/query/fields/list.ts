import type { Part, Variable } from '../../cypher/parts.js';
import { clauses, cypher, subquery, variable } from '../../cypher/template.js';
import type { Columns } from '../rows.js';
import type { Compiler, FieldContext, FieldImplementation } from '../types.js';

/** The rows of a list: the clauses that bind them, the variables that they offer to their fields, and their order. */
export interface ListRows {
  readonly clauses: Part;
  readonly row: Variable;
  readonly columns?: Columns;
  readonly types: readonly string[];
  /** The keys of an `ORDER BY`. */
  readonly orderBy: Part;
}

/**
 * A list that is short by nature and read whole.
 * @param importsOf the variables that its clauses start from
 */
export function listField(
  key: string,
  rowsOf: (context: FieldContext, compiler: Compiler) => ListRows,
  importsOf: (context: FieldContext) => readonly Variable[] = ({ imports }) => imports,
): FieldImplementation {
  return {
    key,
    compile(context, compiler) {
      const { clauses: found, row, columns, types, orderBy } = rowsOf(context, compiler);
      const [alias, rows] = [compiler.alias(), variable('rows')];
      const scope = { node: row, imports: [row], depth: context.depth, ...(columns && { columns }) };
      const selection = compiler.select(context.nodes, types, scope);
      const body = clauses(
        found,
        selection.subqueries,
        cypher`WITH * ORDER BY ${orderBy}`,
        cypher`RETURN collect(${selection.projection}) AS ${rows}`,
      );
      return {
        subqueries: [subquery(importsOf(context), body, [rows])],
        items: [[alias, rows]],
        decode: (raw, request) => (raw[alias] as readonly unknown[]).map((one) => selection.read(one, request)),
      };
    },
  };
}
