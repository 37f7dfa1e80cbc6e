import type { Part, Variable } from '../cypher/parts.js';
import { cypher, property } from '../cypher/template.js';
import { earliestProperty, latestProperty } from '../model/properties.js';
import type { Reading } from '../model/time.js';

/** The condition that a date of a thing, such as `inForceFrom`, has come by the day: that it may have, or surely has. */
export function dateReached(thing: Variable, date: string, day: Part, reading: Reading): Part {
  return reading === 'POSSIBLE'
    ? cypher`(${property(thing, date)} IS NOT NULL AND coalesce(${property(thing, earliestProperty(date))} <= ${day}, true))`
    : cypher`coalesce(${property(thing, latestProperty(date))} <= ${day}, false)`;
}

/**
 * The condition that a thing with an `until` is over: the day may lie, or surely lies, after its last day. One of which
 * no end is known is not over, and none is while a source still attests it.
 */
export function hasEnded(thing: Variable, day: Part, reading: Reading): Part {
  if (reading === 'DEFINITE') return cypher`${property(thing, 'possibleUntil')} < ${day}`;
  const mayHaveEnded = cypher`coalesce(${property(thing, earliestProperty('until'))} < ${day}, true)`;
  return cypher`(${property(thing, 'until')} IS NOT NULL AND ${mayHaveEnded} AND ${property(thing, 'definiteUntil')} < ${day})`;
}
