import { mostEdits, toleratesPrefixEdit } from './edit-distance.js';

/*
 * Keys of the word index. An engine's index finds equal values only, so each word of a name is stored under several keys:
 * short prefixes, and its first and last letters with one of them left out (a deletion neighbourhood). A word of a query
 * that can match a word of a name seeks at least one of its keys. A key finds more than that, so `editsBetween` decides
 * about what was found.
 */

/** The number of letters at the front and at the back of a word that keys are made of. */
const pieceLength = 4;

/** The keys under which a word of a name is stored. */
export function keysOf(word: string): readonly string[] {
  const letters = [...word];
  const keys = [prefixKey(letters.slice(0, 1))];
  if (letters.length > 1) keys.push(prefixKey(letters.slice(0, 2)));
  if (letters.length < pieceLength) keys.push(wordKey(word));
  const edits = mostEdits(letters.length);
  if (edits > 0) keys.push(...frontKeys(letters));
  if (edits === 2) keys.push(...backKeys(letters));
  return keys;
}

/** A look-up in the index: the words stored under the key that have the length, in letters, and the prefix. */
export interface Seek {
  readonly key: string;
  readonly minLength: number;
  readonly maxLength: number;
  readonly prefix: string;
}

const anyLength = 1_000_000;

/**
 * The look-ups that find every word of names that a word of a query can match.
 *
 * Two words with one edit between them have a front key in common: each leaves out one letter, or none, of its first
 * four. (Where the edit added a letter, that one and the fourth of the other word.) Where two edits are tolerated, the
 * first four letters of the longer word and its last four have none in common: so one of these two pieces has at most
 * one edit, or half of one that swapped the fourth letter with the fifth; and the same holds there, however short the
 * other word is.
 * @param isLast the word is the last of the query, which may be a prefix
 */
export function seeksOf(word: string, isLast: boolean): readonly Seek[] {
  const letters = [...word];
  const count = letters.length;
  const front = frontKey(letters.slice(0, pieceLength).join(''));
  const exact = { key: count < pieceLength ? wordKey(word) : front, minLength: count, maxLength: count, prefix: word };
  const seeks: Seek[] = [exact];
  if (isLast) {
    const key = count < 3 ? prefixKey(letters) : front;
    seeks.push({ key, minLength: count, maxLength: anyLength, prefix: word });
  }
  const edits = mostEdits(count);
  if (edits === 0) return seeks;
  const length = { minLength: count - edits, maxLength: count + edits };
  const frontLength = toleratesPrefixEdit(letters, isLast) ? { ...length, maxLength: anyLength } : length;
  seeks.push(...frontKeys(letters).map((key) => ({ key, ...frontLength, prefix: '' })));
  if (edits === 2) seeks.push(...backKeys(letters).map((key) => ({ key, ...length, prefix: '' })));
  return seeks;
}

function wordKey(word: string): string {
  return `=${word}`;
}

function prefixKey(letters: readonly string[]): string {
  return `^${letters.join('')}`;
}

function frontKey(piece: string): string {
  return `<${piece}`;
}

function frontKeys(letters: readonly string[]): readonly string[] {
  return withOneLeftOut(letters.slice(0, pieceLength)).map(frontKey);
}

function backKeys(letters: readonly string[]): readonly string[] {
  return withOneLeftOut(letters.slice(-pieceLength)).map((piece) => `>${piece}`);
}

/** The piece itself, and every piece that is left when one letter is left out. */
function withOneLeftOut(piece: readonly string[]): readonly string[] {
  const shorter = piece.map((_, left) => piece.filter((_, at) => at !== left));
  return [...new Set([piece, ...shorter].map((letters) => letters.join('')))];
}
