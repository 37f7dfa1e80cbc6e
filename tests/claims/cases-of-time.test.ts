import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import { parseDay } from '../../src/model/dates.js';
import { LikelyDurations, readLikelyDurations } from '../../src/model/lasting.js';
import { type Days, certaintyOn } from '../../src/model/time.js';
import { resolveGraph } from '../../src/soundness/resolve-graph.js';
import { noteVersion } from '../../src/store/schema-version.js';
import type { Row, Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore, wipe } from '../support/engine.js';
import { graphDump } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';

/** The cases of the rules of time and of resolution that need no document, each in a small world of its own. */

const base: readonly RawRecord[] = [
  { source: { id: 'source:t', title: 'T' } },
  { country: { id: 'country:xx', name: 'Xland' } },
  { country: { id: 'country:yy', name: 'Yland' } },
  { official: { id: 'official:a', name: 'Ana' } },
  { official: { id: 'official:b', name: 'Ben' } },
  { committee: { id: 'committee:hh', name: 'HH' } },
];

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await send(...base);
});
afterAll(() => store.close());

async function send(...records: readonly RawRecord[]): Promise<readonly SyncResult[]> {
  const { results } = await new Writer(store).sync({ source: 'source:t', records });
  return results;
}

/** Sends records that all have to be taken, in one request each where `apart`, and backwards where `backwards`. */
async function take(
  records: readonly RawRecord[],
  how: 'together' | 'apart' | 'backwards' = 'together',
): Promise<void> {
  const inOrder = how === 'backwards' ? [...records].reverse() : records;
  for (const part of how === 'together' ? [inOrder] : inOrder.map((record) => [record])) {
    const results = await send(...part);
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  }
}

const cited = (locator: string, further: RawRecord = {}): RawRecord => ({ citation: { locator, ...further } });

function chair(id: string, values: RawRecord, by: RawRecord = cited('1')): RawRecord {
  const fixed = { id: `appointment:${id}`, role: 'CHAIR', body: { id: 'committee:hh' }, holder: { id: 'official:a' } };
  return { appointment: { ...fixed, ...values, ...by } };
}

const readNode = statement`MATCH (thing {id: ${input('id')}}) WHERE thing:Fact OR thing:Entity RETURN thing {.*} AS thing`;

async function node(id: string): Promise<Row> {
  const [row] = await store.read(readNode, { id });
  if (row === undefined) throw new Error(`There is no ${id}`);
  return row['thing'] as Row;
}

/** The strongest certainty with which the thing holds on each of the days. */
async function certainties(id: string, ...days: readonly string[]): Promise<readonly unknown[]> {
  const thing = (await node(id)) as unknown as Days;
  return days.map((day) => certaintyOn(thing, parseDay(day, 'day')));
}

async function conflicts(): Promise<readonly string[]> {
  const rows = await store.read(
    statement`MATCH (conflict:Conflict)-[tie:CONFLICT_CLAIM]->(claim)
      RETURN conflict.field AS field, tie.value AS value, tie.preferred AS preferred ORDER BY field, value`,
  );
  return rows.map(
    (row) => `${String(row['field'])} ${String(row['value'])}${row['preferred'] === true ? ' preferred' : ''}`,
  );
}

describe('An appointment known by its post', () => {
  const post = { post: { id: 'post:hh', name: 'Chair', role: 'CHAIR', seats: 1, body: { id: 'committee:hh' } } };
  const term = chair('hh1', { body: null, post: { id: 'post:hh' }, from: '2020-01-01', until: '2022-12-31' });

  test.each([
    ['in one request', [post, term]],
    ['before the body of the post is known', [{ post: { id: 'post:hh', name: 'Chair', seats: 1 } }, term, post]],
  ] as const)('is one to the body of the post, told %s', async (_, records) => {
    await take(records, records.length === 2 ? 'together' : 'apart');
    const question = `{ committee(id: "committee:hh") {
        chair(at: "2021-06-01") { id certainty(at: "2021-06-01") }
        officers(at: "2021-06-01") { nodes { id } }
        timeline(role: CHAIR, from: "2021-01-01", until: "2021-12-31") { knowledge } }
      appointments(filter: { body: { committee: { id: { eq: "committee:hh" } } } }) { totalCount } }`;
    expect(await answer(store, question)).toEqual({
      committee: {
        chair: { id: 'appointment:hh1', certainty: 'DEFINITE' },
        officers: { nodes: [{ id: 'appointment:hh1' }] },
        timeline: [{ knowledge: 'DEFINITE' }],
      },
      appointments: { totalCount: 1 },
    });
  });

  test('of another body than its own is a conflict, whichever was known first', async () => {
    const elsewhere = { committee: { id: 'committee:ii', name: 'II' } };
    const given = chair('hh1', { body: { id: 'committee:ii' }, post: { id: 'post:hh' } });
    await take([elsewhere, { post: { id: 'post:hh', name: 'Chair' } }, given], 'apart');
    expect(await conflicts()).toEqual([]);
    await take([post]);
    expect(await conflicts()).toEqual(['post committee:ii preferred', 'post post:hh']);
  });
});

