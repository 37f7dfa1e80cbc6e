import type { Writer } from '../claims/writer.js';
import type { Context } from '../query/execute/context.js';

/** Write access of a request: granted, or the reason why it is not. */
export type WriteAccess = 'GRANTED' | 'DISABLED' | 'MISSING' | 'WRONG';

/** The context of a resolver of the schema: what reading needs, and what writing does. */
export interface ResolverContext extends Context {
  readonly writer: Writer;
  readonly writeAccess: WriteAccess;
}
