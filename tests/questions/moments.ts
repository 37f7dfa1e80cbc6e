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
 * Whether the thing had begun, or happened, by the day. It surely had where some day by which it had is known: the last
 * that its beginning can mean, the last on which it can have held, the first on which it surely held, or one for which
 * it is attested; but never before it can have begun.
 */
export function begunBy(thing: Thing, day: number): Truth {
  const may = theDay(thing, 'possibleFrom') <= day;
  const signs = ['fromLatest', 'onLatest', 'possibleUntil', 'definiteFrom', 'lastAttested'];
  return { may, must: may && signs.some((sign) => (numberOf(thing, sign) ?? Infinity) <= day) };
}

/** Whether the term was over before the day. It surely was not where it can't have ended by then. */
export function endedBefore(thing: Thing, day: number): Truth {
  const notBefore = ['definiteUntil', 'untilEarliest', 'possibleFrom'];
  return {
    may: !notBefore.some((name) => (numberOf(thing, name) ?? -Infinity) >= day),
    must: theDay(thing, 'possibleUntil') < day,
  };
}

/** Whether what has an `until` of its own is over on the day. Of what no end is known, none is expected. */
export function endedAlready(thing: Thing, day: number): Truth {
  const until = numberOf(thing, 'untilEarliest') ?? -Infinity;
  return {
    may: thing.properties['until'] !== undefined && until < day && theDay(thing, 'definiteUntil') < day,
    must: theDay(thing, 'possibleUntil') < day,
  };
}
