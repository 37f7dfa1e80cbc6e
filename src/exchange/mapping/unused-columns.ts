import { type Header, refusedColumns } from './header.js';
import { matchesPattern, patternParts } from './pattern.js';

/**
 * The names of the columns of a file that a mapping does not mention.
 * @param used the indexes of those that it uses
 * @param ignored patterns of those that it says are not needed
 */
export function unusedNames(
  { names }: Header,
  used: ReadonlySet<number>,
  ignored: readonly string[] = [],
): readonly string[] {
  const patterns = ignored.map(patternParts);
  const added: readonly string[] = Object.values(refusedColumns);
  return names.filter(
    (name, index) =>
      name !== '' &&
      !added.includes(name) &&
      !used.has(index) &&
      !patterns.some((parts) => matchesPattern(name, parts)),
  );
}
