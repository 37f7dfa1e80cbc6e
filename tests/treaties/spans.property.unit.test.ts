import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FAR_FUTURE, FAR_PAST } from '../../src/model/dates.js';
import {
  type Onset,
  type StandingSpan,
  type TreatyTerms,
  neverBegun,
  standingSpans,
} from '../../src/model/standing.js';
import type { Action } from '../../src/model/treaty-histories.js';
import { type Open, type State, type Terms, everyStanding, likelyStanding } from './plain.js';

/** Days speak of a few in a row. One before and one after stand for all others. */
const window = [FAR_PAST, 1, 2, 3, FAR_FUTURE];
const asked = [0, 1, 2, 3, 4];
const states: readonly State[] = ['FORMER', 'PARTY', 'CONTRACTING', 'SIGNATORY', 'PROVISIONAL', 'NONE'];

const anyOnset: fc.Arbitrary<Onset> = fc
  .tuple(fc.constantFrom(...window), fc.constantFrom(...window), fc.constantFrom(...window))
  .map((days) => {
    const [possible = 0, likely = 0, definite = 0] = days.toSorted((a, b) => a - b);
    return { possible, likely, definite };
  });
const settledOnset = fc.constantFrom(1, 2, 3).map((day) => ({ possible: day, likely: day, definite: day }));

const anyAction = fc
  .record({
    kind: fc.constantFrom(
      ...['SIGNED', 'SIGNED', 'RATIFIED', 'ACCEPTED', 'ACCEDED', 'SUCCEEDED', 'ENTERED_INTO_FORCE'],
      ...['PROVISIONALLY_APPLIED', 'DENOUNCED', 'WITHDRAWN', 'RESERVED', 'NEGOTIATED', 'CONSENTED', 'CONSENTED'],
    ),
    onset: fc.oneof(settledOnset, anyOnset),
  })
  .chain(({ kind, onset }) =>
    fc.constantFrom(...window).map((day) => ({ kind, ...onset, ableFrom: Math.min(day, onset.possible) })),
  );
const anyActions = fc
  .array(anyAction, { minLength: 1, maxLength: 4 })
  .map((actions): readonly Action[] => actions.map((action, index) => ({ id: index.toString(), ...action })));
const anyTerms: fc.Arbitrary<TreatyTerms> = fc.record({
  consentBy: fc.constantFrom('SIGNATURE', 'RATIFICATION', 'UNKNOWN'),
  isRatified: fc.boolean(),
  inForce: fc.oneof(fc.constant(neverBegun), anyOnset),
  over: fc.oneof({ weight: 4, arbitrary: fc.constant(neverBegun) }, { weight: 1, arbitrary: anyOnset }),
});

const ways = ({ possible, definite }: Onset, day: number): readonly boolean[] => [
  ...(possible <= day ? [true] : []),
  ...(definite <= day ? [] : [false]),
];

function termsOn(day: number, { consentBy, inForce, over }: TreatyTerms): readonly Terms[] {
  const binds = { SIGNATURE: [true], RATIFICATION: [false], UNKNOWN: [true, false] }[consentBy];
  return binds.flatMap((signatureBinds) =>
    ways(inForce, day).flatMap((now) =>
      ways(over, day).flatMap((ended) =>
        [true, false].map((reservationConsents) => ({ signatureBinds, inForce: now, ended, reservationConsents })),
      ),
    ),
  );
}

/** In the far past and future everything may have happened, on whatever day of these. */
function open({ kind, possible, definite, ableFrom }: Action): Open {
  const daysFrom = (first: number): readonly number[] =>
    [0, 1, 2, 3, 4, 5].filter((day) => Math.min(first, 5) <= day && day <= Math.max(definite, 0));
  return { kind, days: daysFrom(possible), daysBefore: daysFrom(ableFrom) };
}

type Told = Pick<StandingSpan, 'states' | 'likely' | 'provisional'>;
const nobody: Told = { states: ['NONE'], likely: 'NONE', provisional: null };

function toldOn(spans: readonly StandingSpan[], day: number): Told {
  const [span, ...others] = spans.filter(({ from, until }) => from <= day && day <= until);
  expect(others).toEqual([]);
  return span === undefined ? nobody : { states: span.states, likely: span.likely, provisional: span.provisional };
}

function expectedOn(actions: readonly Action[], terms: TreatyTerms, day: number): Told {
  const found = everyStanding(actions.map(open), [day], () => termsOn(day, terms)).get(day) ?? [];
  const named = states.filter((state) => found.some((one) => one.state === state));
  const signed = actions.some(({ kind }) => kind === 'SIGNED');
  const guess = likelyStanding(
    actions.map(({ kind, possible, likely, definite }) => ({ kind, day: likely, first: possible, last: definite })),
    day,
    {
      signatureBinds: terms.consentBy === 'UNKNOWN' ? signed && !terms.isRatified : terms.consentBy === 'SIGNATURE',
      inForce: terms.inForce.likely <= day,
      ended: terms.over.likely <= day,
      reservationConsents: false,
    },
  );
  const applying = found.filter(({ appliesProvisionally }) => appliesProvisionally).length;
  const certainly = applying === found.length ? 'DEFINITE' : guess.appliesProvisionally ? 'LIKELY' : 'POSSIBLE';
  return {
    states: named,
    likely: named.includes(guess.state) ? guess.state : (named[0] ?? 'NONE'),
    provisional: applying === 0 ? null : certainly,
  };
}

describe('The spans of a standing', () => {
  test('have the states that every choice of days and order leads to, and the likely one', () => {
    fc.assert(
      fc.property(anyActions, anyTerms, (actions, terms) => {
        const spans = standingSpans(actions, terms);
        for (const day of asked) expect([day, toldOn(spans, day)]).toEqual([day, expectedOn(actions, terms, day)]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('are the same whatever the order in which the actions are read', () => {
    fc.assert(
      fc.property(anyActions, anyTerms, (actions, terms) => {
        expect(standingSpans(actions.toReversed(), terms)).toEqual(standingSpans(actions, terms));
      }),
    );
  });

  test('take a moment for many actions whose days are open', () => {
    const actions = Array.from({ length: 16 }, (_, index): Action => {
      const kind = ['SIGNED', 'RATIFIED', 'RESERVED', 'WITHDRAWN', 'ENTERED_INTO_FORCE'][index % 5] ?? '';
      return {
        id: index.toString(),
        kind,
        possible: FAR_PAST,
        likely: index,
        definite: 1_000 + index,
        ableFrom: FAR_PAST,
      };
    });
    const start = performance.now();
    const spans = standingSpans(actions, {
      consentBy: 'UNKNOWN',
      isRatified: true,
      inForce: neverBegun,
      over: neverBegun,
    });
    expect(spans.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
