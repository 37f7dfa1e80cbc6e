import type { Place } from '../query/cursor.js';
import { placedWords, words } from '../query/folding.js';
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

/** How well a name fits what is asked; undefined where it does not: a word is not in it, nor one that is close to it. */
export function rankOf(asked: Asked, name: string): Rank | undefined {
  const found = words(name);
  const text = found.join(' ');
  let slips = 0;
  for (const [index, word] of asked.words.entries()) {
    const fewest = fewestSlips(word, found, index === asked.words.length - 1);
    if (fewest === undefined) return undefined;
    slips += fewest;
  }
  return [fitOf(asked.text, text, slips), text.length, text, name];
}

function fitOf(asked: string, text: string, slips: number): number {
  if (text === asked) return fits.exact;
  return text.startsWith(asked) ? fits.beginning : fits.allWords + slips;
}

function fewestSlips(word: string, found: readonly string[], isLast: boolean): number | undefined {
  let fewest: number | undefined;
  for (const other of found) {
    const slips = slipsBetween(word, other, isLast);
    if (slips === 0) return 0;
    if (slips !== undefined) fewest = Math.min(slips, fewest ?? slips);
  }
  return fewest;
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
 * Which parts of a name made it fit, in their order: of a word that was asked for by its beginning that beginning, else
 * whole words. Of words that fit equally well all are marked.
 */
export function highlightsOf(asked: Asked, name: string): readonly Highlight[] {
  const placed = placedWords(name);
  const texts = placed.map(({ text }) => text);
  const marked = new Map<number, number>();
  for (const [index, word] of asked.words.entries()) {
    const isLast = index === asked.words.length - 1;
    const fewest = fewestSlips(word, texts, isLast);
    for (const [at, { text, places }] of placed.entries()) {
      if (fewest === undefined || slipsBetween(word, text, isLast) !== fewest) continue;
      const letters = fewest === 0 ? [...word].length : places.length;
      marked.set(at, Math.max(letters, marked.get(at) ?? 0));
    }
  }
  return [...marked]
    .sort(([a], [b]) => a - b)
    .flatMap(([at, letters]) => {
      const places = placed[at]?.places ?? [];
      const [first, last] = [places[0], places[letters - 1]];
      return first && last ? [{ start: first[0], end: last[1] }] : [];
    });
}
