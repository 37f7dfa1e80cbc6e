import type { Reading } from '../model/time.js';

/** The condition that a day of its own, such as `inForceFrom`, has come for a thing: that it may have, or surely has. */
export function reached(thing: string, date: string, day: string, reading: Reading): string {
  return reading === 'POSSIBLE'
    ? `(${thing}.${date} IS NOT NULL AND coalesce(${thing}.${date}Earliest <= ${day}, true))`
    : `coalesce(${thing}.${date}Latest <= ${day}, false)`;
}

/**
 * The condition that a thing with an `until` is over: that the day may lie, or surely lies, after its last. One of which
 * no end is known is not over, and none is while a source still attests it.
 */
export function over(thing: string, day: string, reading: Reading): string {
  return reading === 'POSSIBLE'
    ? `(${thing}.until IS NOT NULL AND coalesce(${thing}.untilEarliest < ${day}, true) AND ${thing}.definiteUntil < ${day})`
    : `${thing}.possibleUntil < ${day}`;
}
