import { MonthNames } from './month-names.js';
import { serialDay } from './serial-day.js';

/** A way in which the dates of a column are written. */
export interface DateFormat {
  /** The format as the mapping has it, such as `dd.MM.yyyy`. */
  readonly pattern: string;
  /** The day, month or year as an EDTF text; undefined for what is not written so. */
  readonly read: (text: string) => string | undefined;
}

/** Settings that some formats need. */
export interface DateOptions {
  /** The language of the names of months, as a BCP 47 tag. */
  readonly lang: string;
  /** The first of the hundred years that two digits can mean. */
  readonly twoDigitYearStart?: number | undefined;
}

/** A field of a date, or a text that stands between its fields. */
type Token = { readonly field: string; readonly length: number } | string;

/**
 * Reads a date format: a pattern of Unicode (UTS #35) made of `d`, `M`, `y` and, for times, `H`, `h`, `m`, `s`, `a`; or
 * `edtf`, `excel`, `excel1904`.
 * @throws Error for what is none, with a sentence that says why
 */
export function parseDateFormat(pattern: string, options: DateOptions): DateFormat {
  if (pattern === 'edtf') return { pattern, read: (text) => text };
  if (pattern === 'excel' || pattern === 'excel1904') return { pattern, read: (text) => serialDay(text, pattern) };
  const tokens = tokensOf(pattern);
  const fields = tokens.flatMap((token) => (typeof token === 'string' ? [] : [token]));
  const unknown = fields.find(({ field, length }) => !(longest[field] !== undefined && length <= longest[field]));
  if (unknown !== undefined) throw new Error(`"${unknown.field.repeat(unknown.length)}" is no field of a date.`);
  const has = new Set(fields.map(({ field }) => field));
  if (!has.has('y')) throw new Error('It has no year (yyyy).');
  if (has.has('d') && !has.has('M')) throw new Error('It has a day and no month (MM).');
  if (new Set(fields.map(({ field }) => field)).size < fields.length) throw new Error('It has a field twice.');
  const isShort = fields.some(({ field, length }) => field === 'y' && length === 2);
  if (isShort && options.twoDigitYearStart === undefined) {
    throw new Error(
      'Years of two digits (yy) need twoDigitYearStart, the first of the hundred years that they can mean.',
    );
  }
  const months = new MonthNames(options.lang);
  return { pattern, read: (text) => dateOf(readTokens(text, tokens, months), isShort, options.twoDigitYearStart) };
}

/** The fields of UTS #35 that can be read, with the longest form of each. */
const longest: Readonly<Record<string, number>> = { d: 2, M: 4, y: 4, H: 2, h: 2, m: 2, s: 2, a: 1 };

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length;) {
    const sign = pattern.charAt(at);
    if (sign === "'") {
      const end = pattern.indexOf("'", at + 1);
      if (end === -1) throw new Error("It has a ' that is not closed.");
      tokens.push(end === at + 1 ? "'" : pattern.slice(at + 1, end));
      at = end + 1;
    } else if (/[a-z]/i.test(sign)) {
      const length = runLength(pattern, at);
      tokens.push({ field: sign, length });
      at += length;
    } else {
      tokens.push(sign);
      at += 1;
    }
  }
  return tokens;
}

function runLength(pattern: string, at: number): number {
  let end = at;
  while (pattern.charAt(end) === pattern.charAt(at)) end += 1;
  return end - at;
}

/** The values of the fields, in a text that is written so as a whole. */
function readTokens(text: string, tokens: readonly Token[], months: MonthNames): Map<string, number> | undefined {
  const values = new Map<string, number>();
  let rest = text;
  for (const [index, token] of tokens.entries()) {
    const [length, value] =
      typeof token === 'string'
        ? [rest.startsWith(token) ? token.length : 0]
        : fieldAt(rest, token, tokens[index + 1], months);
    if (length === 0) return undefined;
    if (typeof token !== 'string' && value !== undefined) values.set(token.field, value);
    rest = rest.slice(length);
  }
  return rest === '' ? values : undefined;
}

/** The length of a field at the beginning of a text, 0 where it is not there, and its value. */
function fieldAt(
  text: string,
  { field, length }: Exclude<Token, string>,
  next: Token | undefined,
  months: MonthNames,
): readonly [length: number, value?: number] {
  if (field === 'a') return [(/^[ap]\.?m\.?/i.exec(text) ?? [''])[0].length];
  if (field === 'M' && length > 2) {
    // The point of a short name may be the one that the format has after it.
    const [name = ''] = (next === '.' ? /^[\p{L}\p{M}]+/u : /^[\p{L}\p{M}]+\.?/u).exec(text) ?? [];
    const month = months.monthOf(name);
    return month === undefined ? [0] : [name.length, month];
  }
  const [digits = ''] = /^\d+/.exec(text) ?? [];
  const isBeforeDigits = typeof next === 'object' && !(next.field === 'M' && next.length > 2);
  const taken = isBeforeDigits ? digits.slice(0, length) : digits;
  const fits =
    field === 'y' || isBeforeDigits
      ? taken.length === (field === 'y' && length !== 2 ? 4 : Math.max(length, 1))
      : taken.length <= 2;
  return taken !== '' && fits ? [taken.length, Number(taken)] : [0];
}

function dateOf(values: ReadonlyMap<string, number> | undefined, isShort: boolean, start = 0): string | undefined {
  const [year, month, day] = ['y', 'M', 'd'].map((field) => values?.get(field));
  if (year === undefined) return undefined;
  const whole = isShort ? start + ((((year - start) % 100) + 100) % 100) : year;
  const text = [whole.toString().padStart(4, '0'), month, day]
    .flatMap((part) => (part === undefined ? [] : [part.toString().padStart(2, '0')]))
    .join('-');
  return isDay(text) ? text : undefined;
}

/** Tells whether the day, month or year is one of the calendar. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && !text.startsWith('0000');
}
