import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encoded, mapFile } from './mapping.js';

// Files as spreadsheets save them: the same table must make the same records, whoever has saved it.

/** A way in which a program saves a table. */
interface Saved {
  readonly by: string;
  readonly delimiter: string;
  readonly lineEnd: string;
  readonly date: string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly decimal: string;
  readonly bytes: (text: string) => Uint8Array;
  /** What the mapping has to tell. */
  readonly dialect?: string;
  /** Puts every text into quotes. */
  readonly quotesAll?: true;
  readonly lang?: string;
}

const two = (number: number): string => number.toString().padStart(2, '0');
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const marked = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`);
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');
const german = (year: number, month: number, day: number): string => `${two(day)}.${two(month)}.${year}`;
const french = (year: number, month: number, day: number): string => `${two(day)}/${two(month)}/${year}`;
const american = (year: number, month: number, day: number): string => `${month}/${day}/${year}`;
const iso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const frenchMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];
const germanMonths = ['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'];

const saved: readonly Saved[] = [
  {
    by: 'Excel (German), CSV',
    delimiter: ';',
    lineEnd: '\r\n',
    date: 'dd.MM.yyyy',
    day: german,
    decimal: ',',
    bytes: (text) => encoded(text, 'windows-1252'),
    dialect: '{ encoding: windows-1252 }',
  },
  {
    by: 'Excel (German), CSV UTF-8',
    delimiter: ';',
    lineEnd: '\r\n',
    date: 'dd.MM.yyyy',
    day: german,
    decimal: ',',
    bytes: marked,
  },
  {
    by: 'Excel (German), months in letters',
    delimiter: ';',
    lineEnd: '\r\n',
    date: 'd. MMM yyyy',
    day: (year, month, day) => `${day}. ${germanMonths[month - 1] ?? ''} ${year}`,
    decimal: ',',
    bytes: marked,
    lang: 'de',
  },
  {
    by: 'Excel (French), CSV',
    delimiter: ';',
    lineEnd: '\r\n',
    date: 'dd/MM/yyyy',
    day: french,
    decimal: ',',
    bytes: (text) => encoded(text, 'windows-1252'),
    dialect: '{ encoding: windows-1252 }',
  },
  {
    by: 'Excel (French), months in letters',
    delimiter: ';',
    lineEnd: '\r\n',
    date: 'd-MMM-yyyy',
    day: (year, month, day) => `${day}-${frenchMonths[month - 1] ?? ''}-${year}`,
    decimal: ',',
    bytes: marked,
    lang: 'fr',
  },
  {
    by: 'Excel (American), CSV UTF-8',
    delimiter: ',',
    lineEnd: '\r\n',
    date: 'M/d/yyyy',
    day: american,
    decimal: '.',
    bytes: marked,
  },
  {
    by: 'Excel (American), two-digit years',
    delimiter: ',',
    lineEnd: '\r\n',
    date: 'd-MMM-yy',
    day: (year, month, day) => `${day}-${englishMonths[month - 1] ?? ''}-${two(year % 100)}`,
    decimal: '.',
    bytes: utf8,
  },
  {
    by: 'Excel, Unicode text',
    delimiter: '\t',
    lineEnd: '\r\n',
    date: 'M/d/yyyy',
    day: american,
    decimal: '.',
    bytes: utf16,
  },
  {
    by: 'Excel for Mac, CSV (Macintosh)',
    delimiter: ';',
    lineEnd: '\r',
    date: 'dd.MM.yyyy',
    day: german,
    decimal: ',',
    bytes: (text) => encoded(text, 'macintosh'),
    dialect: '{ encoding: macintosh }',
  },
  {
    by: 'LibreOffice',
    delimiter: ',',
    lineEnd: '\n',
    date: 'yyyy-MM-dd',
    day: iso,
    decimal: '.',
    bytes: utf8,
    quotesAll: true,
  },
  {
    by: 'Google Sheets',
    delimiter: ',',
    lineEnd: '\r\n',
    date: 'MM/dd/yyyy',
    day: (y, m, d) => `${two(m)}/${two(d)}/${y}`,
    decimal: '.',
    bytes: utf8,
  },
  {
    by: 'Numbers',
    delimiter: ';',
    lineEnd: '\n',
    date: 'd MMMM yyyy',
    day: (y, m, d) => `${d} ${new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(y, m - 1, d))} ${y}`,
    decimal: ',',
    bytes: utf8,
  },
];

interface Line {
  readonly name: string;
  readonly note: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly share: number;
}

/** Texts of letters that all of the encodings have, with what CSV has to put into quotes. */
const text = fc
  .array(fc.constantFrom('a', 'Ä', 'é', 'ß', 'ñ', ' ', ',', ';', '"', "'", '\n', '-', '=', '1'), { maxLength: 8 })
  .map((letters) => letters.join(''));
const line: fc.Arbitrary<Line> = fc.record({
  name: text.map((letters) => `N${letters}`),
  note: text,
  year: fc.integer({ min: 1950, max: 2049 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
  share: fc.integer({ min: 0, max: 99_999 }).map((number) => number / 100),
});

function write(lines: readonly Line[], way: Saved): Uint8Array {
  const cell = (value: string): string =>
    way.quotesAll === true || /["\r\n]/.test(value) || value.includes(way.delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value;
  const rows = lines.map(({ name, note, year, month, day, share }) => [
    name,
    way.day(year, month, day),
    note,
    share.toString().replace('.', way.decimal),
    '',
  ]);
  const header = [' Full name ', 'Since', 'Note', 'Share', ''];
  const all = [header, ...rows, ['', '', '', '', '']];
  return way.bytes(all.map((cells) => `${cells.map(cell).join(way.delimiter)}${way.lineEnd}`).join(''));
}

function mappingOf({ date, decimal, dialect = '{}', lang = 'en' }: Saved): string {
  return `
    dialect: ${dialect}
    columns:
      Since: { date: ${date}, lang: ${lang}, twoDigitYearStart: 1950 }
      Share: { number: { decimalChar: '${decimal}' } }
    records:
      - measurement:
          id: measurement:m
          measure: '{Full name}'
          unit: '{Note}'
          value: '{Share}'
          from: '{Since}'
  `;
}

const normal = (value: string): string => value.replace(/\s+/g, ' ').trim();

describe.each(saved)('A table saved by $by', (way) => {
  test('makes the records of its rows, whatever the program has written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), fc.integer({ min: 1, max: 90 }), async (lines, pieceSize) => {
        const { records, refused } = await mapFile(write(lines, way), mappingOf(way), { pieceSize });
        expect(refused).toEqual([]);
        expect(records).toEqual(
          lines.map(({ name, note, year, month, day, share }, index) => ({
            measurement: {
              id: 'measurement:m',
              measure: normal(name),
              ...(normal(note) !== '' && { unit: normal(note) }),
              value: share,
              from: iso(year, month, day),
              citation: { locator: `row ${index + 2}` },
            },
          })),
        );
      }),
      { numRuns: 25 },
    );
  });
});
