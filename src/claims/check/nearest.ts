import { closest, distance } from 'fastest-levenshtein';

/** Longer words are not compared: the work grows with their length, and no known word is nearly as long. */
const longestWord = 60;

/** The question whether one of the known words was meant: after a space, or nothing where none is near. */
export function didYouMean(word: unknown, known: readonly string[]): string {
  const meant = typeof word === 'string' && word.length <= longestWord ? nearest(word, known) : undefined;
  return meant === undefined ? '' : ` Did you mean ${JSON.stringify(meant)}?`;
}

/**
 * The known word from which the given one differs least, whatever the case: by no more than two letters in five, or by two
 * neighbours that are swapped. A word that is known is none that was misspelt.
 */
function nearest(word: string, known: readonly string[]): string | undefined {
  const given = bare(word);
  const byForm = new Map(known.map((one) => [bare(one), one]));
  if (given === '' || byForm.size === 0 || known.includes(word)) return undefined;
  const swapped = [...byForm.keys()].find((one) => isSwap(given, one));
  const found = swapped ?? closest(given, [...byForm.keys()]);
  return swapped !== undefined || distance(given, found) <= given.length * 0.4 ? byForm.get(found) : undefined;
}

/** Tells whether one word becomes the other where two of its letters, one after the other, change places. */
function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at < 0 || one.length !== other.length) return false;
  return `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at] ?? ''}${one.slice(at + 2)}` === other;
}

/** The letters and digits alone: `vice-chair` is `VICE_CHAIR`, and `TreatyAction` is `treaty_action`. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
