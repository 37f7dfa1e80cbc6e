import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../../src/search/edit-distance.js';
import { keysOf, seeksOf } from '../../src/search/index-keys.js';
import { wordPairs } from './word-pairs.js';

function isSought(queryWord: string, nameWord: string, isLast: boolean): boolean {
  const keys = keysOf(nameWord);
  return seeksOf(queryWord, isLast).some(
    ({ key, minLength, maxLength, prefix }) =>
      keys.includes(key) && nameWord.length >= minLength && nameWord.length <= maxLength && nameWord.startsWith(prefix),
  );
}

test('a word of a query seeks a key of every word of a name that it can match', () => {
  let edited = 0;
  fc.assert(
    fc.property(wordPairs, fc.boolean(), ({ queryWord, nameWord }, isLast) => {
      const between = editsBetween(queryWord, nameWord, isLast);
      if (between === undefined) return;
      edited += between > 0 ? 1 : 0;
      expect(isSought(queryWord, nameWord, isLast)).toBe(true);
    }),
    { numRuns: 50_000 },
  );
  expect(edited).toBeGreaterThan(5_000);
});

test.each([
  ['comitee', 'committee', 2],
  ['hoa', 'hoai', 1],
  ['an', 'van', undefined],
  ['van', 'vang', 1],
  ['enforcmnt', 'enforcement', 2],
  ['enforc', 'enforce', 1],
  ['cstoms', 'customs', 1],
  ['cstms', 'customs', undefined],
])('%s matches %s with as many edits as the longer of the two is allowed: %s', (queryWord, nameWord, expected) => {
  expect(editsBetween(queryWord, nameWord, false)).toBe(expected);
  expect(isSought(queryWord, nameWord, false)).toBe(expected !== undefined);
});
