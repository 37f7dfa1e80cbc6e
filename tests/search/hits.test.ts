import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CandidateReader } from '../../src/search/candidates.js';
import { findHits } from '../../src/search/hits.js';
import { parseQueries } from '../../src/search/ranking.js';
import { foldedWords } from '../../src/text/fold.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';

/** More names of each kind than are read. */
const atMost = 5;
const many = Array.from({ length: atMost * 2 }, (_, index) => index.toString());

/** Names that have one of the words, or several of them, but not as they are asked for below. */
const names: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(many.map((n) => [`a-first-${n}`, ['Nguyen']])),
  ...Object.fromEntries(many.map((n) => [`a-last-${n}`, ['Hoai']])),
  ...Object.fromEntries(many.map((n) => [`a-apart-${n}`, ['Nguyen', 'Hoai']])),
  ...Object.fromEntries(many.map((n) => [`a-edit-${n}`, ['Nguyen Hoa']])),
  ...Object.fromEntries(many.map((n) => [`a-longer-${n}`, ['Nguyen Hoainam']])),
  ...Object.fromEntries(many.map((n) => [`a-twice-${n}`, ['Nguyen Nguyen Thi']])),
  exact: ['Nguyen Hoai'],
  alias: ['Lan', 'Nguyen Nga', 'Nguyen'],
};

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  const records = Object.entries(names).map(([id, [name, ...others]]) => ({
    official: {
      id: `official:${id}`,
      name,
      names: others.map((value) => ({ value })),
      ...cited(id),
    },
  }));
  await write(store, [{ source: { id: source, title: '0', ...cited('itself') } }, ...records]);
});

afterAll(() => store.close());

async function found(text: string, limit: number): Promise<readonly string[]> {
  const queries = parseQueries(text);
  const all = [...new Set(Object.values(names).flat().flatMap(foldedWords))];
  const indexWords = queries
    .flatMap(({ words }) => words)
    .flatMap((_, queryWord) => all.map((id) => ({ queryWord, id })));
  const hits = await findHits(queries, indexWords, new CandidateReader({ types: undefined, limit }), store);
  return hits.map(({ id }) => id.slice('official:'.length));
}

describe('where each word alone matches more names than are read', () => {
  test.each([
    ['nguyen hoai', 'exact'],
    ['Hoai Nguyen', 'exact'],
    ['nguyen nga', 'alias'],
    ['lan', 'alias'],
  ])('%s is found by its name', async (text, expected) => {
    expect((await found(text, atMost))[0]).toBe(expected);
  });

  test('names without an edit are read before names with one', async () => {
    expect(await found('nguyen hoain', 1_000)).toHaveLength(1 + many.length);
    expect(await found('nguyen hoain', atMost)).toEqual(many.slice(0, atMost).map((n) => `a-longer-${n}`));
  });

  test('a word that stands twice in the query stands twice in the name', async () => {
    expect(await found('nguyen nguyen', 1_000)).toEqual(many.map((n) => `a-twice-${n}`));
  });
});