describe('A term outlives nothing that it ties', () => {
  const committee = { committee: { id: 'committee:en', name: 'Ended', from: '1990-01-01', until: '2000-12-31' } };
  const term = chair('en1', { body: { id: 'committee:en' }, from: '1999-01-01' }, cited('1', { asOf: '1999-06-01' }));

  test.each(['together', 'apart'] as const)('not its body, sent %s', async (how) => {
    await take([committee, term], how);
    expect(await certainties('appointment:en1', '1999-06-01', '2000-12-31', '2001-01-01')).toEqual([
      'DEFINITE',
      'LIKELY',
      null,
    ]);
    const question = `{ committee(id: "committee:en") { chair(at: "2020-01-01", reading: POSSIBLE) { id }
      timeline(role: CHAIR, from: "2000-12-31", until: "2003-12-31") { knowledge from } } }`;
    expect(await answer(store, question)).toEqual({
      committee: {
        chair: null,
        timeline: [
          { knowledge: expect.stringMatching(/POSSIBLE|LIKELY/) as unknown, from: '2000-12-31' },
          { knowledge: 'UNKNOWN', from: '2001-01-01' },
        ],
      },
    });
  });

  test('and follows when the life of its body becomes known, changes, and is withdrawn', async () => {
    await take([{ committee: { id: 'committee:en', name: 'Ended' } }, term], 'apart');
    expect(await certainties('appointment:en1', '2001-01-01')).toEqual(['LIKELY']);
    await take([committee]);
    expect(await certainties('appointment:en1', '2001-01-01')).toEqual([null]);
    await take([{ committee: { ...committee.committee, until: '1999-03-31' } }]);
    expect(await conflicts(), 'A witness after the end counts for nothing.').toEqual(['asOf 1999-06-01']);
    await take([{ committee: { id: 'committee:en', name: 'Ended' } }]);
    expect(await certainties('appointment:en1', '1999-06-01', '2001-01-01')).toEqual(['DEFINITE', 'LIKELY']);
    expect(await conflicts()).toEqual([]);
  });

  test.each(['together', 'apart', 'backwards'] as const)('not the person, sent %s', async (how) => {
    const person = { official: { id: 'official:a', name: 'Ana', birthDate: '1950', deathDate: '2001-05' } };
    await take([person, chair('p', {}, cited('1', { asOf: '1999-01-01' }))], how);
    const days = ['1949-12-31', '1950-01-01', '1999-01-01', '2001-05-31', '2001-06-01', '2010-01-01'];
    expect(await certainties('appointment:p', ...days)).toEqual([null, 'POSSIBLE', 'DEFINITE', 'LIKELY', null, null]);
    const question = '{ official(id: "official:a") { birthDate { edtf } deathDate { latest } } }';
    expect(await answer(store, question)).toEqual({
      official: { birthDate: { edtf: '1950' }, deathDate: { latest: '2001-05-31' } },
    });
  });

  test('of whom sources have two days of death, until the later one', async () => {
    const died = (deathDate: string, locator: string): RawRecord => ({
      official: { id: 'official:a', name: 'Ana', deathDate, ...cited(locator) },
    });
    await take(
      [chair('p', {}, cited('1', { asOf: '1999-01-01' })), died('2001', 'x'), died('2003-01-01', 'y')],
      'apart',
    );
    expect(await certainties('appointment:p', '2003-01-01', '2003-01-02')).toEqual(['LIKELY', null]);
  });

  test('nor a member the organisation, a participant the campaign; an action is not older than its party', async () => {
    await take([
      { organisation: { id: 'organisation:o', name: 'O', until: '2010-12-31' } },
      { campaign: { id: 'campaign:c', name: 'C', from: '2015-03-01', until: '2015-03-31' } },
      { country: { id: 'country:new', name: 'New', from: '1991-08-24' } },
      { agreement: { id: 'agreement:t', name: 'T', from: '1980-01-01' } },
      membership(),
      {
        participation: {
          id: 'participation:p',
          role: 'PARTICIPANT',
          participant: country,
          in: { id: 'campaign:c' },
          ...cited('1'),
        },
      },
      {
        treatyAction: {
          id: 'treatyAction:t',
          kind: 'SIGNED',
          party: { id: 'country:new' },
          agreement: { id: 'agreement:t' },
          ...cited('1'),
        },
      },
    ]);
    expect(await certainties('membership:m', '2009-01-01', '2010-12-31', '2011-01-01')).toEqual([
      'DEFINITE',
      'LIKELY',
      null,
    ]);
    const days = ['2015-02-28', '2015-03-01', '2015-03-31', '2015-04-01'];
    expect(await certainties('participation:p', ...days)).toEqual([null, 'LIKELY', 'LIKELY', null]);
    expect(await certainties('treatyAction:t', '1991-08-23', '1991-08-24')).toEqual([null, 'POSSIBLE']);
  });
});

