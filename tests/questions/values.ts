import { FAR_FUTURE, FAR_PAST, parseDay, parsePartialDate } from '../../src/model/dates.js';
import type { Operator, OperatorOn, QuantifierOf } from '../../src/model/operators.js';
import { type Thing, numberOf } from './world-read.js';
import { compareTexts, folded, foldedParts } from './texts.js';
import { type Truth, allOf, anyOf, known, not, unknown } from './truth.js';

/** A filter, or a part of one, as it was given: its fields, of which those that are null or left out are none. */
export type Given = Readonly<Record<string, unknown>>;

export function partsOf(given: unknown): readonly (readonly [name: string, part: unknown])[] {
  return Object.entries(given as Given).filter(([, part]) => part !== null && part !== undefined);
}

type Scalar = string | number | boolean;

/** The test of each operator on a value that is compared as it is. */
const valueOperators: Readonly<
  Record<Exclude<Operator, 'isNull'>, (own: Scalar, wanted: readonly Scalar[]) => boolean>
> = {
  eq: (own, [wanted]) => own === wanted,
  in: (own, wanted) => wanted.includes(own),
  gt: (own, [wanted = own]) => own > wanted,
  gte: (own, [wanted = own]) => own >= wanted,
  lt: (own, [wanted = own]) => own < wanted,
  lte: (own, [wanted = own]) => own <= wanted,
  contains: (own, [part]) => String(own).includes(String(part)),
  startsWith: (own, [part]) => String(own).startsWith(String(part)),
};

/** The test of each operator on the spellings of a text. */
const textOperators: Readonly<
  Record<Exclude<OperatorOn<'String'>, 'isNull'>, (own: string, wanted: readonly string[]) => boolean>
> = {
  eq: (own, [wanted = '']) => folded(own) === folded(wanted),
  in: (own, wanted) => wanted.map(folded).includes(folded(own)),
  gt: (own, [wanted = own]) => compareTexts(own, wanted) > 0,
  gte: (own, [wanted = own]) => compareTexts(own, wanted) >= 0,
  lt: (own, [wanted = own]) => compareTexts(own, wanted) < 0,
  lte: (own, [wanted = own]) => compareTexts(own, wanted) <= 0,
  contains: (own, [part = '']) => foldedParts(part).some((form) => folded(own).includes(form)),
  startsWith: (own, [part = '']) => foldedParts(part).some((form) => folded(own).startsWith(form)),
};

/** A condition on one value, which a thing may not have: what isn't said is not so. */
export function ofValue(value: unknown, given: unknown, isDay = false): boolean {
  return partsOf(given).every(([operator, part]) => {
    // Such values are compared as they are, whatever is asked.
    if (operator === 'exact') return true;
    if (operator === 'not') return !ofValue(value, part, isDay);
    if (operator === 'isNull') return (value === undefined || value === null) === part;
    if (value === undefined || value === null) return false;
    const wanted = [part].flat().map((one) => (isDay ? parseDay(String(one), 'filter') : (one as Scalar)));
    return named(valueOperators, operator)(value as Scalar, wanted);
  });
}

/** A condition on a text, of which spellings are equal unless it, or the one that it is negated in, says otherwise. */
export function ofText(value: unknown, given: unknown, isExact = false): boolean {
  const exact = ((given as Given)['exact'] ?? isExact) === true;
  return partsOf(given).every(([operator, part]) => {
    if (operator === 'exact') return true;
    if (operator === 'not') return !ofText(value, part, exact);
    if (operator === 'isNull' || exact) return ofValue(value, { [operator]: part });
    if (typeof value !== 'string') return false;
    return named(textOperators, operator)(value, [part].flat().map(String));
  });
}

/** The test of each quantifier, of how many values meet the condition, on the number of these. */
const textQuantifiers: Readonly<Record<QuantifierOf<'texts'>, (such: number, all: number) => boolean>> = {
  some: (such) => such > 0,
  none: (such) => such === 0,
  every: (such, all) => such === all,
};

/** A condition on several texts. */
export function ofSeveral(values: readonly unknown[], given: unknown): boolean {
  return partsOf(given).every(([quantifier, part]) => {
    const such = values.filter((value) => ofText(value, part)).length;
    return named(textQuantifiers, quantifier)(such, values.length);
  });
}

interface Span {
  readonly earliest: number;
  readonly latest: number;
}

/** Of the two ends of a date, either may be unknown, and each operator asks only for what it needs. */
interface OwnDate {
  readonly earliest: number | undefined;
  readonly latest: number | undefined;
}

/** The truth of each operator on a date. */
const dateOperators: Readonly<
  Record<Exclude<OperatorOn<'PartialDate'>, 'isNull'>, (own: OwnDate, wanted: readonly Span[]) => Truth>
