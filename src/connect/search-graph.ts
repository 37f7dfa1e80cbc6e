import { definition } from '../model/registry.js';
import type { Adjacency } from './adjacency.js';

/** The graph in which paths between two entities are enumerated. */
export interface SearchGraph {
  readonly from: string;
  readonly to: string;
  readonly adjacency: Adjacency;
  /** Tells whether a path may lead through an entity. */
  readonly isPassable: (id: string) => boolean;
}

const sourcePrefix = `${definition('Source').prefix}:`;

/** Tells whether an entity is a source. No path leads through one: two entities in the same document are not connected. */
export function isSource(id: string): boolean {
  return id.startsWith(sourcePrefix);
}
