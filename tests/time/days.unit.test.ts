import { describe, expect, test } from 'vitest';
import { type Bounded, boundsOfEvent, boundsOfTerm } from '../../src/model/bounds.js';
import { FAR_FUTURE, FAR_PAST, formatDay, parseDay, parsePartialDate } from '../../src/model/dates.js';
import { type ClaimDates, lastAttested, untilExpected, witnessOf } from '../../src/model/saying.js';
import { type DaySpan, type Days, certaintyOn, sixDays, termStateOn } from '../../src/model/time.js';

type Dates = Readonly<Partial<Record<Exclude<keyof ClaimDates, 'recordedOn'>, string>>>;

function claim(dates: Dates): ClaimDates {
  return Object.fromEntries(Object.entries(dates).map(([name, text]) => [name, parsePartialDate(text, name)]));
}

/** The days of a term of which all is said in these claims; the dates are those of the first that gives any. */
function term(...claims: readonly ClaimDates[]): Bounded {
  const from = claims.find((one) => one.from !== undefined)?.from;
  const ending = claims.find((one) => one.until !== undefined);
  const until = ending?.until && { date: ending.until, expected: untilExpected(ending) };
  return boundsOfTerm({
    from: from === undefined ? [] : [from],
    until: until === undefined ? [] : [until],
    witnesses: claims.flatMap((one) => witnessOf(one) ?? []),
  });
}

function event(on: string | undefined, asOfs: readonly string[], notBefore?: string): Bounded {
  return boundsOfEvent({
    on: on === undefined ? [] : [parsePartialDate(on, 'on')],
    ...(notBefore !== undefined && { notBefore: parseDay(notBefore, 'notBefore') }),
    witnesses: asOfs.flatMap((asOf) => witnessOf(claim({ asOf })) ?? []),
  });
}

/** The days as text, an unbounded one as `..`, an empty definite span as `never`. */
function shown({ possible, definite }: Bounded): string {
  return `${spanText(possible)}; ${spanText(definite)}`;
}

function spanText({ from, until }: DaySpan): string {
  const text = (day: number): string => (day === FAR_PAST || day === FAR_FUTURE ? '..' : formatDay(day));
  return from > until ? 'never' : `${text(from)} – ${text(until)}`;
}

/** The days of a thing of which nothing is likely but what is definite. */
function daysOf({ possible, definite }: Bounded): Days {
  return sixDays(possible, definite, definite);
}

