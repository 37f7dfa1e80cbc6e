import { type Moment, holdsOn, keeps } from './moments.js';
import { type Truth, known } from './truth.js';
import { type Relationship, type Thing, numberOf } from './world-read.js';

/*
 * Links that have one end at a time: each counts on the days on which it holds, and one that has no days on every day.
 */

/** Whether the end is the one of the day. */
export function isEndOn(link: Relationship, day: number): Truth {
  return numberOf(link, 'possibleFrom') === undefined ? known(true) : holdsOn(link, day);
}

/** The ends of the links of a type that may be those of the day, each with whether it is. */
export function endsOn(thing: Thing, type: string, day: number): readonly (readonly [end: Thing, is: Truth])[] {
  return thing.links
    .filter((link) => link.type === type && isEndOn(link, day).may)
    .map((link) => [link.to, isEndOn(link, day)]);
}

/** The things whose link of a type leads here on the day, as far as the reading keeps it. */
export function startsOn(
  thing: Thing,
  type: string,
  { day, reading }: Moment & { readonly day: number },
): readonly Thing[] {
  return thing.backlinks
    .filter((link) => link.type === type && keeps({ reading }, isEndOn(link, day)))
    .map(({ start }) => start);
}

/** The end that is shown: the likely one before others, of others the one that began last, then by the id. */
export function endShown(
  thing: Thing,
  type: string,
  { day, reading }: Moment & { readonly day: number },
): Thing | undefined {
  const beginning = (link: Relationship): number => {
    const [from, until] = [numberOf(link, 'likelyFrom') ?? 0, numberOf(link, 'likelyUntil') ?? 0];
    return from <= until ? from : (numberOf(link, 'possibleFrom') ?? 0);
  };
  const isLikely = (link: Relationship): number => Number(isEndOn(link, day).likely);
  const [first] = thing.links
    .filter((link) => link.type === type && keeps({ reading }, isEndOn(link, day)))
    .sort((a, b) => isLikely(b) - isLikely(a) || beginning(b) - beginning(a) || (a.to.id < b.to.id ? -1 : 1));
  return first?.to;
}
