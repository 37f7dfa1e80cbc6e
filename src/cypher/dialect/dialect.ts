import type { Part } from '../parts.js';

/** What an engine needs otherwise than others do: its own form of a statement's parts. */
export interface Dialect {
  readonly name: string;
  /** The same statement in parts that the engine runs. */
  rewrite(part: Part): Part;
}
