import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';

/** The cases of the rules that were found in the documents, on what the seed makes of them. */

const folder = new URL('../../seed/', import.meta.url);

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  const writer = new Writer(store);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ndjson'))) {
    const { errors } = await loadRecords(writer, readFileSync(new URL(file, folder), 'utf8'));
    if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors.slice(0, 3))}`);
  }
}, 120_000);
afterAll(() => store.close());

/** One field of the answer to a question about one thing. */
async function about(question: string, path: readonly string[]): Promise<unknown> {
  let value: unknown = await answer(store, question);
  for (const name of path) value = (value as Readonly<Record<string, unknown>>)[name];
  return value;
}

describe('One article names the PTC chair, another only "the representative of Vietnam Customs" until April 2025', () => {
  test('and on 2024-06-01 one fact answers, with the name of one, the end of the other, and who says what', async () => {
    const question = `{ committee(id: "committee:wco-ptc") { chairs(at: "2024-06-01") { nodes {
      holder { name } onBehalfOf { id } from { edtf } until { edtf } certainty(at: "2024-06-01")
      citations { source { id } fields } conflicts { totalCount } } } } }`;
    const rows = (await about(question, ['committee', 'chairs', 'nodes'])) as readonly Record<string, unknown>[];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      holder: { name: 'Nguyen Thi Vinh Hoai' },
      onBehalfOf: { id: 'administration:vn' },
      from: { edtf: '2024-04' },
      until: { edtf: '2025-04' },
      // The end lay ahead when it was said, so nothing attests the term on a day after its beginning.
      certainty: 'POSSIBLE',
      conflicts: { totalCount: 0 },
    });
    const citations = rows[0]?.['citations'] as readonly { source: { id: string }; fields: readonly string[] }[];
    const giving = (field: string): ReadonlySet<string> =>
      new Set(citations.filter(({ fields }) => fields.includes(field)).map(({ source }) => source.id));
    expect(giving('holder')).toEqual(new Set(['source:vietnam-customs-role']));
    expect(giving('until')).toEqual(new Set(['source:wco-council-sessions']));
  });
});

describe('The Council chair who "continued to be elected" in June 2024', () => {
  test.each(['2024-06-01', '2025-01-01'])('is two facts, of which %s shows one row, POSSIBLE', async (day) => {
    const question = `{ committee(id: "committee:wco-council") {
      appointments(role: CHAIR) { totalCount }
      chairs(at: "${day}") { nodes { holder { id } certainty(at: "${day}") } } } }`;
    expect(await about(question, ['committee'])).toEqual({
      appointments: { totalCount: 2 },
      chairs: { nodes: [{ holder: { id: 'official:edward-kieswetter' }, certainty: 'POSSIBLE' }] },
    });
  });
});

describe('A customs administration that "will hold" the vice-chair after an adoption in June 2024', () => {
  test('is among the vice-chairs on 2024-07-15: stated, for Asia/Pacific, from the session, inferred', async () => {
    const question = `{ committee(id: "committee:wco-council") { officers(role: VICE_CHAIR, at: "2024-07-15") { nodes {
      modality constituency holder { id } electedAt { id } from { edtf } citations { inferred } } } } }`;
    expect(await about(question, ['committee', 'officers', 'nodes'])).toEqual([
      {
        modality: 'STATED',
        constituency: 'Asia/Pacific',
        holder: { id: 'administration:hk' },
        electedAt: { id: 'meeting:wco-council-143-144' },
        from: { edtf: '2024-06-27/2024-06-29' },
        citations: [{ inferred: expect.arrayContaining(['from']) as unknown }],
      },
    ]);
  });
});

describe('Nine signatories of an agreement, no date of signing, in an article of June 2023', () => {
  test.each([
    ['2021-01-01', 'POSSIBLE'],
    ['2023-12-31', 'DEFINITE'],
  ])('are parties on %s: nine, %s', async (day, certainty) => {
    const question = `{ agreement(id: "agreement:aamra") { parties(at: "${day}") { edges { certainty node { id } } } } }`;
    const edges = (await about(question, ['agreement', 'parties', 'edges'])) as readonly { certainty: string }[];
    expect(edges.map((edge) => edge.certainty)).toEqual(Array<string>(9).fill(certainty));
  });

  test('are never ten, and none definitely before the article speaks of them', async () => {
    for (const [day, reading, count] of [
      ['1990-01-01', 'POSSIBLE', 9],
      ['2030-01-01', 'POSSIBLE', 9],
      ['2021-01-01', 'DEFINITE', 0],
    ] as const) {
      const question = `{ agreement(id: "agreement:aamra") { parties(at: "${day}", reading: ${reading}) { totalCount } } }`;
      expect(await about(question, ['agreement', 'parties', 'totalCount']), day).toBe(count);
    }
  });
});

describe('"Nine member states, namely" eight names', () => {
  test('are a measurement of nine, eight participations, and a stated conflict that names them', async () => {
    const question = `{ measurement(id: "measurement:acdd-members-2023") {
      value
      conflicts { nodes { origin field about { ... on Node { id } } claims { citation { locator } } } } } }`;
    const measurement = (await about(question, ['measurement'])) as Readonly<Record<string, unknown>>;
    expect(measurement).toMatchObject({
      value: 9,
      conflicts: {
        nodes: [{ origin: 'STATED', field: 'value', about: { id: 'measurement:acdd-members-2023' } }],
      },
    });
    const named = await store.read(
      statement`MATCH (:Fact {id: ${input('id')}})<-[:CONFLICT_ABOUT]-(conflict)-[:SETS_AGAINST]->(fact)
        RETURN fact.id AS id ORDER BY id`,
      { id: 'measurement:acdd-members-2023' },
    );
    const ids = named.map(({ id }) => String(id));
    expect(ids.filter((id) => id.startsWith('participation:'))).toHaveLength(8);
    expect(ids).toContain('measurement:acdd-members-2023');
  });
});

describe('A director general in an article of October 2019, another in one of January 2025, without dates', () => {
  const heads = async (day: string): Promise<readonly string[]> => {
    const question = `{ administration(id: "administration:vn") {
      officers(role: HEAD, at: "${day}") { nodes { holder { id } certainty(at: "${day}") } } } }`;
    const nodes = (await about(question, ['administration', 'officers', 'nodes'])) as readonly {
      holder: { id: string } | null;
      certainty: string;
    }[];
    return nodes.map(({ holder, certainty }) => `${holder?.id.replace('official:', '') ?? 'unknown'} ${certainty}`);
  };
  const head = (day: string): Promise<unknown> =>
    about(`{ administration(id: "administration:vn") { head(at: "${day}") { holder { id } } } }`, [
      'administration',
      'head',
      'holder',
    ]);

  test('are each in office DEFINITE on the day of his article', async () => {
    expect(await heads('2019-10-17')).toContain('nguyen-van-can DEFINITE');
    expect(await head('2019-10-17')).toEqual({ id: 'official:nguyen-van-can' });
    expect(await heads('2025-01-10')).toContain('nguyen-van-tho DEFINITE');
    expect(await head('2025-01-10')).toEqual({ id: 'official:nguyen-van-tho' });
  });

  test('are both POSSIBLE in 2022, and the nearer in time is taken for the head', async () => {
    const rows = await heads('2022-01-01');
    expect(rows).toEqual(expect.arrayContaining(['nguyen-van-can POSSIBLE', 'nguyen-van-tho POSSIBLE']));
    expect(rows.filter((row) => row.endsWith('DEFINITE'))).toEqual([]);
    expect(await head('2022-01-01')).toEqual({ id: 'official:nguyen-van-can' });
    expect(await head('2024-12-31')).toEqual({ id: 'official:nguyen-van-tho' });
  });

  test('are POSSIBLE in 2031, and never DEFINITE', async () => {
    const rows = await heads('2031-01-01');
    expect(rows).toContain('nguyen-van-tho POSSIBLE');
    expect(rows.filter((row) => row.endsWith('DEFINITE'))).toEqual([]);
  });
});

describe('The seed', () => {
  test('sent again changes nothing', async () => {
    const writer = new Writer(store);
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ndjson'))) {
      const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean);
      const { counts } = await writer.sync({ records: lines.map((line): unknown => JSON.parse(line)) });
      expect(counts, file).toEqual([{ status: 'UNCHANGED', count: lines.length }]);
    }
  });
});
