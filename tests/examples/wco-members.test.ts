import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type Mapped, foldersOf, kindsOf, mapped, unaccounted, write } from './mapped.js';

/* The seed has the same facts, which were taken from the article by hand. */

const seed = new URL('../../seed/wco-members.ndjson', import.meta.url);
const counts = {
  excerpt: { source: 1, organisation: 1, country: 14, administration: 13, membership: 14 },
  whole: { source: 1, organisation: 1, country: 184, administration: 183, membership: 184 },
};

describe.each(foldersOf('wco-members'))('wco-members, $part', ({ part, folder }) => {
  let result: Mapped;
  let store: Store;

  beforeAll(async () => {
    result = await mapped('wco-members', folder);
    store = await emptyStore();
    const { errors } = await loadRecords(new Writer(store), readFileSync(seed, 'utf8'));
    expect(errors).toEqual([]);
  });
  afterAll(() => store.close());

  test('makes a member of each line of the lists', () => {
    const article = readFileSync(join(folder, 'Member_states_of_the_World_Customs_Organization.md'), 'utf8');
    const names = article.split('\n').flatMap((line) => /^\u00a0+([^\\—]+)/.exec(line)?.[1] ?? []);
    expect(names).toHaveLength(counts[part].membership);
    const cited = new Map(
      result.records
        .flatMap((record) => Object.values(record))
        .map(({ citation: { locator } }) => [locator.split(': ')[1], locator]),
    );
    expect(
      unaccounted(
        names.map((name) => cited.get(name) ?? name),
        result,
      ),
    ).toEqual([]);
    expect(kindsOf(result.records)).toEqual(counts[part]);
    expect(result.reports).toEqual([{ place: 'Europe: European Union', reason: 'no day of accession' }]);
  });

  test('says what the seed says, but for one more place that names the European Union', async () => {
    expect(await write(store, result.records)).toEqual({ UPDATED: 1, UNCHANGED: result.records.length - 1 });
  });

  test('knows who joined when, and who was no member yet', async () => {
    const question = `{ organisation(id: "organisation:wco") {
      before: members(at: "1964-01-14") { totalCount }
      japan: members(at: "1964-01-15", filter: { country: { code: { eq: "JP" } } }) { totalCount }
      suriname: members(at: "2017-09-30", filter: { country: { code: { eq: "SR" } } }) { totalCount }
      all: members(at: "2017-09-30") { totalCount } } }`;
    expect(await answer(store, question)).toMatchObject({
      organisation: { japan: { totalCount: 1 }, suriname: { totalCount: 0 }, all: { totalCount: 183 } },
    });
  });
});
