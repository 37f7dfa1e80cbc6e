import type { Part, Variable } from '../../cypher/parts.js';
import { where } from '../../cypher/predicate.js';
import type { ArgumentValue } from '../arguments/argument-value.js';
import type { OrderKey } from '../sort/keyset.js';
import type { AsOf, Columns, GroupKey } from '../types.js';

/** Row source: the clauses that bind the rows of a list, so that a `WHERE` can follow, by how they find them. */
export type RowSource =
  /** One `MATCH` of every node of a label. */
  | { readonly kind: 'label'; readonly clauses: Part }
  /** One `MATCH` along a relationship of the node that the list belongs to. */
  | { readonly kind: 'link'; readonly clauses: Part }
  /** One `MATCH` through an index over these properties of the rows, which holds the rows in order of the last one. */
  | { readonly kind: 'index'; readonly clauses: Part; readonly properties: readonly [string, ...string[]] }
  /** The access path from a node that the filter names. `residual` is the part of the filter that is still to be tested. */
  | { readonly kind: 'anchor'; readonly clauses: Part; readonly residual: ArgumentValue }
  /** Nodes derived from several facts each, such as parties from actions: finding them takes work. */
  | { readonly kind: 'derived'; readonly clauses: Part }
  /** The rows of another source of which a predicate with subqueries holds. */
  | { readonly kind: 'filtered'; readonly clauses: Part; readonly of: RowSource }
  /** Groups of the rows of another source, by these keys. */
  | { readonly kind: 'groups'; readonly clauses: Part; readonly of: RowSource; readonly keys: readonly GroupKey[] };

/** The rows of a list. */
export interface Rows {
  readonly source: RowSource;
  /** The node of a row; of a group the number of its rows. */
  readonly row: Variable;
  /** Conditions on the rows that the source does not contain. */
  readonly conditions: readonly Part[];
  readonly columns: Columns;
  /** The types that a row's node can have. */
  readonly types: readonly string[];
  /** The order of the rows, made total by its last key. */
  readonly order: readonly OrderKey[];
  /** The day and reading under which the rows were chosen, to which a cursor is bound; undefined where no day matters. */
  readonly asOf: AsOf | undefined;
}

/** The clauses that find the rows of which these further conditions hold too. */
export function matchRows({ source, conditions }: Rows, further: readonly Part[] = []): Part {
  return where(source.clauses, [...conditions, ...further]);
}

/** The source is one `MATCH`, which `COUNT { … }` can hold. */
export function isPattern({ kind }: RowSource): boolean {
  return kind === 'label' || kind === 'link' || kind === 'index';
}

/** Finding the rows takes so much work that a page and its count are better found together. */
export function isExpensive(source: RowSource): boolean {
  return source.kind === 'derived' || ('of' in source && isExpensive(source.of));
}

/** The properties of the index that the rows come from, in its order; none where they come from no index. */
export function indexOf(source: RowSource): readonly string[] {
  if (source.kind === 'index') return source.properties;
  return source.kind === 'filtered' ? indexOf(source.of) : [];
}
