import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foundBy } from '../../src/search/candidates.js';
import { askedFor } from '../../src/search/ranking.js';
import { foldedWords } from '../../src/text/fold.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';

/** More of each kind than are looked at. */
const atMost = 5;
const many = Array.from({ length: atMost * 2 }, (_, index) => index.toString());

/** Names that have one of the words, or several of them, but not as they are asked for below. */
const names: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(many.map((n) => [`a-first-${n}`, ['Nguyen']])),
  ...Object.fromEntries(many.map((n) => [`a-last-${n}`, ['Hoai']])),
  ...Object.fromEntries(many.map((n) => [`a-apart-${n}`, ['Nguyen', 'Hoai']])),
  ...Object.fromEntries(many.map((n) => [`a-slip-${n}`, ['Nguyen Hoa']])),
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
  const asked = askedFor(text);
  const all = [...new Set(Object.values(names).flat().flatMap(foldedWords))];
  const index = asked.words.flatMap((_, at) => all.map((id) => ({ asked: at, id })));
  const rows = await foundBy(asked, index, { types: undefined, atMost: limit }, (statement, parameters) =>
    store.read(statement, parameters),
  );
  return rows.map(({ id }) => id.slice('official:'.length));
}

describe('where each word alone has more hits than are looked at', () => {
  test.each([
    ['nguyen hoai', 'exact'],
    ['Hoai Nguyen', 'exact'],
    ['nguyen nga', 'alias'],
    ['lan', 'alias'],
  ])('%s is found by its name', async (text, expected) => {
    expect((await found(text, atMost))[0]).toBe(expected);
  });

  test('those without a slip are looked at before those with one', async () => {
    expect(await found('nguyen hoain', 1_000)).toHaveLength(1 + many.length);
    expect(await found('nguyen hoain', atMost)).toEqual(many.slice(0, atMost).map((n) => `a-longer-${n}`));
  });

  test('a word that is asked for twice is in the name twice', async () => {
    expect(await found('nguyen nguyen', 1_000)).toEqual(many.map((n) => `a-twice-${n}`));
  });
});