const country = { id: 'country:xx' };

function membership(): RawRecord {
  const of = { id: 'organisation:o' };
  return {
    membership: { id: 'membership:m', member: country, of, from: '2005', ...cited('1', { asOf: '2009-01-01' }) },
  };
}

describe('More evidence', () => {
  const sources = [
    { source: { id: 'source:e1', title: 'E1', publishedOn: '2024-05-02' } },
    { source: { id: 'source:e2', title: 'E2', publishedOn: '2025-06-15' } },
  ];
  const said = (source: string, until: string, further: RawRecord = {}): RawRecord =>
    chair('eb', { from: '2024-04-10', until }, cited('1', { source: `source:${source}`, ...further }));

  test.each([
    ['a coarser date', said('e2', '2025-04'), said('e1', '2025-04-30')],
    ['the same day', said('e2', '2025-04-30'), said('e1', '2025-04-30')],
    ['a lower rank', said('e2', '2025-04'), said('e1', '2025-04-30', { rank: 'PREFERRED' })],
  ])('confirms an end that was expected: %s', async (_, later, expected) => {
    await take([...sources, later, expected]);
    expect(await certainties('appointment:eb', '2024-12-01')).toEqual(['DEFINITE']);
    await take([{ withdrawal: { about: { id: 'appointment:eb' }, source: 'source:e2', locator: '1' } }]);
    expect(await certainties('appointment:eb', '2024-12-01')).toEqual(['LIKELY']);
  });
});

test('A day of saying that has come somewhere, if not in UTC, is taken, also of a complete list', async () => {
  const day = new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
  const [result] = await send({ official: { id: 'official:nm', name: 'Name', ...cited('n', { asOf: day }) } });
  expect(result?.errors).toEqual([]);
  const list = { source: 'source:other', asOf: day, complete: true };
  const records = [{ source: { id: 'source:other', title: 'Other' } }];
  const { results } = await new Writer(store).sync({ ...list, records });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
});

test('A day of saying that lies in the future is refused', async () => {
  const wrong = { official: { id: 'official:nm', name: 'Wrng', ...cited('n', { asOf: '2204-05' }) } };
  const [result] = await send(wrong);
  expect(result?.errors).toMatchObject([{ code: 'BAD_DATE', path: 'citation.asOf' }]);
});

describe('Contradictions among claims that are not chosen are conflicts', () => {
  test('of values, under a preferred plan', async () => {
    await take([
      chair('p', { constituency: 'x', modality: 'PLANNED' }, cited('1', { rank: 'PREFERRED' })),
      chair('p', { constituency: 'y' }, cited('2')),
      chair('p', { constituency: 'z' }, cited('3')),
    ]);
    expect(await conflicts()).toEqual(['constituency y', 'constituency z']);
    expect(await node('appointment:p')).toMatchObject({ constituency: 'x' });
  });

  test('of an end with a later beginning', async () => {
    await take([
      chair('p', { from: '2019', until: '2019' }, cited('1', { rank: 'PREFERRED' })),
      chair('p', { from: '2019-11' }, cited('2')),
      chair('p', { until: '2019-03' }, cited('3')),
    ]);
    expect(await conflicts()).toEqual(['until 2019-03', 'until 2019-11']);
  });
});

