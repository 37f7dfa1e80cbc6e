import { type Composite, fieldDefinitionsOf, namedType } from './syntax-tree.js';

/*
 * The names of the types of a connection, made from the name of its rows: `Member` gives `MemberConnection` and
 * `MemberEdge`. A field of the hand-written schema says by its type which connection it is; this is the one place that
 * reads such a name.
 */

const connectionPattern = /^(\w+)Connection$/;

export function connectionName(rows: string): string {
  return `${rows}Connection`;
}

export function edgeName(rows: string): string {
  return `${rows}Edge`;
}

/** The name of the rows of the connection that a type is, or undefined for any other type. */
export function rowsOfConnection(type: string): string | undefined {
  return connectionPattern.exec(type)?.[1];
}

/** The name of the groups of rows, which are the rows of a connection too. */
export function groupName(rows: string): string {
  return `${rows}Group`;
}

/** The type of the nodes of rows: that of the edge's node where it is written by hand, else the one that the rows are named by. */
export function nodeType(rows: string, composites: readonly Composite[]): string {
  const node = fieldDefinitionsOf(edgeName(rows), composites).find(({ name }) => name.value === 'node');
  return node === undefined ? rows : namedType(node.type);
}
