import edtf, { type Extended } from 'edtf';
import { UserError } from '../errors.js';
import { quoted } from '../text/quoted.js';

/** A day before all others: the first day of a thing that has none. Days are whole numbers since 1970-01-01. */
export const FAR_PAST = -100_000_000;
/** A day after all others: the last day of a thing that has none. */
export const FAR_FUTURE = 100_000_000;

const millisecondsADay = 86_400_000;

/** A partial or uncertain date: EDTF (ISO 8601-2:2019), levels 0 and 1. */
export interface PartialDate {
  /** The text as stated. */
  readonly edtf: string;
  /** The earliest day it can mean; null where it gives no such reading (open, unknown, `?` or `~`). */
  readonly earliest: number | null;
  /** The latest day it can mean; null where it gives no such reading. */
  readonly latest: number | null;
  /** The first day that it covers as it is written, doubt left aside; null where it has no beginning. */
  readonly first: number | null;
  /** The last day that it covers as it is written; null where it has no end. */
  readonly last: number | null;
  /** It is uncertain (`?`) or approximate (`~`), in one of its ends at least. */
  readonly doubtful: boolean;
}

/** The text that `until` takes where no end was known when it was said. It is no value. */
export const OPEN = '..';

const remedy =
  'Write an EDTF date such as 2024-04-23, 2024-04, 2024 or 2024?, or an interval: 2024-04/2024-06 for one unknown day in it, 2024-04/.. for a day not before, ../2024-04 for a day not after. Years are 0001 to 9999.';

const parsed = new Map<string, PartialDate>();
const parsedAtMost = 10_000;

/**
 * Reads a partial date: a day, month, season, year or decade, perhaps uncertain, or an interval of these.
 * @param argument the name under which the text was given, for the error
 * @throws UserError BAD_DATE
 */
export function parsePartialDate(text: string, argument: string): PartialDate {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const date = read(text);
  if (date === undefined) throw badDate(text, argument, remedy);
  if (parsed.size >= parsedAtMost) parsed.clear();
  parsed.set(text, date);
  return date;
}

/**
 * The first or the last day that a partial date can mean, for other days to be compared with.
 * @throws UserError BAD_DATE for what is no date, and for one that leaves this day open or in doubt
 */
export function parseBoundary(text: string, boundary: 'earliest' | 'latest', argument: string): number {
  const day = parsePartialDate(text, argument)[boundary];
  if (day !== null) return day;
  const which = boundary === 'earliest' ? 'first' : 'last';
  throw new UserError({
    code: 'BAD_DATE',
    message: `"${argument}" is ${quoted(text)}, which has no certain ${which} day to compare with.`,
    argument,
    value: text,
    remedy: `Leave out ? and ~, and give an interval its ${boundary === 'earliest' ? 'beginning' : 'end'}.`,
  });
}

function read(text: string): PartialDate | undefined {
  const [first = '', second, ...more] = text.split('/');
  if (more.length > 0) return undefined;
  return second === undefined ? readDate(first) : readInterval(first, second);
}

function readDate(text: string): PartialDate | undefined {
  const date = spanOf(text, ['Date', 'Season']);
  return date && { edtf: text, ...reading(date, date) };
}

/** The ends are read one by one: the parser refuses an interval within one month that names the month, or one day. */
function readInterval(first: string, second: string): PartialDate | undefined {
  if (first === OPEN && second === OPEN) return undefined;
  const lower = first === OPEN ? null : spanOf(first, ['Date']);
  const upper = second === OPEN ? null : spanOf(second, ['Date']);
  if (lower === undefined || upper === undefined) return undefined;
  if (lower?.unspecified === true || upper?.unspecified === true) return undefined;
  if (lower !== null && upper !== null && upper.last < lower.first) return undefined;
  return { edtf: `${first}/${second}`, ...reading(lower, upper) };
}

function reading(lower: CoveredDays | null, upper: CoveredDays | null): Omit<PartialDate, 'edtf'> {
  return {
    earliest: lower === null || lower.doubtful ? null : lower.first,
    latest: upper === null || upper.doubtful ? null : upper.last,
    first: lower?.first ?? null,
    last: upper?.last ?? null,
    doubtful: lower?.doubtful === true || upper?.doubtful === true,
  };
}

/** The days that a date covers as it is written. */
interface CoveredDays {
  readonly first: number;
  readonly last: number;
  /** It is uncertain or approximate. */
  readonly doubtful: boolean;
  /** Digits of it are left out, as in 201X. */
  readonly unspecified: boolean;
}

