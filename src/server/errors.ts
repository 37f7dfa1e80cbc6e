import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, Lexer, type Source, TokenKind } from 'graphql';
import { limitCodes, limitExceeded } from '../config/limits.js';
import { UserError } from '../errors.js';
import { StoreUnavailable } from '../store/store.js';
import { excerpt } from '../text/quoted.js';
import { withRemedy } from './remedies.js';

type FormatError = NonNullable<ApolloServerOptions<BaseContext>['formatError']>;

const documentCodes = new Set<unknown>([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ...limitCodes,
  'TOO_REPETITIVE',
  'UNKNOWN_OPERATION',
]);

/** True for codes of errors in a document or its variables, and not in the request that carries them. */
export function isOfDocument(code: unknown): boolean {
  return documentCodes.has(code);
}

/**
 * Formats errors for clients. Errors meant for users keep their message, and those of GraphQL itself keep the first
 * thousand characters of theirs and get a remedy; all others become an id, under which the log has them.
 */
export function errorFormatter(log: FastifyBaseLogger, schema: GraphQLSchema): FormatError {
  return (formatted, error) => {
    const cause = originalError(error);
    if (cause instanceof UserError) return shown(formatted, cause);
    if (cause instanceof StoreUnavailable) {
      log.error({ err: cause }, 'the store is not available');
      return { ...place(formatted), message: unavailable.message, extensions: unavailable.extensions };
    }
    const code = formatted.extensions?.['code'];
    if (cause instanceof GraphQLError && cause.source !== undefined) {
      const limit = tokenLimit(cause);
      if (limit !== undefined) return shown(formatted, limitExceeded('tokens', limit, countTokens(cause.source)));
    }
    if (cause instanceof GraphQLError && cause.message === validationAborted) return shown(formatted, repetitive);
    if (cause instanceof GraphQLError && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
      const remedied = withRemedy(formatted, cause.nodes?.[0], schema);
      return { ...remedied, message: excerpt(remedied.message, longestMessage) };
    }
    return { ...place(formatted), ...masked(cause, log) };
  };
}

/** The library's messages repeat whole values; a client that sent a very long one needs only its beginning. */
const longestMessage = 1_000;

/** The message of the library when it gives up on comparing fields that have the same key in the answer. */
const validationAborted = 'Validation aborted.';

const repetitive = new UserError({
  code: 'TOO_REPETITIVE',
  message: 'The document repeats the same fields so often that comparing them takes too long.',
  remedy: 'Select each field once in each place, and spread each fragment once.',
});

/** The code of an error that goes away by itself once the store is back. */
export const unavailableCode = 'SERVICE_UNAVAILABLE';

/** After so many seconds a client may try again: by then it is known whether the store is back. */
export const retryAfter = '2';

/** The part of the answer that tells of a store out of reach. */
export const unavailable = {
  message: 'The graph can’t be reached at the moment.',
  extensions: { code: unavailableCode, remedy: 'Send the request again in a few seconds.' },
};

function shown(formatted: GraphQLFormattedError, { problem }: UserError): GraphQLFormattedError {
  const { message, ...extensions } = problem;
  return { ...place(formatted), message, extensions };
}

/** The limit in the message of the parser when it gives up on a document that is too long. */
function tokenLimit({ message }: GraphQLError): number | undefined {
  const [, limit] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec(message) ?? [];
  return limit === undefined ? undefined : Number(limit);
}

/** The number of tokens of a document; `Infinity` where it has an error, behind which they can't be counted. */
function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    return Infinity;
  }
  return count;
}

function place({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations !== undefined && { locations }), ...(path !== undefined && { path }) };
}

/** The answer to an error that is none of the client's business, with the id under which the log has its cause. */
export function masked(cause: unknown, log: FastifyBaseLogger): GraphQLFormattedError {
  const id = randomUUID();
  log.error({ err: cause, errorId: id }, 'internal error');
  return {
    message: `Internal error, id ${id}.`,
    extensions: {
      code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
      id,
      remedy: 'Give the id to the operators of this server: their log has the cause under it.',
    },
  };
}

/** The error that was thrown first: GraphQL wraps it to note where in the answer it happened, at times more than once. */
function originalError(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError !== undefined
    ? originalError(error.originalError)
    : error;
}
