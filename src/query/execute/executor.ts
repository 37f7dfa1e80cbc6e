import {
  type DocumentNode,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  Kind,
  OperationTypeNode,
  execute,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  locatedError,
} from 'graphql';
import type { Nodes } from '../types.js';
import type { Context } from './context.js';
import type { Variables } from '../arguments/argument-value.js';
import type { Execution, Reader } from './reader.js';
import { Selection } from '../selection/collect-fields.js';

/** A validated document, with what came along with it. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As they came with the request. */
  readonly variables?: Variables | undefined;
  readonly context: Context;
}

/**
 * Executes operations (GraphQL, section 6). What a field of the root reads from the graph has the form that the client
 * asked for as soon as it is read, so that nothing walks through it once more: only the other fields of the root, and
 * mutations, are left to the executor of the library.
 */
export class Executor {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reader: Reader,
  ) {}

  async execute(asked: Asked): Promise<ExecutionResult> {
    const { document, operationName, variables = {}, context } = asked;
    const { schema } = this;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return this.#byLibrary(asked);
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    if (coerced.errors !== undefined) return { errors: coerced.errors };
    const execution: Execution = {
      schema,
      operation,
      fragments: fragmentsOf(document),
      variables: coerced.coerced,
      context,
    };
    const selection = new Selection(schema, execution.fragments, execution.variables);
    const fields = [...selection.fields([operation.selectionSet], 'Query')];
    const isRead = ([, [node]]: (typeof fields)[number]): boolean => this.reader.reads(node.name.value);
    const others = fields.filter((field) => !isRead(field)).map(([, nodes]) => nodes);
    const [read, rest] = await Promise.all([
      Promise.all(fields.filter(isRead).map(([key, nodes]) => this.#read(execution, key, nodes))),
      others.length === 0 ? {} : this.#byLibrary({ ...asked, document: only(others, operation, document) }),
    ]);
    return merged(fields, read, rest);
  }

  async #read(execution: Execution, key: string, nodes: Nodes): Promise<Outcome> {
    try {
      return { key, value: await this.reader.answer(execution, key, nodes) };
    } catch (error) {
      const field = this.schema.getQueryType()?.getFields()[nodes[0].name.value];
      return { key, error: locatedError(error, nodes, [key]), endsAll: isNonNullType(field?.type) };
    }
  }

  async #byLibrary({ document, operationName, variables, context }: Asked): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue: context,
    });
  }
}

/** What became of one field of the root. */
type Outcome =
  | { readonly key: string; readonly value: unknown }
  | { readonly key: string; readonly error: GraphQLError; readonly endsAll: boolean };

function fragmentsOf({ definitions }: DocumentNode): Execution['fragments'] {
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The document with these fields alone in the operation. */
function only(
  fields: readonly Nodes[],
  operation: OperationDefinitionNode,
  { definitions, ...document }: DocumentNode,
): DocumentNode {
  const selectionSet = { ...operation.selectionSet, selections: fields.flat() };
  return {
    ...document,
    definitions: definitions.map((one) => (one === operation ? { ...operation, selectionSet } : one)),
  };
}

/** All in the order in which it was asked for; where a field fails that is never null, nothing is left of the others. */
function merged(
  fields: readonly (readonly [key: string, nodes: Nodes])[],
  read: readonly Outcome[],
  rest: ExecutionResult,
): ExecutionResult {
  const errors = [...read.flatMap((outcome) => ('error' in outcome ? [outcome.error] : [])), ...(rest.errors ?? [])];
  const isEnded = read.some((outcome) => 'error' in outcome && outcome.endsAll) || rest.data === null;
  const values = new Map<string, unknown>(Object.entries(rest.data ?? {}));
  for (const outcome of read) values.set(outcome.key, 'value' in outcome ? outcome.value : null);
  return {
    ...(errors.length > 0 && { errors }),
    data: isEnded ? null : Object.fromEntries(fields.map(([key]) => [key, values.get(key)])),
  };
}
