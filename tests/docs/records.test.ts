import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enums } from '../../src/model/enums.js';
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
  const problems = results.flatMap(({ errors, warnings }) => [...errors, ...warnings]);
  // In one request with its merge a split takes back what was merged before, and the merge counts.
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['STILL_MERGED', expect.stringContaining('official:s-body still leads to official:somebody')],
  ]);
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
  // A part passes from one whole to the next.
  expect(
    await answer(
      store,
      `{ committee(id: "committee:opium") {
        before: partOf(at: "1930-01-01") { name }
        after: partOf(at: "1946-12-11") { name }
        now: partOf { name }
        wholes { entity { id } from { edtf } until { edtf } }
        conflicts { totalCount } } }`,
    ),
  ).toEqual({
    committee: {
      before: { name: 'League of Nations' },
      after: { name: 'United Nations' },
      now: null,
      wholes: [
        { entity: { id: 'organisation:league' }, from: { edtf: '1928' }, until: null },
        {
          entity: { id: 'organisation:united-nations' },
          from: { edtf: '1946-12-11' },
          until: { edtf: '1968' },
        },
      ],
      conflicts: { totalCount: 0 },
    },
  });
  // The rows of real registers say what their registers do.
  expect(
    await answer(
      store,
      `{ country(id: "country:gb") { headOfGovernment(at: "2025-03-01") { holder { name } certainty(at: "2025-03-01") } }
        committee(id: "committee:us-ssaf") {
          officers(at: "2025-06-01", role: RANKING_MEMBER) { nodes { holder { name } } }
          members(at: "2025-06-01") { nodes { name } } }
        cites: agreement(id: "agreement:cites") {
          signed: parties(at: "1975-01-01") { edges { node { name } state certainty } }
          bound: parties(at: "1975-07-09") { edges { node { name } state certainty } } }
        agadir: agreement(id: "agreement:agadir") {
          before: parties(at: "2004-02-24", reading: POSSIBLE) { totalCount }
          since: parties(at: "2025-12-31") { edges { node { name } state certainty } } } }`,
    ),
  ).toEqual({
    country: { headOfGovernment: { holder: { name: 'Keir Starmer' }, certainty: 'DEFINITE' } },
    committee: {
      officers: { nodes: [{ holder: { name: 'Amy Klobuchar' } }] },
      members: { nodes: [{ name: 'Amy Klobuchar' }] },
    },
    cites: {
      signed: { edges: [{ node: { name: 'Canada' }, state: 'SIGNATORY', certainty: 'DEFINITE' }] },
      bound: { edges: [{ node: { name: 'Canada' }, state: 'PARTY', certainty: 'DEFINITE' }] },
    },
    agadir: {
      before: { totalCount: 0 },
      since: { edges: [{ node: { name: 'Morocco' }, state: 'PARTY', certainty: 'DEFINITE' }] },
    },
  });
  await store.close();
});

test('docs/records.md tells of every kind of treaty action what it does to a standing', () => {
  const text = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split('## What an action does to a standing');
  const rows = [...section.slice(0, section.indexOf('\n## ')).matchAll(/^\| (`.*`) +\|/gm)];
  const told = rows.flatMap(([, kinds = '']) => kinds.match(/\w+/g) ?? []);
  expect(told.sort()).toEqual(Object.keys(enums.TreatyActionKind.values).sort());
});

test('docs/records.md names every code with which a record is refused or warned about, and no other', () => {
  const text = readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8');
  const told = text.slice(text.indexOf('## When a record is refused')).matchAll(/`([A-Z]+_[A-Z]+)`/g);
  expect([...new Set([...told].map(([, code]) => code))].sort()).toEqual([...recordProblemCodes].sort());
});
