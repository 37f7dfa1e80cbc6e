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
import type { FieldCode, Fields, Raw, Request } from './code.js';
import { type Parameters, StatementCompiler } from './compiler.js';
import type { Context } from './context.js';
import type { Reading } from './day.js';
import { shapeOf } from './given.js';

/** One root field made ready: the statement, its parameters, and how its row becomes the answer. */
interface Plan {
  readonly text: string;
  readonly parameters: Parameters;
  readonly decode: FieldCode['decode'];
}

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
    const parameters = Object.fromEntries(
      Object.entries(plan.parameters).map(([name, read]) => [name, read(request) as Value]),
    );
    const [row] = await context.store.read(plan.text, parameters);
    if (row === undefined) throw new Error('A statement of a root field returned no row');
    return plan.decode(row['answer'] as Raw, request);
  }

  #plan(request: Request, info: GraphQLResolveInfo): Plan {
    const plans = this.#plans.get(info.operation) ?? new Map<string, Plan>();
    this.#plans.set(info.operation, plans);
    const key = planKey(request, info);
    const plan = plans.get(key) ?? this.#compile(request, info);
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
    const { calls, entries, decode } = compiler.field(info.parentType.name, nodes, { variable: '' });
    const projection = entries.map(([alias, expression]) => `${alias}: ${expression}`).join(', ');
    return { text: `${calls.join(' ')} RETURN {${projection}} AS answer`, parameters: compiler.parameters, decode };
  }
}

function requestOf(context: Context, info: GraphQLResolveInfo): Request {
  const directive = info.schema.getDirective('asOf');
  const asOf = directive && getDirectiveValues(directive, info.operation, info.variableValues);
  return {
    variables: info.variableValues,
    today: context.today,
    asOf: asOf ? { day: parseDay(String(asOf['date']), 'date'), reading: asOf['reading'] as Reading } : undefined,
  };
}

function planKey(request: Request, info: GraphQLResolveInfo): string {
  const shapes = (info.operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const inputType = typeFromAST(info.schema, type);
    return isInputType(inputType) ? shapeOf(request.variables[variable.name.value], inputType) : '';
  });
  return [info.path.key, request.asOf?.reading ?? '', ...shapes].join(' ');
}
