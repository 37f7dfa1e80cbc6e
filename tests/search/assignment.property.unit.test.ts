import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../src/search/assignment.js';

const edits = fc.constantFrom(undefined, 0, 1, 2);
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(edits, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

/** The fewest edits of all ways to give each row a column of its own, tried one after the other. */
function fewest(table: readonly (readonly (number | undefined)[])[], taken: readonly number[] = []): number {
  const [first, ...others] = table;
  if (first === undefined) return 0;
  const ways = first.map((here, position) =>
    here === undefined || taken.includes(position) ? Infinity : here + fewest(others, [...taken, position]),
  );
  return Math.min(...ways);
}

test('words of a query are assigned to words of a name one by one, with the fewest edits possible', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const assigned = assign(table);
      if (assigned === undefined) {
        expect(fewest(table)).toBe(Infinity);
        return;
      }
      expect(assigned).toHaveLength(table.length);
      expect(new Set(assigned.map(({ position }) => position)).size).toBe(table.length);
      for (const [index, { position, edits: between }] of assigned.entries()) {
        expect(table[index]?.[position]).toBe(between);
      }
      expect(assigned.reduce((sum, one) => sum + one.edits, 0)).toBe(fewest(table));
    }),
    { numRuns: 5_000 },
  );
});

test('a hundred words are assigned to a hundred others within a second', () => {
  const table = Array.from({ length: 100 }, (_, row) => Array.from({ length: 100 }, (_, column) => (row * column) % 3));
  const begun = performance.now();
  expect(assign(table)?.length).toBe(100);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
