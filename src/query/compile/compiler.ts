import {
  type FieldNode,
  type GraphQLObjectType,
  TypeNameMetaFieldDef,
  getArgumentValues,
  getNamedType,
  isObjectType,
} from 'graphql';
import { Parameter, type Variable } from '../../cypher/parts.js';
import type { Statement } from '../../cypher/statement.js';
import { type ArgumentValue, absent, argumentFromAST, orDefault } from '../arguments/argument-value.js';
import type { AsOf, Continuation, FieldReader, Raw, Request, RunTime, RuntimeValue } from '../request.js';
import type { Rows } from '../rows.js';
import type { Selection } from '../selection/collect-fields.js';
import type {
  CompiledField,
  CompiledSelection,
  FieldContext,
  FieldImplementation,
  FieldNodes,
  Fields,
  Scope,
} from '../types.js';
import { continuationStatement } from './continuation.js';
import { type FieldPath, errorAt, readAt } from './field-path.js';
import { type FieldCompiler, compiledSelection } from './selection.js';

/** The operation and the implementations that plans are made from. */
export interface CompilerInput {
  readonly selection: Selection;
  /** The implementations of each object type's fields, by the type's name. */
  readonly fields: Readonly<Record<string, Fields>>;
  /** The request that the plan is first made for: later ones have the same plan key. */
  readonly request: Request;
}

/** Compiles one statement: gathers its parameters and checks, and compiles selections by the implementations. */
export class StatementCompiler implements FieldCompiler {
  readonly asOf: Request['asOf'];
  /** The statement looks at everything of a kind. */
  scansAll = false;
  readonly #parameters = new Map<RuntimeValue, { readonly parameter: Parameter; readonly read: RuntimeValue }>();
  readonly #checks: RuntimeValue<void>[] = [];
  #aliases = 0;
  /** The path of the field that is being compiled. */
  #path: FieldPath;

  /** @param path of the field that a continuation answers */
  constructor(
    private readonly input: CompilerInput,
    path: FieldPath = [],
  ) {
    this.asOf = input.request.asOf;
    this.#path = path;
  }

  parameter(read: RuntimeValue): Parameter {
    return this.#parameter(read, 'request');
  }

  sharedParameter(read: RuntimeValue): Parameter {
    return this.#parameter(read, 'shared');
  }

  check(run: RuntimeValue<void>): void {
    this.#checks.push(this.#atPath(run));
  }

  noteFullScan(): void {
    this.scansAll = true;
  }

  /** An alias that is no name of a property. */
  alias(): string {
    this.#aliases += 1;
    return `$${this.#aliases}`;
  }

