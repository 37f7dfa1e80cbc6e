import { type Comprehension, type Part, SortedProjection, Subquery, Union, type Variable } from '../parts.js';
import { cypher } from '../template.js';
import { mapParts, partsWithin } from '../walk.js';
import type { Dialect } from './dialect.js';

/*
 * The differences of Grafeo 0.6.0 from Neo4j. Each is a rewriting of parts or a refusal; `docs/engines.md` shows
 * the smallest statement of each, and `tests/cypher/differences.test.ts` fails when the engine no longer needs one.
 */

/** Grafeo 0.6: the engine in the process. */
export const grafeo: Dialect = { name: 'Grafeo', rewrite: (part) => rewritten(part, []) };

/** @param imported the variables that the subquery around imports */
function rewritten(part: Part, imported: readonly Variable[]): Part {
  switch (part.kind) {
    case 'subquery':
      return new Subquery(part.imports, rewritten(part.body, part.imports), part.returned);
    case 'union':
      return unionMatchedAgain(part);
    case 'comprehension':
      refuseNestedComprehension(part);
      return mapParts(part, (child) => rewritten(child, imported));
    case 'sorted':
      return sortCarryingImports(part, imported);
    default:
      return mapParts(part, (child) => rewritten(child, imported));
  }
}

/** A node that a subquery returned counts as a value, from which no pattern comprehension leads on, until it is matched. */
function unionMatchedAgain({ imports, branches, node, distinct }: Union): Part {
  const inside = branches.map((branch) => rewritten(branch, imports));
  return cypher`${new Union(imports, inside, node, distinct)} MATCH (${node})`;
}

/** A pattern comprehension within another one is an error of the engine: the compiler makes the outer one a subquery. */
function refuseNestedComprehension({ projection }: Comprehension): void {
  for (const { kind } of partsWithin(projection)) {
    if (kind === 'comprehension') throw new Error('Grafeo runs no pattern comprehension within another one.');
  }
}

/** An imported variable that rows are sorted by is undefined after that, unless the sorted rows carry it. */
function sortCarryingImports({ columns, keys }: SortedProjection, imported: readonly Variable[]): Part {
  const used = new Set([...partsWithin(keys)].filter(({ kind }) => kind === 'variable'));
  const missing = imported.filter((one) => used.has(one) && !columns.includes(one));
  return new SortedProjection([...columns, ...missing], rewritten(keys, imported));
}
