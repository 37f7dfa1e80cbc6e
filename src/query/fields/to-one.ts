import type { Part, Variable } from '../../cypher/parts.js';
import { clauses, comprehension, cypher, subquery, variable } from '../../cypher/template.js';
import type { CompiledField, CompiledSelection, Compiler, FieldContext, FieldImplementation } from '../types.js';

/** A pattern between two nodes, such as `(a)-[:HOLDER]->(b)`. */
export type Pattern = (from: Variable, to: Variable) => Part;

/** The one thing at the other end of a pattern, or null. */
export function toOne(key: string, pattern: Pattern, types: readonly string[]): FieldImplementation {
  return {
    key,
    compile(context, compiler) {
      const end = variable('end');
      const selection = compiler.select(context.nodes, types, { node: end, imports: [end], depth: context.depth });
      const path = pattern(context.node, end);
      // A pattern comprehension is quicker, but Grafeo runs none within another one.
      if (selection.readsGraph) return firstMatch(cypher`MATCH ${path}`, selection, context.imports, compiler);
      const alias = compiler.alias();
      return {
        subqueries: [],
        items: [[alias, comprehension(path, selection.projection)]],
        decode: firstOf(alias, selection),
      };
    },
  };
}

/** The selection of the first row that the clauses bind, or null. */
export function firstMatch(
  found: Part,
  selection: CompiledSelection,
  imports: readonly Variable[],
  compiler: Compiler,
): CompiledField {
  const [alias, rows] = [compiler.alias(), variable('rows')];
  const body = clauses(found, selection.subqueries, cypher`RETURN collect(${selection.projection}) AS ${rows}`);
  return { subqueries: [subquery(imports, body, [rows])], items: [[alias, rows]], decode: firstOf(alias, selection) };
}

function firstOf(alias: string, selection: CompiledSelection): CompiledField['decode'] {
  return (raw, request) => {
    const [found] = raw[alias] as readonly unknown[];
    return found === undefined ? null : selection.read(found, request);
  };
}

/** The same node, seen as another type. */
export function sameNode(key: string, type: string): FieldImplementation {
  return {
    key,
    compile({ nodes, node, imports, depth }: FieldContext, compiler) {
      const alias = compiler.alias();
      const selection = compiler.select(nodes, [type], { node, imports, depth });
      return {
        subqueries: selection.subqueries,
        items: [[alias, selection.projection]],
        decode: (raw, request) => selection.read(raw[alias], request),
      };
    },
  };
}