> = {
  eq: (own, wanted) => anyOf(wanted.map((one) => isOn(own, one))),
  in: isOneOf,
  gt: (own, [wanted]) => (wanted ? atLeast(own, wanted.latest + 1) : unknown),
  gte: (own, [wanted]) => (wanted ? atLeast(own, wanted.earliest) : unknown),
  lt: (own, [wanted]) => (wanted ? atMost(own, wanted.earliest - 1) : unknown),
  lte: (own, [wanted]) => (wanted ? atMost(own, wanted.latest) : unknown),
};

/** A condition on a partial date, each met by those of its readings that meet it, and likely by the first of them. */
export function ofDate(thing: Thing, name: string, given: unknown): Truth {
  const own = { earliest: numberOf(thing, `${name}Earliest`), latest: numberOf(thing, `${name}Latest`) };
  return allOf(
    partsOf(given).map(([operator, part]) => {
      if (operator === 'not') return not(ofDate(thing, name, part));
      if (operator === 'isNull') return known((thing.properties[name] === undefined) === part);
      return named(dateOperators, operator)(own, [part].flat().map(spanOf));
    }),
  );
}

function spanOf(text: unknown): Span {
  const { earliest, latest } = parsePartialDate(String(text), 'filter');
  return { earliest: earliest ?? FAR_PAST, latest: latest ?? FAR_FUTURE };
}

function atLeast(own: OwnDate, bound: number): Truth {
  const { earliest, latest } = own;
  return {
    may: latest === undefined || latest >= bound,
    likely: likelyDay(own) >= bound,
    must: earliest !== undefined && earliest >= bound,
  };
}

function atMost(own: OwnDate, bound: number): Truth {
  const { earliest, latest } = own;
  return {
    may: earliest === undefined || earliest <= bound,
    likely: likelyDay(own) <= bound,
    must: latest !== undefined && latest <= bound,
  };
}

/** The day that a date counts as; no number, which compares with none, where it is not known. */
function likelyDay({ earliest, latest }: OwnDate): number {
  return earliest ?? latest ?? NaN;
}

function isOn(own: OwnDate, wanted: Span): Truth {
  const between = allOf([atLeast(own, wanted.earliest), atMost(own, wanted.latest)]);
  const isOneDay = wanted.earliest === wanted.latest;
  return { ...between, must: isOneDay && own.earliest === wanted.earliest && own.latest === wanted.latest };
}

/** Surely one of them, where each day that it can mean is one of them by itself. */
function isOneOf(own: OwnDate, wanted: readonly Span[]): Truth {
  const { earliest, latest } = own;
  const days = new Set(wanted.flatMap((one) => (one.earliest === one.latest ? [one.earliest] : [])));
  let must = earliest !== undefined && latest !== undefined;
  for (let day = earliest ?? 0; must && day <= (latest ?? 0); day += 1) must = days.has(day);
  return { ...anyOf(wanted.map((one) => isOn(own, one))), must };
}

/** A number of things: surely so many at least, so many at most, and likely so many. */
interface Count {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
}

/** The truth of each operator on a number of things. */
const countOperators: Readonly<Record<OperatorOn<'Count'>, (count: Count, wanted: readonly number[]) => Truth>> = {
  eq: isNumber,
  in: isNumber,
  gt: compared((count, wanted) => count > wanted),
  gte: compared((count, wanted) => count >= wanted),
  lt: compared((count, wanted) => count < wanted),
  lte: compared((count, wanted) => count <= wanted),
};

/** A condition on how many there are. */
export function ofCount(count: Count, given: unknown): Truth {
  return allOf(
    partsOf(given).map(([operator, part]) => {
      if (operator === 'not') return not(ofCount(count, part));
      return named(countOperators, operator)(count, [part].flat().map(Number));
    }),
  );
}

/** The number is one of those wanted: surely, where each that it can be is. */
function isNumber({ least, likely, most }: Count, wanted: readonly number[]): Truth {
  const all = Array.from({ length: most - least + 1 }, (_, index) => least + index);
  return {
    may: all.some((number) => wanted.includes(number)),
    likely: wanted.includes(likely),
    must: all.every((number) => wanted.includes(number)),
  };
}

function compared(meets: (count: number, wanted: number) => boolean): (typeof countOperators)['gt'] {
  return ({ least, likely, most }, [wanted = NaN]) => {
    const [few, many] = [meets(least, wanted), meets(most, wanted)];
    return { may: few || many, likely: meets(likely, wanted), must: few && many };
  };
}

/** The entry of this name: the words of filters are those of the model, and each has one. */
export function named<Name extends string, Entry>(entries: Readonly<Record<Name, Entry>>, name: string): Entry {
  if (!Object.hasOwn(entries, name)) throw new Error(`The evaluator does not know ${name}`);
  return entries[name as Name];
}
