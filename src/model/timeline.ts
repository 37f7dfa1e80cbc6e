import { FAR_PAST, parseDay } from './dates.js';
import { type Certainty, type Days, certaintyOn } from './time.js';

/** The knowledge of who holds an office, on a day or on each day of a span. */
export type Knowledge = Certainty | 'DISPUTED' | 'UNKNOWN';

/** The term of somebody in an office, as far as a timeline depends on it. */
export interface TimelineTerm {
  readonly id: string;
  readonly days: Days;
  /** The holder's id; null where sources do not name one. */
  readonly holder: string | null;
  /** The offices that it fills alone: another holder in one of them on the same days cannot be right as well. */
  readonly alone: readonly string[];
  readonly preferred: boolean;
  readonly acting: boolean;
  /** The earliest day that its `from` can mean. */
  readonly fromEarliest: number | null;
}

/** Days since 1970-01-01, ends included; unbounded where it begins at FAR_PAST or ends at FAR_FUTURE. */
export interface Period {
  readonly from: number;
  readonly until: number;
}

/** Days on all of which the same is known. */
export interface Span<T> extends Period {
  readonly knowledge: Knowledge;
  /** Those who hold the office, at least possibly, on each of the days, in the order of precedence on the first. */
  readonly terms: readonly T[];
  /** Those of them who likely do, or definitely. */
  readonly likely: readonly T[];
  /** Those of them who definitely do. */
  readonly definite: readonly T[];
}

const firstDay = parseDay('0001-01-01', 'first');
const lastDay = parseDay('9999-12-31', 'last');

/**
 * The spans of an office in the period, one after the other: they cover it without gap or overlap, and each differs
 * from the next in what is known, or in who holds the office under a reading. None in a period without days.
 *
 * Takes n log n of the terms, and each span what it takes to sort its terms.
 */
export function* timeline<T extends TimelineTerm>(terms: readonly T[], period: Period): Generator<Span<T>> {
  if (period.from > period.until) return;
  const disputes = disputedDays(terms);
  const beginnings = [period.from, ...daysOfChange(terms, period)];
  const inOrder = [...terms].sort((a, b) => a.days.possibleFrom - b.days.possibleFrom);
  let holding: readonly T[] = [];
  let [begun, ended] = [0, 0];

  for (const [index, from] of beginnings.entries()) {
    const until = (beginnings[index + 1] ?? period.until + 1) - 1;
    // Stands for all of them, as nothing changes within a span.
    const day = Math.max(from, firstDay);
    const already = begun;
    while ((inOrder[begun]?.days.possibleFrom ?? Infinity) <= day) begun += 1;
    holding = [...holding, ...inOrder.slice(already, begun)].filter(({ days }) => days.possibleUntil >= day);
    while ((disputes[ended]?.until ?? Infinity) < day) ended += 1;

    const sorted = inOrderOfPrecedence(holding, from === FAR_PAST ? until : from);
    const certainties = sorted.map(({ days }) => certaintyOn(days, day));
    const isDisputed = (disputes[ended]?.from ?? Infinity) <= day;
    yield {
      from,
      until,
      knowledge: isDisputed ? 'DISPUTED' : strongest(certainties),
      terms: sorted,
      likely: sorted.filter((_, index) => certainties[index] === 'DEFINITE' || certainties[index] === 'LIKELY'),
      definite: sorted.filter((_, index) => certainties[index] === 'DEFINITE'),
    };
  }
}

function strongest(certainties: readonly (Certainty | null)[]): Knowledge {
  return inOrderOfCertainty.find((one) => certainties.includes(one)) ?? 'UNKNOWN';
}

const inOrderOfCertainty = ['DEFINITE', 'LIKELY', 'POSSIBLE'] as const;

/** The days in the period, its first left out, from which on somebody holds the office under a reading, or no longer. */
function daysOfChange(terms: readonly TimelineTerm[], period: Period): readonly number[] {
  const [after, last] = [Math.max(period.from, firstDay), Math.min(period.until, lastDay)];
  const days = terms
    .flatMap(({ days }) => [
      ...changes(days.possibleFrom, days.possibleUntil),
      ...changes(days.likelyFrom, days.likelyUntil),
      ...changes(days.definiteFrom, days.definiteUntil),
    ])
    .filter((day) => day > after && day <= last);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** The days on which something begins that holds between the two, and is over; none where it never holds. */
function changes(from: number, until: number): readonly number[] {
  return from <= until ? [from, until + 1] : [];
}

/** The spans of days, in order, on which two known holders both definitely hold an office that is held alone. */
function disputedDays(terms: readonly TimelineTerm[]): readonly Period[] {
  const offices = new Map<string, TimelineTerm[]>();
  for (const term of terms) {
    for (const office of term.alone) {
      const others = offices.get(office);
      if (others === undefined) offices.set(office, [term]);
      else others.push(term);
    }
  }
  return [...offices.values()].flatMap(disputedIn).sort((a, b) => a.from - b.from);
}

/**
 * The same for the terms of one office. On the day of a handover both hold, so it takes two days in a row: looked for
 * are the nights, each named by the day before it, that the terms of two holders have in common.
 */
function disputedIn(terms: readonly TimelineTerm[]): readonly Period[] {
  const nights = terms.flatMap(({ holder, days: { definiteFrom, definiteUntil } }) =>
    holder === null || definiteFrom >= definiteUntil
      ? []
      : [
          { night: definiteFrom, holder, by: 1 },
          { night: definiteUntil, holder, by: -1 },
        ],
  );
  nights.sort((a, b) => a.night - b.night || b.by - a.by);
  const held = new Map<string, number>();
  const spans: Period[] = [];
  let since: number | undefined;
  for (const { night, holder, by } of nights) {
    const count = (held.get(holder) ?? 0) + by;
    if (count === 0) held.delete(holder);
    else held.set(holder, count);
    if (held.size > 1) since ??= night;
    else if (since !== undefined) {
      if (since < night) spans.push({ from: since, until: night });
      since = undefined;
    }
  }
  return spans;
}

/** As `precedence` of the officers orders them in the graph (`../concepts/officers.ts`). */
function inOrderOfPrecedence<T extends TimelineTerm>(terms: readonly T[], day: number): readonly T[] {
  return terms
    .map((term) => ({ term, places: placesOf(term, day) }))
    .sort((a, b) => {
      const differs = a.places.findIndex((place, index) => place !== b.places[index]);
      if (differs === -1) return a.term.id < b.term.id ? -1 : 1;
      return (a.places[differs] ?? 0) < (b.places[differs] ?? 0) ? -1 : 1;
    })
    .map(({ term }) => term);
}

function placesOf({ holder, preferred, days, acting, fromEarliest }: TimelineTerm, day: number): readonly number[] {
  const { definiteFrom, definiteUntil } = days;
  const away = definiteFrom > definiteUntil ? Infinity : Math.max(definiteFrom - day, day - definiteUntil, 0);
  return [
    holder === null ? 1 : 0,
    preferred ? 0 : 1,
    inOrderOfCertainty.findIndex((one) => one === certaintyOn(days, day)),
    acting ? 1 : 0,
    away,
    fromEarliest === null ? Infinity : -fromEarliest,
  ];
}
