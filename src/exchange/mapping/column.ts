import { didYouMean } from '../../claims/check/nearest.js';
import { listed, quoted } from '../../text/quoted.js';
import { type DateFormat, parseDateFormat } from './date-format.js';
import type { CellValue } from './evaluate.js';
import { CellFault, mappingFault, placeOfColumn } from './faults.js';
import type { ColumnDefinition } from './mapping-schema.js';
import { readNumber } from './number-format.js';
import { matchesPattern, patternParts } from './pattern.js';

/** The way from the text of a cell to its values, as the mapping of its column has it. */
export interface CellReader {
  /**
   * The values of one item of a cell: none where it is left out.
   * @throws CellFault
   */
  readonly read: (text: string) => readonly CellValue[];
}

/**
 * Reads how the values of a column are written.
 * @param columns the columns of the file that a message names
 * @param omitted is told of each value that the mapping leaves out since it can't be read
 */
export function cellReader(
  name: string,
  definition: ColumnDefinition,
  columns: readonly string[],
  omitted: () => void,
): CellReader {
  const table = definition.values === undefined ? undefined : valueTable(definition.values);
  const dates = dateFormats(name, definition);
  const { number, invalid = 'refuse' } = definition;
  const orElse = (text: string, fault: () => CellFault): readonly CellValue[] => {
    if (invalid === 'refuse') throw fault();
    if (invalid === 'keep') return [text];
    omitted();
    return [];
  };
  const read = (text: string): readonly CellValue[] => {
    const found = table?.(text);
    if (found !== undefined) return found === null ? [] : [found];
    if (dates !== undefined) {
      const days = [...new Set(dates.flatMap(({ read: readDay }) => readDay(text) ?? []))];
      return days.length === 1 ? days : orElse(text, () => notADate(name, text, columns, dates, days));
    }
    if (number !== undefined) {
      const value = readNumber(text, number);
      return value === undefined ? orElse(text, () => notANumber(name, text, columns)) : [value];
    }
    return table === undefined ? [text] : orElse(text, () => notInTable(name, text, columns, definition));
  };
  return { read };
}

/** A look-up in a table of values: a key that is the text counts first, then the first pattern that matches it. */
function valueTable(values: NonNullable<ColumnDefinition['values']>): (text: string) => CellValue | null | undefined {
  const exact = new Map(Object.entries(values));
  const patterns = [...exact].flatMap(([key, value]) =>
    key.includes('*') ? [{ parts: patternParts(key), value }] : [],
  );
  return (text) => {
    const found = exact.get(text);
    return found !== undefined ? found : patterns.find(({ parts }) => matchesPattern(text, parts))?.value;
  };
}

function dateFormats(
  name: string,
  { date, lang = 'en', twoDigitYearStart }: ColumnDefinition,
): readonly DateFormat[] | undefined {
  if (!isLanguage(lang)) {
    throw mappingFault(
      placeOfColumn(name, 'lang'),
      `${quoted(lang)} is no language that is known.`,
      'Give a tag such as de or fr.',
    );
  }
  return date?.map((pattern) => {
    try {
      return parseDateFormat(pattern, { lang, twoDigitYearStart });
    } catch (error) {
      throw mappingFault(
        placeOfColumn(name, 'date'),
        `${quoted(pattern)} is no date format. ${error instanceof Error ? error.message : ''}`,
        'Write one such as dd.MM.yyyy, M/d/yyyy, dd-MMM-yy or yyyy, or edtf, or excel for serial numbers.',
      );
    }
  });
}

function isLanguage(lang: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([lang]).length > 0;
  } catch {
    return false;
  }
}

/** Formats that spreadsheets write, for the remedy of a date that is not in the format of its column. */
const usual = ['dd.MM.yyyy', 'MM/dd/yyyy', 'dd/MM/yyyy', 'dd-MM-yyyy', 'yyyy-MM-dd', 'yyyy/MM/dd', 'MM/yyyy', 'yyyy']
  .concat(['dd-MMM-yyyy', 'd MMM yyyy', 'd MMMM yyyy', 'MMMM d, yyyy', 'dd.MM.yy', 'MM/dd/yy', 'dd-MMM-yy'])
  .map((pattern) => parseDateFormat(pattern, { lang: 'en', twoDigitYearStart: 1950 }));

/** The formats of spreadsheets in which a text is a date. */
export function formatsOf(text: string): readonly string[] {
  return usual.filter(({ read }) => read(text) !== undefined).map(({ pattern }) => pattern);
}

function notADate(
  name: string,
  text: string,
  columns: readonly string[],
  dates: readonly DateFormat[],
  days: readonly string[],
): CellFault {
  const formats = dates.map(({ pattern }) => pattern);
  const message =
    days.length > 1
      ? `${quoted(text)} can be ${listed(days)}: each is in one of the formats of the column.`
      : `${quoted(text)} is not a date in the format ${formats.join(' or ')}.`;
  const found = formatsOf(text).filter((format) => !formats.includes(format));
  const add = found.length === 0 ? '' : ` (${listed(found)} would read it)`;
  const remedy = `Correct the cell, or change ${placeOfColumn(name, 'date')} in the mapping${add}, or tell in ${placeOfColumn(name, 'values')} what it means; invalid: omit leaves such cells out.`;
  return new CellFault('BAD_DATE', columns, message, remedy);
}

function notANumber(name: string, text: string, columns: readonly string[]): CellFault {
  const remedy = `Correct the cell, or give the signs of its numbers in ${placeOfColumn(name, 'number')}, such as { decimalChar: ",", groupChar: "." }; invalid: omit leaves such cells out.`;
  return new CellFault('BAD_VALUE', columns, `${quoted(text)} is not a number.`, remedy);
}

function notInTable(
  name: string,
  text: string,
  columns: readonly string[],
  { values = {} }: ColumnDefinition,
): CellFault {
  const remedy = `Correct the cell, or add it to ${placeOfColumn(name, 'values')} in the mapping; "*" there stands for all others.${didYouMean(text, Object.keys(values))}`;
  return new CellFault('BAD_VALUE', columns, `${quoted(text)} is not among the values of the column.`, remedy);
}
