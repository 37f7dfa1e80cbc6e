import type { Writer } from '../claims/writer.js';
import type { Store } from '../store/store.js';

/** Whether a request may write, and if not, why. */
export type WriteAccess = 'GRANTED' | 'DISABLED' | 'MISSING' | 'WRONG';

/** What a resolver is given besides its arguments: one object a request. */
export interface Context {
  readonly store: Store;
  readonly writer: Writer;
  readonly writeAccess: WriteAccess;
  /** The day taken for today in the whole request (UTC), in days since 1970-01-01. */
  readonly today: number;
}
