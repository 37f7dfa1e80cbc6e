import type { Writer } from '../../claims/writer.js';
import type { Readable } from '../../store/store.js';
import type { Reading } from './statement-runner.js';

/** Whether a request may write, and if not, why. */
export type WriteAccess = 'GRANTED' | 'DISABLED' | 'MISSING' | 'WRONG';

/** What a resolver is given besides its arguments: one object a request. */
export interface Context {
  /** The graph to read; what is read ends with the request. */
  readonly store: Readable;
  /** Reads for all requests together. */
  readonly reading: Reading;
  readonly writer: Writer;
  /** Aborted when the request has to end: its deadline has come, or the client has left. The reason says which. */
  readonly signal: AbortSignal;
  readonly writeAccess: WriteAccess;
  /** The day taken for today in the whole request (UTC), in days since 1970-01-01. */
  readonly today: number;
}