describe('One place that speaks for several days', () => {
  const entry = (citation: RawRecord, values: RawRecord = {}): RawRecord => chair('r', values, cited('1', citation));
  const [first, last] = [entry({ asOf: '2020-01-10' }), entry({ asOf: '2020-11-10' })];

  test.each([
    ['for no day', entry({})],
    ['of a plan', entry({ asOf: '2019-01-01' }, { modality: 'PLANNED' })],
    ['of a deprecated record', entry({ asOf: '2019-01-01', rank: 'DEPRECATED' })],
    ['that its own dates exclude', entry({ asOf: '2019-01-01' }, { from: '2019-06' })],
  ])('attests from the first that witnesses to the last, beside one %s, in any order', async (_, other) => {
    for (const records of [
      [other, first, last],
      [last, other, first],
      [first, last, other],
      [last, first, other],
    ]) {
      await wipe(store);
      await send(...base);
      await take(records, 'apart');
      const days = ['2020-01-09', '2020-01-10', '2020-06-01', '2020-11-10', '2020-11-11'];
      expect(await certainties('appointment:r', ...days)).toEqual([
        'LIKELY',
        'DEFINITE',
        'DEFINITE',
        'DEFINITE',
        'LIKELY',
      ]);
    }
  });

  test('goes on attesting until its last witness, when it says something later that is none', async () => {
    await take([first, last, entry({ asOf: '2021-01-01' }, { until: '2020-12' })], 'apart');
    expect(await certainties('appointment:r', '2020-06-01', '2020-11-10', '2021-01-01')).toEqual([
      'DEFINITE',
      'DEFINITE',
      null,
    ]);
  });
});

test('An entity of which all claims are deprecated counts in no list, and a bare one does', async () => {
  const nobody = { official: { id: 'official:n', name: 'Nobody', ...cited('d', { rank: 'DEPRECATED' }) } };
  await take([nobody]);
  const count = '{ officials { totalCount } }';
  expect(await answer(store, count)).toEqual({ officials: { totalCount: 2 } });
  await take([{ official: { id: 'official:n', name: 'Somebody', ...cited('e') } }]);
  expect(await answer(store, count)).toEqual({ officials: { totalCount: 3 } });
});

test('A term is last attested at its end at the latest, whichever end is shown', async () => {
  await take([chair('l', { until: '2019-03-01' }), chair('l', { until: '2021' }, cited('2', { asOf: '2021-06-01' }))]);
  expect(await node('appointment:l')).toMatchObject({
    until: '2019-03-01',
    lastAttested: parseDay('2019-03-01', 'day'),
  });
});

test('A day of saying that is partial attests no day, and proves no end within it', async () => {
  await take([chair('d', { from: '2021-01-01', until: '2021-06' }, cited('1', { asOf: '2021' }))]);
  expect(await certainties('appointment:d', '2021-01-01', '2021-05-15')).toEqual(['DEFINITE', 'LIKELY']);
});

test('Ends that sources of one rank contradict each other about are possible by one, and definite by both', async () => {
  const dated = (until: string, locator: string): RawRecord =>
    chair('u', { from: '2019-01-01', until }, cited(locator, { asOf: '2022-01-01' }));
  await take([dated('2021-03-31', '1'), dated('2020-03-31', '2')]);
  expect(await certainties('appointment:u', '2020-03-31', '2021-03-31', '2021-04-01')).toEqual([
    'DEFINITE',
    'LIKELY',
    null,
  ]);
  expect(await conflicts()).toEqual(['until 2020-03-31', 'until 2021-03-31 preferred']);
  await take([
    chair('u', { from: '2019-01-01', until: '2021-03-31' }, cited('1', { asOf: '2022-01-01', rank: 'PREFERRED' })),
  ]);
  expect(await certainties('appointment:u', '2020-12-01'), 'A preferred claim is believed alone.').toEqual([
    'DEFINITE',
  ]);
});

