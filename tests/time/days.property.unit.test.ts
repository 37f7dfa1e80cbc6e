import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PartialDate, formatDay, parsePartialDate } from '../../src/model/dates.js';
import { type Bounded, type Until, type Witness, boundsOfEvent, boundsOfTerm } from '../../src/model/bounds.js';
import { likelyEvent, likelySpan } from '../../src/model/likely.js';
import {
  type Certainty,
  type DaySpan,
  type TermState,
  certaintyOn,
  isEmpty,
  sixDays,
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

const anyUntil = fc.record({ date: anyDate, expected: fc.boolean() });

/** The days on which what a term ties can exist: its ends stand for ever, as those of the window do. */
const anyLife: fc.Arbitrary<DaySpan> = fc
  .tuple(absentOr(dayInside), absentOr(dayInside))
  .filter(([x, y]) => (x ?? first) <= (y ?? last))
  .map(([x, y]) => ({ from: x ?? -100_000_000, until: y ?? 100_000_000 }));

const termCase = fc
  .record({ from: absentOr(anyDate), until: absentOr(anyUntil), witnesses: anyWitnesses, within: anyLife })
  .map((drawn) => {
    const { from, until, witnesses, within } = drawn;
    // A term that its dates stretch beyond what can exist holds on the days on which that can.
    const candidates = terms
      .filter(({ a, b }) => means(from, a) && (until === undefined || endsBy(until, b)))
      .map(({ a, b }) => ({ a: Math.max(a, within.from), b: Math.min(b, within.until) }))
      .filter(({ a, b }) => a <= b);
    const { left, outside } = allowed(candidates, witnesses, attested);
    return {
      ...drawn,
      dates: { from: from?.edtf, until: until?.date.edtf },
      left,
      outside,
      made: boundsOfTerm({ ...ends(drawn), witnesses, within }),
    };
  })
  // Where no end can follow any beginning in life, nothing is left to compare.
  .filter(({ made }) => !isEmpty(made.possible));

function ends({ from, until }: { from: PartialDate | undefined; until: Until | undefined }) {
  return { from: from === undefined ? [] : [from], until: until === undefined ? [] : [until] };
}

/** Terms of which sources give two beginnings and two ends. */
const disputedCase = fc
  .record({
    from: fc.array(anyDate, { minLength: 1, maxLength: 2 }),
    until: fc.array(anyUntil, { minLength: 1, maxLength: 2 }),
    witnesses: anyWitnesses,
  })
  .map((drawn) => {
    const { from, until, witnesses } = drawn;
    const each = from
      .flatMap((one) => until.map((other) => boundsOfTerm({ from: [one], until: [other], witnesses })))
      .filter(({ possible }) => !isEmpty(possible));
    return { each, made: boundsOfTerm(drawn) };
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
    const made = boundsOfEvent({
      on: on === undefined ? [] : [on],
      ...(notBefore !== undefined && { notBefore }),
      witnesses,
    });
    return { on, dates: { on: on?.edtf, notBefore, witnesses }, left, outside, made };
  });

/** The six days, of which only the definite ones are likely. */
function daysOf({ possible, definite }: Bounded) {
  return sixDays(possible, definite, definite);
}

const runs = { numRuns: 3_000 };

function lieWithin(made: Bounded): void {
  const days = daysOf(made);
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
        expect(asked.map((day) => certaintyOn(daysOf(made), day))).toEqual(
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
        expect(asked.map((day) => termStateOn(daysOf(made), day))).toEqual(asked.map((day) => stateOf(left, day)));
      }),
      runs,
    );
  });

  test('had begun for certain by a day when all allowed terms had, and can have ended before one when some allowed term had', () => {
    fc.assert(
      fc.property(termCase, ({ left, made }) => {
        const { sureBounds } = made;
        const days = daysOf(made);
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
        const days = (of: readonly Witness[]) =>
          daysOf(boundsOfTerm({ from: from === undefined ? [] : [from], witnesses: of }));
        expect(days([...witnesses].reverse())).toEqual(days(witnesses));
        expect(days([...witnesses, ...witnesses])).toEqual(days(witnesses));
      }),
    );
  });
});

describe('A term whose dates sources dispute', () => {
  test('is POSSIBLE on the days that one of them allows, and DEFINITE on those that each makes sure', () => {
    fc.assert(
      fc.property(disputedCase, ({ each, made }) => {
        const on = (bounded: Bounded, day: number) => certaintyOn(daysOf(bounded), day);
        const [from, until] = [
          Math.min(...each.map(({ possible }) => possible.from)),
          Math.max(...each.map(({ possible }) => possible.until)),
        ];
        expect(asked.map((day) => on(made, day))).toEqual(
          asked.map((day) => {
            if (each.length > 0 && each.every((one) => on(one, day) === 'DEFINITE')) return 'DEFINITE';
            return from <= day && day <= until ? 'POSSIBLE' : null;
          }),
        );
      }),
      runs,
    );
  });
});

/** How long something likely lasts: for ever, not at all, some days. */
const anyLasting = fc.record({
  before: fc.constantFrom(null, 'P0D', 'P2D'),
  after: fc.constantFrom(null, 'P0D', 'P3D'),
});

describe('The likely days', () => {
  test('of a term lie within the possible ones and contain the definite ones', () => {
    fc.assert(
      fc.property(
        termCase,
        absentOr(spanInside),
        anyLasting,
        absentOr(anyLife),
        absentOr(dayInside),
        ({ from, until, made }, said, lasting, whole, succeededOn) => {
          const attestedOn = said && { from: said[0], until: said[1] };
          const after = succeededOn !== undefined && succeededOn > (said?.[1] ?? last) ? succeededOn : undefined;
          const term = { from, until: until?.date, attested: attestedOn, lasting, whole, succeededOn: after };
          nests(made, likelySpan(term, made));
        },
      ),
      runs,
    );
  });

  test('of an event lie within the possible ones and contain the definite ones', () => {
    fc.assert(
      fc.property(eventCase, absentOr(spanInside), ({ on, made }, said) => {
        nests(made, likelyEvent(on, said && { from: said[0], until: said[1] }, made));
      }),
      runs,
    );
  });
});

function nests({ possible, definite }: Bounded, likely: DaySpan): void {
  if (isEmpty(likely)) expect(likely).toEqual({ from: 100_000_000, until: -100_000_000 });
  else expect([likely.from >= possible.from, likely.until <= possible.until]).toEqual([true, true]);
  if (!isEmpty(definite)) expect([likely.from <= definite.from, likely.until >= definite.until]).toEqual([true, true]);
}

describe('An event', () => {
  test('is DEFINITE on a day when all days that dates and witnesses allow lie by then, and POSSIBLE when one does', () => {
    fc.assert(
      fc.property(eventCase, ({ left, made }) => {
        expect(asked.map((day) => certaintyOn(daysOf(made), day))).toEqual(
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
        expect(made.possible.until).toBe(100_000_000);
        if (!isEmpty(made.definite)) expect(made.definite.until).toBe(100_000_000);
      }),
      runs,
    );
  });

  test('dated before what it is about began is taken to have happened at that beginning', () => {
    const on = parsePartialDate(formatDay(3), 'on');
    expect(boundsOfEvent({ on: [on], notBefore: 5, witnesses: [] })).toMatchObject({
      possible: { from: 5, until: 100_000_000 },
      definite: { from: 5, until: 100_000_000 },
    });
  });
});
