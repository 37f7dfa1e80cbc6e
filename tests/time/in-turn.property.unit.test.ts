import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Turn, clash, inTurn } from '../../src/model/in-turn.js';
import { type DaySpan, noDays } from '../../src/model/time.js';

const days = Array.from({ length: 31 }, (_, day) => day - 5);
const day = fc.integer({ min: 0, max: 20 });
const span: fc.Arbitrary<DaySpan> = fc
  .tuple(day, day)
  .map(([a, b]) => ({ from: Math.min(a, b), until: Math.max(a, b) }));

/** Something with its definite days among its likely ones, of which either may be none. */
const turn: fc.Arbitrary<Turn> = fc
  .record({
    likely: span,
    definite: fc.option(span, { nil: undefined }),
    isFromKnown: fc.boolean(),
    attestedFrom: fc.option(day, { nil: undefined }),
    isUntilKnown: fc.boolean(),
    isStated: fc.boolean(),
  })
  .map(({ likely, definite, isFromKnown, attestedFrom, isUntilKnown, isStated }) => {
    const sure = definite && {
      from: Math.max(definite.from, likely.from),
      until: Math.min(definite.until, likely.until),
    };
    return {
      likely,
      // What is only planned is never sure.
      definite: !isStated || sure === undefined || sure.from > sure.until ? noDays : sure,
      from: isFromKnown ? likely.from : undefined,
      until: isUntilKnown ? likely.until : undefined,
      attestedFrom,
      isStated,
    };
  });
const turns = fc.array(turn, { minLength: 1, maxLength: 5 });

function has({ from, until }: DaySpan, one: number): boolean {
  return from <= one && one <= until;
}

test('no two likely hold on one day, and each only on days of its own', () => {
  fc.assert(
    fc.property(turns, (given) => {
      const left = inTurn(given);
      expect(left).toHaveLength(given.length);
      for (const one of days) {
        expect(left.filter(({ likely }) => has(likely, one)).length).toBeLessThanOrEqual(1);
        left.forEach(({ likely, definite }, index) => {
          if (has(likely, one)) expect(has(given[index]?.likely ?? noDays, one)).toBe(true);
          if (has(definite, one))
            expect([has(likely, one), has(given[index]?.definite ?? noDays, one)]).toEqual([true, true]);
        });
      }
    }),
  );
});

test('one that shares no day with the others keeps all of its own', () => {
  fc.assert(
    fc.property(turns, (given) => {
      const left = inTurn(given);
      given.forEach(({ likely, definite }, index) => {
        const isAlone = given.every(
          (other, at) => at === index || !days.some((one) => has(likely, one) && has(other.likely, one)),
        );
        if (isAlone) expect(left[index]).toEqual({ likely, definite });
      });
    }),
  );
});

test('two that clash are both unsure on the days that they share', () => {
  fc.assert(
    fc.property(turns, (given) => {
      const left = inTurn(given);
      for (const [index, { definite }] of given.entries()) {
        const disputed = given.filter((other, at) => at !== index && clash(definite, other.definite));
        const shared = days.filter((one) => has(definite, one) && disputed.some((other) => has(other.definite, one)));
        expect(shared.filter((one) => has(left[index]?.definite ?? noDays, one))).toEqual([]);
      }
    }),
  );
});

test.each([
  ['days apart', { from: 1, until: 4 }, { from: 5, until: 9 }, false],
  ['the last day of one is the first of the other', { from: 1, until: 5 }, { from: 5, until: 9 }, false],
  ['the same, the other way round', { from: 5, until: 9 }, { from: 1, until: 5 }, false],
  ['two days in common', { from: 1, until: 6 }, { from: 5, until: 9 }, true],
  ['one day within the other', { from: 1, until: 9 }, { from: 5, until: 5 }, true],
  ['both begin on the one day', { from: 5, until: 5 }, { from: 5, until: 9 }, true],
  ['no day', noDays, { from: 5, until: 9 }, false],
])('tells whether two clash: %s', (_, one, other, expected) => {
  expect(clash(one, other)).toBe(expected);
});