describe('Likely', () => {
  const body = { id: 'committee:hh' };
  const head = (id: string, holder: string, asOf: string, values: RawRecord = {}): RawRecord => ({
    appointment: {
      id: `appointment:${id}`,
      role: 'HEAD',
      body: { id: 'organisation:o' },
      holder: { id: `official:${holder}` },
      ...values,
      ...cited(id, { asOf }),
    },
  });
  const organisation = { organisation: { id: 'organisation:o', name: 'O' } };

  test.each(['together', 'apart', 'backwards'] as const)(
    'of two heads attested in 2019 and 2025, sent %s, the first is the one in 2022, the second in 2026',
    async (how) => {
      await take([organisation]);
      await take([head('x', 'a', '2019-10-17'), head('y', 'b', '2025-01-10')], how);
      const days = ['2018-10-16', '2018-10-17', '2022-01-01', '2024-10-17', '2024-10-18', '2026-01-01'];
      expect(await certainties('appointment:x', ...days)).toEqual([
        'POSSIBLE',
        'LIKELY',
        'LIKELY',
        'LIKELY',
        'POSSIBLE',
        'POSSIBLE',
      ]);
      expect(
        await certainties('appointment:y', '2022-01-01', '2024-01-10', '2026-01-01', '2030-01-10', '2030-01-11'),
      ).toEqual(['POSSIBLE', 'LIKELY', 'LIKELY', 'LIKELY', 'POSSIBLE']);
    },
  );

  test.each(['together', 'apart', 'backwards'] as const)(
    'an office is over when another is first attested in it, sent %s, and no longer when that is taken back',
    async (how) => {
      await take([organisation]);
      await take([head('x', 'a', '2019-10-17'), head('y', 'b', '2021-01-10'), head('z', 'a', '2023-01-01')], how);
      expect(await certainties('appointment:x', '2021-01-09', '2021-01-10')).toEqual(['LIKELY', 'POSSIBLE']);
      expect(await certainties('appointment:y', '2022-12-31', '2023-01-01')).toEqual(['LIKELY', 'POSSIBLE']);
      await take([head('y', 'b', '2022-01-10')]);
      await take([{ withdrawal: { about: { id: 'appointment:z' }, source: 'source:t', locator: 'z' } }]);
      expect(await certainties('appointment:y', '2027-01-10', '2027-01-11')).toEqual(['LIKELY', 'POSSIBLE']);
      await take([{ withdrawal: { about: { id: 'appointment:y' }, source: 'source:t', locator: 'y' } }]);
      expect(await certainties('appointment:x', '2024-10-17', '2024-10-18')).toEqual(['LIKELY', 'POSSIBLE']);
    },
  );

  test('an office that is shared, or has several seats, goes on beside another', async () => {
    const seat = { post: { id: 'post:v', name: 'V', role: 'CHAIR', seats: 2, body } };
    await take([
      organisation,
      seat,
      head('x', 'a', '2019-10-17', { shared: true }),
      head('y', 'b', '2021-01-10', { shared: true }),
      chair('v', { post: { id: 'post:v' } }, cited('1', { asOf: '2019-10-17' })),
      chair('w', { post: { id: 'post:v' }, holder: { id: 'official:b' } }, cited('2', { asOf: '2021-01-10' })),
    ]);
    expect(await certainties('appointment:x', '2024-10-17')).toEqual(['LIKELY']);
    expect(await certainties('appointment:v', '2024-10-17')).toEqual(['LIKELY']);
    await take([{ post: { ...seat.post, seats: 1 } }]);
    expect(await certainties('appointment:v', '2021-01-09', '2021-01-10')).toEqual(['LIKELY', 'POSSIBLE']);
  });

  test.each<[said: RawRecord, asOf: string | undefined, likely: readonly [string, string]]>([
    [{ from: '2024-04' }, undefined, ['2024-04-01', '2029-04-30']],
    [{ from: '../2024-04-10' }, undefined, ['2024-04-10', '2029-04-10']],
    [{ from: '2024-04/..' }, undefined, ['2024-04-01', '2029-04-01']],
    [{ from: '2019?' }, undefined, ['2019-01-01', '2024-01-01']],
    [{ from: '2019', until: '2021' }, undefined, ['2019-01-01', '2021-12-31']],
    [{ until: '2021-05' }, undefined, ['2020-05-01', '2021-05-31']],
    [{ from: '2019', until: '2021-05/..' }, undefined, ['2019-01-01', '2026-05-01']],
    [{}, '2020-02-29', ['2019-02-28', '2025-02-28']],
  ])('a chair of whom is said %j, as of %s, holds the office from and until %j', async (said, asOf, likely) => {
    await take([chair('k', said, cited('1', asOf === undefined ? {} : { asOf }))]);
    const { likelyFrom, likelyUntil } = await node('appointment:k');
    expect([likelyFrom, likelyUntil]).toEqual(likely.map((day) => parseDay(day, 'day')));
  });

  test('a member stays one without end from the first day attested on, and an event has happened by then', async () => {
    await take([
      organisation,
      { agreement: { id: 'agreement:t', name: 'T' } },
      {
        membership: {
          id: 'membership:n',
          member: country,
          of: { id: 'organisation:o' },
          ...cited('1', { asOf: '2017-09-01' }),
        },
      },
      {
        treatyAction: {
          id: 'treatyAction:t',
          kind: 'SIGNED',
          party: country,
          agreement: { id: 'agreement:t' },
          ...cited('1', { asOf: '2023-06' }),
        },
      },
    ]);
    expect(await certainties('membership:n', '2017-08-31', '2017-09-01', '2100-01-01')).toEqual([
      'POSSIBLE',
      'DEFINITE',
      'LIKELY',
    ]);
    expect(await certainties('treatyAction:t', '2023-05-31', '2023-06-01', '2023-06-30')).toEqual([
      'POSSIBLE',
      'LIKELY',
      'DEFINITE',
    ]);
  });

  test('a thing that nothing dates likely held when its source spoke', async () => {
    await take([
      { source: { id: 'source:p', title: 'P', publishedOn: '2015-05-05' } },
      chair('s', {}, cited('1', { source: 'source:p' })),
    ]);
    expect(await certainties('appointment:s', '2014-05-04', '2014-05-05', '2020-05-05', '2020-05-06')).toEqual([
      'POSSIBLE',
      'LIKELY',
      'LIKELY',
      'POSSIBLE',
    ]);
  });

  test('the graph is resolved again when other durations are set, to what it would have been from the start', async () => {
    const records = [organisation, head('x', 'a', '2019-10-17'), membership(), chair('s', { from: '2020' })];
    await noteVersion(store);
    await take(records);
    const { durations = new LikelyDurations() } = readLikelyDurations('APPOINTMENT=P2Y/P1Y, APPOINTMENT.CHAIR=P0D/..');
    const lines: string[] = [];
    const apply = (writer: Writer) =>
      resolveGraph(store, writer, new AbortController().signal, (line) => lines.push(line));
    await apply(new Writer(store, durations));
    expect(await certainties('appointment:x', '2017-10-17', '2020-10-17', '2020-10-18')).toEqual([
      'LIKELY',
      'LIKELY',
      'POSSIBLE',
    ]);
    expect(await certainties('appointment:s', '2100-01-01')).toEqual(['LIKELY']);
    await apply(new Writer(store, durations));
    expect(lines).toHaveLength(1);
    const resolvedAgain = await graphDump(store);
    await wipe(store);
    await new Writer(store, durations).sync({ source: 'source:t', records: [...base, ...records] });
    expect(resolvedAgain).toEqual(await graphDump(store));
  });

  test('how long things likely last is shown by kind and role', async () => {
    const question = '{ service { likelyDurations { kind role before after asLongAs } } }';
    const { service } = (await answer(store, question)) as { service: { likelyDurations: readonly unknown[] } };
    expect(service.likelyDurations).toEqual(
      expect.arrayContaining([
        { kind: 'APPOINTMENT', role: null, before: 'P1Y', after: 'P5Y', asLongAs: null },
        { kind: 'APPOINTMENT', role: 'CHAIR', before: 'P1Y', after: 'P5Y', asLongAs: null },
        { kind: 'MEMBERSHIP', role: null, before: 'P0D', after: null, asLongAs: null },
        { kind: 'PARTICIPATION', role: null, before: null, after: null, asLongAs: 'in' },
        { kind: 'MEETING', role: null, before: 'P7D', after: 'P7D', asLongAs: null },
        { kind: 'COUNTRY', role: null, before: null, after: null, asLongAs: null },
      ]),
    );
  });
});