describe('The days of a term', () => {
  test.each<[said: Dates, days: string]>([
    [{}, '.. – ..; never'],
    [{ from: '2019', until: '2019' }, '2019-01-01 – 2019-12-31; never'],
    [{ from: '2024-04' }, '2024-04-01 – ..; never'],
    [{ from: '2024-04-10' }, '2024-04-10 – ..; 2024-04-10 – 2024-04-10'],
    [{ until: '2024-04-10' }, '.. – 2024-04-10; 2024-04-10 – 2024-04-10'],
    [{ from: '2019', until: '2021-05' }, '2019-01-01 – 2021-05-31; 2019-12-31 – 2021-05-01'],
    [{ from: '2019', asOf: '2021-05-03' }, '2019-01-01 – ..; 2019-12-31 – 2021-05-03'],
    [{ from: '2019', asOf: '2021-05' }, '2019-01-01 – ..; 2019-12-31 – 2021-05-01'],
    [{ from: '2019?', until: '2021~', asOf: '2020-05-03' }, '.. – ..; 2020-05-03 – 2020-05-03'],
    [{ from: '2019/2020', until: '2020/2022' }, '2019-01-01 – 2022-12-31; never'],
    [{ from: '2019/..', until: '../2022' }, '2019-01-01 – 2022-12-31; never'],
    [{ asOf: '2019-10-17' }, '.. – ..; 2019-10-17 – 2019-10-17'],
    [{ asOf: '2019-10' }, '.. – ..; never'],
    [{ asOf: '2019?' }, '.. – ..; never'],
  ])('of which is said %j are %s', (said, days) => {
    expect(shown(term(claim(said)))).toBe(days);
  });

  test('whose end lay ahead when it was said are certain only as far as the source could see', () => {
    const from = '2023-04-01';
    expect(shown(term(claim({ from, until: '2025-03', asOf: '2024-06-01' })))).toBe(
      '2023-04-01 – 2025-03-31; 2023-04-01 – 2024-06-01',
    );
    expect(shown(term(claim({ from, until: '2025-03', publishedOn: '2024-06-01' })))).toBe(
      '2023-04-01 – 2025-03-31; 2023-04-01 – 2024-06-01',
    );
    expect(shown(term(claim({ from, until: '2025-03', publishedOn: '2025-04-01' })))).toBe(
      '2023-04-01 – 2025-03-31; 2023-04-01 – 2025-03-01',
    );
  });

  test('of a register that says "current" each month are certain from the first month to the last', () => {
    const months = ['2024-01-01', '2024-02-01', '2024-03-01'].map((asOf) => claim({ asOf }));
    expect(shown(term(...months))).toBe('.. – ..; 2024-01-01 – 2024-03-01');
    // What a complete April leaves out has ended before it: inferred, and the past stays.
    const ended = term(...months, claim({ until: '../2024-03-31' }));
    expect(shown(ended)).toBe('.. – 2024-03-31; 2024-01-01 – 2024-03-01');
    expect(ended.outside).toEqual([]);
  });

  test('of two directors general, whom articles of 2019 and 2025 name, are certain on those two days alone', () => {
    const days = ['2019-10-17', '2025-01-10'].map((asOf) => daysOf(term(claim({ asOf }))));
    const on = (day: string) => days.map((one) => certaintyOn(one, parseDay(day, 'day')));
    expect(on('2019-10-17')).toEqual(['DEFINITE', 'POSSIBLE']);
    expect(on('2022-01-01')).toEqual(['POSSIBLE', 'POSSIBLE']);
    expect(on('2025-01-10')).toEqual(['POSSIBLE', 'DEFINITE']);
    expect(on('2031-01-01')).toEqual(['POSSIBLE', 'POSSIBLE']);
  });

  test('of a predecessor and a successor who hand over on one day have both in office that day', () => {
    const [predecessor, successor] = [
      daysOf(term(claim({ from: '2020-01-01', until: '2024-06-30' }))),
      daysOf(term(claim({ from: '2024-06-30', asOf: '2024-07-01' }))),
    ];
    const on = (day: string) => [predecessor, successor].map((one) => certaintyOn(one, parseDay(day, 'day')));
    expect(on('2024-06-29')).toEqual(['DEFINITE', null]);
    expect(on('2024-06-30')).toEqual(['DEFINITE', 'DEFINITE']);
    expect(on('2024-07-01')).toEqual([null, 'DEFINITE']);
  });

  test.each([
    ['before it began', '2018-12-31'],
    ['after it ended', '2022-01-01'],
  ])('are contradicted by a witness %s, who counts for nothing', (_when, asOf) => {
    const dated = claim({ from: '2019', until: '2021' });
    const day = parseDay(asOf, 'asOf');
    const bounded = term(dated, claim({ asOf }));
    expect(bounded.outside).toEqual([{ earliest: day, latest: day }]);
    expect(daysOf(bounded)).toEqual(daysOf(term(dated)));
  });
});

describe('The days of a term that dates contradict', () => {
  const dates = (...texts: readonly string[]) => texts.map((text) => parsePartialDate(text, 'date'));
  const ends = (...texts: readonly string[]) => dates(...texts).map((date) => ({ date, expected: false }));

  test.each<[from: readonly string[], until: readonly string[], days: string]>([
    [['2019-01-01'], ['2021-03-31', '2020-03-31'], '2019-01-01 – 2021-03-31; 2019-01-01 – 2020-03-31'],
    [['2019-01-01', '2020-01-01'], ['2021-01-01'], '2019-01-01 – 2021-01-01; 2020-01-01 – 2021-01-01'],
    [['2019', '2020'], [], '2019-01-01 – ..; never'],
    // An end that can't follow one of the two beginnings is the end of the other.
    [['2019-01-01', '2022-01-01'], ['2020-01-01', '2023-01-01'], '2019-01-01 – 2023-01-01; never'],
  ])('from %j until %j are possible by one, and definite by all: %s', (from, until, expected) => {
    expect(shown(boundsOfTerm({ from: dates(...from), until: ends(...until), witnesses: [] }))).toBe(expected);
  });

  test('of a term that what it ties leaves no day are none', () => {
    const within = { from: parseDay('1990-01-01', 'from'), until: parseDay('2000-12-31', 'until') };
    expect(shown(boundsOfTerm({ from: dates('1999-01-01'), witnesses: [], within }))).toBe(
      '1999-01-01 – 2000-12-31; 1999-01-01 – 1999-01-01',
    );
    expect(shown(boundsOfTerm({ from: dates('2005'), witnesses: [], within }))).toBe('never; never');
  });
});

