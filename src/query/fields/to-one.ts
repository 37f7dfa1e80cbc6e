import type { Part, Variable } from '../../cypher/parts.js';
import { clauses, comprehension, cypher, list, subquery, variable } from '../../cypher/template.js';
import type { Hop } from '../temporal/dated-links.js';
import type { CompiledField, CompiledSelection, Compiler, FieldContext, FieldImplementation } from '../types.js';

/** A pattern between two nodes, such as `(a)-[:HOLDER]->(b)`. */
export type Pattern = (from: Variable, to: Variable) => Part;

/** The one thing at the other end of a pattern, or null. */
export function toOne(key: string, pattern: Pattern, types: readonly string[]): FieldImplementation {
  return { key, compile: (context, compiler) => endOf(pattern, types, context, compiler) };
}

/** The thing at the end of a hop, or null; of several, the one that comes first. */
export function toOneAlong(
  key: string,
  hopOf: (context: FieldContext, compiler: Compiler) => Hop,
  types: readonly string[],
): FieldImplementation {
  return {
    key,
    compile(context, compiler) {
      const { relationship, precedence } = hopOf(context, compiler);
      return endOf((from, end) => cypher`(${from})-${relationship}->(${end})`, types, context, compiler, precedence);
    },
  };
}

function endOf(
  pattern: Pattern,
  types: readonly string[],
  context: FieldContext,
  compiler: Compiler,
  precedence?: Part,
): CompiledField {
  const end = variable('end');
  const selection = compiler.select(context.nodes, types, { node: end, imports: [end], depth: context.depth });
  const path = pattern(context.node, end);
  // A pattern comprehension is quicker, but Grafeo runs none within another one.
  if (selection.readsGraph) return firstMatch(cypher`MATCH ${path}`, selection, context.imports, compiler, precedence);
  const alias = compiler.alias();
  return {
    subqueries: [],
    items: [[alias, comprehension(path, withPrecedence(selection.projection, precedence))]],
    decode: firstOf(alias, selection, precedence),
  };
}

/**
 * The selection of the first row that the clauses bind, or null.
 * @param precedence a number that is least at the row to be taken, where there may be several
 */
export function firstMatch(
  found: Part,
  selection: CompiledSelection,
  imports: readonly Variable[],
  compiler: Compiler,
  precedence?: Part,
): CompiledField {
  const [alias, rows] = [compiler.alias(), variable('rows')];
  const row = withPrecedence(selection.projection, precedence);
  const body = clauses(found, selection.subqueries, cypher`RETURN collect(${row}) AS ${rows}`);
  return {
    subqueries: [subquery(imports, body, [rows])],
    items: [[alias, rows]],
    decode: firstOf(alias, selection, precedence),
  };
}

function withPrecedence(projection: Part, precedence: Part | undefined): Part {
  return precedence === undefined ? projection : list([precedence, projection]);
}

function firstOf(alias: string, selection: CompiledSelection, precedence: Part | undefined): CompiledField['decode'] {
  return (raw, request) => {
    const rows = raw[alias] as readonly unknown[];
    const [found] = precedence === undefined ? rows : inPrecedence(rows as readonly (readonly [number, unknown])[]);
    return found === undefined ? null : selection.read(found, request);
  };
}

function inPrecedence(rows: readonly (readonly [precedence: number, row: unknown])[]): readonly unknown[] {
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
}

/** The same node, seen as another type, or one of several. */
export function sameNode(key: string, ...types: readonly string[]): FieldImplementation {
  return {
    key,
    compile({ nodes, node, imports, depth }: FieldContext, compiler) {
      const alias = compiler.alias();
      const selection = compiler.select(nodes, types, { node, imports, depth });
      return {
        subqueries: selection.subqueries,
        items: [[alias, selection.projection]],
        decode: (raw, request) => selection.read(raw[alias], request),
      };
    },
  };
}
