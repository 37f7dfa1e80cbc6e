import type { Part, Variable } from '../cypher/parts.js';
import { cypher, property } from '../cypher/template.js';
import { earliestProperty, latestProperty } from '../model/properties.js';
import type { Reading } from '../model/time.js';

/** The condition that a date of a thing, such as `inForceFrom`, has come by the day under the reading. */
export function dateReached(thing: Variable, date: string, day: Part, reading: Reading): Part {
  const [earliest, latest] = [property(thing, earliestProperty(date)), property(thing, latestProperty(date))];
  if (reading === 'DEFINITE') return cypher`coalesce(${latest} <= ${day}, false)`;
  if (reading === 'LIKELY') return cypher`coalesce(coalesce(${earliest}, ${latest}) <= ${day}, false)`;
  return cypher`(${property(thing, date)} IS NOT NULL AND coalesce(${earliest} <= ${day}, true))`;
}

/**
 * The condition that a thing with an `until` is over under the reading: the day lies after its last day. One of which no
 * end is known is not over, and none is while a source still attests it.
 */
export function hasEnded(thing: Variable, day: Part, reading: Reading): Part {
  if (reading === 'LIKELY')
    return cypher`(${property(thing, 'until')} IS NOT NULL AND ${property(thing, 'likelyUntil')} < ${day})`;
  if (reading === 'DEFINITE') return cypher`${property(thing, 'possibleUntil')} < ${day}`;
  const mayHaveEnded = cypher`coalesce(${property(thing, earliestProperty('until'))} < ${day}, true)`;
  return cypher`(${property(thing, 'until')} IS NOT NULL AND ${mayHaveEnded} AND ${property(thing, 'definiteUntil')} < ${day})`;
}
