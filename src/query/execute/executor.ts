import {
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
  execute,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  locatedError,
} from 'graphql';
import type { Variables } from '../arguments/argument-value.js';
import { Selection, fragmentsOf } from '../selection/collect-fields.js';
import type { FieldNodes } from '../types.js';
import type { Context } from './context.js';
import type { Execution } from './field-request.js';
import type { FieldAnswer, Reader } from './reader.js';

/** A request for one operation of a validated document, with the context `C` of the schema's resolvers. */
export interface OperationRequest<C extends Context> {
  readonly document: DocumentNode;
  /** A hash of the document's text, by which plans are kept. */
  readonly documentHash: string;
  readonly operationName?: string | null | undefined;
  /** As they came with the request. */
  readonly variables?: Variables | undefined;
  readonly context: C;
}

/**
 * Executes operations (GraphQL, section 6). A root field that is read from the graph has the form that the client asked
 * for as soon as it is read, so that nothing walks through it once more; the other root fields are left to the executor
 * of the library.
 */
export class Executor<C extends Context> {
  /** @param mutate executes all operations but queries */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reader: Reader,
    private readonly mutate: (request: OperationRequest<C>) => Promise<ExecutionResult>,
  ) {}

  async execute(request: OperationRequest<C>): Promise<ExecutionResult> {
    const { document, documentHash, operationName, variables = {}, context } = request;
    const { schema } = this;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return this.mutate(request);
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 50 });
    if (coerced.errors !== undefined) return { errors: coerced.errors };
    const execution: Execution = {
      key: JSON.stringify([documentHash, operationName ?? null]),
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
      others.length === 0 ? {} : this.#byLibrary({ ...request, document: only(others, operation, document) }),
    ]);
    return merged(fields, read, rest);
  }

  async #read(execution: Execution, key: string, nodes: FieldNodes): Promise<Outcome> {
    try {
      return { key, ...(await this.reader.answer(execution, key, nodes)) };
    } catch (error) {
      const field = this.schema.getQueryType()?.getFields()[nodes[0].name.value];
      return { key, errors: [locatedError(error, nodes, [key])], endsAll: isNonNullType(field?.type) };
    }
  }

  async #byLibrary({ document, operationName, variables, context }: OperationRequest<C>): Promise<ExecutionResult> {
    return execute({
      schema: this.schema,
      document,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue: context,
    });
  }
}

/** The value of one root field, with the errors within it; or the error that it has instead of a value. */
type Outcome =
  | ({ readonly key: string } & FieldAnswer)
  | { readonly key: string; readonly errors: readonly GraphQLError[]; readonly endsAll: boolean };

/** The document with these fields alone in the operation. */
function only(
  fields: readonly FieldNodes[],
  operation: OperationDefinitionNode,
  { definitions, ...document }: DocumentNode,
): DocumentNode {
  const selectionSet = { ...operation.selectionSet, selections: fields.flat() };
  return {
    ...document,
    definitions: definitions.map((one) => (one === operation ? { ...operation, selectionSet } : one)),
  };
}

/** All root fields in the order of the operation; where a field fails that is never null, the whole answer is null. */
function merged(
  fields: readonly (readonly [key: string, nodes: FieldNodes])[],
  read: readonly Outcome[],
  rest: ExecutionResult,
): ExecutionResult {
  const errors = [...read.flatMap((outcome) => outcome.errors), ...(rest.errors ?? [])];
  const isEnded = read.some((outcome) => 'endsAll' in outcome && outcome.endsAll) || rest.data === null;
  const values = new Map<string, unknown>(Object.entries(rest.data ?? {}));
  for (const outcome of read) values.set(outcome.key, 'value' in outcome ? outcome.value : null);
  return {
    ...(errors.length > 0 && { errors }),
    data: isEnded ? null : Object.fromEntries(fields.map(([key]) => [key, values.get(key)])),
  };
}
