import { Comprehension, Fragment, type Part, SortedProjection, Subquery, Union, type Variable } from './parts.js';

/** The part with each part directly within it replaced. */
export function mapParts(part: Part, replace: (part: Part) => Part): Part {
  switch (part.kind) {
    case 'text':
    case 'variable':
    case 'identifier':
    case 'parameter':
      return part;
    case 'fragment':
      return new Fragment(part.parts.map(replace));
    case 'subquery':
      return new Subquery(part.imports, replace(part.body), part.returned);
    case 'union':
      return new Union(part.imports, part.branches.map(replace), part.node, part.distinct);
    case 'comprehension':
      return new Comprehension(replace(part.pattern), replace(part.projection));
    case 'sorted':
      return new SortedProjection(part.columns, replace(part.keys));
  }
}

/** The parts directly within a part, in the order in which they are printed. */
function childrenOf(part: Part): readonly Part[] {
  switch (part.kind) {
    case 'text':
    case 'variable':
    case 'identifier':
    case 'parameter':
      return [];
    case 'fragment':
      return part.parts;
    case 'subquery':
      return [...part.imports, part.body];
    case 'union':
      return [...part.imports, ...part.branches, part.node];
    case 'comprehension':
      return [part.pattern, part.projection];
    case 'sorted':
      return [...part.columns, part.keys];
  }
}

/** The part and all parts within it, in the order in which they are printed. */
export function* partsWithin(part: Part): Generator<Part> {
  yield part;
  for (const child of childrenOf(part)) yield* partsWithin(child);
}

/** The variables within a part, each once. */
export function variablesWithin(part: Part): readonly Variable[] {
  const found = new Set<Variable>();
  for (const one of partsWithin(part)) if (one.kind === 'variable') found.add(one);
  return [...found];
}

/** Tells whether a statement has to read beyond the rows at hand to evaluate the expression. */
export function readsGraph(expression: Part): boolean {
  for (const { kind } of partsWithin(expression)) if (kind === 'comprehension' || kind === 'subquery') return true;
  return false;
}
