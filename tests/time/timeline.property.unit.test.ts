import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAR_FUTURE, FAR_PAST } from '../../src/model/dates.js';
import type { Days } from '../../src/model/time.js';
import { type Knowledge, type Span, type TimelineTerm, timeline } from '../../src/model/timeline.js';

/*
 * The rules once more, day by day: who may hold the office on a day, who surely does, and whether two of them cannot
 * both be right. Terms begin and end in a small window, or are open, and the period may be open, too.
 */
const window = { min: 1, max: 12 };
const day = fc.integer(window);

/** Days as they can be: the definite ones lie within the likely ones, these within the possible ones; some may be none. */
const anyDays: fc.Arbitrary<Days> = fc
  .tuple(
    fc.array(day, { minLength: 6, maxLength: 6 }).map((days) => days.sort((a, b) => a - b)),
    fc.constantFrom('closed', 'closed', 'open from', 'open until', 'open'),
    fc.constantFrom('definite', 'likely', 'possible'),
  )
  .map(
    ([
      [possibleFrom = 0, likelyFrom = 0, definiteFrom = 0, definiteUntil = 0, likelyUntil = 0, possibleUntil = 0],
      open,
      strongest,
    ]) => ({
      possibleFrom: open === 'open from' || open === 'open' ? FAR_PAST : possibleFrom,
      possibleUntil: open === 'open until' || open === 'open' ? FAR_FUTURE : possibleUntil,
      likelyFrom: strongest === 'possible' ? FAR_FUTURE : likelyFrom,
      likelyUntil: strongest === 'possible' ? FAR_PAST : likelyUntil,
      definiteFrom: strongest === 'definite' ? definiteFrom : FAR_FUTURE,
      definiteUntil: strongest === 'definite' ? definiteUntil : FAR_PAST,
    }),
  );

const anyTerms: fc.Arbitrary<readonly TimelineTerm[]> = fc
  .array(
    fc.record({
      days: anyDays,
      holder: fc.constantFrom(null, 'a', 'b', 'c'),
      alone: fc.subarray(['chair', 'seat']),
      preferred: fc.boolean(),
      acting: fc.boolean(),
      fromEarliest: fc.option(day),
    }),
    { maxLength: 6 },
  )
  .map((terms) => terms.map((term, index) => ({ id: `appointment:${index.toString()}`, ...term })));

const anyPeriod = fc
  .tuple(fc.constantFrom('closed', 'open from', 'open until', 'open'), day, day)
  .map(([open, a, b]) => ({
    from: open === 'open from' || open === 'open' ? FAR_PAST : Math.min(a, b),
    until: open === 'open until' || open === 'open' ? FAR_FUTURE : Math.max(a, b),
  }));

const holds = ({ days }: TimelineTerm, on: number): boolean => days.possibleFrom <= on && on <= days.possibleUntil;
const likelyHolds = ({ days }: TimelineTerm, on: number): boolean => days.likelyFrom <= on && on <= days.likelyUntil;
const surelyHolds = ({ days }: TimelineTerm, on: number): boolean =>
  days.definiteFrom <= on && on <= days.definiteUntil;

/** Whether two known holders surely hold on the day, and on the day before or after it as well, what one holds alone. */
function isDisputed(terms: readonly TimelineTerm[], on: number): boolean {
  return terms.some((one) =>
    terms.some(
      (other) =>
        one.holder !== null &&
        other.holder !== null &&
        one.holder !== other.holder &&
        one.alone.some((office) => other.alone.includes(office)) &&
        [on - 1, on].some((night) =>
          [night, night + 1].every((each) => surelyHolds(one, each) && surelyHolds(other, each)),
        ),
    ),
  );
}

function knowledgeOn(terms: readonly TimelineTerm[], on: number): Knowledge {
  if (isDisputed(terms, on)) return 'DISPUTED';
  if (terms.some((term) => surelyHolds(term, on))) return 'DEFINITE';
  if (terms.some((term) => likelyHolds(term, on))) return 'LIKELY';
  return terms.some((term) => holds(term, on)) ? 'POSSIBLE' : 'UNKNOWN';
}

const idsOf = (terms: readonly TimelineTerm[]): readonly string[] => terms.map(({ id }) => id).sort();
const runs = { numRuns: 3_000 };

/** What tells a span from its neighbours. */
function content({ knowledge, terms, likely, definite }: Span<TimelineTerm>): string {
  return JSON.stringify([knowledge, idsOf(terms), idsOf(likely), idsOf(definite)]);
}

describe('The spans of an office', () => {
  test('cover the period, one after the other, without gap or overlap', () => {
    fc.assert(
      fc.property(anyTerms, anyPeriod, (terms, period) => {
        const spans = [...timeline(terms, period)];
        expect(spans[0]?.from).toBe(period.from);
        expect(spans.at(-1)?.until).toBe(period.until);
        for (const [index, { from, until }] of spans.entries()) {
          expect(from).toBeLessThanOrEqual(until);
          if (index > 0) expect(from).toBe((spans[index - 1]?.until ?? NaN) + 1);
        }
      }),
      runs,
    );
  });

  test('say of each day what is known of it, who may hold the office, who likely does, and who surely does', () => {
    fc.assert(
      fc.property(anyTerms, anyPeriod, (terms, period) => {
        const spans = [...timeline(terms, period)];
        // One day more than the window at both ends stands for what is beyond.
        for (let on = window.min - 1; on <= window.max + 1; on += 1) {
          if (on < period.from || on > period.until) continue;
          const span = spans.find(({ from, until }) => from <= on && on <= until);
          expect({
            on,
            knowledge: span?.knowledge,
            terms: idsOf(span?.terms ?? []),
            likely: idsOf(span?.likely ?? []),
            definite: idsOf(span?.definite ?? []),
          }).toEqual({
            on,
            knowledge: knowledgeOn(terms, on),
            terms: idsOf(terms.filter((term) => holds(term, on))),
            likely: idsOf(terms.filter((term) => likelyHolds(term, on))),
            definite: idsOf(terms.filter((term) => surelyHolds(term, on))),
          });
        }
      }),
      runs,
    );
  });

  test('are each unlike the next', () => {
    fc.assert(
      fc.property(anyTerms, anyPeriod, (terms, period) => {
        const contents = [...timeline(terms, period)].map(content);
        expect(contents.filter((each, index) => each === contents[index - 1])).toEqual([]);
      }),
      runs,
    );
  });

  test('do not depend on the order in which the terms are read', () => {
    fc.assert(
      fc.property(anyTerms, anyPeriod, (terms, period) => {
        expect([...timeline([...terms].reverse(), period)]).toEqual([...timeline(terms, period)]);
      }),
      runs,
    );
  });
});
