import { boundsOfTerm } from '../model/bounds.js';
import { type DatedEnd, datedEndText } from '../model/claimed-values.js';
import { FAR_FUTURE, FAR_PAST } from '../model/dates.js';
import { clash } from '../model/in-turn.js';
import { type DaySpan, intersection, isEmpty } from '../model/time.js';
import { dateOf } from './claim.js';
import type { RecordProblem } from './records.js';

/**
 * The problem of a record that gives two ends of a link which has one at a time: two that can't follow each other by their
 * dates, or one end twice for times that may be one.
 */
export function endsAtOnce(link: string, ends: readonly DatedEnd[]): RecordProblem | undefined {
  for (const [at, one] of ends.entries()) {
    const other = ends
      .slice(0, at)
      .find((before) => (before.end === one.end ? mayBeOne(before, one) : mustMeet(before, one)));
    if (other === undefined) continue;
    const [first, second] = [datedEndText(other), datedEndText(one)].map((text) => JSON.stringify(text));
    return {
      code: 'BAD_DATE',
      path: `${link}[${at.toString()}]`,
      message:
        other.end === one.end
          ? `"${link}" names one thing twice, for times that may be one: ${first ?? ''} and ${second ?? ''}.`
          : `"${link}" names two things for the same days: ${first ?? ''} and ${second ?? ''}.`,
      remedy: 'Correct the dates, or give "from" and "until" by which one ends before the other begins.',
    };
  }
  return undefined;
}

/** The days on which an end can be one, by its own dates. */
export function possibleDaysOf({ from, until }: DatedEnd): DaySpan {
  return { from: dateOf(from)?.earliest ?? FAR_PAST, until: dateOf(until)?.latest ?? FAR_FUTURE };
}

function mayBeOne(one: DatedEnd, other: DatedEnd): boolean {
  return !isEmpty(intersection([possibleDaysOf(one), possibleDaysOf(other)]));
}

/** Two ends surely are ends on the same days; so are two without dates, of which nothing tells which comes first. */
function mustMeet(one: DatedEnd, other: DatedEnd): boolean {
  return (isUndated(one) && isUndated(other)) || clash(sureDaysOf(one), sureDaysOf(other));
}

function isUndated({ from, until }: DatedEnd): boolean {
  return from === undefined && until === undefined;
}

/** The days on which an end surely is one, by its own dates. */
function sureDaysOf({ from, until }: DatedEnd): DaySpan {
  const [first, last] = [dateOf(from), dateOf(until)];
  return boundsOfTerm({
    from: first === undefined ? [] : [first],
    until: last === undefined ? [] : [{ date: last, expected: false }],
    witnesses: [],
  }).definite;
}
