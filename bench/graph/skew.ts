/*
 * How unlike each other things of one kind are in public data: most agreements are of two parties and a tenth of nearly
 * a hundred or more, most people hold few offices and some many.
 */

/** Values at the ends of tenths: a tenth of all is at most the second one, and so on. */
type Tenths = readonly [number, number, number, number, number, number, number, number, number, number, number];

/** Parties of an agreement, in the table GGO of the package manytreaties: 3,510 agreements, 24 parties on average. */
const parties: Tenths = [1, 2, 2, 2, 2, 2, 4, 8, 21, 96, 198];
/** Seats of a member of the United States Congress in committees, in congress-legislators: 528 members, 7 on average. */
const offices: Tenths = [1, 3, 4, 4, 5, 6, 7, 8, 10, 13, 22];

/** How many parties the agreement with this number has, about. */
export function partiesOf(agreement: number): number {
  return valueAt(parties, placeOf(agreement));
}

/** How many offices the official with this number holds, beside others. */
export function officesOf(official: number): number {
  return valueAt(offices, placeOf(official));
}

/** The most of that. */
export const mostOffices = offices[10];

/** Spreads numbers evenly over the line from 0 to 1, so that of each run of numbers as many are large. */
function placeOf(number: number): number {
  return ((number + 1) * 0.618_033_988_75) % 1;
}

function valueAt(tenths: Tenths, place: number): number {
  const tenth = Math.floor(place * 10);
  const [from = 0, until = 0] = tenths.slice(tenth, tenth + 2);
  return Math.round(from + (until - from) * (place * 10 - tenth));
}
