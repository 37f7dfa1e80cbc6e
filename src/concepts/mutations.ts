import {
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLNamedType,
  type TypeNode,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  execute,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  visit,
} from 'graphql';
import type { OperationRequest } from '../query/execute/executor.js';
import type { ResolverContext } from './resolver-context.js';

/**
 * Makes the executor of mutations. Documents are validated against the schema, in which a record is a typed input. Here
 * the inputs of mutations are read as they come, since GraphQL refuses a whole request for one value of a wrong type:
 * what is wrong with a record is for `checkRecord` to say, of that record alone.
 */
export function mutationExecutor(
  schema: GraphQLSchema,
): (request: OperationRequest<ResolverContext>) => Promise<ExecutionResult> {
  const untyped = withUntypedInputs(schema);
  return async ({ document, operationName, variables, context }) =>
    execute({
      schema: untyped,
      document: visit(document, { ListType: ({ kind, type }) => ({ kind, type: nullable(type) }) }),
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      contextValue: context,
    });
}

/** The type of the items of a list, of which each may be null: the others are taken nevertheless. */
function nullable(type: TypeNode): TypeNode {
  return type.kind === Kind.NON_NULL_TYPE ? type.type : type;
}

/** The mutations of the schema, each input object a scalar of the same name. Only their values are read by it. */
function withUntypedInputs(schema: GraphQLSchema): GraphQLSchema {
  const mutations = schema.getMutationType()?.toConfig();
  if (mutations === undefined) throw new Error('The schema has no mutations');
  const inputs = new Map<string, GraphQLNamedType>();
  for (const { args = {} } of Object.values(mutations.fields)) {
    for (const { type } of Object.values(args)) collectInputs(getNamedType(type), inputs);
  }
  const fields = Object.entries(mutations.fields).map(([name, { args = {}, ...field }]) => {
    const untypedArgs = Object.entries(args).map(([argument, described]) => {
      return [argument, { ...described, type: untypedType(described.type, inputs) }] as const;
    });
    return [name, { ...field, args: Object.fromEntries(untypedArgs) }] as const;
  });
  const mutation = new GraphQLObjectType({ ...mutations, fields: Object.fromEntries(fields) });
  // It has no queries, and so would not pass as a schema of its own.
  return new GraphQLSchema({ mutation, types: [...inputs.values()], assumeValid: true });
}

/** Collects the types of all values within an input, by which variables may be declared, input objects as scalars. */
function collectInputs(type: GraphQLNamedType, found: Map<string, GraphQLNamedType>): void {
  if (found.has(type.name)) return;
  found.set(type.name, isInputObjectType(type) ? new GraphQLScalarType({ name: type.name }) : type);
  if (!isInputObjectType(type)) return;
  for (const field of Object.values(type.getFields())) collectInputs(getNamedType(field.type), found);
}

function untypedType(type: GraphQLInputType, inputs: ReadonlyMap<string, GraphQLNamedType>): GraphQLInputType {
  if (isNonNullType(type)) return new GraphQLNonNull(untypedType(type.ofType, inputs));
  if (isListType(type)) return new GraphQLList(untypedType(nullableItem(type), inputs));
  return (inputs.get(type.name) ?? type) as GraphQLInputType;
}

function nullableItem({ ofType }: GraphQLList<GraphQLInputType>): GraphQLInputType {
  return isNonNullType(ofType) ? ofType.ofType : ofType;
}
