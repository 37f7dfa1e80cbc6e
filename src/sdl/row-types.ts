import { type FieldDefinitionNode, Kind as Node } from 'graphql';
import { pluralInWords } from '../model/names.js';
import { isKind } from '../model/registry.js';
import { claimRows } from '../model/row-fields.js';
import { connectionName, edgeName, groupName, nodeType, rowsOfConnection } from './connection-name.js';
import { hasFilter, listNames } from './filter-types.js';
import { type Composite, fieldDefinitionsOf, kindsWith, namedType } from './syntax-tree.js';

/** The rows of a connection. */
export interface RowType {
  /** The name that its connection, edge, groups and orders begin with: `Committee`, `Member`. */
  readonly name: string;
  /** The name in words, in the plural. */
  readonly plural: string;
  /** The type of the nodes in the schema. */
  readonly node: string;
  /** The types that the nodes can be of. */
  readonly types: readonly string[];
  /** The fields of the edge with one value of the row, such as the standing of a party. */
  readonly edge: readonly string[];
  /** The edge is written by hand. */
  readonly hasOwnEdge: boolean;
  /** The connections that all the nodes have. */
  readonly lists: readonly string[];
  readonly isFiltered: boolean;
  /** The rows can be grouped and ordered. */
  readonly isOpen: boolean;
}

/** Rows by the names of the types of their connections. */
export type RowTypes = ReadonlyMap<string, RowType>;

export function byConnection(rows: readonly RowType[]): RowTypes {
  return new Map(rows.map((row) => [connectionName(row.name), row]));
}

/** Rows that have an order of their own and come to an end: paths, and the results of search. */
const ranked: readonly string[] = ['Path', 'Search'];

/** Names in the plural that do not follow from the name of the rows. */
const plurals: Readonly<Record<string, string>> = { Search: 'search results' };

/** The rows of every connection that is the type of a field. */
export function rowTypes(composites: readonly Composite[]): readonly RowType[] {
  const names = composites
    .flatMap(({ fields = [] }) => fields.map(({ type }) => rowsOfConnection(namedType(type))))
    .filter((name) => name !== undefined);
  return [...new Set(names)].sort().map((name) => rowType(name, composites));
}

/** The groups that rows can be put in, which are the rows of a connection too. */
export function groupRowType({ name, plural }: RowType): RowType {
  const groups = groupName(name);
  return {
    name: groups,
    plural: `groups of ${plural}`,
    node: groups,
    types: [groups],
    edge: [],
    hasOwnEdge: true,
    lists: [],
    isFiltered: false,
    isOpen: false,
  };
}

function rowType(name: string, composites: readonly Composite[]): RowType {
  const edge = fieldDefinitionsOf(edgeName(name), composites);
  const node = nodeType(name, composites);
  return {
    name,
    plural: plurals[name] ?? pluralInWords(name),
    node,
    types: isKind(node) || claimRows.includes(node) ? [node] : kindsWith(node, composites),
    edge: edge.filter((field) => isOneValue(field, composites)).map((field) => field.name.value),
    hasOwnEdge: edge.length > 0,
    lists: listNames(node, composites),
    isFiltered: hasFilter(node, composites),
    isOpen: !ranked.includes(name),
  };
}

/** True for a field of an edge with one value of the row. */
function isOneValue({ name, type }: FieldDefinitionNode, composites: readonly Composite[]): boolean {
  const inner = type.kind === Node.NON_NULL_TYPE ? type.type : type;
  const isLeaf = inner.kind === Node.NAMED_TYPE && fieldDefinitionsOf(inner.name.value, composites).length === 0;
  return isLeaf && name.value !== 'cursor';
}

/** The kinds of the rows that have something, in brackets; empty where all of them have it. */
export function onlyOf({ types }: RowType, has: (type: string) => boolean): string {
  const some = types.filter(has);
  return some.length === 0 || some.length === types.length
    ? ''
    : ` (only of ${listing.format(some.map(pluralInWords))})`;
}

const listing = new Intl.ListFormat('en');
