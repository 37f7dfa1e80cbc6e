import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { limitExceeded } from '../config/limits.js';
import type { UserError } from '../errors.js';
import { masked, retryAfter, unavailable } from './errors.js';
import { reportOf } from './log.js';

/** The content codings of bodies that are read. */
export const contentCodings = ['gzip', 'deflate', 'br', 'identity'] as const;

/** A problem of a request as HTTP. */
interface HttpProblem {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** The problems of requests that are wrong as HTTP, by status. */
const httpProblems: Readonly<Record<number, HttpProblem>> = {
  400: {
    code: 'BAD_REQUEST',
    message: 'The body can’t be read as JSON.',
    remedy: 'Send a JSON object such as {"query": "{ service { name } }"}.',
  },
  415: {
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'This endpoint doesn’t read bodies of that content type.',
    remedy: 'Send the body as "Content-Type: application/json", in UTF-8.',
  },
};

/** The error of a body with bytes that are not UTF-8. */
export function notUtf8(): Error {
  return Object.assign(new Error('The body is not in UTF-8'), { code: 'BODY_NOT_UTF8', statusCode: 400 });
}

/** The problems that the reading of paths, and of compressed and encoded bodies, reports, by the codes of its errors. */
const problemsByCode: Readonly<Record<string, HttpProblem>> = {
  FST_CP_ERR_INVALID_CONTENT_ENCODING: {
    code: 'UNSUPPORTED_CONTENT_ENCODING',
    message: 'The body is compressed in a way that this endpoint doesn’t read.',
    remedy: `Send it as it is, or with one of these as "Content-Encoding": ${contentCodings.join(', ')}.`,
  },
  FST_CP_ERR_INVALID_CONTENT: {
    code: 'BAD_REQUEST',
    message: 'The body is not compressed as its "Content-Encoding" says.',
    remedy: 'Compress the whole body so, or leave the header out.',
  },
  // RFC 3986, section 2.1.
  FST_ERR_BAD_URL: {
    code: 'BAD_REQUEST',
    message: 'The path of the URL has a % that begins no encoding of a character.',
    remedy: 'Write each such character as % and two hexadecimal digits for each of its bytes in UTF-8.',
  },
  BODY_NOT_UTF8: {
    code: 'BAD_REQUEST',
    message: 'The body has bytes that are not UTF-8.',
    remedy: 'Send it in UTF-8.',
  },
};

/** Answers a request whose body or headers can't be read, in JSON and without a word about the inside. */
export function answerHttpError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  const answer = status >= 500 ? masked(error, request.log) : httpError(error, status, request);
  const { code, id } = answer.extensions ?? {};
  Object.assign(reportOf(request), { codes: [code] }, id === undefined ? {} : { errorIds: [id] });
  // RFC 9110, section 12.5.3: with it the client can choose another coding.
  if (code === 'UNSUPPORTED_CONTENT_ENCODING') void reply.header('accept-encoding', contentCodings.join(', '));
  void reply.code(status >= 500 ? 500 : status).send({ errors: [answer] });
}

/** The status of an error of a user, by its code; 400 of all others. */
const statusByCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  WRITES_DISABLED: 403,
  NOT_FOUND: 404,
  IMPORT_ENDED: 409,
  IMPORT_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
};

/** Answers a request with what is wrong with it. */
export function answerUserError({ problem }: UserError, request: FastifyRequest, reply: FastifyReply): void {
  const { message, ...extensions } = problem;
  Object.assign(reportOf(request), { codes: [problem.code] });
  const status = statusByCode[problem.code] ?? 400;
  // RFC 9110, section 11.6.1.
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply.code(status).send({ errors: [{ message, extensions }] });
}

function httpError(error: FastifyError, status: number, request: FastifyRequest): GraphQLFormattedError {
  const problem =
    status === 413
      ? limitExceeded('body', request.routeOptions.bodyLimit, lengthOfBody(request)).problem
      : (problemsByCode[error.code] ?? httpProblems[status] ?? { code: 'BAD_REQUEST', message: error.message });
  const { message, ...extensions } = problem;
  return { message, extensions };
}

/** The length that the request tells of its body; `Infinity` where it tells none, as of the inflated body. */
function lengthOfBody({ headers }: FastifyRequest): number {
  const isCompressed = (headers['content-encoding'] ?? 'identity') !== 'identity';
  return isCompressed ? Infinity : Number(headers['content-length'] ?? Infinity);
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

/**
 * Answers requests of methods that an address doesn't take.
 * @param allowed those that it takes
 */
export function otherMethods(
  allowed: readonly string[],
  remedy: string,
): (_request: FastifyRequest, reply: FastifyReply) => void {
  const message = `The address takes only ${allowed.join(' and ')}.`;
  const errors = [{ message, extensions: { code: 'METHOD_NOT_ALLOWED', remedy } }];
  return (_request, reply) => {
    void reply.code(405).header('allow', allowed.join(', ')).send({ errors });
  };
}
