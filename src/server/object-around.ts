import { type GraphQLInputObjectType, getNullableType, isInputObjectType, isLeafType } from 'graphql';

/** A value as it was written, where an object is asked for. */
export interface WrittenValue {
  readonly text: string;
  readonly isList: boolean;
}

/** The fields of an input object that a single value is meant for, the first that it has. */
const meant = ['eq', 'field', 'some', 'id', 'entity'] as const;

/**
 * The object that a value stands for where it is written alone: `{ eq: "x" }` in the place of a condition on a text.
 * Undefined where the type tells none.
 * @param key writes the name of a field
 */
export function objectAround(
  type: GraphQLInputObjectType,
  given: WrittenValue,
  key: (name: string) => string = (name) => name,
): string | undefined {
  const fields = type.getFields();
  if (given.isList && 'in' in fields) return `{ ${key('in')}: ${given.text} }`;
  const name = meant.find((one) => one in fields);
  const inner = name && getNullableType(fields[name]?.type);
  const value = isInputObjectType(inner)
    ? objectAround(inner, given, key)
    : isLeafType(inner) && !given.isList
      ? given.text
      : undefined;
  return name && value && `{ ${key(name)}: ${value} }`;
}
