import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PartialDate, formatDay, parsePartialDate } from '../../src/model/dates.js';
import {
  type Bounded,
  type Certainty,
  type TermState,
  type Until,
  type Witness,
  certaintyOn,
  eventDays,
  termDays,
  termStateOn,
} from '../../src/model/time.js';

/*
 * The rules once more, in the plainest way: every term, or every day of an event, that lies in a small window is held
 * against what the dates and witnesses say, and a day is certain when all that are left cover it. Dates say something
 * of the days in the middle of the window only, so its ends stand for all days before and after.
 */
const first = 0;
const last = 13;
const window = Array.from({ length: last - first + 1 }, (_, day) => first + day);
const spoken = { min: first + 2, max: last - 2 };
/** The days to ask about: the outermost only stand for what is beyond. */
const asked = window.slice(1, -1);

interface Term {
  readonly a: number;
  readonly b: number;
}

const terms: readonly Term[] = window.flatMap((a) => window.filter((b) => b >= a).map((b) => ({ a, b })));

/** Whether the day is a reading of the date; without a date, or where the date gives no such reading, any day is. */
function means(date: PartialDate | undefined, day: number): boolean {
  return (date?.earliest ?? first) <= day && day <= (date?.latest ?? last);
}

function endsBy({ date, expected }: Until, day: number): boolean {
  return expected ? day <= (date.latest ?? last) : means(date, day);
}

/** Whether the term covers some day on which the witness may have spoken. */
function attested({ a, b }: Term, { earliest, latest }: Witness): boolean {
  return window.some((day) => earliest <= day && day <= latest && a <= day && day <= b);
}

/** What the dates allow, and which witnesses none of that would let speak the truth. */
function allowed<T>(
  candidates: readonly T[],
  witnesses: readonly Witness[],
  fits: (candidate: T, witness: Witness) => boolean,
): { left: readonly T[]; outside: readonly Witness[] } {
  const outside = witnesses.filter((witness) => !candidates.some((candidate) => fits(candidate, witness)));
  const inside = witnesses.filter((witness) => !outside.includes(witness));
  return { left: candidates.filter((candidate) => inside.every((witness) => fits(candidate, witness))), outside };
}

function certainty<T>(left: readonly T[], covers: (candidate: T) => boolean): Certainty | null {
  if (left.every(covers)) return 'DEFINITE';
  return left.some(covers) ? 'POSSIBLE' : null;
}

function stateOf(left: readonly Term[], day: number): TermState {
  const [only, ...others] = new Set(
    left.map(({ a, b }): TermState => (day < a ? 'NOT_BEGUN' : day > b ? 'ENDED' : 'CURRENT')),
  );
  return only === undefined || others.length > 0 ? 'UNKNOWN' : only;
}

const dayInside = fc.integer(spoken);
const spanInside = fc.tuple(dayInside, dayInside).map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const);

/** Dates as sources write them: a day, one unknown day of several, not before, not after, uncertain. */
const anyDate: fc.Arbitrary<PartialDate> = fc
  .oneof(
    dayInside.map(formatDay),
    spanInside.map(([x, y]) => `${formatDay(x)}/${formatDay(y)}`),
    dayInside.map((day) => `${formatDay(day)}/..`),
    dayInside.map((day) => `../${formatDay(day)}`),
    dayInside.map((day) => `${formatDay(day)}?`),
    spanInside.map(([x, y]) => `${formatDay(x)}~/${formatDay(y)}`),
  )
  .map((text) => parsePartialDate(text, 'date'));
const absentOr = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const anyWitnesses = fc.array(
  fc.oneof(
    dayInside.map((day) => ({ earliest: day, latest: day })),
    spanInside.map(([earliest, latest]) => ({ earliest, latest })),
  ),
  { maxLength: 4 },
);

const termCase = fc
  .record({
    from: absentOr(anyDate),
    until: absentOr(fc.record({ date: anyDate, expected: fc.boolean() })),
    witnesses: anyWitnesses,
  })
  // Where no end can follow any beginning, both are taken from one claim before days are made of them.
  .filter(({ from, until }) => (from?.earliest ?? first) <= (until?.date.latest ?? last))
  .map(({ from, until, witnesses }) => {
    const { left, outside } = allowed(
      terms.filter(({ a, b }) => means(from, a) && (until === undefined || endsBy(until, b))),
      witnesses,
      attested,
    );
    const made = termDays({ ...(from && { from }), ...(until && { until }), witnesses });
    return {
      dates: { from: from?.edtf, until: until && [until.date.edtf, until.expected], witnesses },
      left,
      outside,
      made,
    };
  });

