import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { Kind } from '../model/kinds.js';
import type { Reading } from '../model/time.js';
import type { Parameters, Row } from '../store/store.js';
import type { Given, Variables } from './arguments/argument-value.js';
import type { OrderKey } from './sort/keyset.js';
import type { Part } from './selection/collect-fields.js';

/** The nodes of one selected field, which have its response key in common. */
export type Nodes = readonly [FieldNode, ...FieldNode[]];

/** What one execution of a plan knows. */
export interface Request {
  readonly variables: Variables;
  /** The day taken for today, in days since 1970-01-01. */
  readonly today: number;
  /** The default that `@asOf` sets for every field of the operation. */
  readonly asOf: { readonly day: number; readonly reading: Reading } | undefined;
  /** Aborted when the request has to end: what works on at length looks at it now and then. */
  readonly signal: AbortSignal;
  /** What a further plan answers for the thing with this id, asked together with all others that are waited for. */
  load(plan: Plan, id: string): Promise<unknown>;
  /** The rows of a statement that can only be told from what another one returned. */
  read(text: string, parameters: Parameters): Promise<readonly Row[]>;
}

/** A statement made ready: its text, its parameters, and how a row's answer becomes the value of a field. */
export interface Plan {
  readonly text: string;
  /** By name; each is read anew for every request. */
  readonly parameters: Readonly<Record<string, Late>>;
  readonly decode: Decode;
  /** Whether it looks at everything of a kind, so that what it returns is worth keeping. */
  readonly isSweeping: boolean;
}

/** A value that is known when a plan runs. */
export type Late<T = unknown> = (request: Request) => T;

/** The day and the reading under which a field answers. */
export interface Moment {
  /** The day, in days since 1970-01-01; undefined where the field tells the whole history. */
  readonly day: Late<number> | undefined;
  readonly reading: Reading;
}

/** A nested map as a statement returns it, keyed by the plan's own aliases. */
export type Raw = Readonly<Record<string, unknown>>;

/** Turns what a statement returned into what a resolver hands out. */
export type Decode<T = unknown> = (raw: Raw, request: Request) => T;

/** What a selection is read from. */
export interface Scope {
  /** The Cypher variable of the node that the fields belong to; empty at the root. */
  readonly variable: string;
  /** How many connections lie above the fields in this statement. */
  readonly depth: number;
  /** Further variables that the parent offers by name, such as a relationship or the columns of an edge. */
  readonly columns?: Readonly<Record<string, string>>;
  /** In a group, the keys that its rows were grouped by. */
  readonly keys?: readonly GroupKey[];
  /** On an edge, the types that its node may have. */
  readonly nodeTypes?: readonly string[];
}

/** One key that rows are grouped by: its name in the schema, the variable that holds it, and what kinds it leads to. */
export interface GroupKey {
  readonly field: string;
  readonly variable: string;
  readonly ends: readonly Kind[];
}

/** What the rows of a connection follow from. */
export interface RowsSite {
  /** The Cypher variable of the node that the connection belongs to; empty at the root. */
  readonly variable: string;
  /** The day and the reading, where a filter asks and not the connection's own arguments. */
  readonly moment?: Moment;
  /** What is selected, where the connection itself is asked. */
  readonly nodes?: Nodes;
  argument(name: string): Given;
}

/** Where a field stands: in which scope, with which arguments and selection. */
export interface Site extends Scope, RowsSite {
  readonly variable: string;
  readonly nodes: Nodes;
  /** The name of the type that the field belongs to. */
  readonly parent: string;
  /** The type that the schema gives to the field. */
  readonly type: GraphQLOutputType;
}

/** Where a connection takes its rows from. */
export interface Rows {
  /** The clauses that bind the rows, ending in `MATCH …` or `WITH …`, so that a `WHERE` can follow. */
  readonly text: string;
  /** Whether the text is one `MATCH`, which a condition on what there is can hold. */
  readonly isPattern: boolean;
  /** Whether they are all of a kind, as long as no filter says otherwise. */
  readonly isAll?: boolean;
  /** What of the argument `filter` has still to be asked, where the rows were found by the rest of it. */
  readonly unasked?: Given;
  /** Where an index holds the rows in the order of its last property, all of its properties: its order is asked for by all. */
  readonly index?: readonly string[];
  /** Whether it takes work to find them, so that a page of entities and its count are better found together. */
  readonly isDear?: true;
  /** The variable of a row's node. */
  readonly variable: string;
  readonly conditions: readonly string[];
  /** Further variables of a row, which the fields of its edge read. */
  readonly columns: Readonly<Record<string, string>>;
  /** Of groups, the keys that their rows were grouped by. */
  readonly keys?: readonly GroupKey[];
  /** The types a row's node may have. */
  readonly types: readonly string[];
  /** The order of the rows, made total by its last key. */
  readonly order: readonly OrderKey[];
  /** The day under which the rows were chosen: part of what a cursor belongs to. */
  readonly moment: Moment | undefined;
}

