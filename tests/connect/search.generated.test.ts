import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placedWords, words } from '../../src/query/folding.js';
import { highlightsOf, askedFor } from '../../src/connect/ranking.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';
import { type Named, expectedFor } from './oracle.js';

/** So many questions are asked of so many entities; more with SEARCH_RUNS. The seed is printed when one fails. */
const runs = Number(process.env['SEARCH_RUNS'] ?? 600);
const entities = 300;

const letters = [...Array.from('aaeeiioonnrrstlcdm'), 'Đ', 'đ', 'ø', 'ß', 'é', 'ầ', 'Æ', 'e\u0301'];
/** Few letters, so that words of chance are often close to each other. */
const word = fc
  .tuple(fc.constantFrom(...Array.from('AECDÉØ')), fc.array(fc.constantFrom(...letters), { maxLength: 11 }))
  .map(([first, rest]) => first + rest.join(''));
const name = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '-', ', ', "'"))
  .map(([all, between]) => all.join(between));

const sampled: readonly (readonly string[])[] = fc.sample(fc.array(name, { minLength: 1, maxLength: 3 }), {
  numRuns: entities,
  seed: 7,
});
const world: readonly Named[] = sampled.map((names, index) => ({ id: `official:${index.toString()}`, names }));

/** A text as somebody may type it who has a name in mind: some of its words, in any order, begun or mistaken. */
const question = fc
  .record({
    name: fc.constantFrom(...sampled.flat()),
    order: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
    cut: fc.nat({ max: 6 }),
    edits: fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'put', 'change', 'swap'), fc.constantFrom(...letters)), {
      maxLength: 3,
    }),
    isUpper: fc.boolean(),
  })
  .map(({ name: whole, order, cut, edits, isUpper }) => {
    const all = whole.split(/[^\p{L}\p{M}]+/u);
    const picked = order.map((number) => all[number % all.length] ?? '').join(' ');
    const mistaken = edits.reduce((text, edit) => edited(text, ...edit), picked);
    const begun = mistaken.slice(0, Math.max(1, mistaken.length - cut));
    return isUpper ? begun.toUpperCase() : begun;
  })
  .filter((text) => words(text).length > 0);

function edited(text: string, number: number, how: 'drop' | 'put' | 'change' | 'swap', letter: string): string {
  const at = number % Math.max(1, text.length);
  const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (how) {
    case 'drop':
      return before + after;
    case 'put':
      return before + letter + here + after;
    case 'change':
      return before + letter + after;
    case 'swap':
      return before + after.charAt(0) + here + after.slice(1);
  }
}

const page = `query ($text: String!, $after: String, $first: Int) {
  search(text: $text, after: $after, first: $first) {
    totalCount pageInfo { hasNextPage endCursor } edges { matchedName node { id } }
  }
}`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly matchedName: string; readonly node: { readonly id: string } }[];
}

describe('a text of chance over names of chance', () => {
  let store: Store;

  beforeAll(async () => {
    store = await emptyStore();
    const records = world.map(({ id, names: [first, ...others] }) => ({
      official: { id, name: first, names: others.map((value) => ({ value })), ...cited(id) },
    }));
    await write(store, [{ source: { id: source, title: '0', ...cited('itself') } }, ...records]);
  });

  afterAll(() => store.close());

  async function found(text: string, first: number): Promise<{ rows: unknown[]; counts: Set<number> }> {
    const rows: unknown[] = [];
    const counts = new Set<number>();
    for (let after: string | null = null; ;) {
      const { search } = (await answer(store, page, { text, after, first })) as { search: Page };
      rows.push(...search.edges.map(({ matchedName, node }) => ({ id: node.id, matchedName })));
      counts.add(search.totalCount);
      if (!search.pageInfo.hasNextPage) return { rows, counts };
      after = search.pageInfo.endCursor;
    }
  }

  test('finds, ranks, counts and pages as the plain words of its meaning say', { timeout: 300_000 }, async () => {
    let [matches, mistaken] = [0, 0];
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom(15, 100), async (text, first) => {
        const expected = expectedFor(text, world);
        matches += expected.length;
        mistaken += expected.length > 0 && !world.some(({ names }) => names.includes(text)) ? 1 : 0;
        expect(await found(text, first)).toEqual({ rows: expected, counts: new Set([expected.length]) });
      }),
      { numRuns: runs },
    );
    // Or the questions of chance would show nothing.
    expect(matches).toBeGreaterThan(runs);
    expect(mistaken).toBeGreaterThan(runs / 2);
  });
});

describe('the places of words', () => {
  test('are told for the same words as are searched by, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), name), (text) => {
        expect(placedWords(text).map((placed) => placed.text)).toEqual(words(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('of highlights lie in the name, in order, without overlap, and hold what was asked for', () => {
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (whole, number, cut) => {
        const all = words(whole);
        const [asked = ''] = all.slice(number % all.length);
        const begun = [...asked].slice(0, 1 + (cut % [...asked].length)).join('');
        const highlights = highlightsOf(askedFor(begun), whole);
        expect(highlights.length).toBeGreaterThan(0);
        let end = 0;
        for (const part of highlights) {
          expect(part.start).toBeGreaterThanOrEqual(end);
          end = part.end;
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(words(whole.slice(part.start, end)).join('').startsWith(begun)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
