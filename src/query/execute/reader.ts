import DataLoader from 'dataloader';
import {
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getDirectiveValues,
  isInputType,
  typeFromAST,
} from 'graphql';
import { parseDay } from '../../model/dates.js';
import type { Reading } from '../../model/time.js';
import type { Parameters, Readable, Row, Value } from '../../store/store.js';
import type { Fields, Nodes, Plan, Raw, Request } from '../types.js';
import { StatementCompiler } from '../compile/compiler.js';
import type { Context } from './context.js';
import { type Variables, shapeOf } from '../arguments/argument-value.js';
import { Selection } from '../selection/collect-fields.js';
import { settled } from './await-deep.js';

/** A client that makes up ever new shapes of variables must not fill the memory. */
const plansOfOneOperation = 100;

/** An operation about to be executed, with the values that its variables have. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  readonly context: Context;
}

/** What is kept of an operation: how its variables shape its statements, and the plans that were made. */
interface Known {
  readonly variables: readonly (readonly [name: string, type: GraphQLInputType])[];
  readonly plans: Map<string, Plan>;
}

/**
 * Answers fields of the root, each with one statement. Plans are kept by the operation (which the server keeps by its
 * text) and by the shape of its variables, so that a question asked again with other values only binds parameters.
 */
export class Reader {
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  /** @param fields how each object type's fields are answered, by the type's name */
  constructor(private readonly fields: Readonly<Record<string, Fields>>) {}

  /** Whether the field of the root is read from the graph. */
  reads(name: string): boolean {
    return this.fields['Query']?.[name] !== undefined;
  }

  /** The value of the field of the root that has the response key, in the form in which the client asked for it. */
  async answer(execution: Execution, key: string, nodes: Nodes): Promise<unknown> {
    const request = new Answering(execution);
    const plan = this.#plan(execution, request, key, nodes);
    const { reading, signal } = execution.context;
    const [row] = await reading.read(plan, parametersOf(plan, request), signal);
    if (row === undefined) throw new Error('A statement of a root field returned no row');
    const value = plan.decode(row['answer'] as Raw, request);
    return value instanceof Promise || request.isWaiting ? settled(value) : value;
  }

  #plan(execution: Execution, request: Request, key: string, nodes: Nodes): Plan {
    const { operation } = execution;
    const known = this.#known.get(operation) ?? { variables: variablesOf(execution), plans: new Map<string, Plan>() };
    this.#known.set(operation, known);
    const shapes = known.variables.map(([name, type]) => shapeOf(request.variables[name], type));
    const planKey = [key, request.asOf?.reading ?? '', ...shapes].join(' ');
    const plan = known.plans.get(planKey) ?? this.#compile(execution, request, nodes);
    if (known.plans.size >= plansOfOneOperation) known.plans.clear();
    known.plans.set(planKey, plan);
    return plan;
  }

  #compile({ schema, fragments, variables }: Execution, request: Request, nodes: Nodes): Plan {
    const selection = new Selection(schema, fragments, variables);
    const compiler = new StatementCompiler({ selection, fields: this.fields, request });
    const { calls, entries, decode } = compiler.field('Query', nodes, { variable: '', depth: 0 });
    const projection = entries.map(([alias, expression]) => `${alias}: ${expression}`).join(', ');
    const text = `${calls.join(' ')} RETURN {${projection}} AS answer`;
    return { text, parameters: compiler.parameters, decode, isSweeping: compiler.isSweeping };
  }
}

function variablesOf({ schema, operation }: Execution): Known['variables'] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const inputType = typeFromAST(schema, type);
    return isInputType(inputType) ? [[variable.name.value, inputType] as const] : [];
  });
}

function parametersOf(plan: Plan, request: Request): Record<string, Value> {
  return Object.fromEntries(Object.entries(plan.parameters).map(([name, read]) => [name, read(request) as Value]));
}

/** One field of the root being answered. */
class Answering implements Request {
  readonly variables: Variables;
  readonly today: number;
  readonly asOf: Request['asOf'];
  readonly signal: AbortSignal;
  /** Whether anything has been asked for that a further statement answers. */
  isWaiting = false;
  readonly #store: Readable;
  readonly #loaders = new Map<Plan, DataLoader<string, unknown>>();

  constructor({ schema, operation, variables, context: { store, today, signal } }: Execution) {
    const directive = schema.getDirective('asOf');
    const asOf = directive && getDirectiveValues(directive, operation, variables);
    this.variables = variables;
    this.today = today;
    this.asOf = asOf ? { day: parseDay(String(asOf['date']), 'date'), reading: asOf['reading'] as Reading } : undefined;
    this.signal = signal;
    this.#store = store;
  }

  load(plan: Plan, id: string): Promise<unknown> {
    this.isWaiting = true;
    const loader = this.#loaders.get(plan) ?? new DataLoader((ids) => this.#answers(ids, plan));
    this.#loaders.set(plan, loader);
    const answer = loader.load(id);
    // Where the field fails otherwise, nobody waits for it any more.
    answer.catch(() => undefined);
    return answer;
  }

  read(text: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#store.read(text, parameters);
  }

  /** What a further plan answers for each of the things, with one statement for all. */
  async #answers(ids: readonly string[], plan: Plan): Promise<readonly unknown[]> {
    const rows = await this.read(plan.text, { ...parametersOf(plan, this), ids });
    const found = new Map(rows.map((row) => [row['id'], plan.decode(row['answer'] as Raw, this)]));
    return ids.map((id) => found.get(id) ?? new Error(`A further statement returned nothing for ${id}`));
  }
}
