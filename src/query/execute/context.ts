import type { Readable } from '../../store/store.js';
import type { StatementRunner } from './statement-runner.js';

/** The means and values by which a request is answered: one object a request. */
export interface Context {
  /** The graph to read; a statement under way ends with the request. */
  readonly store: Readable;
  /** Runs the statements of root fields, for all requests together. */
  readonly statements: StatementRunner;
  /** Aborted when the request has to end: its deadline has come, or the client has left. The reason says which. */
  readonly signal: AbortSignal;
  /** The day taken for today in the whole request (UTC), in days since 1970-01-01. */
  readonly today: number;
}