function spanOf(text: string, types: readonly ('Date' | 'Season')[]): CoveredDays | undefined {
  let value: Extended;
  try {
    value = edtf(text, { level: 1, types });
  } catch {
    return undefined;
  }
  if (text.includes('T') || isNoDay(text)) return undefined;
  const [first, last] = value.type === 'Season' ? daysOfSeason(value) : [dayOf(value.min), dayOf(value.max)];
  if (first < firstDay || last > lastDay) return undefined;
  const doubtful = (value.uncertain?.value ?? 0) !== 0 || (value.approximate?.value ?? 0) !== 0;
  return { first, last, doubtful, unspecified: (value.unspecified?.value ?? 0) !== 0 };
}

/** True for 29 February of a year without one, which the parser takes for the day after. */
function isNoDay(text: string): boolean {
  const [day] = /^\d{4}-02-29/.exec(text) ?? [];
  return day !== undefined && formatDay(dayOf(Date.parse(`${day}T00:00:00Z`))) !== day;
}

/**
 * The days that a season can mean. Which months it is depends on the hemisphere, which the text does not tell: only
 * that it is of the year, and that summer (22) and winter (24) may run on into March of the next one. (The parser
 * takes seasons for quarters, which have codes of their own.)
 */
function daysOfSeason({ values }: Extended): [number, number] {
  const [year, season] = values.map(Number);
  if (year === undefined || season === undefined) throw new Error('A season has a year and a number');
  const runsOn = season === 22 || season === 24;
  return [calendarDay(year, 1, 1), runsOn ? calendarDay(year + 1, 3, 31) : calendarDay(year, 12, 31)];
}

function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / millisecondsADay);
}

function calendarDay(year: number, month: number, day: number): number {
  return dayOf(new Date(0).setUTCFullYear(year, month - 1, day));
}

const firstDay = calendarDay(1, 1, 1);
const lastDay = calendarDay(9999, 12, 31);

/**
 * The number of a calendar day written `YYYY-MM-DD`.
 * @throws UserError BAD_DATE
 */
export function parseDay(text: string, argument: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  const day = dayOf(milliseconds);
  if (Number.isNaN(milliseconds) || day < firstDay || formatDay(day) !== text) throw notOneDay(text, argument);
  return day;
}

/** The error of a text that is no day: of a month or year it says which days to ask for. */
function notOneDay(text: string, argument: string): UserError {
  const { first, last } = read(text) ?? { first: null, last: null };
  if (first === null || last === null || first === last) {
    return badDate(text, argument, 'Write a day of the calendar as YYYY-MM-DD, such as 2024-06-01.');
  }
  const forAll =
    argument === 'filter'
      ? 'give the first to "gte" and the last to "lte", together'
      : 'ask "timeline", whose "from" and "until" take months and years, or a list with a filter on its dates';
  return new UserError({
    code: 'BAD_DATE',
    message: `"${argument}" is ${quoted(text)}, which is not one day.`,
    argument,
    value: text,
    remedy: `Give one day as YYYY-MM-DD, such as the first, ${formatDay(first)}, or the last, ${formatDay(last)}. For all its days, ${forAll}.`,
  });
}

/** A day as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The present day, UTC. */
export function today(): number {
  return dayOf(Date.now());
}

/** The latest day that has come anywhere: that of UTC+14. Whoever speaks for it does not speak for the future. */
export function latestToday(): number {
  return dayOf(Date.now() + 14 * 3_600_000);
}

function badDate(text: string, argument: string, remedyText: string): UserError {
  return new UserError({
    code: 'BAD_DATE',
    message: `"${argument}" is ${quoted(text)}, which is not a date.`,
    argument,
    value: text,
    remedy: remedyText,
  });
}

/** The number of days between the first and the last day that a date covers; without end where it is open. */
export function coveredDays({ first, last }: PartialDate): number {
  return first === null || last === null ? Infinity : last - first;
}

/** As much of a date as all its readings share: its day, its month, its year, or nothing. */
export function knownPart({ earliest, latest }: PartialDate): string | null {
  if (earliest === null || latest === null) return null;
  const [from, until] = [formatDay(earliest), formatDay(latest)];
  const length = [10, 7, 4].find((size) => from.slice(0, size) === until.slice(0, size));
  return length === undefined ? null : from.slice(0, length);
}
