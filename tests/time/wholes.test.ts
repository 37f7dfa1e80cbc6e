import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import { formatDay, parseDay } from '../../src/model/dates.js';
import type { Reading } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { graphDump } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';

/** The whole that something is a part of, as of any day. */

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await take(...ground);
});
afterAll(() => store.close());

const sources = ['source:t', 'source:u', 'source:v'] as const;
const ground: readonly RawRecord[] = [
  ...sources.map((id) => ({ source: { id, title: id } })),
  ...['a', 'b', 'c'].map((letter) => ({
    organisation: {
      id: `organisation:${letter}`,
      name: letter.toUpperCase(),
      externalIds: [{ scheme: 'x', value: letter }],
    },
  })),
  ...['old', 'new', 'land'].map((id) => ({ country: { id: `country:${id}`, name: id } })),
];

async function send(source: string, ...records: readonly RawRecord[]): Promise<readonly SyncResult[]> {
  const { results } = await new Writer(store).sync({ source, records });
  return results;
}

/** Sends records of the first source that all have to be taken. */
async function take(...records: readonly RawRecord[]): Promise<void> {
  await takeFrom('source:t', ...records);
}

async function takeFrom(source: string, ...records: readonly RawRecord[]): Promise<void> {
  const results = await send(source, ...records);
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
}

/** A record of the committee that all is asked of. */
function committee(partOf: unknown, citation: RawRecord = {}, values: RawRecord = {}): RawRecord {
  return { committee: { id: 'committee:x', name: 'X', partOf, ...values, citation: { locator: '1', ...citation } } };
}

