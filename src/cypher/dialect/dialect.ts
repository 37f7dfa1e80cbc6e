import type { Part } from '../parts.js';

/** The rewritings and refusals of parts that an engine needs. */
export interface Dialect {
  readonly name: string;
  /** The same statement in parts that the engine runs. */
  rewrite(part: Part): Part;
}
