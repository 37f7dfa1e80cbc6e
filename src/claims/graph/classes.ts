import type { Union, Variable } from '../../cypher/parts.js';
import { cypher, label, union } from '../../cypher/template.js';
import { kindOf } from '../../model/ids.js';
import { isEntityKind } from '../../model/registry.js';

/** The labels that all nodes of a class share, of which each has an index over the id. */
export type ClassLabel = 'Entity' | 'Fact' | 'Conflict' | 'MergedRecord';

/** The label of the class of the node with this id, where it is not merged. */
export function classOf(id: string): ClassLabel {
  const kind = kindOf(id);
  return kind === undefined ? 'Conflict' : isEntityKind(kind) ? 'Entity' : 'Fact';
}

/** Binds `node` to the node of one of these classes with the id: by an index each, which an `OR` of labels would not use. */
export function nodeOfClass(id: Variable, node: Variable, ...classes: readonly ClassLabel[]): Union {
  const branches = classes.map((name) => cypher`MATCH (${node}:${label(name)} {id: ${id}})`);
  return union([id], branches, node);
}
