import { type GraphQLField, type GraphQLSchema, isInputObjectType, isObjectType } from 'graphql';
import { filterables } from '../model/filters.js';
import { type Kind, kindNames } from '../model/kinds.js';
import type { Fields } from '../query/types.js';

/**
 * The fields of the schema that nothing implements, and the implementations that no field has, each in a sentence that
 * says what to write.
 * @param implementations by type; the values of other types come whole from a field that leads to them
 */
export function unimplemented(
  schema: GraphQLSchema,
  implementations: Readonly<Record<string, Fields>>,
): readonly string[] {
  const ofTypes = Object.entries(implementations).flatMap(([type, fields]) =>
    withoutImplementation(schema, type, fields),
  );
  const ofKinds = kindNames.flatMap((kind) => {
    const fields = implementations[kind] ?? {};
    return [...withoutField(schema, kind, fields), ...withoutRows(schema, kind, fields)];
  });
  return [...ofTypes, ...ofKinds];
}

function withoutImplementation(schema: GraphQLSchema, type: string, fields: Fields): readonly string[] {
  return Object.values(typeFields(schema, type))
    .filter(({ name, resolve }) => fields[name] === undefined && resolve === undefined)
    .map(({ name }) => `Nothing implements ${type}.${name}: add it to the fields of ${type} in src/concepts/index.ts.`);
}

function withoutField(schema: GraphQLSchema, kind: Kind, fields: Fields): readonly string[] {
  const known = typeFields(schema, kind);
  return Object.keys(fields)
    .filter((name) => !(name in known))
    .map((name) => `The schema has no ${kind}.${name}, which is implemented: add it to the type ${kind} in schema/.`);
}

/** Filters and orders look at the rows of a list, and so its implementation has to say what these are. */
function withoutRows(schema: GraphQLSchema, kind: Kind, fields: Fields): readonly string[] {
  const filter = schema.getType(`${kind}Filter`);
  const conditions = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
  return conditions
    .filter(({ name }) => name in fields && !filterables(kind).has(name) && fields[name]?.rows === undefined)
    .map(({ name }) => `${kind}Filter has a condition on the rows of ${name}, and its implementation has no "rows".`);
}

function typeFields(schema: GraphQLSchema, name: string): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  const type = schema.getType(name);
  return isObjectType(type) ? type.getFields() : {};
}
