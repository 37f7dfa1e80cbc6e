import { type CompleteDays, inOrderOfDays } from './attestations.js';
import type { Claim } from './claim.js';
import { isMergeId } from './merge-claims.js';

/** All that a source says for one day: the records of one request, or of several that belong together. */
export interface CompleteList {
  /** The id of the source. */
  readonly source: string;
  /** The day, as EDTF text; a month or a year where the list is that of all of it. */
  readonly asOf: string;
}

/** The complete list that a request brings, or ends. */
export interface BroughtList extends CompleteList {
  /** The ids of the claims that earlier requests of the same list have made. */
  readonly said: ReadonlySet<string>;
}

/** The job that a request is a part of, as far as it has come; one that begins with it where it is no part of one. */
export interface JobSoFar {
  /** The ids of the claims that its requests made before. */
  readonly said: ReadonlySet<string>;
  /** The complete list that they are the beginning of. */
  readonly list: CompleteList | undefined;
  /** The words for one of the request's records, by its index: `record 3`, or its line. */
  readonly nameOf: (index: number) => string;
}

/** The complete lists that bear on the claims of a request. */
export interface CompleteLists {
  /** The days of the lists of each source whose lists are known, by its id. */
  readonly days: ReadonlyMap<string, CompleteDays>;
  /** The list that the request is, and the ids of the claims that it lacks. */
  readonly lacking?: { readonly list: CompleteList; readonly claims: ReadonlySet<string> };
  /** The list of a job that has not come to its end: what the request says is said in it, and it lacks nothing yet. */
  readonly arriving?: CompleteList | undefined;
}

/** The lists of no source. */
export const noLists: CompleteLists = { days: new Map() };

/** The days of the lists that bear on a claim; undefined where they are not known. */
export function daysFor(
  { source, about }: Pick<Claim, 'source' | 'about'>,
  { days }: CompleteLists,
): CompleteDays | undefined {
  return days.has(source) && !isListed({ source, about }) ? [] : days.get(source);
}

/** The days of the lists that a claim may be said in: those that bear on it, and that of a list which is arriving. */
export function daysToSay(claim: Pick<Claim, 'source' | 'about'>, lists: CompleteLists): CompleteDays {
  const days = daysFor(claim, lists) ?? [];
  const { arriving } = lists;
  return arriving?.source === claim.source && isListed(claim) ? inOrderOfDays([...days, arriving.asOf]) : days;
}

/** Tells whether a claim can be part of its source's lists. What a source says of itself is none, nor that things are one. */
export function isListed({ source, about }: Pick<Claim, 'source' | 'about'>): boolean {
  return about !== source && !isMergeId(about);
}