describe('The days of an event', () => {
  test.each<[on: string | undefined, asOfs: readonly string[], notBefore: string | undefined, days: string]>([
    ['2019-03-01', [], undefined, '2019-03-01 – ..; 2019-03-01 – ..'],
    ['2019-03', [], undefined, '2019-03-01 – ..; 2019-03-31 – ..'],
    ['2019', ['2019-06-01'], undefined, '2019-01-01 – ..; 2019-06-01 – ..'],
    ['2019', ['2019-06'], undefined, '2019-01-01 – ..; 2019-06-30 – ..'],
    ['2019/..', [], undefined, '2019-01-01 – ..; never'],
    ['../2019', [], undefined, '.. – ..; 2019-12-31 – ..'],
    ['2019?', [], undefined, '.. – ..; never'],
    [undefined, [], undefined, '.. – ..; never'],
    // Nine signatories, without a date of signing, in an article of June 2023.
    [undefined, ['2023-06-08'], undefined, '.. – ..; 2023-06-08 – ..'],
    [undefined, ['2023-06-08', '2022-01-01'], undefined, '.. – ..; 2022-01-01 – ..'],
    [undefined, ['2023-06-08'], '2012-03-30', '2012-03-30 – ..; 2023-06-08 – ..'],
    ['2012', ['2023-06-08'], '2012-03-30', '2012-03-30 – ..; 2012-12-31 – ..'],
  ])('on %s, witnessed as of %j, not before %s, are %s', (on, asOfs, notBefore, days) => {
    expect(shown(event(on, asOfs, notBefore))).toBe(days);
  });

  test('are contradicted by a witness before it, who counts for nothing', () => {
    const bounded = event('2019-03', ['2019-02-28']);
    expect(bounded.outside).toHaveLength(1);
    expect(shown(bounded)).toBe('2019-03-01 – ..; 2019-03-31 – ..');
  });
});

describe('A witness', () => {
  test.each<[said: Dates, from: string, until: string]>([
    [{ asOf: '2024-06-01' }, '2024-06-01', '2024-06-01'],
    [{ asOf: '2024-06' }, '2024-06-01', '2024-06-30'],
    [{ asOf: '2024-06-27/2025-01' }, '2024-06-27', '2025-01-31'],
    [{ asOf: '2024-06-01', from: '2024-06' }, '2024-06-01', '2024-06-01'],
    [{ asOf: '2024', from: '2024-06' }, '2024-01-01', '2024-12-31'],
    [{ asOf: '2024-06-01', until: '2024-06-01' }, '2024-06-01', '2024-06-01'],
    [{ asOf: '2024-06-01', until: '2030' }, '2024-06-01', '2024-06-01'],
    [{ asOf: '2024-06-01', from: '2030?' }, '2024-06-01', '2024-06-01'],
    [{ asOf: '2024-06-01', on: '2024' }, '2024-06-01', '2024-06-01'],
    [{ from: '2024-04', until: '2025-04', publishedOn: '2024-07-01' }, '2024-07-01', '2024-07-01'],
    [{ from: '2024-04', until: '2025-04', publishedOn: '2024-06-27/2025-01' }, '2024-06-27', '2025-01-31'],
  ])('is the day for which is said %j: one from %s until %s', (said, from, until) => {
    expect(witnessOf(claim(said))).toEqual({ earliest: parseDay(from, 'from'), latest: parseDay(until, 'until') });
  });

  test.each<[said: Dates]>([
    [{}],
    [{ publishedOn: '2024-06-01' }],
    [{ from: '2024-04', publishedOn: '2024-07-01' }],
    [{ until: '2025-04', publishedOn: '2024-07-01' }],
    [{ from: '2024-04', until: '2025-04', publishedOn: '2024-04-29' }],
    [{ from: '2024-04', until: '2025-04', publishedOn: '2024-07/2025-04' }],
    [{ from: '2024-04', until: '2025-04', publishedOn: '2024' }],
    [{ from: '2024-04', until: '2025-04', publishedOn: '2024-07-01', asOf: '2024?' }],
    [{ asOf: '2024?' }],
    [{ asOf: '2024/..' }],
    [{ asOf: '../2024' }],
    [{ asOf: '2024-06-01', from: '2024-07' }],
    [{ asOf: '2024-06-01', until: '2024-05' }],
    [{ asOf: '2024-06-01', on: '2024-06-02' }],
  ])('is none in a claim that says %j', (said) => {
    expect(witnessOf(claim(said))).toBeUndefined();
  });
});

