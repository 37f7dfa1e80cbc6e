import type { Place } from '../query/page/cursor.js';
import { placedWords, words } from '../query/folding.js';
import { type Answered, matching } from './matching.js';
import { slipsBetween } from './words.js';

/** What is asked for: the words of a text, of which the last may be only a beginning. */
export interface Asked {
  readonly words: readonly string[];
  /** The words with one space between. */
  readonly text: string;
}

export function askedFor(text: string): Asked {
  const found = words(text);
  return { words: found, text: found.join(' ') };
}

/** How well a name fits, best first: each part decides where the ones before it are equal. */
export type Rank = readonly [fit: number, length: number, words: string, name: string];

/** Where in a name something stands, in UTF-16 code units, the end not included. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
}

/** What a name fits as; with slips, one more for each. */
const fits = { exact: 0, beginning: 1, allWords: 2 };

/** How well a name fits what is asked; undefined where it does not: not each word is answered by one of its own. */
export function rankOf(asked: Asked, name: string): Rank | undefined {
  const found = words(name);
  const answered = answeredBy(asked, found);
  if (answered === undefined) return undefined;
  const text = found.join(' ');
  const slips = answered.reduce((sum, one) => sum + one.slips, 0);
  return [fitOf(asked.text, text, slips), text.length, text, name];
}

function fitOf(asked: string, text: string, slips: number): number {
  if (text === asked) return fits.exact;
  return text.startsWith(asked) ? fits.beginning : fits.allWords + slips;
}

/** By which of the words of a name each word of a question is answered; undefined where not all are. */
function answeredBy(asked: Asked, found: readonly string[]): readonly Answered[] | undefined {
  if (asked.words.length > found.length) return undefined;
  const slips: (number | undefined)[][] = [];
  for (const [index, word] of asked.words.entries()) {
    const isLast = index === asked.words.length - 1;
    const row = found.map((other) => slipsBetween(word, other, isLast));
    if (row.every((one) => one === undefined)) return undefined;
    slips.push(row);
  }
  return matching(slips);
}

/** Negative where the first comes first: by the first part that differs, texts by their code units. */
export function compareKeys(a: Place, b: Place): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? '';
    if (part !== other) return (part ?? '') < other ? -1 : 1;
  }
  return 0;
}

/**
 * Which parts of a name made it fit, in their order: the words that answer those of the question, and of one that was
 * asked for by its beginning that beginning.
 */
export function highlightsOf(asked: Asked, name: string): readonly Highlight[] {
  const placed = placedWords(name);
  const texts = placed.map(({ text }) => text);
  const highlights = (answeredBy(asked, texts) ?? []).flatMap(({ place, slips }, index) => {
    const places = placed[place]?.places ?? [];
    const letters = slips === 0 ? [...(asked.words[index] ?? '')].length : places.length;
    const [first, last] = [places[0], places[letters - 1]];
    return first && last ? [{ start: first[0], end: last[1] }] : [];
  });
  return highlights.sort((a, b) => a.start - b.start);
}
