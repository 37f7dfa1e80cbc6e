/**
 * By which keys a word is found. The engines find what is equal by an index, and nothing else alike: so each word of a
 * name has keys such that whatever is to find it shares one with it, for a beginning as for slips. What a key finds too
 * much is sorted out by `slipsBetween`.
 */

/** How many letters at the front and at the back of a word make its keys. */
const pieceLength = 4;
/** Shorter words are right or wrong. */
const shortestForgiven = 4;
/** From this length two slips are forgiven. */
const shortestForgivenTwice = 8;

/**
 * How many slips are forgiven between two words, of which the longer has so many letters: letters left out, put in,
 * mistaken, or swapped with the next.
 */
function slipsForgiven(longer: number): 0 | 1 | 2 {
  if (longer >= shortestForgivenTwice) return 2;
  return longer >= shortestForgiven ? 1 : 0;
}

/** How many a word of so many letters is forgiven at most: against one that has as many letters more. */
function mostForgiven(letters: number): 0 | 1 | 2 {
  return slipsForgiven(letters + 2) === 2 ? 2 : slipsForgiven(letters + 1);
}

/** The keys of a word of a name. */
export function keysOf(word: string): readonly string[] {
  const letters = [...word];
  const keys = [start(letters.slice(0, 1))];
  if (letters.length > 1) keys.push(start(letters.slice(0, 2)));
  if (letters.length < pieceLength) keys.push(whole(word));
  const slips = mostForgiven(letters.length);
  if (slips > 0) keys.push(...frontKeys(letters));
  if (slips === 2) keys.push(...backKeys(letters));
  return keys;
}

/** What to look for in the index: words with this key, of so many letters, that begin so. */
export interface Seek {
  readonly key: string;
  readonly least: number;
  readonly most: number;
  readonly begins: string;
}

const anyLength = 1_000_000;

/**
 * What to look for to find all words of names that a word of a question can mean.
 *
 * Two words with one slip between them are the same at their front when each leaves out one letter, or none, of its
 * first four: where the slip put a letter in, that one and the fourth of the other word. Where two slips are forgiven,
 * the first four letters of the longer word and its last four have none in common: so in one of the two there is at
 * most one slip, or a half of one that swapped the fourth letter with the fifth; and the same holds there, however short
 * the other word is.
 * @param isLast whether it may be only the beginning of a word
 */
export function seeksOf(word: string, isLast: boolean): readonly Seek[] {
  const letters = [...word];
  const count = letters.length;
  const front = `<${letters.slice(0, pieceLength).join('')}`;
  const exact = { key: count < pieceLength ? whole(word) : front, least: count, most: count, begins: word };
  const seeks: Seek[] = [exact];
  if (isLast) seeks.push({ key: count < 3 ? start(letters) : front, least: count, most: anyLength, begins: word });
  const slips = mostForgiven(count);
  if (slips === 0) return seeks;
  const length = { least: count - slips, most: count + slips };
  const frontLength = isForgivenWhenBegun(letters, isLast) ? { ...length, most: anyLength } : length;
  seeks.push(...frontKeys(letters).map((key) => ({ key, ...frontLength, begins: '' })));
  if (slips === 2) seeks.push(...backKeys(letters).map((key) => ({ key, ...length, begins: '' })));
  return seeks;
}

function whole(word: string): string {
  return `=${word}`;
}

function start(letters: readonly string[]): string {
  return `^${letters.join('')}`;
}

function frontKeys(letters: readonly string[]): readonly string[] {
  return withoutOne(letters.slice(0, pieceLength)).map((piece) => `<${piece}`);
}

function backKeys(letters: readonly string[]): readonly string[] {
  return withoutOne(letters.slice(-pieceLength)).map((piece) => `>${piece}`);
}

/** The piece itself, and all that it becomes when a letter is left out. */
function withoutOne(piece: readonly string[]): readonly string[] {
  return [
    ...new Set([piece, ...piece.map((_, left) => piece.filter((_, at) => at !== left))].map((one) => one.join(''))),
  ];
}

/** Whether a word of a question is forgiven a slip where it is only the beginning of a word. */
function isForgivenWhenBegun(letters: readonly string[], isLast: boolean): boolean {
  return isLast && letters.length >= shortestForgiven;
}

/**
 * How many slips lie between a word of a question and one of a name; undefined where they are more than are forgiven.
 * A word that may be only a beginning has none where the other begins with it, and is forgiven one before its last
 * letter.
 */
export function slipsBetween(asked: string, word: string, isLast: boolean): number | undefined {
  if (asked === word || (isLast && word.startsWith(asked))) return 0;
  const [letters, others] = [[...asked], [...word]];
  const isForgivenBegun = isForgivenWhenBegun(letters, isLast);
  const forgiven = slipsForgiven(Math.max(letters.length, others.length));
  const longer = others.length - letters.length;
  if (-longer > forgiven || (!isForgivenBegun && longer > forgiven) || forgiven === 0) return undefined;
  const end = letters.at(-1);
  const found = distances(letters, others).filter(
    (slips, length) =>
      (length === others.length && slips <= forgiven) || (isForgivenBegun && slips <= 1 && others[length - 1] === end),
  );
  return found.length === 0 ? undefined : Math.min(...found);
}

/**
 * How many slips lie between a word and each beginning of another one, by the beginning's length (the distance of
 * Damerau and Levenshtein, where nothing is changed between two letters that were swapped).
 */
function distances(letters: readonly string[], others: readonly string[]): readonly number[] {
  let earlier: readonly number[] = [];
  let previous: readonly number[] = [0, ...others.map((_, index) => index + 1)];
  for (const [row, letter] of letters.entries()) {
    const current = [row + 1];
    for (const [column, other] of others.entries()) {
      const changed = at(previous, column) + (letter === other ? 0 : 1);
      const swapped =
        letter === others[column - 1] && letters[row - 1] === other ? at(earlier, column - 1) + 1 : Infinity;
      current.push(Math.min(changed, swapped, at(previous, column + 1) + 1, at(current, column) + 1));
    }
    [earlier, previous] = [previous, current];
  }
  return previous;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
