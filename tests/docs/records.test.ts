import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordProblemCodes } from '../../src/claims/records.js';
import { Writer } from '../../src/claims/writer.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { blocksOf } from './blocks.js';

test('the records that docs/records.md shows are taken in one request, and make what they say', async () => {
  const records = blocksOf('docs/records.md')
    .filter(({ info }) => info === 'json record')
    .map(({ text }) => JSON.parse(text) as unknown);
  expect(records.length).toBeGreaterThan(5);
  const store = await emptyStore();
  const { results } = await new Writer(store).sync({ records });
  expect(results.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  expect(
    await answer(
      store,
      `{ committee(id: "committee:wco-ptc") {
        partOf { id name }
        chair(at: "2024-05-01") { holder { name } from { edtf } citations { inferred } }
        conflicts { totalCount }
      } }`,
    ),
  ).toEqual({
    committee: {
      partOf: { id: 'organisation:example:wco', name: 'World Customs Organization' },
      chair: { holder: { name: 'Somebody' }, from: { edtf: '2024-04' }, citations: [{ inferred: ['from'] }] },
      conflicts: { totalCount: 1 },
    },
  });
  await store.close();
});

test('docs/records.md names every code with which a record is refused or warned about, and no other', () => {
  const text = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');
  const told = text.slice(text.indexOf('## When a record is refused')).matchAll(/`([A-Z]+_[A-Z]+)`/g);
  expect([...new Set([...told].map(([, code]) => code))].sort()).toEqual([...recordProblemCodes].sort());
});
