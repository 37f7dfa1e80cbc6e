import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { UserError } from '../errors.js';
import { formatDay, parseDay } from '../model/dates.js';

type ScalarConfig = Pick<GraphQLScalarType, 'serialize' | 'parseValue' | 'parseLiteral'>;

/** How the contract's scalars are read and written. A `Date` argument becomes a whole number of days since 1970-01-01. */
export const scalars: Readonly<Record<string, ScalarConfig>> = {
  Date: scalar('Date', (value) => readDay(value)),
  // Records and arguments say where a bad EDTF text stands, so they check it themselves.
  EDTF: scalar('EDTF', (value) => readText(value, 'EDTF')),
  DateTime: scalar('DateTime', (value) => readText(value, 'DateTime')),
};

function scalar(name: string, read: (value: unknown) => unknown): ScalarConfig {
  return {
    serialize: (value) => (name === 'Date' && typeof value === 'number' ? formatDay(value) : value),
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`A ${name} is written as a string.`, { nodes: node });
      return read(node.value);
    },
  };
}

function readText(value: unknown, name: string): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`A ${name} is written as a string.`);
}

function readDay(value: unknown): number {
  try {
    return parseDay(readText(value, 'Date'), 'date');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { code, message, remedy } = error.problem;
    throw new GraphQLError(message, { extensions: { code, value, remedy } });
  }
}
