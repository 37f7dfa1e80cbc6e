import { type Thing, numberOf } from './world-read.js';
import type { Truth } from './truth.js';

/** The day of a question, none where it asks for all that a history has, and the reading. */
export interface Moment {
  readonly day: number | undefined;
  readonly reading: 'POSSIBLE' | 'DEFINITE';
}

/** What of a truth the reading keeps. */
export function keeps({ reading }: Pick<Moment, 'reading'>, { may, must }: Truth): boolean {
  return reading === 'POSSIBLE' ? may : must;
}

function theDay(thing: Thing, name: string): number {
  const day = numberOf(thing, name);
  if (day === undefined) throw new Error(`${thing.id} has no ${name}`);
  return day;
}

/** Whether the thing holds on the day. */
export function holdsOn(thing: Thing, day: number): Truth {
  const within = (from: string, until: string): boolean => theDay(thing, from) <= day && day <= theDay(thing, until);
  return { may: within('possibleFrom', 'possibleUntil'), must: within('definiteFrom', 'definiteUntil') };
}

/**
 * Whether the thing had begun, or happened, by the day. Where no day is sure, it can still be sure that it had begun by
 * one, or had not ended before one.
 */
export function begunBy(thing: Thing, day: number): Truth {
  const surely = Math.min(theDay(thing, 'definiteFrom'), numberOf(thing, 'begunBy') ?? Infinity);
  return { may: theDay(thing, 'possibleFrom') <= day, must: surely <= day };
}

/** Whether the term was over before the day. */
export function endedBefore(thing: Thing, day: number): Truth {
  const lasted = Math.max(theDay(thing, 'definiteUntil'), numberOf(thing, 'lastedUntil') ?? -Infinity);
  return { may: lasted < day, must: theDay(thing, 'possibleUntil') < day };
}

/** Whether what has an `until` of its own is over on the day. Of what no end is known, none is expected. */
export function endedAlready(thing: Thing, day: number): Truth {
  const until = numberOf(thing, 'untilEarliest') ?? -Infinity;
  return {
    may: thing.properties['until'] !== undefined && until < day && theDay(thing, 'definiteUntil') < day,
    must: theDay(thing, 'possibleUntil') < day,
  };
}
