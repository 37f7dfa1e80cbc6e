import { compareTexts } from '../text/code-unit-order.js';
import { FAR_FUTURE, FAR_PAST, OPEN, type PartialDate, parsePartialDate } from './dates.js';
import type { DaySpan } from './time.js';

/** A name of an entity, with the days on which it was used as far as sources give them. */
export interface UsedName {
  readonly value: string;
  readonly lang?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly until?: string;
}

/** The kinds of names that an entity has beside the one it goes by, on whatever day. */
const besides: ReadonlySet<string | undefined> = new Set(['ACRONYM', 'ALIAS', 'TRANSLATION', 'VARIANT', 'REFERENCE']);

/**
 * The name that an entity went by on a day. Of the names that sources date it is one that was used on the day: one that
 * has an end or, where the usual name was not used on the day, any; of several one in the language of the usual name, then
 * the one that began last. Where there is none, and the usual name had not begun, it is a former name without dates.
 * Else it is the usual name.
 * @param usual the name that the entity has without a day
 */
export function nameOnDay(usual: string, names: readonly UsedName[], day: number): string {
  const dated = names.filter(isDated).map((name) => ({ name, span: spanOf(name) }));
  const [ofUsual, ofOthers] = [true, false].map((is) => dated.filter(({ name }) => (name.value === usual) === is));
  const isOn = ({ span }: DatedName): boolean => span.from <= day && day <= span.until;
  const usualOn = ofUsual?.filter(isOn) ?? [];
  const isUsualOn = usualOn.length > 0 || ofUsual?.length === 0;
  const others = (ofOthers ?? []).filter(
    (one) => isOn(one) && !besides.has(one.name.kind) && (!isUsualOn || one.span.until < FAR_FUTURE),
  );
  const [first] = [...usualOn, ...others].sort(byPrecedence(languageOf(usual, names)));
  if (first !== undefined) return first.name.value;
  const hadBegun = isUsualOn || (ofUsual ?? []).some(({ span }) => span.from <= day);
  return (hadBegun ? undefined : undatedFormer(names)) ?? usual;
}

interface DatedName {
  readonly name: UsedName;
  readonly span: DaySpan;
}

function isDated({ from, until }: UsedName): boolean {
  return from !== undefined || until !== undefined;
}

/** The days on which a name was likely used, by the best guess of each date, doubt left aside. */
function spanOf({ from, until }: UsedName): DaySpan {
  const [first, last] = [dateOf(from), dateOf(until)];
  return { from: first?.first ?? first?.last ?? FAR_PAST, until: last?.last ?? last?.first ?? FAR_FUTURE };
}

function dateOf(text: string | undefined): PartialDate | undefined {
  return text === undefined || text === OPEN ? undefined : parsePartialDate(text, 'date');
}

function languageOf(usual: string, names: readonly UsedName[]): string | undefined {
  return names.find(({ value, lang }) => value === usual && lang !== undefined)?.lang;
}

function byPrecedence(lang: string | undefined): (a: DatedName, b: DatedName) => number {
  const foreign = ({ name }: DatedName): number => (name.lang === lang ? 0 : name.lang === undefined ? 1 : 2);
  return (a, b) => foreign(a) - foreign(b) || b.span.from - a.span.from || compareTexts(a.name.value, b.name.value);
}

function undatedFormer(names: readonly UsedName[]): string | undefined {
  const former = names.filter((name) => name.kind === 'FORMER' && !isDated(name)).map(({ value }) => value);
  return former.sort()[0];
}