describe('The end of a term', () => {
  test.each<[expected: boolean, said: Dates]>([
    [false, {}],
    [false, { until: '2030' }],
    [false, { until: '2024-05-31', asOf: '2024-06-01' }],
    [false, { until: '2024-06-01', asOf: '2024-06-01' }],
    [true, { until: '2024-06-02', asOf: '2024-06-01' }],
    [false, { until: '2024-06', asOf: '2024-06-01' }],
    [true, { until: '2024?', asOf: '2024-06-01' }],
    [false, { until: '2024-06/..', asOf: '2024-06-01' }],
    [true, { until: '../2024-05', asOf: '2024-06-01' }],
    // Said on an unknown day of the year, so perhaps before the summer.
    [true, { until: '2021-06', asOf: '2021' }],
    [true, { until: '2021-06', asOf: '../2022' }],
    [false, { until: '2024-06', asOf: '2024-06' }],
    [false, { until: '2024-05', publishedOn: '2024-06-01' }],
    [true, { until: '2024-07', publishedOn: '2024-06-01' }],
    [true, { until: '2024-07', asOf: '2024-06-01', publishedOn: '2024-08-01' }],
    [false, { until: '2024-07', asOf: '2024-08-01', publishedOn: '2024-06-01' }],
    [false, { until: '2024-07', publishedOn: '2024?' }],
    [true, { until: '2030', asOf: '2024?', publishedOn: '2024-06-01' }],
    [true, { until: '2030', asOf: '2024/..', publishedOn: '2024-06-01' }],
    [false, { until: '2023', asOf: '2024?', publishedOn: '2024-06-01' }],
  ])('was only expected: %s, where a claim says %j', (expected, said) => {
    expect(untilExpected(claim(said))).toBe(expected);
  });
});

describe('The last day for which claims attest a thing', () => {
  test.each<[claims: readonly Dates[], day: string | null]>([
    [[], null],
    [[{}], null],
    [[{ publishedOn: '2024-06-01' }], null],
    [[{ asOf: '2024-06-01' }], '2024-06-01'],
    [[{ asOf: '2024-06' }], '2024-06-30'],
    [[{ asOf: '2024-06-01' }, { asOf: '2023-01-01' }], '2024-06-01'],
    [[{ from: '2019', until: '2021', publishedOn: '2024' }], '2021-12-31'],
    [[{ from: '2019', until: '2025', publishedOn: '2024' }], '2024-12-31'],
    [[{ from: '2019', until: '2023', publishedOn: '2022-06/2024' }], '2023-12-31'],
    [[{ from: '2019', until: '2030', publishedOn: '2018' }], null],
    [[{ from: '2019', until: '2025', asOf: '2024-06-01' }], '2024-06-01'],
    [[{ from: '2019', until: '2030', asOf: '2024?', publishedOn: '2024-06-01' }], '2019-12-31'],
    [[{ until: '2023-05', asOf: '2024-06-01' }], '2023-05-31'],
    [[{ on: '2019-03-01', publishedOn: '2024' }], '2019-03-01'],
    [[{ on: '2019-03-01' }], '2019-03-01'],
    [[{ on: '2019?' }], null],
    [[{ on: '2030', asOf: '2024-06-01' }], null],
    [[{ until: '2019-03-01' }, { asOf: '2021' }], '2019-03-01'],
  ])('is, where they say %j, %s', (claims, day) => {
    const said = claims.map(claim);
    const shown = said.flatMap((one) =>
      [one.from, one.until, one.on].flatMap((date) => (date ? [{ date, claim: one }] : [])),
    );
    const attested = lastAttested(
      said.flatMap((one) => witnessOf(one) ?? []),
      shown,
      said.find(({ until }) => until !== undefined)?.until,
    );
    expect(attested === null ? null : formatDay(attested)).toBe(day);
  });
});

describe('On a day', () => {
  const days = daysOf(term(claim({ from: '2019', until: '2021' })));
  test.each([
    ['2018-12-31', null, 'NOT_BEGUN'],
    ['2019-01-01', 'POSSIBLE', 'UNKNOWN'],
    ['2019-12-30', 'POSSIBLE', 'UNKNOWN'],
    ['2019-12-31', 'DEFINITE', 'CURRENT'],
    ['2021-01-01', 'DEFINITE', 'CURRENT'],
    ['2021-01-02', 'POSSIBLE', 'UNKNOWN'],
    ['2021-12-31', 'POSSIBLE', 'UNKNOWN'],
    ['2022-01-01', null, 'ENDED'],
  ])('%s, a term from 2019 until 2021 is %s, and its state %s', (text, certainty, state) => {
    const day = parseDay(text, 'day');
    expect([certaintyOn(days, day), termStateOn(days, day)]).toEqual([certainty, state]);
  });
});
