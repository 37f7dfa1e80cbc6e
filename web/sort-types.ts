import { type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql';

/**
 * Brings the types of a schema into the order in which the documentation lists them: what there is to read by name,
 * then the lists of values, what pages, and what filters and orders.
 */
export function sortTypes(schema: GraphQLSchema): void {
  const types = schema.getTypeMap();
  const sorted = Object.values(types).sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  for (const type of sorted) {
    // Taken out and put back, it comes last.
    Reflect.deleteProperty(types, type.name);
    types[type.name] = type;
  }
}

function rank(type: GraphQLNamedType): number {
  if (type.name.startsWith('__')) return 5;
  if (isInputObjectType(type) || /(Order|Group)Field$/.test(type.name)) return 4;
  if (/(Connection|Edge)$/.test(type.name)) return 3;
  if (isEnumType(type)) return 2;
  return isObjectType(type) ? 0 : 1;
}
