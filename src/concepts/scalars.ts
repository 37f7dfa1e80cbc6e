import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';

type ScalarConfig = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/**
 * How the contract's scalars are read and written: as the texts they are. What takes a date reads it where the name of
 * the argument, or the place in the record, is known, so that the error can tell it.
 */
export const scalarTypes: Readonly<Record<string, ScalarConfig>> = {
  Date: textScalar('Date'),
  DateTime: textScalar('DateTime'),
  EDTF: textScalar('EDTF'),
};

function textScalar(name: string): ScalarConfig {
  const read = (value: unknown): string => {
    if (typeof value === 'string') return value;
    throw new GraphQLError(`A ${name} is written as a string.`);
  };
  return {
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
  };
}
