import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Writer } from '../claims/writer.js';
import { today } from '../model/dates.js';
import type { Context, WriteAccess } from '../query/context.js';
import type { Store } from '../store/store.js';

/** What all requests share. */
export interface Shared {
  readonly store: Store;
  readonly writer: Writer;
  /** The bearer token that may write; without it nobody may. */
  readonly writeToken: string | undefined;
}

/** Makes the context of one request: what all share, the day it takes for today, and whether it may write. */
export function createContext({ store, writer, writeToken }: Shared, request: FastifyRequest): Context {
  return {
    store,
    writer,
    writeAccess: writeAccess(writeToken, request.headers.authorization),
    today: today(),
  };
}

/**
 * Whether the `Authorization` header carries the token (RFC 6750, section 2.1). Digests are compared, and in constant
 * time, so that the time it takes tells neither the token nor its length.
 */
function writeAccess(token: string | undefined, authorization: string | undefined): WriteAccess {
  if (token === undefined) return 'DISABLED';
  if (authorization === undefined) return 'MISSING';
  const [, given] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
  return given !== undefined && timingSafeEqual(digest(given), digest(token)) ? 'GRANTED' : 'WRONG';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
