import { type GraphQLInputType, getNullableType, isInputObjectType, isLeafType, isListType } from 'graphql';

/** Plan key: a text that two values of a variable share exactly when they lead to the same statement. */
export function planKeyOf(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return '-';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    if (!Array.isArray(value)) return planKeyOf(value, itemType);
    if (isLeafType(getNullableType(itemType)) && !isStatic(itemType)) return '[]';
    return `[${value.map((item: unknown) => planKeyOf(item, itemType)).join()}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return `{${Object.entries(value)
      .map(([name, item]: [string, unknown]) => {
        const definition = fields[name];
        return definition === undefined ? name : `${name}:${planKeyOf(item, definition.type)}`;
      })
      .sort()
      .join()}}`;
  }
  return isStatic(type) ? JSON.stringify(value) : '?';
}

/** Enum values and booleans decide the statement; other scalars are only compared within it. */
function isStatic(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isLeafType(nullable) && ('getValues' in nullable || nullable.name === 'Boolean');
}
