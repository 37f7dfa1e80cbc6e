import type { Position } from '../query/page/cursor.js';
import { foldedWords, locatedWordsOfName, wordings, wordsOfName } from '../text/fold.js';
import { type Assignment, assign } from './assignment.js';
import { editsBetween } from './edit-distance.js';

/** The words of a searched text, folded, in one of the ways in which it can be meant. The last may be a prefix. */
export interface SearchQuery {
  /** The number of words of the ways before it. */
  readonly offset: number;
  readonly words: readonly string[];
  /** The words with one space between. */
  readonly text: string;
}

/** The queries of a searched text, one for each way in which it can be meant. */
export function parseQueries(text: string): readonly SearchQuery[] {
  let offset = 0;
  return wordings(text).map((words) => {
    const query = { offset, words, text: words.join(' ') };
    offset += words.length;
    return query;
  });
}

/** The rank of a name, the best first: each part decides where the parts before it are equal. */
export type Rank = readonly [fit: number, length: number, words: string, name: string];

/** A part of a name, in UTF-16 code units, the end excluded. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** The first part of a rank. A name with all words of the query has one more for each edit. */
const fits = { exact: 0, prefix: 1, allWords: 2 };

/** The rank of a name for a query; undefined where not every word of the query matches a word of its own. */
export function rankOf(query: SearchQuery, name: string): Rank | undefined {
  const assigned = assignWords(query, wordsOfName(name));
  if (assigned === undefined) return undefined;
  const text = foldedWords(name).join(' ');
  const edits = assigned.reduce((sum, one) => sum + one.edits, 0);
  return [fitOf(query.text, text, edits), text.length, text, name];
}

function fitOf(queryText: string, text: string, edits: number): number {
  if (text === queryText) return fits.exact;
  return text.startsWith(queryText) ? fits.prefix : fits.allWords + edits;
}

/** Assigns the words of a query to the words of a name; undefined where not all can be. */
function assignWords(query: SearchQuery, words: readonly string[]): readonly Assignment[] | undefined {
  if (query.words.length > words.length) return undefined;
  const table: (number | undefined)[][] = [];
  for (const [index, queryWord] of query.words.entries()) {
    const isLast = index === query.words.length - 1;
    const row = words.map((word) => editsBetween(queryWord, word, isLast));
    if (row.every((edits) => edits === undefined)) return undefined;
    table.push(row);
  }
  return assign(table);
}

/** Compares two keys by their first parts that differ, texts by their code units. Negative where `a` sorts first. */
export function compareKeys(a: Position, b: Position): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return (part ?? '') < other ? -1 : 1;
  }
  return 0;
}

/**
 * The parts of a name that match the query, in their order: the assigned words, and of a word that was matched by its
 * prefix that prefix.
 */
export function highlightsOf(query: SearchQuery, name: string): readonly Highlight[] {
  const located = locatedWordsOfName(name);
  const assigned = assignWords(
    query,
    located.map(({ text }) => text),
  );
  const highlights = (assigned ?? []).flatMap(({ position, edits }, index) => {
    const offsets = located[position]?.offsets ?? [];
    const letters = edits === 0 ? [...(query.words[index] ?? '')].length : offsets.length;
    const [first, last] = [offsets[0], offsets[letters - 1]];
    return first && last ? [{ start: first[0], end: last[1] }] : [];
  });
  return highlights.sort((a, b) => a.start - b.start);
}
