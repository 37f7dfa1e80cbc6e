/*
 * Edit distance of Damerau and Levenshtein between a word of a query and a word of a name. An edit is a letter left out,
 * added, replaced, or swapped with the next one. Few are tolerated, and the more the longer the words are.
 */

/** Shorter words must be equal. */
const shortestWithOneEdit = 4;
const shortestWithTwoEdits = 8;

/** The number of edits tolerated between two words. @param longer the number of letters of the longer one */
function toleratedEdits(longer: number): 0 | 1 | 2 {
  if (longer >= shortestWithTwoEdits) return 2;
  return longer >= shortestWithOneEdit ? 1 : 0;
}

/** The largest number of edits tolerated between a word of so many letters and any other: one that has as many more. */
export function mostEdits(letters: number): 0 | 1 | 2 {
  return toleratedEdits(letters + 2) === 2 ? 2 : toleratedEdits(letters + 1);
}

/** Tells whether a query word that is only the beginning of a word may have an edit. @param isLast of the query */
export function toleratesPrefixEdit(letters: readonly string[], isLast: boolean): boolean {
  return isLast && letters.length >= shortestWithOneEdit;
}

/**
 * The number of edits between a word of a query and a word of a name; undefined where they are more than are tolerated.
 * The last word of a query may be a prefix. A prefix has no edits where the name's word begins with it, and is allowed
 * one before its last letter.
 */
export function editsBetween(queryWord: string, nameWord: string, isLast: boolean): number | undefined {
  if (queryWord === nameWord || (isLast && nameWord.startsWith(queryWord))) return 0;
  const [letters, others] = [[...queryWord], [...nameWord]];
  const asPrefix = toleratesPrefixEdit(letters, isLast);
  const tolerated = toleratedEdits(Math.max(letters.length, others.length));
  const longer = others.length - letters.length;
  if (-longer > tolerated || (!asPrefix && longer > tolerated) || tolerated === 0) return undefined;
  const lastLetter = letters.at(-1);
  const possible = distancesToPrefixes(letters, others).filter(
    (edits, length) =>
      (length === others.length && edits <= tolerated) || (asPrefix && edits <= 1 && others[length - 1] === lastLetter),
  );
  return possible.length === 0 ? undefined : Math.min(...possible);
}

/**
 * The edit distances between a word and each prefix of another one, by the prefix's length. No letter is changed between
 * two that were swapped (optimal string alignment).
 */
function distancesToPrefixes(letters: readonly string[], others: readonly string[]): readonly number[] {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = [0, ...others.map((_, index) => index + 1)];
  for (const [row, letter] of letters.entries()) {
    const current = [row + 1];
    for (const [column, other] of others.entries()) {
      const replaced = at(previous, column) + (letter === other ? 0 : 1);
      const isSwap = letter === others[column - 1] && letters[row - 1] === other;
      const swapped = isSwap ? at(beforePrevious, column - 1) + 1 : Infinity;
      current.push(Math.min(replaced, swapped, at(previous, column + 1) + 1, at(current, column) + 1));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
