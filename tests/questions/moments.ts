import type { Reading } from '../../src/model/time.js';
import { type Thing, numberOf } from './world-read.js';

/** What has days: a thing, or a relationship that has them. */
type WithDays = Pick<Thing, 'id' | 'properties'>;
import type { Truth } from './truth.js';

/** The day of a question, none where it asks for all that a history has, and the reading. */
export interface Moment {
  readonly day: number | undefined;
  readonly reading: Reading;
}

/** What of a truth the reading keeps. */
export function keeps({ reading }: Pick<Moment, 'reading'>, { may, likely, must }: Truth): boolean {
  return { POSSIBLE: may, LIKELY: likely, DEFINITE: must }[reading];
}

function theDay(thing: WithDays, name: string): number {
  const day = numberOf(thing, name);
  if (day === undefined) throw new Error(`${thing.id} has no ${name}`);
  return day;
}

/** Whether the thing holds on the day. */
export function holdsOn(thing: WithDays, day: number): Truth {
  const within = (from: string, until: string): boolean => theDay(thing, from) <= day && day <= theDay(thing, until);
  return {
    may: within('possibleFrom', 'possibleUntil'),
    likely: within('likelyFrom', 'likelyUntil'),
    must: within('definiteFrom', 'definiteUntil'),
  };
}

/** Whether the thing had begun, or happened, by the day. Where no day is sure, it can still be sure that it had by one. */
export function begunBy(thing: Thing, day: number): Truth {
  const surely = Math.min(theDay(thing, 'definiteFrom'), numberOf(thing, 'begunBy') ?? Infinity) <= day;
  return {
    may: theDay(thing, 'possibleFrom') <= day,
    likely: surely || theDay(thing, 'likelyFrom') <= day,
    must: surely,
  };
}

/** The states that a term may have on a day. */
export type TermStates = readonly ('NOT_BEGUN' | 'CURRENT' | 'ENDED')[];

/** The states that a term may have on the day, its likely one among them. */
export function statesOn(term: Thing, day: number): { readonly all: TermStates; readonly likely: TermStates } {
  const [from, until] = [theDay(term, 'possibleFrom'), theDay(term, 'possibleUntil')];
  const [begun, holds] = [begunBy(term, day), holdsOn(term, day)];
  // What can hold on no day has not begun.
  if (from > day) return { all: ['NOT_BEGUN'], likely: ['NOT_BEGUN'] };
  if (until < day) return { all: ['ENDED'], likely: ['ENDED'] };
  const lasted = Math.max(theDay(term, 'definiteUntil'), numberOf(term, 'lastedUntil') ?? -Infinity);
  return {
    all: [...(begun.must ? [] : (['NOT_BEGUN'] as const)), 'CURRENT', ...(lasted < day ? (['ENDED'] as const) : [])],
    likely: holds.likely ? ['CURRENT'] : begun.likely ? ['ENDED'] : ['NOT_BEGUN'],
  };
}

/** Whether what has an `until` of its own is over on the day. Of what no end is known, none is expected. */
export function endedAlready(thing: Thing, day: number): Pick<Truth, 'may' | 'must'> {
  const until = numberOf(thing, 'untilEarliest') ?? -Infinity;
  return {
    may: thing.properties['until'] !== undefined && until < day && theDay(thing, 'definiteUntil') < day,
    must: theDay(thing, 'possibleUntil') < day,
  };
}
