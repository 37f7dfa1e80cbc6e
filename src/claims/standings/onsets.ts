import { FAR_FUTURE, FAR_PAST } from '../../model/dates.js';
import { earliestProperty, latestProperty } from '../../model/properties.js';
import type { Onset } from '../../model/standing.js';
import type { Row } from '../../store/store.js';

/** A property that is a whole number; undefined where there is none. */
export function numberAt(properties: Row, name: string): number | undefined {
  const value = properties[name];
  return value === undefined || value === null ? undefined : Number(value);
}

/** The days from which an event has happened. */
export function onsetOf(event: Row): Onset {
  const day = (name: string): number => numberAt(event, name) ?? FAR_FUTURE;
  return { possible: day('possibleFrom'), likely: day('likelyFrom'), definite: day('definiteFrom') };
}

/**
 * The days from which a thing with an `until` is over. One of which no end is known is not over, and none is while a
 * source still attests it.
 */
export function overOf(thing: Row): Onset {
  const definite = (numberAt(thing, 'possibleUntil') ?? FAR_FUTURE) + 1;
  const lasted = (numberAt(thing, 'definiteUntil') ?? FAR_PAST) + 1;
  const earliest = (numberAt(thing, earliestProperty('until')) ?? FAR_PAST - 1) + 1;
  const isEnding = thing['until'] !== undefined && thing['until'] !== null;
  const possible = isEnding ? Math.min(definite, Math.max(earliest, lasted)) : definite;
  return within({ possible, likely: (numberAt(thing, 'likelyUntil') ?? FAR_FUTURE) + 1, definite });
}

/** The days from which a date of a thing, such as `inForceFrom`, has come. */
export function reachedOf(thing: Row, date: string): Onset | undefined {
  if (thing[date] === undefined || thing[date] === null) return undefined;
  const [earliest, latest] = [numberAt(thing, earliestProperty(date)), numberAt(thing, latestProperty(date))];
  return within({
    possible: earliest ?? FAR_PAST,
    likely: earliest ?? latest ?? FAR_FUTURE,
    definite: latest ?? FAR_FUTURE,
  });
}

/** Of two onsets, each time the earlier day. */
export function sooner(one: Onset, other: Onset): Onset {
  return {
    possible: Math.min(one.possible, other.possible),
    likely: Math.min(one.likely, other.likely),
    definite: Math.min(one.definite, other.definite),
  };
}

function within({ possible, likely, definite }: Onset): Onset {
  return { possible, likely: Math.min(definite, Math.max(possible, likely)), definite };
}
