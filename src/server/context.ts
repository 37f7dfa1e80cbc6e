import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Writer } from '../claims/writer.js';
import type { ResolverContext, WriteAccess } from '../concepts/resolver-context.js';
import type { ImportWorker } from '../exchange/jobs/import-worker.js';
import { today } from '../model/dates.js';
import type { StatementRunner } from '../query/execute/statement-runner.js';
import type { Readable, Store } from '../store/store.js';
import { Deadline } from './deadline.js';
import { type Report, reportOf } from './log.js';

/** The parts that all requests share. */
export interface Shared {
  readonly store: Store;
  readonly statements: StatementRunner;
  readonly writer: Writer;
  readonly imports: ImportWorker;
  /** The bearer token that may write; undefined where nobody may. */
  readonly writeToken: string | undefined;
}

/** The context of a request to the server: that of resolvers, with its deadline and its report for the log. */
export interface HttpContext extends ResolverContext {
  readonly deadline: Deadline;
  readonly report: Report;
}

/** Makes the context of one request, whose day and access to writing stay the same until it ends. */
export function createContext(
  { store, statements, writer, writeToken }: Shared,
  timeoutMilliseconds: number,
  request: FastifyRequest,
  reply: FastifyReply,
): HttpContext {
  const deadline = new Deadline(timeoutMilliseconds);
  reply.raw.once('close', () => {
    deadline.end(reply.raw.writableFinished);
  });
  return {
    store: readingUntil(deadline.signal, store),
    statements,
    writer,
    signal: deadline.signal,
    writeAccess: writeAccess(writeToken, request.headers.authorization),
    today: today(),
    deadline,
    report: reportOf(request),
  };
}

function readingUntil(signal: AbortSignal, store: Store): Readable {
  return { engine: store.engine, read: (text, parameters) => store.read(text, parameters, signal) };
}

/**
 * The write access that the `Authorization` header gives by its token (RFC 6750, section 2.1). Digests are compared, and
 * in constant time, so that the time it takes tells neither the token nor its length.
 */
export function writeAccess(token: string | undefined, authorization: string | undefined): WriteAccess {
  if (token === undefined) return 'DISABLED';
  if (authorization === undefined) return 'MISSING';
  const [, given] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token)) ? 'GRANTED' : 'WRONG';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
