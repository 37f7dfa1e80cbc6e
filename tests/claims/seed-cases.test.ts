import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import { parseDay } from '../../src/model/dates.js';
import { type Days, certaintyOn } from '../../src/model/time.js';
import type { Row, Store } from '../../src/store/store.js';
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
});
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
      // The end lay ahead when it was said, but the day on which it was published lies between the two.
      certainty: 'DEFINITE',
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
  test.each(['2024-06-01', '2025-01-01'])('is two facts, of which %s shows one row, LIKELY', async (day) => {
    const question = `{ committee(id: "committee:wco-council") {
      appointments(role: CHAIR) { totalCount }
      chairs(at: "${day}") { nodes { holder { id } certainty(at: "${day}") } } } }`;
    expect(await about(question, ['committee'])).toEqual({
      appointments: { totalCount: 2 },
      chairs: { nodes: [{ holder: { id: 'official:edward-kieswetter' }, certainty: 'LIKELY' }] },
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
    const question = `{ agreement(id: "agreement:aamra") { parties(at: "${day}", reading: POSSIBLE) { edges { certainty node { id } } } } }`;
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

describe('One director general in articles of October 2019 and June 2023, another in a headline of January 2025', () => {
  const heads = async (day: string): Promise<readonly string[]> => {
    const question = `{ administration(id: "administration:vn") {
      officers(role: HEAD, at: "${day}", reading: POSSIBLE) { nodes { holder { id } certainty(at: "${day}") } } } }`;
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

  test('are two terms: both articles on the first speak of one, which holds between them', async () => {
    const question = `{ official(id: "official:nguyen-van-can") { appointments(role: HEAD) { nodes {
      id citations { source { id } locator } } } } }`;
    const rows = (await about(question, ['official', 'appointments', 'nodes'])) as readonly {
      id: string;
      citations: readonly { source: { id: string }; locator: string }[];
    }[];
    expect(rows.map(({ id }) => id)).toEqual(['appointment:vn-customs-head-nguyen-van-can']);
    expect(rows[0]?.citations.map(({ source, locator }) => `${source.id} ${locator}`).sort()).toEqual([
      'source:adgcm-33-chairmanship caption 2',
      'source:adgcm-33-chairmanship caption 3',
      'source:adgcm-33-chairmanship paragraph 11',
      'source:asem-13-interview caption 1',
      'source:asem-13-interview paragraph 2',
    ]);
    for (const day of ['2019-10-17', '2022-01-01', '2023-06-06']) {
      expect((await heads(day)).filter((row) => row.startsWith('nguyen-van-can'))).toEqual(['nguyen-van-can DEFINITE']);
      expect(await head(day)).toEqual({ id: 'official:nguyen-van-can' });
    }
  });

  test('are not DEFINITE on a day of which no source speaks', async () => {
    for (const day of ['2023-06-07', '2025-01-10', '2031-01-01']) {
      expect((await heads(day)).filter((row) => row.endsWith('DEFINITE'))).toEqual([]);
    }
    expect((await heads('2031-01-01')).join()).toContain('nguyen-van-tho POSSIBLE');
  });

  test.each(['2025-01-31', '2026-06-15', '2029-01-01'])('have the second for the head on %s', async (day) => {
    expect(await head(day)).toEqual({ id: 'official:nguyen-van-tho' });
  });
});

describe('The article on the sessions of the WCO Council', () => {
  test('has its eleven approvals of paragraph 8, of texts and of issues', async () => {
    const question = `{ meeting(id: "meeting:wco-council-143-144") {
      adoptions(filter: { kind: { eq: APPROVED } }) { totalCount nodes { agreement { name } } } } }`;
    const { totalCount, nodes } = (await about(question, ['meeting', 'adoptions'])) as {
      totalCount: number;
      nodes: readonly { agreement: { name: string } }[];
    };
    expect(totalCount).toBe(11);
    expect(nodes.map(({ agreement }) => agreement.name)).toEqual(
      expect.arrayContaining([
        'Budget, finance and audit issues',
        'Gender equality and diversity',
        'Technical issues: tax and trade issues, facilitation, customs procedures and control issues',
      ]),
    );
  });

  test('speaks of the Permanent Technical Committee as the Standing one: one body in two translations', async () => {
    const question = '{ search(text: "Standing Technical Committee", first: 1) { nodes { id name } } }';
    expect(await about(question, ['search', 'nodes'])).toEqual([
      { id: 'committee:wco-ptc', name: 'Permanent Technical Committee' },
    ]);
  });

  test('gives no rank for "among the top 20", only its words', async () => {
    const question = `{ measurements(filter: { measure: { startsWith: "world rank" } }) { nodes { value title } } }`;
    expect(await about(question, ['measurements', 'nodes'])).toEqual([{ value: null, title: 'among the top 20' }]);
  });

  test('gives no day of the session for what happened on one of the three', async () => {
    const claims = await store.read(
      statement`MATCH (claim:Claim {source: ${input('source')}})
        WHERE claim.locator IN ${input('places')} AND claim.asOf STARTS WITH ${input('month')}
        RETURN DISTINCT claim.asOf AS asOf ORDER BY asOf`,
      { source: 'source:wco-council-sessions', places: ['paragraph 1', 'paragraph 3'], month: '2024-06' },
    );
    expect(claims.map(({ asOf }) => asOf)).toEqual(['2024-06-27/2024-06-29', '2024-06-27/2025-01']);
  });
});

describe('The Council chair who stays in the chair', () => {
  test.each(['2024-06-27', '2024-06-28', '2024-06-29'])('is the chair on %s of the session', async (day) => {
    const question = `{ committee(id: "committee:wco-council") { chair(at: "${day}") { holder { id } } } }`;
    expect(await about(question, ['committee', 'chair', 'holder'])).toEqual({ id: 'official:edward-kieswetter' });
  });
});

describe('The article on the role of Vietnam Customs', () => {
  test('has it negotiate with many other countries', async () => {
    const question = `{ administration(id: "administration:vn") {
      actions(filter: { kind: { eq: NEGOTIATED } }) { nodes { title citations { source { id } locator } } } } }`;
    expect(await about(question, ['administration', 'actions', 'nodes'])).toEqual([
      {
        title: 'continues to negotiate with many other countries',
        citations: [{ source: { id: 'source:vietnam-customs-role' }, locator: 'paragraph 4' }],
      },
    ]);
  });
});

describe('The headline on the EABC of 25 January 2021', () => {
  test('has the chair handed over by that day', async () => {
    const question = `{ organisation(id: "organisation:eabc") {
      appointments(role: CHAIR) { nodes { holder { id } from { edtf } until { edtf } } } } }`;
    const rows = await about(question, ['organisation', 'appointments', 'nodes']);
    expect(rows).toEqual(
      expect.arrayContaining([
        { holder: { id: 'country:vn' }, from: null, until: { edtf: '2021-01-01/2021-01-25' } },
        { holder: { id: 'country:kr' }, from: { edtf: '2021-01-01/2021-01-25' }, until: null },
      ]),
    );
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

describe('A well-informed reader', () => {
  const readDays = statement`MATCH (:Entity {id: ${input('id')}})<-[:BODY]-(term:Appointment {role: ${input('role')}})
    RETURN term {.*} AS term ORDER BY term.id`;

  /** The names of those who hold the office on the day, each with the strongest certainty. */
  async function holders(id: string, role: string, day: string): Promise<readonly string[]> {
    const rows = await store.read(readDays, { id, role });
    return rows.flatMap(({ term }) => {
      const certainty = certaintyOn(term as Days, parseDay(day, 'day'));
      return certainty === null ? [] : [`${String((term as Row)['holderId'])} ${certainty}`];
    });
  }

  test('names as head of the WCO in 2022 who was attested in 2019, and later who was attested in 2025', async () => {
    const on = (day: string) => holders('organisation:wco', 'SECRETARY_GENERAL', day);
    expect(await on('2019-10-17')).toContain('official:kunio-mikuriya DEFINITE');
    expect(await on('2022-01-01')).toContain('official:kunio-mikuriya LIKELY');
    expect(await on('2022-01-01')).toContain('official:ian-saunders POSSIBLE');
    expect(await on('2026-01-01')).toContain('official:kunio-mikuriya POSSIBLE');
    expect(await on('2026-01-01')).toContain('official:ian-saunders LIKELY');
  });

  test('names the PTC chair until the end of her term, surely while it was told, and nobody after', async () => {
    const days = ['2024-04-29', '2024-04-30', '2024-06-27', '2024-06-28', '2025-04-30', '2025-05-01'];
    const found = await Promise.all(days.map((day) => holders('committee:wco-ptc', 'CHAIR', day)));
    expect(found.map(([one]) => one?.split(' ')[1])).toEqual([
      'LIKELY',
      'DEFINITE',
      'DEFINITE',
      'LIKELY',
      'LIKELY',
      undefined,
    ]);
  });

  test('lists the members of the WCO today, who joined and did not leave', async () => {
    const rows = await store.read(
      statement`MATCH (:Organisation {id: ${input('id')}})<-[:MEMBER_OF]-(term) RETURN term {.*} AS term`,
      { id: 'organisation:wco' },
    );
    const today = rows.map(({ term }) => certaintyOn(term as Days, parseDay('2026-06-15', 'day')));
    expect(today.filter((certainty) => certainty === 'LIKELY').length).toBeGreaterThan(180);
    expect(today).not.toContain('DEFINITE');
  });
});