const eventCase = fc
  .record({ on: absentOr(anyDate), notBefore: absentOr(dayInside), witnesses: anyWitnesses })
  // An event that is dated before what it is about began is dealt with below.
  .filter(({ on, notBefore }) => (notBefore ?? first) <= (on?.latest ?? last))
  .map(({ on, notBefore, witnesses }) => {
    const { left, outside } = allowed(
      window.filter((day) => means(on, day) && day >= (notBefore ?? first)),
      witnesses,
      (day, { latest }) => day <= latest,
    );
    const made = eventDays({ ...(on && { on }), ...(notBefore !== undefined && { notBefore }), witnesses });
    return { dates: { on: on?.edtf, notBefore, witnesses }, left, outside, made };
  });

const runs = { numRuns: 3_000 };

function lieWithin({ days }: Bounded): void {
  const { possibleFrom, possibleUntil, definiteFrom, definiteUntil } = days;
  for (const day of Object.values(days)) expect(Number.isSafeInteger(day)).toBe(true);
  if (definiteFrom <= definiteUntil) {
    expect(definiteFrom).toBeGreaterThanOrEqual(possibleFrom);
    expect(definiteUntil).toBeLessThanOrEqual(possibleUntil);
  } else {
    expect([definiteFrom, definiteUntil]).toEqual([100_000_000, -100_000_000]);
  }
}

describe('A term', () => {
  test('is DEFINITE on a day when all terms that dates and witnesses allow cover it, and POSSIBLE when one does', () => {
    fc.assert(
      fc.property(termCase, ({ left, made }) => {
        expect(asked.map((day) => certaintyOn(made.days, day))).toEqual(
          asked.map((day) => certainty(left, ({ a, b }) => a <= day && day <= b)),
        );
      }),
      runs,
    );
  });

  test('is contradicted by just those witnesses whom no term that the dates allow bears out', () => {
    fc.assert(
      fc.property(termCase, ({ outside, made }) => {
        expect(made.outside).toEqual(outside);
      }),
      runs,
    );
  });

  test('has not begun, is current or has ended where all allowed terms say so, and else its state is unknown', () => {
    fc.assert(
      fc.property(termCase, ({ left, made }) => {
        expect(asked.map((day) => termStateOn(made.days, day))).toEqual(asked.map((day) => stateOf(left, day)));
      }),
      runs,
    );
  });

  test('had begun for certain by a day when all allowed terms had, and can have ended before one when some allowed term had', () => {
    fc.assert(
      fc.property(termCase, ({ left, made: { days, sureBounds } }) => {
        const begun = Math.min(days.definiteFrom, sureBounds.begunBy ?? Infinity);
        const lasted = Math.max(days.definiteUntil, sureBounds.lastedUntil ?? -Infinity);
        expect(asked.map((day) => [begun <= day, lasted < day])).toEqual(
          asked.map((day) => [left.every(({ a }) => a <= day), left.some(({ b }) => b < day)]),
        );
      }),
      runs,
    );
  });

  test('holds for certain only where it can hold, and a span without days is empty in one way only', () => {
    fc.assert(
      fc.property(termCase, ({ made }) => {
        lieWithin(made);
      }),
      runs,
    );
  });

  test('comes out the same in whatever order its witnesses spoke, and however often', () => {
    fc.assert(
      fc.property(absentOr(anyDate), anyWitnesses, (from, witnesses) => {
        const days = (of: readonly Witness[]) => termDays({ ...(from && { from }), witnesses: of }).days;
        expect(days([...witnesses].reverse())).toEqual(days(witnesses));
        expect(days([...witnesses, ...witnesses])).toEqual(days(witnesses));
      }),
    );
  });
});

describe('An event', () => {
  test('is DEFINITE on a day when all days that dates and witnesses allow lie by then, and POSSIBLE when one does', () => {
    fc.assert(
      fc.property(eventCase, ({ left, made }) => {
        expect(asked.map((day) => certaintyOn(made.days, day))).toEqual(
          asked.map((day) => certainty(left, (on) => on <= day)),
        );
      }),
      runs,
    );
  });

  test('is contradicted by just those witnesses who spoke before any day that the dates allow', () => {
    fc.assert(
      fc.property(eventCase, ({ outside, made }) => {
        expect(made.outside).toEqual(outside);
      }),
      runs,
    );
  });

  test('happened for certain only where it can have happened, and stays so for ever once it has', () => {
    fc.assert(
      fc.property(eventCase, ({ made }) => {
        lieWithin(made);
        expect(made.days.possibleUntil).toBe(100_000_000);
        if (made.days.definiteFrom <= made.days.definiteUntil) expect(made.days.definiteUntil).toBe(100_000_000);
      }),
      runs,
    );
  });

  test('dated before what it is about began is taken to have happened at that beginning', () => {
    const on = parsePartialDate(formatDay(3), 'on');
    expect(eventDays({ on, notBefore: 5, witnesses: [] }).days).toEqual({
      possibleFrom: 5,
      possibleUntil: 100_000_000,
      definiteFrom: 5,
      definiteUntil: 100_000_000,
    });
  });
});
