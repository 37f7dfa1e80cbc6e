import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { formatDay, parseDay, parsePartialDate, today } from '../../src/model/dates.js';

const dayText = (day: number | null): string | null => (day === null ? null : formatDay(day));

function problemOf(work: () => unknown): UserError['problem'] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.problem;
    throw error;
  }
  throw new Error('It was accepted');
}

describe('A partial date', () => {
  test.each<[text: string, earliest: string | null, latest: string | null]>([
    ['2024-04-23', '2024-04-23', '2024-04-23'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['0001-01-01', '0001-01-01', '0001-01-01'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
    ['2024-04', '2024-04-01', '2024-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-04-XX', '2024-04-01', '2024-04-30'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['0050', '0050-01-01', '0050-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-XX-XX', '2024-01-01', '2024-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
  ])('%s means some day from %s until %s', (text, earliest, latest) => {
    const date = parsePartialDate(text, 'from');
    expect([date.edtf, dayText(date.earliest), dayText(date.latest)]).toEqual([text, earliest, latest]);
  });

  test.each<[text: string, earliest: string | null, latest: string | null]>([
    ['2024-04/2024-06', '2024-04-01', '2024-06-30'],
    ['2024-04-23/2024-05-02', '2024-04-23', '2024-05-02'],
    ['2024/2025-03', '2024-01-01', '2025-03-31'],
    ['2024/2024-06', '2024-01-01', '2024-06-30'],
    ['2024-06-15/2024-06', '2024-06-15', '2024-06-30'],
    ['2024-12/2024', '2024-12-01', '2024-12-31'],
    ['2024/2024', '2024-01-01', '2024-12-31'],
    ['2024-04-23/2024-04-23', '2024-04-23', '2024-04-23'],
    ['2024-04/..', '2024-04-01', null],
    ['../2024-04', null, '2024-04-30'],
    ['2024?/2025', null, '2025-12-31'],
    ['2024/2025~', '2024-01-01', null],
  ])('%s means one unknown day of that interval', (text, earliest, latest) => {
    const date = parsePartialDate(text, 'from');
    expect([date.edtf, dayText(date.earliest), dayText(date.latest)]).toEqual([text, earliest, latest]);
  });

  test.each(['2024?', '2024~', '2024%', '2024-04?', '2024-04-23~', '2024?/2025?', '2024?/..', '../2024-04~'])(
    '%s is uncertain or approximate, so it gives no reading',
    (text) => {
      expect(parsePartialDate(text, 'from')).toMatchObject({ earliest: null, latest: null, doubtful: true });
    },
  );

  test.each([
    ['2024-21', '2024-12-31'],
    ['2024-22', '2025-03-31'],
    ['2024-23', '2024-12-31'],
    ['2024-24', '2025-03-31'],
  ])('%s is a season on either hemisphere, so some day of the year until %s', (text, latest) => {
    const date = parsePartialDate(text, 'from');
    expect([dayText(date.earliest), dayText(date.latest)]).toEqual(['2024-01-01', latest]);
  });

  test.each([
    ...['', ' 2024', '2024 ', 'unknown', 'April 2024', '23.04.2024', '٢٠٢٤', '2024—2025', 'null'],
    ...['24', '202', '2024-4', '2024-4-3', '20240423', '2024-W10', '2024-100'],
    ...['2024-13', '2024-00', '2024-04-00', '2024-04-31', '2024-02-30', '2023-02-29', '1900-02-29', '2023-02-29?'],
    ...['2023-02-29/2024', '2022/2023-02-29', '2023-02-29~/..'],
    ...['0000', '-0044', '10000', 'Y20000', '9999-22'],
    ...['2024-04-23T10:00:00Z', '2024-04-23T10:00', '2024-04-23T10:00/2025', '2024-04-23Z'],
    ...['..', '../..', '/', '2024/', '/2024', '2024/2025/2026'],
    ...['2024-06/2024-04', '2025/2024', '2024-04-23/2024-04-22', '2025?/2024'],
    ...['?2024', '2024-04?-23', '2024-XX-15', 'XXXX-12-25', '2024-10-1X', '2024S2', '2024-25'],
    ...['[2024,2025]', '{2024..2025}', '2024-06-XX/2025', '201X/2020', '2024-21/2024-22'],
  ])('%j is refused, with what is wrong with which argument, and the remedy', (text) => {
    expect(problemOf(() => parsePartialDate(text, 'terms[2].from'))).toEqual({
      code: 'BAD_DATE',
      message: `"terms[2].from" is ${JSON.stringify(text)}, which is not a date.`,
      argument: 'terms[2].from',
      value: text,
      remedy: expect.stringMatching(/^Write an EDTF date such as 2024-04-23, .* 0001 to 9999\.$/) as string,
    });
  });

  test('refused under one name is refused under another, which the error then has', () => {
    for (const name of ['from', 'until']) {
      expect(problemOf(() => parsePartialDate('2024-13', name))).toMatchObject({ argument: name });
    }
  });

  test('of any text is refused as BAD_DATE or begins no later than it ends, within the years 1 to 9999', () => {
    const piece = fc.constantFrom('2024', '2023', '-', '-02', '-04', '-29', '-31', '-XX', '201X', '?', '~', '/', '..');
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        try {
          const { edtf, earliest, latest } = parsePartialDate(text, 'from');
          expect(edtf).toBe(text);
          if (earliest !== null) expect(formatDay(earliest)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (latest !== null) expect(formatDay(latest)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.problem.code).toBe('BAD_DATE');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('that is a day of the calendar means just that day, and its month and year mean it too', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const text = formatDay(day);
        expect(parsePartialDate(text, 'on')).toEqual({
          edtf: text,
          earliest: day,
          latest: day,
          first: day,
          last: day,
          doubtful: false,
        });
        for (const vaguer of [text.slice(0, 7), text.slice(0, 4), `${text.slice(0, 3)}X`, `${text}/${text}`]) {
          // There is no year 0, so no first decade.
          if (vaguer === '000X') continue;
          const { earliest, latest } = parsePartialDate(vaguer, 'on');
          expect(earliest).toBeLessThanOrEqual(day);
          expect(latest).toBeGreaterThanOrEqual(day);
        }
      }),
    );
  });
});

const anyDay = fc.integer({ min: parseDay('0001-01-01', 'min'), max: parseDay('9999-12-31', 'max') });

describe('A day', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['2024-06-01', 19_875],
  ])('%s is number %i, counted from 1970-01-01', (text, day) => {
    expect(parseDay(text, 'at')).toBe(day);
    expect(formatDay(day)).toBe(text);
  });

  test('written and read again is the same day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(formatDay(day), 'at')).toBe(day);
      }),
    );
  });

  test('comes in the order of its text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        expect(formatDay(one) < formatDay(other)).toBe(one < other);
      }),
    );
  });

  test.each([
    ...['', '2024-6-1', '20240601', '01.06.2024', ' 2024-06-01', '2024-06-01 ', '2024-06-01\n'],
    ...['2024-06-01T00:00:00Z', '2024-06-31', '2023-02-29', '2024-13-01', '2024-00-01', '2024-01-00'],
    ...['0000-01-01', '-2024-06-01', '10000-01-01', '2024-06-01?', 'today', '٢٠٢٤-٠٦-٠١'],
  ])('is not %j, which is refused with the argument, the value and the remedy', (text) => {
    expect(problemOf(() => parseDay(text, 'at'))).toEqual({
      code: 'BAD_DATE',
      message: `"at" is ${JSON.stringify(text)}, which is not a date.`,
      argument: 'at',
      value: text,
      remedy: 'Write a day of the calendar as YYYY-MM-DD, such as 2024-06-01.',
    });
  });

  test('today is the day that the clock shows in UTC', () => {
    const before = new Date().toISOString().slice(0, 10);
    const day = formatDay(today());
    const after = new Date().toISOString().slice(0, 10);
    expect([before, after]).toContain(day);
  });
});
