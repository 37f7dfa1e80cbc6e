import edtf from 'edtf';
import { UserError } from '../errors.js';

/** A day before all others, for what has no first day. Days are whole numbers since 1970-01-01. */
export const FAR_PAST = -100_000_000;
/** A day after all others, for what has no last day. */
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
  /** How precise it is, for choosing between dates: 3 a day, 2 a month, 1 a season or year, 0 anything vaguer. */
  readonly precision: 0 | 1 | 2 | 3;
}

/** The text that `until` takes where no end was known when it was said. It is no value. */
export const OPEN = '..';

const remedy =
  'Write an EDTF date such as 2024-04-23, 2024-04, 2024 or 2024?, or an interval: 2024-04/2024-06 for one unknown day within, 2024-04/.. for not before, ../2024-04 for not after.';

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

function read(text: string): PartialDate | undefined {
  let value: ReturnType<typeof edtf>;
  try {
    value = edtf(text, { level: 1, types: ['Date', 'Season', 'Interval'] });
  } catch {
    return undefined;
  }
  if (text.includes('T') || (text.match(/\d{4}-02-29/g) ?? []).some(isNoDay)) return undefined;
  const [lower, upper] = value.type === 'Interval' ? [value.lower, value.upper] : [value, value];
  if (lower === null || upper === null || lower === undefined || upper === undefined) return undefined;
  const earliest = typeof lower === 'number' || isDoubtful(lower) ? null : dayOf(lower.min);
  const latest = typeof upper === 'number' || isDoubtful(upper) ? null : dayOf(upper.max);
  if (typeof lower === 'number' && typeof upper === 'number') return undefined;
  for (const day of [earliest, latest]) if (day !== null && (day < firstDay || day > lastDay)) return undefined;
  return { edtf: text, earliest, latest, precision: precisionOf(value) };
}

/** Whether it is 29 February of a year without one, which the parser takes for the day after. */
function isNoDay(text: string): boolean {
  return formatDay(dayOf(Date.parse(`${text}T00:00:00Z`))) !== text;
}

function isDoubtful(value: ReturnType<typeof edtf>): boolean {
  return (value.uncertain?.value ?? 0) !== 0 || (value.approximate?.value ?? 0) !== 0;
}

function precisionOf(value: ReturnType<typeof edtf>): PartialDate['precision'] {
  if (value.type === 'Season') return 1;
  if (value.type === 'Interval' || isDoubtful(value)) return 0;
  const stated = value.values.length;
  const unspecified = value.unspecified?.value ?? 0;
  // The mask has four bits for the year, two for the month, two for the day.
  if (unspecified & 0b1111) return 0;
  if (unspecified & 0b110000) return 1;
  if (unspecified & 0b11000000) return 2;
  return stated >= 3 ? 3 : stated === 2 ? 2 : 1;
}

function dayOf(milliseconds: number): number {
  return Math.floor(milliseconds / millisecondsADay);
}

const firstDay = dayOf(Date.parse('0001-01-01T00:00:00Z'));
const lastDay = dayOf(Date.parse('9999-12-31T00:00:00Z'));

/**
 * The number of a calendar day written `YYYY-MM-DD`.
 * @throws UserError BAD_DATE
 */
export function parseDay(text: string, argument: string): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  const day = dayOf(milliseconds);
  if (Number.isNaN(milliseconds) || day < firstDay || formatDay(day) !== text) {
    throw badDate(text, argument, 'Write a day of the calendar as YYYY-MM-DD, such as 2024-06-01.');
  }
  return day;
}

/** A day as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  return new Date(day * millisecondsADay).toISOString().slice(0, 10);
}

/** The present day, UTC. */
export function today(): number {
  return dayOf(Date.now());
}

function badDate(text: string, argument: string, remedyText: string): UserError {
  return new UserError({
    code: 'BAD_DATE',
    message: `"${argument}" is ${JSON.stringify(text)}, which is not a date.`,
    argument,
    value: text,
    remedy: remedyText,
  });
}
