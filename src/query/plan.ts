import DataLoader from 'dataloader';
import {
  type FieldNode,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
  getDirectiveValues,
  typeFromAST,
  isInputType,
} from 'graphql';
import { parseDay } from '../model/dates.js';
import type { Value } from '../store/store.js';
import type { Fields, Plan, Raw, Request } from './code.js';
import { StatementCompiler } from './compiler.js';
import type { Context } from './context.js';
import type { Reading } from '../model/time.js';
import { shapeOf } from './given.js';

/** A client that makes up ever new shapes of variables must not fill the memory. */
const plansOfOneOperation = 100;

/**
 * Answers root fields, each with one statement. Plans are kept by the operation (which the server keeps by its text)
 * and by the shape of its variables, so that a question asked again with other values only binds parameters.
 */
export class Reader {
  readonly #plans = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

  /** @param fields how each object type's fields are answered, by the type's name */
  constructor(private readonly fields: Readonly<Record<string, Fields>>) {}

  /** The value of the root field that is being resolved. */
  async answer(context: Context, info: GraphQLResolveInfo): Promise<unknown> {
    const request = requestOf(context, info);
    const plan = this.#plan(request, info);
    const [row] = await context.store.read(plan.text, parametersOf(plan, request));
    if (row === undefined) throw new Error('A statement of a root field returned no row');
    return plan.decode(row['answer'] as Raw, request);
  }

  #plan(request: Request, info: GraphQLResolveInfo): Plan {
    const plans = this.#plans.get(info.operation) ?? new Map<string, Plan>();
    this.#plans.set(info.operation, plans);
    const key = planKey(request, info);
    const plan = plans.get(key) ?? this.#compile(request, info);
    if (plans.size >= plansOfOneOperation) plans.clear();
    plans.set(key, plan);
    return plan;
  }

  #compile(request: Request, info: GraphQLResolveInfo): Plan {
    const compiler = new StatementCompiler({
      schema: info.schema,
      fields: this.fields,
      fragments: info.fragments,
      request,
    });
    const [first, ...others] = info.fieldNodes;
    if (first === undefined) throw new Error('A root field without a node');
    const nodes: readonly [FieldNode, ...FieldNode[]] = [first, ...others];
    const { calls, entries, decode } = compiler.field(info.parentType.name, nodes, { variable: '', depth: 0 });
    const projection = entries.map(([alias, expression]) => `${alias}: ${expression}`).join(', ');
    return { text: `${calls.join(' ')} RETURN {${projection}} AS answer`, parameters: compiler.parameters, decode };
  }
}

function parametersOf(plan: Plan, request: Request): Record<string, Value> {
  return Object.fromEntries(Object.entries(plan.parameters).map(([name, read]) => [name, read(request) as Value]));
}

function requestOf(context: Context, info: GraphQLResolveInfo): Request {
  const directive = info.schema.getDirective('asOf');
  const asOf = directive && getDirectiveValues(directive, info.operation, info.variableValues);
  const loaders = new Map<Plan, DataLoader<string, unknown>>();
  const request: Request = {
    variables: info.variableValues,
    today: context.today,
    asOf: asOf ? { day: parseDay(String(asOf['date']), 'date'), reading: asOf['reading'] as Reading } : undefined,
    load: (plan, id) => {
      const loader = loaders.get(plan) ?? new DataLoader((ids) => answersFor(ids, plan, request, context));
      loaders.set(plan, loader);
      return loader.load(id);
    },
    read: (text, parameters) => context.store.read(text, parameters),
  };
  return request;
}

/** What a further plan answers for each of the things, with one statement for all. */
async function answersFor(
  ids: readonly string[],
  plan: Plan,
  request: Request,
  { store }: Context,
): Promise<readonly unknown[]> {
  const rows = await store.read(plan.text, { ...parametersOf(plan, request), ids });
  const found = new Map(rows.map((row) => [row['id'], plan.decode(row['answer'] as Raw, request)]));
  return ids.map((id) => found.get(id) ?? new Error(`A further statement returned nothing for ${id}`));
}

function planKey(request: Request, info: GraphQLResolveInfo): string {
  const shapes = (info.operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const inputType = typeFromAST(info.schema, type);
    return isInputType(inputType) ? shapeOf(request.variables[variable.name.value], inputType) : '';
  });
  return [info.path.key, request.asOf?.reading ?? '', ...shapes].join(' ');
}
