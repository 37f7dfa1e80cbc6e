import { randomUUID } from 'node:crypto';
import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { FastifyBaseLogger, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, Lexer, type Source, TokenKind } from 'graphql';
import { limitCodes, limitExceeded } from '../config/limits.js';
import { UserError } from '../errors.js';
import { StoreUnavailable } from '../store/store.js';
import { reportOf } from './log.js';

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
 * Formats errors for clients. Errors meant for users keep their message, and those of GraphQL itself stay as they are;
 * all others become an id, under which the log has them.
 */
export function errorFormatter(log: FastifyBaseLogger): FormatError {
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
    if (cause instanceof GraphQLError && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return named(formatted);
    return { ...place(formatted), ...masked(cause, log) };
  };
}

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

const unavailable = {
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

/** Adds the variable at fault as the argument, which GraphQL names only in its sentence. */
function named(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const [, variable] = /^Variable "(\$\w+)"/.exec(formatted.message) ?? [];
  if (variable === undefined || formatted.extensions?.['code'] === ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED) {
    return formatted;
  }
  const remedy = `Give ${variable} a value of the type that the operation declares for it.`;
  return { ...formatted, extensions: { argument: variable, remedy, ...formatted.extensions } };
}

function place({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> {
  return { ...(locations !== undefined && { locations }), ...(path !== undefined && { path }) };
}

function masked(cause: unknown, log: FastifyBaseLogger): GraphQLFormattedError {
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

/** The problems of requests that are wrong as HTTP, by status. */
const httpProblems: Readonly<
  Record<number, { readonly code: string; readonly message: string; readonly remedy: string }>
> = {
  400: {
    code: 'BAD_REQUEST',
    message: 'The body can’t be read as JSON.',
    remedy: 'Send a JSON object such as {"query": "{ service { name } }"}.',
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'This endpoint doesn’t read bodies of that content type.',
    remedy: 'Send the body as "Content-Type: application/json".',
  },
};

/** Answers a request whose body or headers can't be read, in JSON and without a word about the inside. */
export function answerHttpError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const answer = status >= 500 ? masked(error, request.log) : httpError(error, status, request);
  const { code, id } = answer.extensions ?? {};
  Object.assign(reportOf(request), { codes: [code] }, id === undefined ? {} : { errorIds: [id] });
  void reply.code(status >= 500 ? 500 : status).send({ errors: [answer] });
}

function httpError(error: FastifyError, status: number, request: FastifyRequest): GraphQLFormattedError {
  const length = Number(request.headers['content-length'] ?? Infinity);
  const problem =
    status === 413
      ? limitExceeded('body', request.routeOptions.bodyLimit, length).problem
      : (httpProblems[status] ?? { code: 'BAD_REQUEST', message: error.message });
  const { message, ...extensions } = problem;
  return { message, extensions };
}

/** Answers a request that comes before the graph is open. */
export async function answerStarting(reply: FastifyReply): Promise<void> {
  const message = 'The server is starting: its graph is not ready yet.';
  await reply
    .code(503)
    .header('retry-after', retryAfter)
    .send({ errors: [{ message, extensions: unavailable.extensions }] });
}

/** Answers a request for a page that isn't there. */
export function answerNotFound(_request: FastifyRequest, reply: FastifyReply): void {
  const message = 'There is no page at this path.';
  const remedy = 'The endpoint is /graphql; the explorer is at /.';
  void reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND', remedy } }] });
}

/** Answers a request of a method that the endpoint doesn't know. */
export function answerOtherMethods(_request: FastifyRequest, reply: FastifyReply): void {
  const extensions = { code: 'METHOD_NOT_ALLOWED', remedy: 'Send a query by GET or POST, and a mutation by POST.' };
  void reply
    .code(405)
    .header('allow', 'GET, POST')
    .send({ errors: [{ message: 'The endpoint takes only GET and POST.', extensions }] });
}
