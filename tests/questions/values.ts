import { FAR_FUTURE, FAR_PAST, parseDay, parsePartialDate } from '../../src/model/dates.js';
import { type Thing, numberOf } from './world-read.js';
import { type Truth, allOf, anyOf, known, not, unknown } from './truth.js';

/** A filter, or a part of one, as it was given: its fields, of which those that are null or left out are none. */
export type Given = Readonly<Record<string, unknown>>;

export function partsOf(given: unknown): readonly (readonly [name: string, part: unknown])[] {
  return Object.entries(given as Given).filter(([, part]) => part !== null && part !== undefined);
}

const letters: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe' };

function folded(text: string): string {
  return [...text.toLowerCase().normalize('NFD')]
    .map((letter) => (/\p{M}/u.test(letter) ? '' : (letters[letter] ?? letter)))
    .join('');
}

type Scalar = string | number | boolean;

/** A condition on one value, which a thing may not have: what isn't said is not so. */
export function ofValue(value: unknown, given: unknown, isDay = false): boolean {
  return partsOf(given).every(([operator, part]) => {
    if (operator === 'not') return !ofValue(value, part, isDay);
    if (operator === 'isNull') return (value === undefined || value === null) === part;
    if (value === undefined || value === null) return false;
    const own = value as Scalar;
    const wanted = (one: unknown): Scalar => (isDay ? parseDay(String(one), 'filter') : (one as Scalar));
    switch (operator) {
      case 'eq':
        return own === wanted(part);
      case 'in':
        return (part as readonly unknown[]).some((one) => own === wanted(one));
      case 'gt':
        return own > wanted(part);
      case 'gte':
        return own >= wanted(part);
      case 'lt':
        return own < wanted(part);
      case 'lte':
        return own <= wanted(part);
      case 'contains':
        return folded(String(own)).includes(folded(String(part)));
      case 'startsWith':
        return folded(String(own)).startsWith(folded(String(part)));
      default:
        throw new Error(`No such condition on a value: ${operator}`);
    }
  });
}

/** A condition on several values. */
export function ofValues(values: readonly unknown[], given: unknown): boolean {
  return partsOf(given).every(([quantifier, part]) => {
    const such = values.filter((value) => ofValue(value, part)).length;
    if (quantifier === 'some') return such > 0;
    return quantifier === 'none' ? such === 0 : such === values.length;
  });
}

interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** A condition on a partial date, each met by those of its readings that meet it. */
export function ofDate(thing: Thing, name: string, given: unknown): Truth {
  const earliest = numberOf(thing, `${name}Earliest`);
  const latest = numberOf(thing, `${name}Latest`);
  return allOf(
    partsOf(given).map(([operator, part]) => {
      if (operator === 'not') return not(ofDate(thing, name, part));
      if (operator === 'isNull') return known((thing.properties[name] === undefined) === part);
      if (operator === 'in') {
        return anyOf((part as readonly unknown[]).map((date) => compareDate('eq', { earliest, latest }, spanOf(date))));
      }
      return compareDate(operator, { earliest, latest }, spanOf(part));
    }),
  );
}

function spanOf(text: unknown): Span {
  const { earliest, latest } = parsePartialDate(String(text), 'filter');
  return { earliest: earliest ?? FAR_PAST, latest: latest ?? FAR_FUTURE };
}

/** Of the two ends of a date, either may be unknown, and each comparison asks only for what it needs. */
function compareDate(
  operator: string,
  own: { readonly earliest: number | undefined; readonly latest: number | undefined },
  wanted: Span,
): Truth {
  const atLeast = (bound: number): Truth => ({
    may: own.latest === undefined || own.latest >= bound,
    must: own.earliest !== undefined && own.earliest >= bound,
  });
  const atMost = (bound: number): Truth => ({
    may: own.earliest === undefined || own.earliest <= bound,
    must: own.latest !== undefined && own.latest <= bound,
  });
  switch (operator) {
    case 'gte':
      return atLeast(wanted.earliest);
    case 'gt':
      return atLeast(wanted.latest + 1);
    case 'lte':
      return atMost(wanted.latest);
    case 'lt':
      return atMost(wanted.earliest - 1);
    case 'eq': {
      const { may } = allOf([atLeast(wanted.earliest), atMost(wanted.latest)]);
      const isOneDay = wanted.earliest === wanted.latest;
      return { may, must: isOneDay && own.earliest === wanted.earliest && own.latest === wanted.latest };
    }
    default:
      throw new Error(`No such condition on a date: ${operator}`);
  }
}

/** A condition on how many there are, from so many until so many. */
export function ofCount(least: number, most: number, given: unknown): Truth {
  return allOf(
    partsOf(given).map(([operator, part]) => {
      const [few, many] = [least, most].map((count) => ofValue(count, { [operator]: part }));
      switch (operator) {
        case 'not':
          return not(ofCount(least, most, part));
        case 'eq':
        case 'in': {
          const wanted = [part].flat().map(Number);
          const may = wanted.some((count) => least <= count && count <= most);
          return may && least < most ? unknown : known(may);
        }
        default:
          return { may: few === true || many === true, must: few === true && many === true };
      }
    }),
  );
}
