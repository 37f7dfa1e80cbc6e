import type { Part, Subquery, Variable } from '../cypher/parts.js';
import { where } from '../cypher/predicate.js';
import { cypher, subquery, variable } from '../cypher/template.js';
import type { Kind } from '../model/kinds.js';
import type { ArgumentValue } from './arguments/argument-value.js';
import type { AsOf } from './request.js';

/** A row source with the conditions on its rows that it does not contain. */
export interface RowMatch {
  readonly source: RowSource;
  readonly conditions: readonly Part[];
  /** The rows depend on the day even where a history is shown whole. */
  readonly isOfDay?: boolean;
}

/** The rows of a list: their match, their order, and the day and reading for which they were chosen. */
export interface Rows extends RowMatch {
  /** The node of a row; of a group the number of its rows. */
  readonly row: Variable;
  readonly columns: Columns;
  /** The types that a row's node can have. */
  readonly types: readonly string[];
  /** The order of the rows, made total by its last key. */
  readonly order: readonly OrderKey[];
  /** The day and reading under which the rows were chosen, to which a cursor is bound; undefined where no day matters. */
  readonly asOf: AsOf | undefined;
}

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

/** The values that a row offers to the fields of its edge, by name: variables, or properties of nodes in them. */
export type Columns = Readonly<Record<string, Part>>;

/** One key that rows are grouped by: its name in the schema, the variable that holds it, and the kinds that it leads to. */
export interface GroupKey {
  readonly field: string;
  readonly variable: Variable;
  /** The variable that holds the place of a text in lists, by which groups are put in order. */
  readonly collation?: Variable;
  readonly ends: readonly Kind[];
}

/** One key of an order: an expression over the row, and how its values follow each other. */
export type OrderKey = PlainKey | ComputedKey;

interface KeyOrder {
  readonly direction: 'ASC' | 'DESC';
  /** The place of rows without a value; undefined where every row has one. */
  readonly nulls?: 'FIRST' | 'LAST';
}

export interface PlainKey extends KeyOrder {
  readonly expression: Part;
  readonly subquery?: undefined;
  readonly isOfDay?: undefined;
  /** The property of the row that the expression is. */
  readonly property?: string;
}

/** A key that a subquery must have bound. */
interface ComputedKey extends KeyOrder {
  readonly expression: Variable;
  readonly subquery: Part;
  readonly property?: undefined;
  /** It depends on the day, as the length of a list does. */
  readonly isOfDay?: boolean;
}

/** The clauses that find the rows of which these further conditions hold too. */
export function matchRows({ source, conditions }: RowMatch, further: readonly Part[] = []): Part {
  return where(source.clauses, [...conditions, ...further]);
}

/** The number of rows, bound by a subquery of its own so that it can be compared more than once. */
export interface RowCount {
  readonly count: Variable;
  readonly counting: Subquery;
}

/** Counts the rows of a node's list. */
export function countRows(node: Variable, rows: Rows): RowCount {
  const count = variable('count');
  return { count, counting: subquery([node], cypher`${matchRows(rows)} RETURN count(*) AS ${count}`, [count]) };
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
