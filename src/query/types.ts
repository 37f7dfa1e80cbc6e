import type { FieldNode, GraphQLObjectType, GraphQLOutputType } from 'graphql';
import type { Parameter, Part, Subquery, Variable } from '../cypher/parts.js';
import type { ArgumentValue } from './arguments/argument-value.js';
import type { AsOf, Continuation, Decode, FieldReader, Raw, Request, RuntimeValue } from './request.js';
import type { Columns, GroupKey, Rows } from './rows.js';

/** The nodes of one selected field, which have its response key in common. */
export type FieldNodes = readonly [FieldNode, ...FieldNode[]];

/** The place in a statement from which a selection is read. */
export interface Scope {
  /** The node that the fields belong to; at the root a variable that nothing binds. */
  readonly node: Variable;
  /** The variables that a subquery of a field imports: the node, or none at the root. */
  readonly imports: readonly Variable[];
  /** The number of connections above the fields in this statement. */
  readonly depth: number;
  readonly columns?: Columns;
  /** In a group, the keys that its rows were grouped by. */
  readonly keys?: readonly GroupKey[];
  /** On an edge, the types that its node can have. */
  readonly nodeTypes?: readonly string[];
}

/** The context in which a list finds its rows: a field's own, or that of a filter or order that asks about the list. */
export interface RowsContext {
  /** The node that the list belongs to. */
  readonly node: Variable;
  /** The day and the reading, where a filter or order asks about the list and the list's own arguments do not count. */
  readonly asOf?: AsOf;
  /** The selected field, where the list itself is asked for. */
  readonly nodes?: FieldNodes;
  argument(name: string): ArgumentValue;
}

/** Field context: the scope, arguments and selection of a field that is compiled. */
export interface FieldContext extends Scope, RowsContext {
  readonly node: Variable;
  readonly nodes: FieldNodes;
  /** The name of the type that the field belongs to. */
  readonly parentType: string;
  /** The type that the schema gives to the field. */
  readonly type: GraphQLOutputType;
}

/** An expression that a statement returns, by the alias under which it is decoded. */
export type ProjectionItem = readonly [alias: string, expression: Part];

/** A compiled field: its share of the statement, and the way from the returned values to the field's value. */
export interface CompiledField {
  /** Subqueries to run before the projection. */
  readonly subqueries: readonly Subquery[];
  readonly items: readonly ProjectionItem[];
  readonly decode: Decode;
}

/** The implementation of a field of the schema that is read from the graph. */
export interface FieldImplementation {
  /** Types that answer a field by implementations of one key share its compiled form. */
  readonly key: string;
  compile(context: FieldContext, compiler: Compiler): CompiledField;
  /** The work of the field beside the rows that it returns. */
  readonly cost?: FieldCost;
  /** The rows of a list, for filters and orders over it. */
  readonly rows?: (context: RowsContext, compiler: Compiler) => Rows;
}

/**
 * The work of a field beside the rows that it returns, as its implementation states it. A unit is about the reading of one
 * node of the graph.
 */
export interface FieldCost {
  /** Nodes that the field looks at to find, count or sort what it returns. */
  readonly surcharge?: number;
  /** The argument that says how many steps a search goes: the surcharge is for each step. */
  readonly perStepOf?: string;
  /** The argument with a list of which the field returns one thing for each item. */
  readonly oneForEachOf?: string;
  /** The argument that limits how many things all lists below the field return together, and its usual value. */
  readonly limitedBy?: { readonly argument: string; readonly usual: number };
  /** The argument with a list of which each item is written. */
  readonly writesEachOf?: string;
}

/** The costs of fields, by type and field; fields without an entry cost only the rows that they return. */
export type FieldCosts = (type: string, field: string) => FieldCost | undefined;

/** The fields of one type of the schema. */
export type Fields = Readonly<Record<string, FieldImplementation>>;

/** A compiled selection: its share of the statement, and the way from the returned list to the selected object. */
export interface CompiledSelection {
  readonly subqueries: readonly Subquery[];
  /** The list of all items: a list, since the driver reads the names of a map anew in each row. */
  readonly projection: Part;
  /** The projection reads beyond the node itself. */
  readonly readsGraph: boolean;
  /** The values of the list, by the aliases of their items. */
  readonly raw: (list: unknown) => Raw;
  readonly decode: Decode<Raw>;
  /** `raw` and `decode` in one. */
  readonly read: (list: unknown, request: Request) => Raw;
}

/** The compiler, as implementations of fields use it. */
export interface Compiler {
  /** The default that `@asOf` sets. Its presence and reading decide the statement; its day is a runtime value. */
  readonly asOf: Request['asOf'];
  /** The parameter for a value that is read when the plan runs; one for each function. */
  parameter(read: RuntimeValue): Parameter;
  /** The same, for a place that takes no expression, such as `LIMIT`. */
  sharedParameter(read: RuntimeValue): Parameter;
  /** Adds a check that is run before each run of the plan. */
  check(run: RuntimeValue<void>): void;
  /** Notes that the statement has to look at everything of a kind. */
  noteFullScan(): void;
  /** An alias that no other item of the statement has. */
  alias(): string;
  /** The present value of an enum or boolean, which decides the statement; a plan is kept for each (`arguments/plan-key.ts`). */
  staticValue(argument: ArgumentValue): unknown;
  /** The contexts of the fields that are selected in a field, also below fields of the names in `through`. */
  contextsWithin(context: FieldContext, through: readonly string[]): readonly FieldContext[];
  /** Compiles a part that has arguments of its own: what is wrong with these is told at the path of the part. */
  within<T>(nodes: FieldNodes, compile: () => T): T;
  /** The context of a field of a type. */
  fieldContext(type: string, nodes: FieldNodes, scope: Scope): FieldContext;
  /** Compiles the selection of a field whose value is of one of `types`. */
  select(nodes: readonly FieldNode[], types: readonly string[], scope: Scope): CompiledSelection;
  /** The fields that `nodes` select on the object type, by response key, without `__typename`. */
  collect(nodes: readonly FieldNode[], type: string): ReadonlyMap<string, FieldNodes>;
  /** A reader that puts the fields that `nodes` select on the object type together, under their response keys. */
  objectReader<Found>(
    nodes: readonly FieldNode[],
    type: string,
    part: (name: string, nodes: FieldNodes) => FieldReader<Found>,
  ): (found: Found, request: Request) => Raw;
  /** A reader that takes the selection from a value, or list of values, of the type; a leaf is taken as it is. */
  valueReader(nodes: readonly FieldNode[], type: string): (value: unknown, request: Request) => unknown;
  /** The continuation that answers a field for many things at once, by their ids. */
  continuation(context: FieldContext, compile: FieldImplementation['compile']): Continuation;
  /** The rows that a list of a kind has for the node, as of another day and reading. */
  rows(kind: string, field: string, node: Variable, asOf: AsOf): Rows;
  /** The names of the lists that all the types answer by one implementation. */
  commonLists(types: readonly string[]): readonly string[];
  /** An object type of the schema. */
  objectType(name: string): GraphQLObjectType;
}
