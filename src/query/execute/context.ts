import type { Writer } from '../../claims/writer.js';
import type { Readable } from '../../store/store.js';
import type { StatementRunner } from './statement-runner.js';

/** Write access of a request: granted, or the reason why it is not. */
export type WriteAccess = 'GRANTED' | 'DISABLED' | 'MISSING' | 'WRONG';

/** Context of resolvers: one object a request. */
export interface Context {
  /** The graph to read; what is read ends with the request. */
  readonly store: Readable;
  /** Runs the statements of root fields, for all requests together. */
  readonly statements: StatementRunner;
  readonly writer: Writer;
  /** Aborted when the request has to end: its deadline has come, or the client has left. The reason says which. */
  readonly signal: AbortSignal;
  readonly writeAccess: WriteAccess;
  /** The day taken for today in the whole request (UTC), in days since 1970-01-01. */
  readonly today: number;
}
