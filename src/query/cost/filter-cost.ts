import { quantifiers } from '../../model/operators.js';

/** The number of things that a list is taken to have, where conditions lie within each other. */
const usualLength = 4;

/** The conditions of filters on lists. */
const onLists: ReadonlySet<string> = new Set(Object.keys(quantifiers.rows));

/**
 * The number of conditions of a filter on lists. A condition within another one is tested on each thing of the outer
 * list, and so counts that many times.
 */
export function listConditions(filter: unknown, times = 1): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  return Object.entries(filter).reduce((sum, [name, value]) => {
    const isOnList = onLists.has(name);
    return sum + (isOnList ? times : 0) + listConditions(value, isOnList ? times * usualLength : times);
  }, 0);
}