/** What a field adds to the statement, and how its value is read from the row: in the form that the client asked for. */
export interface FieldCode {
  /** Subqueries to run before the projection; each returns one column. */
  readonly calls: readonly string[];
  /** Entries of the projection: alias and Cypher expression. */
  readonly entries: readonly (readonly [alias: string, expression: string])[];
  /** Whether an entry reads more than the node itself. */
  readonly readsOn?: boolean;
  readonly decode: Decode;
}

/** How a field of the schema is answered from the graph. The same object serves every type that shares the field. */
export interface FieldImplementation {
  compile(site: Site, compiler: Compiler): FieldCode;
  /** The rows of a connection, for filters and orders over what it lists. */
  readonly rows?: (site: RowsSite, compiler: Compiler) => Rows;
}

/** The fields of one type of the schema. */
export type Fields = Readonly<Record<string, FieldImplementation>>;

/** What a compiled selection adds to the statement: its subqueries, the expression of a list, and how that is read. */
export interface SelectionCode {
  readonly calls: readonly string[];
  /** A list, since the driver reads the names of a map anew in each row. */
  readonly projection: string;
  /** Whether the list or the subqueries read more than the node itself. */
  readonly readsOn: boolean;
  /** What the list holds, by the plan's aliases. */
  readonly raw: (list: unknown) => Raw;
  readonly decode: Decode<Raw>;
  /** Both: what the client asked for, from the list. */
  readonly read: (list: unknown, request: Request) => Raw;
}

/** What an implementation may ask of the plan that is being made. */
export interface Compiler {
  /** What `@asOf` says on the operation; whether it is there, and its reading, decide the statement's text. */
  readonly asOf: Request['asOf'];
  /** A parameter's name, such as `$p3`, for a value that is read when the plan runs. */
  parameter(read: Late): string;
  /** Notes that the statement has to look at everything of a kind. */
  sweep(): void;
  /** A name that nothing else in the statement has. */
  name(): string;
  /** The present value of a leaf that decides the statement's text (an enum or a boolean). */
  decisive(given: Given): unknown;
  /** Where the fields stand that are selected in a field, below fields of these names at any depth. */
  sitesWithin(site: Site, below: readonly string[]): readonly Site[];
  /** Where a field of a type stands. */
  site(type: string, nodes: Nodes, scope: Scope): Site;
  /** The code of what a field selects in `scope`, where its value is of one of `types`. */
  select(nodes: readonly FieldNode[], types: readonly string[], scope: Scope): SelectionCode;
  /** The fields that `nodes` select on the object type, by response key, without `__typename`. */
  collect(nodes: readonly FieldNode[], type: string): ReadonlyMap<string, Nodes>;
  /** Puts what `nodes` select on the object type together, under their response keys; `part` tells how a field is read. */
  object<Found>(
    nodes: readonly FieldNode[],
    type: string,
    part: (name: string, nodes: Nodes) => Part<Found>,
  ): (found: Found, request: Request) => Raw;
  /** Takes what `nodes` select from a value of the type that was read whole, or from each of a list; leaves are as they are. */
  shaped(nodes: readonly FieldNode[], type: string): (value: unknown, request: Request) => unknown;
  /** The plan of a further statement, which answers a field for many things at once, by their ids. */
  further(site: Site, compile: FieldImplementation['compile']): Plan;
  /** The rows that a connection of a kind would have for the thing bound to `variable`, under another moment. */
  rows(kind: string, field: string, variable: string, moment: Moment): Rows;
  /** The fields that list things, in one way for all of these types. */
  lists(types: readonly string[]): readonly string[];
  /** An object type of the schema. */
  objectType(name: string): GraphQLObjectType;
}
