import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { kindNames } from '../../src/model/kinds.js';

/**
 * For each field of `Query` that lists things, a question that selects every field of what it lists: scalars whole,
 * other things by their id, connections with a first page, its edges, its place and its count.
 */
export function questionsForEveryField(schema: GraphQLSchema): ReadonlyMap<string, string> {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no Query');
  const listing = Object.values(query.getFields()).filter((field) =>
    getNamedType(field.type).name.endsWith('Connection'),
  );
  return new Map(
    listing.map((field) => {
      const row = rowType(schema, getNamedType(field.type));
      return [field.name, `{ ${field.name}(first: 100) { totalCount nodes { ${everyField(schema, row)} } } }`];
    }),
  );
}

function rowType(schema: GraphQLSchema, connection: GraphQLNamedType): GraphQLObjectType {
  const row = schema.getType(connection.name.slice(0, -'Connection'.length));
  if (!isObjectType(row)) throw new Error(`${connection.name} has no rows`);
  return row;
}

function everyField(schema: GraphQLSchema, type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map((field) => selection(schema, field))
    .join(' ');
}

function selection(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isThing(type)) return `${field.name} { __typename id }`;
  if (!isObjectType(type)) throw new Error(`${field.name} is of an unforeseen type ${type.name}`);
  if (!type.name.endsWith('Connection')) return `${field.name} { ${everyField(schema, type)} }`;
  const edge = getNamedType(type.getFields()['edges']?.type);
  if (!isObjectType(edge)) throw new Error(`${type.name} has no edges`);
  const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { __typename id }';
  return `${field.name}(first: 2) { ${page} edges { ${everyField(schema, edge)} } }`;
}

function isThing(type: GraphQLNamedType): boolean {
  return isInterfaceType(type) || type.name === 'Conflict' || (kindNames as readonly string[]).includes(type.name);
}
