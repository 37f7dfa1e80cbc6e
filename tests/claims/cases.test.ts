import { describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { beginEachWith } from '../support/begin.js';
import { graphDump } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';

/** The cases of the rules for claims, identity and time that need no document, each in a small world of its own. */

const base: readonly RawRecord[] = [
  ...['a', 'b'].map((name) => ({ source: { id: `source:${name}`, title: name, ...cited(name, 'itself') } })),
  ...['one', 'two'].map((name) => ({ official: { id: `official:${name}`, name, ...cited('a', name) } })),
  { committee: { id: 'committee:body', name: 'Body', ...cited('a', 'body') } },
  { country: { id: 'country:vn', name: 'Viet Nam', ...cited('a', 'vn') } },
  { agreement: { id: 'agreement:text', name: 'Text', ...cited('a', 'text') } },
];

function cited(source: string, locator: string, further: RawRecord = {}): RawRecord {
  return { citation: { source: `source:${source}`, locator, ...further } };
}

function chair(holder: string, values: RawRecord, by: RawRecord = cited('a', 'paragraph 2')): RawRecord {
  const body = { id: 'committee:body' };
  return { appointment: { role: 'CHAIR', holder: { id: `official:${holder}` }, body, ...values, ...by } };
}

let store: Store;
beginEachWith(base, (opened) => (store = opened));

async function send(...records: readonly RawRecord[]): Promise<readonly SyncResult[]> {
  return (await new Writer(store).sync({ records })).results;
}

/** The ids of the facts that the records are about. */
async function idsOf(...records: readonly RawRecord[]): Promise<readonly string[]> {
  const results = await send(...records);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  return results.map(({ id }) => String(id));
}

/** How certain it is that the fact holds on each of the days. */
async function certainties(id: string | undefined, ...days: readonly string[]): Promise<readonly unknown[]> {
  const fields = days.map((day, index) => `on${index.toString()}: certainty(at: "${day}")`).join(' ');
  const { node } = await answer(store, `query ($id: ID!) { node(id: $id) { ... on Fact { ${fields} } } }`, { id });
  return Object.values(node as Readonly<Record<string, unknown>>);
}

/** Who chairs the body on the day, all rows, each with its certainty. */
async function chairs(day: string): Promise<readonly unknown[]> {
  const question = `query ($day: Date) { committee(id: "committee:body") {
    chairs(at: $day) { nodes { holder { name } certainty(at: $day) } } } }`;
  const { committee } = await answer(store, question, { day });
  const { nodes } = (committee as { chairs: { nodes: { holder: { name: string }; certainty: string }[] } }).chairs;
  return nodes.map(({ holder, certainty }) => `${holder.name} ${certainty}`);
}

async function conflicts(): Promise<readonly unknown[]> {
  const question = `{ conflicts { nodes {
    origin field about { ... on Node { id } } claims { value preferred citation { source { id } } } } } }`;
  return ((await answer(store, question))['conflicts'] as { nodes: unknown[] }).nodes;
}

describe('A register that sends "current" each month', () => {
  const months = ['2024-01', '2024-02', '2024-03'];
  const entry = (asOf: string): RawRecord => chair('one', { id: 'appointment:x' }, cited('a', 'entry', { asOf }));

  test.each([
    ['in order', months],
    ['the last first', [...months].reverse()],
    ['the middle last', ['2024-03', '2024-01', '2024-02']],
  ])('attests its entry from the first month to the last sent, %s', async (_, sent) => {
    const ids: string[] = [];
    for (const month of sent) ids.push(...(await idsOf(entry(month))));
    const days = ['2024-01-30', '2024-01-31', '2024-02-15', '2024-03-01', '2024-03-02'];
    expect(await certainties(ids[0], ...days)).toEqual(['LIKELY', 'DEFINITE', 'DEFINITE', 'DEFINITE', 'LIKELY']);
    const claims = await store.read(
      statement`MATCH (claim:Claim {about: ${constant('appointment:x')}}) RETURN claim.asOf AS asOf`,
    );
    expect(claims, 'It is one claim, as of the last month.').toEqual([{ asOf: '2024-03' }]);
    expect(await conflicts()).toEqual([]);
  });
});

describe('Signings on 2019-03-01 and 2019-03-02 by two sources', () => {
  const signed = (source: string, on: string): RawRecord => ({
    treatyAction: {
      kind: 'SIGNED',
      party: { id: 'country:vn' },
      agreement: { id: 'agreement:text' },
      on,
      ...cited(source, 'paragraph 1'),
    },
  });

  test('are one action and one conflict, which shows both days', async () => {
    const ids = await idsOf(signed('b', '2019-03-02'), signed('a', '2019-03-01'));
    expect(new Set(ids).size).toBe(1);
    const claims = [
      { value: '2019-03-01', preferred: true, citation: { source: { id: 'source:a' } } },
      { value: '2019-03-02', preferred: false, citation: { source: { id: 'source:b' } } },
    ];
    expect(await conflicts()).toEqual([
      { origin: 'FOUND', field: 'on', about: { id: ids[0] }, claims: expect.arrayContaining(claims) as unknown },
    ]);
  });

  test('are no conflict when one of them gives only the month, and the day is kept', async () => {
    const [id] = await idsOf(signed('a', '2019-03'), signed('b', '2019-03-02'));
    expect(await conflicts()).toEqual([]);
    const { treatyAction } = await answer(store, 'query ($id: ID!) { treatyAction(id: $id) { on { edtf } } }', { id });
    expect(treatyAction).toEqual({ on: { edtf: '2019-03-02' } });
  });
});

describe('Partial dates', () => {
  test('An appointment from 2019 until 2019 is definite on no day, and likely all year.', async () => {
    const [id] = await idsOf(chair('one', { from: '2019', until: '2019' }));
    const days = ['2018-12-31', '2019-01-01', '2019-07-01', '2019-12-31', '2020-01-01'];
    expect(await certainties(id, ...days)).toEqual([null, 'LIKELY', 'LIKELY', 'LIKELY', null]);
    expect(await chairs('2019-07-01')).toEqual(['one LIKELY']);
  });

  test('An appointment from 2024-04 alone is possible from 1 April on, likely for five years, and definite on no day.', async () => {
    const [id] = await idsOf(chair('one', { from: '2024-04' }));
    const days = ['2024-03-31', '2024-04-01', '2024-04-30', '2024-05-01', '2030-01-01'];
    expect(await certainties(id, ...days)).toEqual([null, 'LIKELY', 'LIKELY', 'LIKELY', 'POSSIBLE']);
  });
});

describe('Appointments of one official, from 2019, undated, and from 2021', () => {
  const sent = [chair('one', { from: '2019-05' }), chair('one', {}), chair('one', { from: '2021' })];
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [1, 2, 0],
  ];

  test.each(orders.map((order) => [order.join(), order] as const))(
    'are three facts, in the order %s',
    async (_, order) => {
      const ids: string[] = [];
      for (const index of order) ids.push(...(await idsOf(sent[index] ?? {})));
      expect(new Set(ids).size).toBe(3);
      const rows = await store.read(statement`MATCH (fact:Appointment) RETURN fact.from AS from ORDER BY from`);
      expect(rows.map(({ from }) => from)).toEqual(['2019-05', '2021', null]);
    },
  );

  test('are one for each source where they are undated', async () => {
    const ids = await idsOf(chair('one', {}), chair('one', {}, cited('b', 'paragraph 9')));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('A source that re-sends paragraph 2 with another holder', () => {
  test('corrects the fact where it gives its id', async () => {
    const id = 'appointment:chair';
    await idsOf(chair('one', { id, from: '2020' }));
    const [result] = await send(chair('two', { id, from: '2020' }));
    expect(result).toMatchObject({ id, status: 'UPDATED', warnings: [] });
    expect(await chairs('2021-01-01')).toEqual(['two LIKELY']);
    expect(await conflicts()).toEqual([]);
  });

  test('makes a second fact where it gives none, and is warned of the first, which stands until it is withdrawn', async () => {
    const [first] = await idsOf(chair('one', { from: '2020' }));
    const [result] = await send(chair('two', { from: '2020' }));
    expect(result).toMatchObject({ status: 'CREATED', warnings: [{ code: 'SAME_PLACE' }] });
    expect(result?.warnings[0]?.message).toContain(first);
    expect(await chairs('2021-01-01')).toHaveLength(2);
    await send({ withdrawal: { about: { id: first }, source: 'source:a', locator: 'paragraph 2' } });
    expect(await chairs('2021-01-01')).toEqual(['two LIKELY']);
  });
});

describe('A source that withdraws the only description of an official whom another names', () => {
  test('leaves the official bare, who comes back under the same id when somebody describes him again', async () => {
    await idsOf(chair('one', { from: '2020' }, cited('b', 'paragraph 1')));
    const [withdrawn] = await send({
      withdrawal: { about: { id: 'official:one' }, source: 'source:a', locator: 'one' },
    });
    expect(withdrawn?.status).toBe('WITHDRAWN');
    const question = '{ official(id: "official:one") { name names { value } citations { locator } } }';
    expect(await answer(store, question)).toEqual({ official: { name: 'official:one', names: [], citations: [] } });
    expect(await chairs('2021-01-01')).toEqual(['official:one LIKELY']);

    await idsOf({ official: { id: 'official:one', name: 'Back', ...cited('b', 'paragraph 2') } });
    expect(await answer(store, '{ official(id: "official:one") { name } }')).toEqual({ official: { name: 'Back' } });
    expect(await chairs('2021-01-01')).toEqual(['Back LIKELY']);
  });

  test('takes the official away when nobody names him', async () => {
    await send({ withdrawal: { about: { id: 'official:one' }, source: 'source:a', locator: 'one' } });
    expect(await answer(store, '{ official(id: "official:one") { id } }')).toEqual({ official: null });
  });

  test('takes away nothing of another source, whose claims cannot be withdrawn in its name', async () => {
    const before = await graphDump(store);
    const [result] = await send({
      withdrawal: { about: { id: 'official:one' }, source: 'source:b', locator: 'one' },
    });
    expect(result?.status).toBe('UNCHANGED');
    expect(await graphDump(store)).toEqual(before);
  });
});

describe('A handover', () => {
  const first = chair('one', { from: '2020-01-01', until: '2022-06-30' });
  const successor = (from: string): RawRecord => chair('two', { from, until: '2023-12-31' }, cited('b', 'paragraph 1'));

  test('on one day has both in office that day, the successor as the chair, and is no conflict', async () => {
    await idsOf(first, successor('2022-06-30'));
    expect(await chairs('2022-06-29')).toEqual(['one DEFINITE']);
    expect(await chairs('2022-06-30')).toEqual(['two DEFINITE', 'one DEFINITE']);
    expect(await chairs('2022-07-01')).toEqual(['two DEFINITE']);
    expect(await conflicts()).toEqual([]);
  });

  test('with two days in common is a conflict, which goes when one of the two is withdrawn', async () => {
    const [id] = await idsOf(first, successor('2022-06-29'));
    const of = (holder: string, source: string): unknown => {
      return { value: `official:${holder}`, preferred: false, citation: { source: { id: `source:${source}` } } };
    };
    const claims = expect.arrayContaining([of('one', 'a'), of('two', 'b')]) as unknown;
    expect(await conflicts()).toEqual([{ origin: 'FOUND', field: 'chair', about: { id: 'committee:body' }, claims }]);
    await send({ withdrawal: { about: { id }, source: 'source:a', locator: 'paragraph 2' } });
    expect(await conflicts()).toEqual([]);
  });

  test('with two days in common is no conflict where the chair is said to be shared', async () => {
    const shared = { from: '2022-06-01', until: '2023-12-31', shared: true };
    await idsOf(first, chair('two', shared, cited('b', 'paragraph 1')));
    expect(await conflicts()).toEqual([]);
  });

  test.each([
    ['HEAD_OF_STATE', 'country:vn'],
    ['HEAD_OF_GOVERNMENT', 'country:vn'],
    ['SECRETARY_GENERAL', 'committee:body'],
    ['HEAD', 'committee:body'],
  ])('with two days in common is no conflict where the office is no chair: %s', async (role, body) => {
    const held = { role, body: { id: body } };
    await idsOf(
      chair('one', { ...held, from: '2020-01-01', until: '2022-06-30' }),
      chair('two', { ...held, from: '2022-01-01', until: '2023-12-31' }, cited('b', 'paragraph 1')),
    );
    expect(await conflicts()).toEqual([]);
  });

  test.each([
    [1, ['holder']],
    [2, []],
  ])(
    'with two days in common in a post of %d seats is a conflict of its holders where it has one',
    async (seats, fields) => {
      const post = { id: 'post:p', body: { id: 'committee:body' }, seats, ...cited('a', 'post') };
      const held = { role: 'VICE_CHAIR', body: null, post: { id: 'post:p' } };
      await idsOf(
        { post },
        chair('one', { ...held, from: '2020-01-01', until: '2022-06-30' }),
        chair('two', { ...held, from: '2022-01-01', until: '2023-12-31' }, cited('b', 'paragraph 1')),
      );
      expect((await conflicts()).map((one) => (one as { field: string }).field)).toEqual(fields);
    },
  );
});
