import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from '../../src/search/edit-distance.js';
import { edits } from './oracle.js';
import { wordPairs } from './word-pairs.js';

test('there are as many edits between two words as the plain recursion counts', () => {
  fc.assert(
    fc.property(wordPairs, fc.boolean(), ({ queryWord, nameWord }, isLast) => {
      expect(editsBetween(queryWord, nameWord, isLast) ?? Infinity).toBe(edits(queryWord, nameWord, isLast));
    }),
    { numRuns: 20_000 },
  );
});