function whole(letter: string, from?: string, until?: string): RawRecord {
  return { id: `organisation:${letter}`, ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

const wholeOn = `query ($at: Date, $reading: Reading) {
  committee(id: "committee:x") { partOf(at: $at, reading: $reading) { id } }
}`;

/** The letters of the wholes of the days, or null. */
async function wholesOn(reading: Reading, ...days: readonly string[]): Promise<readonly (string | null)[]> {
  const found: (string | null)[] = [];
  for (const at of days) {
    const { committee: one } = (await answer(store, wholeOn, { at, reading })) as {
      committee: { partOf: { id: string } | null };
    };
    found.push(one.partOf === null ? null : one.partOf.id.replace('organisation:', ''));
  }
  return found;
}

async function data(question: string, variables: RawRecord = {}): Promise<unknown> {
  return answer(store, question, variables);
}

const conflictsOf = `{ committee(id: "committee:x") { conflicts { nodes { field claims { value preferred } } } } }`;

async function conflicts(): Promise<readonly string[]> {
  const { committee: one } = (await data(conflictsOf)) as {
    committee: { conflicts: { nodes: { field: string; claims: { value: string; preferred: boolean }[] }[] } };
  };
  return one.conflicts.nodes.flatMap(({ field, claims }) =>
    claims.map(({ value, preferred }) => `${field}: ${value}${preferred ? ' preferred' : ''}`).sort(),
  );
}

const passing = [whole('a', '1953', '1995-06-30'), whole('b', '1995-07-01', '2010'), whole('c', '2012')];

describe('A part that passes from one whole to the next', () => {
  beforeEach(() => take(committee(passing, {}, { from: '1900' })));

  test('is a part of that of the day, and of none in a gap', async () => {
    const days = ['1952-12-31', '1953-01-01', '1995-06-30', '1995-07-01', '2010-12-31', '2011-06-01', '2012-01-01'];
    expect(await wholesOn('LIKELY', ...days)).toEqual([null, 'a', 'a', 'b', 'b', null, 'c']);
    expect(await wholesOn('DEFINITE', ...days)).toEqual([null, null, 'a', 'b', null, null, null]);
    expect(await wholesOn('POSSIBLE', ...days)).toEqual([null, 'a', 'a', 'b', 'b', null, 'c']);
  });

  test('is asked for today where no day is given, and for the day of @asOf', async () => {
    expect(await data('{ committee(id: "committee:x") { partOf { id } } }')).toEqual({
      committee: { partOf: { id: 'organisation:c' } },
    });
    expect(
      await data('query @asOf(date: "1960-01-01") { committee(id: "committee:x") { partOf { id name } } }'),
    ).toEqual({
      committee: { partOf: { id: 'organisation:a', name: 'A' } },
    });
  });

  test('has all its wholes, with their dates', async () => {
    expect(
      await data(`{ committee(id: "committee:x") {
        wholes { entity { id ... on Organisation { name committees(at: "2000-01-01") { totalCount } } }
          from { edtf latest } until { edtf } } } }`),
    ).toEqual({
      committee: {
        wholes: [
          {
            entity: { id: 'organisation:a', name: 'A', committees: { totalCount: 0 } },
            from: { edtf: '1953', latest: '1953-12-31' },
            until: { edtf: '1995-06-30' },
          },
          {
            entity: { id: 'organisation:b', name: 'B', committees: { totalCount: 1 } },
            from: { edtf: '1995-07-01', latest: '1995-07-01' },
            until: { edtf: '2010' },
          },
          {
            entity: { id: 'organisation:c', name: 'C', committees: { totalCount: 0 } },
            from: { edtf: '2012', latest: '2012-12-31' },
            until: null,
          },
        ],
      },
    });
  });

  test('is listed by the whole of the day', async () => {
    const parts = `query ($at: Date) { organisations { nodes { id committees(at: $at) { nodes { id } totalCount } } } }`;
    const listed = async (at?: string): Promise<unknown> => {
      const { organisations } = (await data(parts, { at })) as {
        organisations: { nodes: { id: string; committees: { totalCount: number } }[] };
      };
      return organisations.nodes.filter(({ committees }) => committees.totalCount > 0).map(({ id }) => id);
    };
    expect(await listed('1960-01-01')).toEqual(['organisation:a']);
    expect(await listed('2011-06-01')).toEqual([]);
    expect(await listed()).toEqual(['organisation:c']);
  });

  test('is found by filters, from either end and at any height, on the day of the question', async () => {
    const question = `query ($at: Date, $reading: Reading, $id: ID!) {
      partOf: committees(at: $at, reading: $reading, filter: { partOf: { organisation: { id: { eq: $id } } } }) { totalCount }
      named: committees(at: $at, reading: $reading, filter: { partOf: { organisation: { name: { contains: "a" } } } }) { totalCount }
      within: committees(at: $at, reading: $reading, filter: { within: { id: { eq: $id } } }) { totalCount }
      within2: committees(at: $at, reading: $reading, filter: { within: { name: { eq: "A" } } }) { totalCount }
      some: organisations(at: $at, reading: $reading, filter: { id: { eq: $id }, committees: { some: { name: { eq: "X" } } } }) { totalCount }
      count: organisations(at: $at, reading: $reading, filter: { id: { eq: $id }, committees: { count: { eq: 1 } } }) { totalCount }
      null: committees(at: $at, reading: $reading, filter: { partOf: { isNull: true } }) { totalCount }
      not: committees(at: $at, reading: $reading, filter: { not: { partOf: { organisation: { id: { eq: $id } } } } }) { totalCount }
    }`;
    await take({ organisation: { id: 'organisation:a', from: '1900', citation: { locator: 'life' } } });
    const counts = async (at: string | null, reading: Reading): Promise<readonly number[]> => {
      const found = (await data(question, { at, reading, id: 'organisation:a' })) as Record<
        string,
        { totalCount: number }
      >;
      return Object.values(found).map(({ totalCount }) => totalCount);
    };
    expect(await counts('1960-01-01', 'DEFINITE')).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
    expect(await counts('2000-01-01', 'DEFINITE')).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
    expect(await counts('1953-06-01', 'DEFINITE')).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(await counts('1953-06-01', 'POSSIBLE')).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(await counts('1953-06-01', 'LIKELY')).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
    expect(await counts(null, 'LIKELY')).toEqual([0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test('is grouped and ordered by the whole of the day', async () => {
    const grouped = `query ($at: Date) { committees(at: $at, orderBy: { field: PART_OF_NAME }) {
      nodes { id } groups(by: [{ field: PART_OF }, { field: PART_OF_PLACE }]) { nodes { keys { value entity { id } } count } } } }`;
    const key = async (at: string): Promise<unknown> => {
      const found = (await data(grouped, { at })) as {
        committees: { groups: { nodes: { keys: { value: unknown }[] }[] } };
      };
      return found.committees.groups.nodes.map(({ keys }) => keys.map(({ value }) => value));
    };
    expect(await key('1960-01-01')).toEqual([['organisation:a', null]]);
    expect(await key('2000-01-01')).toEqual([['organisation:b', null]]);
    expect(await key('2011-06-01')).toEqual([[null, null]]);
    await take({ committee: { id: 'committee:y', name: 'Y', partOf: whole('b'), citation: { locator: '2' } } });
    const order = async (at: string): Promise<unknown> => {
      const { committees } = (await data(grouped, { at })) as { committees: { nodes: { id: string }[] } };
      return committees.nodes.map(({ id }) => id);
    };
    expect([await order('1960-01-01'), await order('2013-01-01')]).toEqual([
      ['committee:x', 'committee:y'],
      ['committee:y', 'committee:x'],
    ]);
  });

  test('is linked with the whole of the day on paths and in neighbourhoods, which say from when until when', async () => {
    const question = `query ($at: Date, $to: ID!) {
      paths(from: "committee:x", to: $to, at: $at) { nodes { links { type from { edtf } until { edtf } } } }
      neighbourhood(id: "committee:x", at: $at) { entities { id } } }`;
    expect(await data(question, { at: '2000-01-01', to: 'organisation:b' })).toEqual({
      paths: { nodes: [{ links: [{ type: 'PART_OF', from: { edtf: '1995-07-01' }, until: { edtf: '2010' } }] }] },
      neighbourhood: { entities: [{ id: 'committee:x' }, { id: 'organisation:b' }] },
    });
    expect(await data(question, { at: '2000-01-01', to: 'organisation:a' })).toMatchObject({ paths: { nodes: [] } });
  });

  test('has its citations say so, and no conflict', async () => {
    expect(await conflicts()).toEqual([]);
    expect(await data('{ committee(id: "committee:x") { citations { values { field value } } } }')).toEqual({
      committee: {
        citations: [
          {
            values: [
              { field: 'from', value: '1900' },
              { field: 'name', value: 'X' },
              { field: 'partOf', value: 'organisation:a from 1953 until 1995-06-30' },
              { field: 'partOf', value: 'organisation:b from 1995-07-01 until 2010' },
              { field: 'partOf', value: 'organisation:c from 2012' },
            ],
          },
        ],
      },
    });
  });

  test('is told of in the log where it passes on another day', async () => {
    await take(committee([whole('a', '1953', '1996'), whole('c', '2012')], {}, { from: '1900' }));
    const changes = await store.read(
      statement`MATCH (change:Change) RETURN change.id AS id, change.fields AS fields ORDER BY change.sequence`,
    );
    expect(changes.at(-1)).toEqual({ id: 'committee:x', fields: ['partOf'] });
    expect(await wholesOn('LIKELY', '1996-01-01', '2000-01-01')).toEqual(['a', null]);
  });

  test('is as it was where the record is sent again, and bare of wholes where it is withdrawn', async () => {
    const before = await graphDump(store);
    const again = await send('source:t', committee([...passing].reverse(), {}, { from: '1900' }));
    expect(again.map(({ status }) => status)).toEqual(['UNCHANGED']);
    expect(await graphDump(store)).toEqual(before);
    await takeFrom('source:u', committee(whole('b')));
    await take({ withdrawal: { about: { id: 'committee:x' }, locator: '1' } });
    expect(await wholesOn('DEFINITE', '1960-01-01', '2011-06-01')).toEqual(['b', 'b']);
  });
});

test('a territory passes from one country to another, each of which lists it while it is its own', async () => {
  await take({
    country: {
      id: 'country:land',
      name: 'land',
      partOf: [
        { id: 'country:old', until: '1997-06-30' },
        { id: 'country:new', from: '1997-07-01' },
      ],
    },
  });
  const question = `query ($at: Date) { country(id: "country:land") { partOf(at: $at) { id } }
    countries(at: $at, filter: { territories: { some: {} } }) { nodes { id territories(at: $at) { nodes { id } } } } }`;
  const listing = (id: string): unknown => ({
    country: { partOf: { id } },
    countries: { nodes: [{ id, territories: { nodes: [{ id: 'country:land' }] } }] },
  });
  expect(await data(question, { at: '1997-06-30' })).toEqual(listing('country:old'));
  expect(await data(question, { at: '1997-07-01' })).toEqual(listing('country:new'));
});

describe('A whole', () => {
  test('without dates counts on every day, in every reading, as the only one', async () => {
    await take(committee(whole('a'), { asOf: '2000' }));
    for (const reading of ['POSSIBLE', 'LIKELY', 'DEFINITE'] as const) {
      expect(await wholesOn(reading, '1500-01-01', '2000-06-01', '2100-01-01')).toEqual(['a', 'a', 'a']);
    }
    await takeFrom('source:u', committee(whole('b')));
    expect(await conflicts()).toEqual(['partOf: organisation:a preferred', 'partOf: organisation:b']);
  });

  test('of which no end is known is likely over when the next begins', async () => {
    await take(committee([whole('a', '1953'), whole('b', '1995')], { asOf: '2020' }));
    expect(await wholesOn('LIKELY', '1960-01-01', '1994-12-31', '1995-01-01', '2030-01-01')).toEqual([
      'a',
      'a',
      'b',
      'b',
    ]);
    expect(await wholesOn('DEFINITE', '1960-01-01', '2000-01-01', '2030-01-01')).toEqual([null, 'b', null]);
    expect(await conflicts()).toEqual([]);
  });

  test('of which no beginning is known begins after the end of the one before', async () => {
    await take(committee([whole('a', '1953', '1995')]));
    await takeFrom('source:u', committee(whole('b'), { asOf: '2020-05-01' }));
    expect(await wholesOn('LIKELY', '1990-01-01', '1996-01-01', '2030-01-01')).toEqual(['a', 'b', 'b']);
    expect(await wholesOn('DEFINITE', '2020-05-01')).toEqual(['b']);
    expect(await conflicts()).toEqual([]);
  });

  test('of which dates are only partly known may be one of several on a day', async () => {
    await take(committee([whole('a', undefined, '1990/1999'), whole('b', '1990/1999')]));
    expect(await wholesOn('POSSIBLE', '1980-01-01', '1995-01-01', '2005-01-01')).toEqual(['a', 'b', 'b']);
    expect(await wholesOn('DEFINITE', '1980-01-01', '1995-01-01', '2005-01-01')).toEqual([null, null, null]);
    const question = `query ($reading: Reading) { committees(at: "1995-01-01", reading: $reading,
      filter: { partOf: { organisation: { id: { eq: "organisation:a" } } } }) { totalCount groups(by: { field: PART_OF }) { nodes { keys { value } } } } }`;
    expect(await data(question, { reading: 'POSSIBLE' })).toEqual({
      committees: { totalCount: 1, groups: { nodes: [{ keys: [{ value: 'organisation:b' }] }] } },
    });
    expect(await data(question, { reading: 'LIKELY' })).toMatchObject({ committees: { totalCount: 0 } });
  });

  test('is one only while the part and it can exist, also where these days become known later', async () => {
    await take(committee(whole('a', '1953'), {}, { until: '2000-06-30' }));
    expect(await wholesOn('POSSIBLE', '2000-06-30', '2000-07-01')).toEqual(['a', null]);
    await take({
      organisation: {
        id: 'organisation:a',
        name: 'A',
        from: '1960-01-01',
        until: '1995-12-31',
        citation: { locator: 'life' },
      },
    });
    expect(await wholesOn('POSSIBLE', '1959-12-31', '1960-01-01', '1995-12-31', '1996-01-01')).toEqual([
      null,
      'a',
      'a',
      null,
    ]);
    await take({ withdrawal: { about: { id: 'organisation:a' }, locator: 'life' } });
    expect(await wholesOn('POSSIBLE', '1959-12-31', '2000-06-30')).toEqual(['a', 'a']);
  });

  test('that has two times is one in each, and not between', async () => {
    await take(committee([whole('a', '1953', '1960'), whole('b', '1961', '1969'), whole('a', '1970')]));
    expect(await wholesOn('LIKELY', '1955-01-01', '1965-01-01', '1975-01-01')).toEqual(['a', 'b', 'a']);
    await takeFrom('source:u', committee(whole('a'), { asOf: '1980-01-01' }));
    expect(await wholesOn('DEFINITE', '1965-01-01', '1975-01-01', '1980-01-01')).toEqual(['b', 'a', 'a']);
  });
});

describe('Several sources', () => {
  test('that date the same whole agree where their dates can be the same', async () => {
    await take(committee(whole('a', '1953', '1995')));
    await takeFrom('source:u', committee(whole('a', '1953-05-01')));
    await takeFrom('source:v', committee(whole('a')));
    expect(await conflicts()).toEqual([]);
    expect(await wholesOn('DEFINITE', '1953-04-30', '1953-05-01')).toEqual([null, 'a']);
    expect(await data('{ committee(id: "committee:x") { wholes { from { edtf } until { edtf } } } }')).toEqual({
      committee: { wholes: [{ from: { edtf: '1953-05-01' }, until: { edtf: '1995' } }] },
    });
  });

  test('that date it otherwise are in conflict, and it is sure only where both make it so', async () => {
    await take(committee(whole('a', '1953-01-01', '1995-12-31')));
    await takeFrom('source:u', committee(whole('a', '1960-01-01', '1995-12-31')));
    expect(await conflicts()).toEqual(['partOf: 1953-01-01 preferred', 'partOf: 1960-01-01']);
    expect(await wholesOn('DEFINITE', '1955-01-01', '1961-01-01')).toEqual([null, 'a']);
    expect(await wholesOn('POSSIBLE', '1955-01-01')).toEqual(['a']);
  });

  test('that give two wholes for the same days are in conflict; the one believed first likely has them', async () => {
    await take(committee(whole('a', '1953-01-01', '1995-12-31'), { rank: 'PREFERRED' }));
    await takeFrom('source:u', committee(whole('b', '1990-01-01', '2000-12-31')));
    expect(await conflicts()).toEqual([
      'partOf: organisation:a from 1953-01-01 until 1995-12-31 preferred',
      'partOf: organisation:b from 1990-01-01 until 2000-12-31',
    ]);
    const days = ['1989-12-31', '1990-01-01', '1995-12-31', '1996-01-01'];
    expect(await wholesOn('LIKELY', ...days)).toEqual(['a', 'a', 'a', 'b']);
    expect(await wholesOn('DEFINITE', ...days)).toEqual(['a', null, null, 'b']);
  });

  test('that speak of one day of handover are not', async () => {
    await take(committee(whole('a', '1953-01-01', '1995-12-31')));
    await takeFrom('source:u', committee(whole('b', '1995-12-31', '2000-12-31')));
    expect(await conflicts()).toEqual([]);
    expect(await wholesOn('LIKELY', '1995-12-30', '1995-12-31')).toEqual(['a', 'b']);
  });

  test('make the same graph in any order', async () => {
    const records: readonly (readonly [string, RawRecord])[] = [
      ['source:t', committee([whole('a', '1953', '1995'), whole('b', '1996')], { asOf: '2001' })],
      ['source:u', committee(whole('c', '1990', '1999'))],
      ['source:v', committee(whole('a'), { asOf: '1994-03-01' })],
      ['source:v', committee(whole('b'), { locator: '2' })],
    ];
    const dumps: unknown[] = [];
    for (const order of [records, [...records].reverse()]) {
      await wipe(store);
      await take(...ground);
      for (const [source, record] of order) await takeFrom(source, record);
      dumps.push(await graphDump(store));
    }
    expect(dumps[1]).toEqual(dumps[0]);
  });

  test('that plan a whole dispute nothing of what is stated', async () => {
    const initiative = (partOf: RawRecord, values: RawRecord): RawRecord => ({
      initiative: { id: 'initiative:x', name: 'X', partOf, ...values },
    });
    await take(
      { initiative: { id: 'initiative:a', name: 'A' } },
      { initiative: { id: 'initiative:b', name: 'B' } },
      initiative({ id: 'initiative:a', from: '2000-01-01', until: '2010-12-31' }, { citation: { locator: '1' } }),
    );
    await takeFrom(
      'source:u',
      initiative({ id: 'initiative:b', from: '2005-01-01', until: '2006-12-31' }, { modality: 'PLANNED' }),
    );
    expect(
      await data(
        '{ initiative(id: "initiative:x") { conflicts { totalCount } partOf(at: "2005-06-01", reading: DEFINITE) { id } } }',
      ),
    ).toEqual({ initiative: { conflicts: { totalCount: 0 }, partOf: { id: 'initiative:a' } } });
  });
});

describe('A register', () => {
  test('that sends another whole for a later day gives that one, and the day of saying attests it', async () => {
    await take(committee(whole('a', '1953'), { asOf: '1990-01-01' }));
    expect(await wholesOn('DEFINITE', '1980-01-01', '1990-01-02')).toEqual(['a', null]);
    await take(committee([whole('a', '1953', '1995'), whole('b', '1996')], { asOf: '2001-01-01' }));
    expect(await wholesOn('DEFINITE', '1980-01-01', '1994-01-01', '2001-01-01')).toEqual(['a', 'a', 'b']);
    expect(await conflicts()).toEqual([]);
  });

  test('that corrects its dates is taken at its latest word', async () => {
    await take(committee(whole('a', '1953', '1995')));
    await take(committee(whole('b', '1960')));
    expect(await wholesOn('POSSIBLE', '1955-01-01', '1970-01-01')).toEqual([null, 'b']);
    expect(await conflicts()).toEqual([]);
  });

  test('that names wholes by their external ids is understood', async () => {
    await take(
      committee([
        { externalId: { scheme: 'x', value: 'a', type: 'ORGANISATION' }, until: '1995' },
        { externalId: { scheme: 'x', value: 'b', type: 'ORGANISATION' }, from: '1996' },
      ]),
    );
    expect(await wholesOn('LIKELY', '1990-01-01', '2000-01-01')).toEqual(['a', 'b']);
  });
});

describe('A record is refused', () => {
  test.each([
    ['for two wholes without dates', [whole('a'), whole('b')], 'partOf[1]', 'BAD_DATE'],
    [
      'for two wholes on the same days',
      [whole('a', '1953-01-01', '1990-12-31'), whole('b', '1980-01-01', '1999-12-31')],
      'partOf[1]',
      'BAD_DATE',
    ],
    [
      'for one whole twice, for what may be one time',
      [whole('a', '1953'), whole('a', '1970')],
      'partOf[1]',
      'BAD_DATE',
    ],
    [
      'for more wholes than are compared with each other',
      Array.from({ length: 101 }, (_, index) => whole('a', (1800 + index).toString(), (1800 + index).toString())),
      'partOf',
      'BAD_VALUE',
    ],
    ['for an end before the beginning', whole('a', '1995', '1953'), 'partOf.until', 'BAD_DATE'],
    ['for a date that is none', [whole('a', '1953-13')], 'partOf[0].from', 'BAD_DATE'],
    ['for a field that there is not', { ...whole('a'), since: '1953' }, 'partOf.since', 'UNKNOWN_FIELD'],
    ['for a whole of another kind', { id: 'official:a', from: '1953' }, 'partOf.id', 'BAD_ID'],
    [
      'for a whole that nobody knows',
      [whole('a', undefined, '1953'), whole('z', '1954')],
      'partOf[1]',
      'UNKNOWN_REFERENCE',
    ],
    ['for being a part of itself', { id: 'committee:x', from: '1953' }, 'partOf', 'SELF_REFERENCE'],
    ['for dates alone', { from: '1953' }, 'partOf', 'BAD_VALUE'],
  ])('%s', async (_, partOf, path, code) => {
    const [result] = await send('source:t', committee(partOf));
    expect(result?.errors.map((error) => [error.path, error.code])).toEqual([[path, code]]);
  });

  test.each([
    [whole('a', '1953', '9999-12-31'), 'partOf.until'],
    [[whole('a', '1953', '9999-12-31')], 'partOf[0].until'],
  ])('but warned of for an end that is a code', async (partOf, path) => {
    const [result] = await send('source:t', committee(partOf));
    expect(result?.errors).toEqual([]);
    expect(result?.warnings.map((one) => [one.path, one.code])).toEqual([[path, 'OPEN_END']]);
  });

  test('and one with an open end says nothing of the end', async () => {
    await take(committee(whole('a', '1953', '..')));
    await takeFrom('source:u', committee(whole('a', '1953', '1995')));
    expect([await conflicts(), await wholesOn('LIKELY', '1996-01-01')]).toEqual([[], [null]]);
  });
});

/** Wholes that follow each other, each from an exact day until another, with gaps between some. */
const history = fc
  .array(
    fc.record({
      letter: fc.constantFrom('a', 'b', 'c'),
      gap: fc.integer({ min: 0, max: 400 }),
      length: fc.integer({ min: 1, max: 3000 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((spans) => {
    let next = parseDay('1950-01-01', 'day');
    return spans.map(({ letter, gap, length }, index) => {
      const from = next + gap + (spans[index - 1]?.letter === letter ? 1 : 0);
      next = from + length + 1;
      return { letter, from, until: from + length };
    });
  });

test('a drawn history is told alike by one record and by several sources, and by every reading', async () => {
  const runs = { numRuns: engineUnderTest === 'NEO4J' ? 5 : 25, seed: 20_261_130 };
  await fc.assert(
    fc.asyncProperty(history, fc.boolean(), async (spans, isApart) => {
      await wipe(store);
      await take(...ground);
      const wholes = spans.map(({ letter, from, until }) => whole(letter, formatDay(from), formatDay(until)));
      if (!isApart) await take(committee(wholes));
      else {
        for (const [index, one] of wholes.entries()) {
          await takeFrom(sources[index % 3] ?? sources[0], committee(one, { locator: index.toString() }));
        }
      }
      expect(await conflicts()).toEqual([]);
      for (const day of spans.flatMap(({ from, until }) => [from - 1, from, until, until + 1])) {
        const expected = spans.find(({ from, until }) => from <= day && day <= until)?.letter ?? null;
        for (const reading of ['DEFINITE', 'LIKELY', 'POSSIBLE'] as const) {
          expect(await wholesOn(reading, formatDay(day))).toEqual([expected]);
        }
      }
    }),
    runs,
  );
}, 240_000);
