import { type FieldDefinitionNode, Kind as Node } from 'graphql';
import { type Composite, fieldsOf, kindsWith, namedType } from './syntax-tree.js';
import { hasFilter, listNames } from './filter-types.js';
import { definition, isKind } from '../model/registry.js';
import { claimRows } from '../model/rows.js';

/** What the rows of a connection are. */
export interface RowType {
  /** What its connection is called after, and its edge, groups and orders: `Committee`, `Member`. */
  readonly name: string;
  /** How they are called in a sentence. */
  readonly plural: string;
  /** The type of their nodes in the schema. */
  readonly node: string;
  /** The types that their nodes can be of. */
  readonly types: readonly string[];
  /** What their edge says of each in one value, such as where a party stands. */
  readonly edge: readonly string[];
  /** The connections that they all have. */
  readonly lists: readonly string[];
  readonly isFiltered: boolean;
  /** Whether they can be grouped and ordered: what search finds and paths have an order of their own, and an end. */
  readonly isOpen: boolean;
}

const ranked: readonly string[] = ['Path', 'Search'];

/** What the rows of the connection are that is called after `name`. */
export function rowType(name: string, composites: readonly Composite[]): RowType {
  const edge = fieldsOf(`${name}Edge`, composites);
  const own = edge.find((field) => field.name.value === 'node');
  const node = own === undefined ? name : namedType(own.type);
  return {
    name,
    plural: plural(name),
    node,
    types: isKind(node) || claimRows.includes(node) ? [node] : kindsWith(node, composites),
    edge: edge.filter((field) => isOneValue(field, composites)).map((field) => field.name.value),
    lists: listNames(node, composites),
    isFiltered: hasFilter(node, composites),
    isOpen: !ranked.includes(name),
  };
}

/** Whether a field of an edge tells one value of the row. */
function isOneValue({ name, type }: FieldDefinitionNode, composites: readonly Composite[]): boolean {
  const inner = type.kind === Node.NON_NULL_TYPE ? type.type : type;
  const isLeaf = inner.kind === Node.NAMED_TYPE && fieldsOf(inner.name.value, composites).length === 0;
  return isLeaf && name.value !== 'cursor';
}

/** Of which kinds the rows are that have something, where not all of them do. */
export function whose({ types }: RowType, has: (type: string) => boolean): string {
  const some = types.filter(has);
  return some.length === 0 || some.length === types.length ? '' : ` (only of ${listing.format(some.map(plural))})`;
}

const listing = new Intl.ListFormat('en');

/** How what is called by the name of a type is called in a sentence, in the plural: `treaty actions`. */
export function plural(name: string): string {
  if (name === 'Search') return 'search results';
  return isKind(name) ? words(definition(name).plural) : `${words(name)}s`.replace(/ys$/, 'ies');
}

export function words(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (capital) => ` ${capital}`).toLowerCase();
}
