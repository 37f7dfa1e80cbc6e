import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matching } from '../../src/connect/matching.js';
import { keysOf, seeksOf, slipsBetween } from '../../src/connect/words.js';
import { slips } from './oracle.js';

/** Few letters, so that words of chance are often close to each other. */
const letter = fc.constantFrom('a', 'b', 'c');
const word = fc.array(letter, { minLength: 1, maxLength: 12 }).map((letters) => letters.join(''));

/** A word, and what becomes of it by so many slips, or what is typed of it so far. */
const pair = fc
  .tuple(
    word,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('leave out', 'put in', 'mistake', 'swap'), letter), { maxLength: 2 }),
    fc.nat({ max: 6 }),
  )
  .map(([whole, changes, more]) => {
    const changed = changes.reduce((text, [number, how, other]) => {
      const at = number % Math.max(1, text.length);
      const [before, here, next, after] = [text.slice(0, at), text.charAt(at), text.charAt(at + 1), text.slice(at + 2)];
      switch (how) {
        case 'leave out':
          return before + next + after;
        case 'put in':
          return before + other + here + next + after;
        case 'mistake':
          return before + other + next + after;
        case 'swap':
          return before + next + here + after;
      }
    }, whole);
    return { asked: changed || 'a', word: whole + 'abcabc'.slice(0, more) };
  });

const pairs = fc.oneof(pair, fc.record({ asked: word, word }));

function isSought(asked: string, found: string, isLast: boolean): boolean {
  const keys = keysOf(found);
  return seeksOf(asked, isLast).some(
    ({ key, least, most, begins }) =>
      keys.includes(key) && found.length >= least && found.length <= most && found.startsWith(begins),
  );
}

describe('a word of a question and one of a name', () => {
  test('have as many slips between them as plain words say', () => {
    fc.assert(
      fc.property(pairs, fc.boolean(), ({ asked, word: found }, isLast) => {
        expect(slipsBetween(asked, found, isLast) ?? Infinity).toBe(slips(asked, found, isLast));
      }),
      { numRuns: 20_000 },
    );
  });

  test('share a key that is sought wherever the one can mean the other', () => {
    let mistaken = 0;
    fc.assert(
      fc.property(pairs, fc.boolean(), ({ asked, word: found }, isLast) => {
        const between = slipsBetween(asked, found, isLast);
        if (between === undefined) return;
        mistaken += between > 0 ? 1 : 0;
        expect(isSought(asked, found, isLast)).toBe(true);
      }),
      { numRuns: 50_000 },
    );
    expect(mistaken).toBeGreaterThan(5_000);
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
  ])('%s means %s with slips as the longer of the two is forgiven: %s', (asked, found, expected) => {
    expect(slipsBetween(asked, found, false)).toBe(expected);
    expect(isSought(asked, found, false)).toBe(expected !== undefined);
  });
});

describe('words of a question and words of a name', () => {
  const cost = fc.constantFrom(undefined, 0, 1, 2);
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cost, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

  /** The fewest slips of all ways to give each row a column of its own, one after the other. */
  function fewest(table: readonly (readonly (number | undefined)[])[], taken: readonly number[] = []): number {
    const [first, ...others] = table;
    if (first === undefined) return 0;
    const ways = first.map((slipsHere, place) =>
      slipsHere === undefined || taken.includes(place) ? Infinity : slipsHere + fewest(others, [...taken, place]),
    );
    return Math.min(...ways);
  }

  test('answer each other one by one, with the fewest slips that can be', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const answered = matching(table);
        if (answered === undefined) {
          expect(fewest(table)).toBe(Infinity);
          return;
        }
        expect(answered).toHaveLength(table.length);
        expect(new Set(answered.map(({ place }) => place)).size).toBe(table.length);
        for (const [index, { place, slips: between }] of answered.entries()) {
          expect(table[index]?.[place]).toBe(between);
        }
        expect(answered.reduce((sum, one) => sum + one.slips, 0)).toBe(fewest(table));
      }),
      { numRuns: 5_000 },
    );
  });

  test('are matched in no time, a hundred of them with a hundred', () => {
    const table = Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 100 }, (_, column) => (row * column) % 3),
    );
    const begun = performance.now();
    expect(matching(table)?.length).toBe(100);
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