  /** The values that the statement, compiled here, is run with; what it doesn't use is checked all the same. */
  runTime(statement: Statement): RunTime {
    const known = [...this.#parameters.values()];
    const readers = new Map(known.map(({ parameter, read }) => [parameter, read]));
    const parameters = [...statement.parameters].flatMap(([name, parameter]) => {
      const read = readers.get(parameter);
      return read === undefined ? [] : [[name, read] as const];
    });
    const used = new Set(statement.parameters.values());
    const unused = known.flatMap(({ parameter, read }) => (used.has(parameter) ? [] : [read]));
    return { parameters, checks: [...this.#checks, ...unused] };
  }

  staticValue(argument: ArgumentValue): unknown {
    return argument.kind === 'leaf' ? argument.read(this.input.request.variables) : undefined;
  }

  /** Compiles one field of a type. */
  field(type: string, nodes: FieldNodes, scope: Scope): CompiledField {
    return this.within(nodes, () =>
      this.implementation(type, nodes).compile(this.fieldContext(type, nodes, scope), this),
    );
  }

  within<T>(nodes: FieldNodes, compile: () => T): T {
    const above = this.#path;
    this.#path = [...above, nodes];
    try {
      return compile();
    } catch (error) {
      throw errorAt(error, this.#path, this.input.selection.fragments);
    } finally {
      this.#path = above;
    }
  }

  /** The implementation of a field of a type. */
  implementation(type: string, [node]: FieldNodes): FieldImplementation {
    const found = this.input.fields[type]?.[node.name.value];
    if (found === undefined) throw new Error(`No implementation of ${type}.${node.name.value}`);
    return found;
  }

  select(nodes: readonly FieldNode[], types: readonly string[], scope: Scope): CompiledSelection {
    return compiledSelection(nodes, types, scope, this);
  }

  continuation(context: FieldContext, compile: FieldImplementation['compile']): Continuation {
    const compiler = new StatementCompiler(this.input, this.#path);
    const { statement, decode } = continuationStatement(context, compile, compiler);
    const runTime = compiler.runTime(statement);
    // What is wrong with it is told before anything is read.
    this.#checks.push(...runTime.checks, ...runTime.parameters.map(([, read]) => read));
    return { statement, ...runTime, decode };
  }

  contextsWithin(context: FieldContext, through: readonly string[]): readonly FieldContext[] {
    const type = getNamedType(context.type);
    if (!isObjectType(type)) return [];
    return [...this.collect(context.nodes, type.name).values()].flatMap((nodes) => {
      const field = this.fieldContext(type.name, nodes, context);
      return through.includes(nodes[0].name.value) ? this.contextsWithin(field, through) : [field];
    });
  }

  fieldContext(parentType: string, nodes: FieldNodes, scope: Scope): FieldContext {
    const definition = this.objectType(parentType).getFields()[nodes[0].name.value];
    if (definition === undefined) throw new Error(`No field ${parentType}.${nodes[0].name.value}`);
    const { variables } = this.input.request;
    // Variables may leave unset, or set to null, what the schema asks for: the library finds it, and throws.
    getArgumentValues(definition, nodes[0], variables);
    return {
      ...scope,
      nodes,
      parentType,
      type: definition.type,
      argument: (name) => {
        const argument = definition.args.find((candidate) => candidate.name === name);
        if (argument === undefined) return absent;
        const node = nodes[0].arguments?.find((candidate) => candidate.name.value === name);
        return orDefault(argumentFromAST(node?.value, argument.type, variables), argument.defaultValue);
      },
    };
  }

  rows(kind: string, field: string, node: Variable, asOf: AsOf): Rows {
    const implementation = this.input.fields[kind]?.[field];
    if (implementation?.rows === undefined) throw new Error(`${kind}.${field} lists nothing`);
    return implementation.rows({ node, asOf, argument: () => absent }, this);
  }

  commonLists([first = '', ...others]: readonly string[]): readonly string[] {
    const fields = Object.entries(this.input.fields[first] ?? {});
    return fields.flatMap(([name, { key, rows }]) => {
      const isCommon = others.every((type) => this.input.fields[type]?.[name]?.key === key);
      return rows !== undefined && isCommon ? [name] : [];
    });
  }

  objectType(name: string): GraphQLObjectType {
    return this.input.selection.objectType(name);
  }

  collect(nodes: readonly FieldNode[], type: string): ReadonlyMap<string, FieldNodes> {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = [...this.input.selection.fields(sets, type)];
    return new Map(fields.filter(([, [node]]) => node.name.value !== TypeNameMetaFieldDef.name));
  }

  objectReader<Found>(
    nodes: readonly FieldNode[],
    type: string,
    part: (name: string, nodes: FieldNodes) => FieldReader<Found>,
  ): (found: Found, request: Request) => Raw {
    return this.input.selection.objectReader(nodes, type, part);
  }

  valueReader(nodes: readonly FieldNode[], typeName: string): (value: unknown, request: Request) => unknown {
    const type = this.input.selection.schema.getType(typeName);
    if (!isObjectType(type)) return (value) => value ?? null;
    const fields = type.getFields();
    const one = this.objectReader<Raw>(nodes, typeName, (name, below) => {
      const read = this.valueReader(below, getNamedType(fields[name]?.type)?.name ?? '');
      return (value, request) => read(value[name], request);
    });
    return (value, request) => {
      if (value === null || value === undefined) return null;
      return Array.isArray(value) ? value.map((item: Raw) => one(item, request)) : one(value as Raw, request);
    };
  }

  #parameter(read: RuntimeValue, from: 'request' | 'shared'): Parameter {
    const known = this.#parameters.get(read) ?? { parameter: new Parameter({ from }), read: this.#atPath(read) };
    this.#parameters.set(read, known);
    return known.parameter;
  }

  #atPath<T>(read: RuntimeValue<T>): RuntimeValue<T> {
    return readAt(read, this.#path, this.input.selection.fragments);
  }
}
