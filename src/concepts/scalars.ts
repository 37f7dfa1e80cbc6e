import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';

type ScalarConfig = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/**
 * The scalars of the contract, read and written as the texts that they are. A date is parsed by the code that takes it,
 * which knows the name of the argument, or the place in the record, for the error.
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
