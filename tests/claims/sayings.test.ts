import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, source, write } from '../support/world.js';

let store: Store;
const other = 'source:other';

const said = (locator: string, more: RawRecord = {}, by = source): RawRecord => ({
  citation: { source: by, locator, ...more },
});
const chair = (values: RawRecord, citation: RawRecord): RawRecord => ({
  appointment: { id: 'appointment:one', role: 'CHAIR', body: { id: 'committee:one' }, ...values, ...citation },
});

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', publishedOn: '2020-06-01', ...said('itself') } },
    { source: { id: other, title: 'Other', kind: 'ARTICLE', ...said('itself', {}, other) } },
    { organisation: { id: 'organisation:one', name: 'Organisation', ...said('o') } },
    { committee: { id: 'committee:one', name: 'One', partOf: { id: 'organisation:one' }, ...said('c') } },
    { committee: { id: 'committee:two', name: 'Two', from: '2001', ...said('c') } },
    { committee: { id: 'committee:two', name: 'Two', from: '2002', ...said('c', {}, other) } },
    { country: { id: 'country:xx', name: 'X', ...said('x') } },
    { country: { id: 'country:yy', name: 'Y', ...said('y') } },
    {
      official: {
        id: 'official:a',
        name: 'Ana',
        names: [{ value: 'Ana B', from: '2001' }, { value: 'A' }],
        externalIds: [{ scheme: 'register', value: '17' }],
        nationality: [{ id: 'country:yy' }, { id: 'country:xx' }],
        birthDate: '1950?',
        ...said('a', { inferred: ['birthDate', 'name'] }),
      },
    },
    { official: { id: 'official:b', name: 'Ben', ...said('b') } },
    chair(
      { holder: { id: 'official:a' }, acting: false, from: '2020-01', until: '..', title: 'The  chair' },
      said('1', {
        quote: '  Ana has chaired\n the committee  since January. ',
        inferred: ['from'],
        asOf: '2020-02-01',
      }),
    ),
    chair({ holder: { id: 'official:b' }, until: '2021' }, said('2', {}, other)),
    chair({}, said('3', {}, other)),
    {
      conflict: {
        about: { id: 'committee:one' },
        field: 'holder',
        note: 'Two are named.',
        facts: [{ id: 'appointment:one' }],
        ...said('c', { quote: 'Ana, or Ben' }, other),
      },
    },
    { conflict: { about: { id: 'organisation:one' }, note: 'Odd.', facts: [{ id: 'appointment:one' }], ...said('o') } },
  ]);
});
afterAll(() => store.close());

interface Citation {
  readonly locator: string;
  readonly quote: string | null;
  readonly fields: readonly string[];
  readonly values: readonly { readonly field: string; readonly value: string; readonly inferred: boolean }[];
}

async function citations(id: string): Promise<readonly Citation[]> {
  const question = `query ($id: ID!) { node(id: $id) { ... on Thing { citations {
    locator quote fields values { field value inferred } } } } }`;
  const { node } = (await answer(store, question, { id })) as unknown as { node: { citations: readonly Citation[] } };
  return node.citations;
}

describe('a citation', () => {
  test('gives each value of its claim, links by their ids and dates by their text, whichever is shown', async () => {
    const found = await citations('appointment:one');
    const valuesAt = (locator: string): unknown =>
      found
        .find((one) => one.locator === locator)
        ?.values.map(({ field, value, inferred }) => [field, value, ...(inferred ? ['inferred'] : [])]);
    expect(valuesAt('1')).toEqual([
      ['acting', 'false'],
      ['body', 'committee:one'],
      ['from', '2020-01', 'inferred'],
      ['holder', 'official:a'],
      ['role', 'CHAIR'],
      ['title', 'The chair'],
    ]);
    expect(valuesAt('2')).toEqual([
      ['body', 'committee:one'],
      ['holder', 'official:b'],
      ['role', 'CHAIR'],
      ['until', '2021'],
    ]);
    expect(valuesAt('3')).toEqual([
      ['body', 'committee:one'],
      ['role', 'CHAIR'],
    ]);
  });

  test('gives each of several values by itself: names, identifiers, ends of a link', async () => {
    const [only, ...more] = await citations('official:a');
    expect(more).toEqual([]);
    expect(only?.values.map(({ field, value, inferred }) => [field, value, inferred])).toEqual([
      ['birthDate', '1950?', true],
      ['externalIds', 'register:17', false],
      ['name', 'Ana', true],
      ['names', 'Ana B', false],
      ['names', 'A', false],
      ['nationality', 'country:xx', false],
      ['nationality', 'country:yy', false],
    ]);
  });

  test('names in `fields` those that `values` has values for, each once', async () => {
    for (const id of ['appointment:one', 'official:a', 'committee:two', source]) {
      for (const { fields, values } of await citations(id)) {
        expect(fields).toEqual([...new Set(values.map(({ field }) => field))]);
      }
    }
  });

  test('quotes its source where the record does, in the normal form of texts', async () => {
    expect((await citations('appointment:one')).map(({ locator, quote }) => [locator, quote])).toEqual([
      ['2', null],
      ['3', null],
      ['1', 'Ana has chaired the committee since January.'],
    ]);
  });

  test('of a conflict that a reader recorded has what the record says', async () => {
    const question = `{ source(id: "${other}") { claims(first: 100) { nodes { about { __typename } quote values { field value } } } } }`;
    const { source: found } = (await answer(store, question)) as unknown as {
      source: { claims: { nodes: readonly { about: { __typename: string } }[] } };
    };
    expect(found.claims.nodes.filter(({ about }) => about.__typename === 'Conflict')).toEqual([
      {
        about: { __typename: 'Conflict' },
        quote: 'Ana, or Ben',
        values: [
          { field: 'about', value: 'committee:one' },
          { field: 'facts', value: 'appointment:one' },
          { field: 'field', value: 'holder' },
          { field: 'note', value: 'Two are named.' },
        ],
      },
    ]);
  });
});

describe('a quote', () => {
  const sent = async (quote: unknown): Promise<unknown> => {
    const record = { country: { id: 'country:zz', name: 'Z', ...said('z', { quote }) } };
    const { results } = await new Writer(store).sync({ records: [record], dryRun: true });
    return results.map(({ status, errors }) => [status, ...errors.map(({ code, path }) => `${code} ${path}`)]);
  };

  test.each([
    ['of 500 characters', 'x'.repeat(500)],
    ['of 500 characters and white space around them', `  ${'x'.repeat(500)}\n`],
    ['that is null', null],
  ])('%s is taken', async (_, quote) => {
    expect(await sent(quote)).toEqual([['CREATED']]);
  });

  test.each([
    ['of 501 characters', 'x'.repeat(501)],
    ['that is empty', ''],
    ['that is no text', 7],
    ['that is a list', ['x']],
  ])('%s is refused', async (_, quote) => {
    expect(await sent(quote)).toEqual([['REFUSED', 'BAD_VALUE citation.quote']]);
  });

  test('that is changed changes its claim, and one that is left out is taken away', async () => {
    const record = (more: RawRecord): RawRecord => ({ country: { id: 'country:xx', name: 'X', ...said('x', more) } });
    const quoted = async (more: RawRecord): Promise<unknown> => {
      const { results } = await new Writer(store).sync({ records: [record(more)] });
      const [only] = await citations('country:xx');
      return [results[0]?.status, only?.quote];
    };
    expect(await quoted({ quote: 'X is there.' })).toEqual(['UPDATED', 'X is there.']);
    expect(await quoted({ quote: 'X is there.' })).toEqual(['UNCHANGED', 'X is there.']);
    expect(await quoted({ quote: 'X is here.' })).toEqual(['UPDATED', 'X is here.']);
    expect(await quoted({})).toEqual(['UPDATED', null]);
  });
});

interface Conflict {
  readonly field: string | null;
  readonly claims: readonly { readonly value: string | null; readonly citation: { readonly locator: string } }[];
}

async function conflicts(filter: RawRecord, more: RawRecord = {}): Promise<readonly Conflict[]> {
  const question = `query ($filter: ConflictFilter, $at: Date, $reading: Reading) {
    conflicts(filter: $filter, at: $at, reading: $reading, first: 100) { totalCount nodes { field claims { value citation { locator } } } } }`;
  const found = (await answer(store, question, { filter, ...more })) as unknown as {
    conflicts: { totalCount: number; nodes: readonly Conflict[] };
  };
  expect(found.conflicts.totalCount).toBe(found.conflicts.nodes.length);
  return found.conflicts.nodes;
}

describe('a conflict', () => {
  const shown = ({ claims }: Conflict): unknown => claims.map(({ value, citation }) => [citation.locator, value]);

  test('that a reader recorded leaves out claims that say nothing of its field', async () => {
    const found = await conflicts({ origin: { eq: 'STATED' }, field: { eq: 'holder' } });
    expect(found.map(shown)).toEqual([
      [
        ['2', 'official:b'],
        ['1', 'official:a'],
      ],
    ]);
  });

  test('that a reader recorded has the claims of what it is about, as they are now', async () => {
    const recorded = {
      about: { id: 'official:a' },
      field: 'name',
      note: 'Two spellings.',
      ...said('spelt', {}, other),
    };
    const spelling = (name: string): RawRecord => ({ official: { id: 'official:a', name, ...said('a2', {}, other) } });
    await write(store, [{ conflict: recorded }]);
    const found = async (): Promise<unknown> => (await conflicts({ note: { eq: 'Two spellings.' } })).map(shown);
    expect(await found()).toEqual([[['a', 'Ana']]]);
    await write(store, [spelling('Anna')]);
    expect(await found()).toEqual([
      [
        ['a2', 'Anna'],
        ['a', 'Ana'],
      ],
    ]);
    await write(store, [spelling('Annah')]);
    expect(await found()).toEqual([
      [
        ['a2', 'Annah'],
        ['a', 'Ana'],
      ],
    ]);
    const withdrawn = (id: string, locator: string): RawRecord => ({
      withdrawal: { about: { id }, locator, source: other },
    });
    await write(store, [withdrawn('official:a', 'a2')]);
    expect(await found()).toEqual([[['a', 'Ana']]]);
    const { conflicts: own } = (await answer(
      store,
      '{ conflicts(filter: { note: { eq: "Two spellings." } }) { nodes { id } } }',
    )) as unknown as {
      conflicts: { nodes: readonly { id: string }[] };
    };
    await write(store, [withdrawn(own.nodes[0]?.id ?? '', 'spelt')]);
    expect(await found()).toEqual([]);
  });

  test('that is not on one field has all claims of its facts, without a value', async () => {
    const found = await conflicts({ field: { isNull: true } });
    expect(found.map(shown)).toEqual([
      [
        ['2', null],
        ['3', null],
        ['1', null],
      ],
    ]);
  });

  test('of two in one chair has the claims that name a holder, each with the one that it names', async () => {
    const office = { role: 'CHAIR', body: { id: 'committee:two' }, from: '2010-01-01', until: '2010-12-31' };
    await write(store, [
      { appointment: { id: 'appointment:two-a', ...office, holder: { id: 'official:a' }, ...said('two a') } },
      { appointment: { id: 'appointment:two-a', ...office, ...said('two a caption') } },
      { appointment: { id: 'appointment:two-b', ...office, holder: { id: 'official:b' }, ...said('two b') } },
    ]);
    expect((await conflicts({ field: { eq: 'chair' } })).map(shown)).toEqual([
      [
        ['two a', 'official:a'],
        ['two b', 'official:b'],
      ],
    ]);
    for (const [id, locators] of [
      ['appointment:two-a', ['two a', 'two a caption']],
      ['appointment:two-b', ['two b']],
    ] as const) {
      await write(
        store,
        locators.map((locator) => ({ withdrawal: { about: { id }, locator, source } })),
      );
    }
  });

  test('with the day of a witness has the publication date where the source speaks by that', async () => {
    const term = { role: 'HEAD', body: { id: 'organisation:one' }, from: '2020-05-01', until: '2020-07-01' };
    await write(store, [
      { appointment: { id: 'appointment:late', ...term, ...said('late') } },
      {
        appointment: {
          id: 'appointment:late',
          ...term,
          from: '2020-06-20',
          ...said('later', { rank: 'PREFERRED' }, other),
        },
      },
    ]);
    const found = await conflicts({ field: { eq: 'asOf' } });
    expect(found.map(shown)).toEqual([
      [
        ['later', '2020-06-20'],
        ['late', '2020-06-01'],
      ],
    ]);
    await write(store, [
      { withdrawal: { about: { id: 'appointment:late' }, locator: 'late', source } },
      { withdrawal: { about: { id: 'appointment:late' }, locator: 'later', source: other } },
    ]);
  });
});

describe('conflicts are filtered', () => {
  // The holder of appointment:one, its two recorded conflicts, and the beginning of committee:two.
  const fields = async (filter: RawRecord, more?: RawRecord): Promise<readonly (string | null)[]> =>
    (await conflicts(filter, more)).map(({ field }) => field ?? 'none').sort();

  test.each<[name: string, filter: RawRecord, fields: readonly string[]]>([
    ['by nothing', {}, ['from', 'holder', 'holder', 'none']],
    ['by their field', { field: { in: ['from', 'until'] } }, ['from']],
    ['by a part of their note', { note: { contains: 'two are' } }, ['holder']],
    ['by their origin', { origin: { eq: 'FOUND' } }, ['from', 'holder']],
    ['by the id of what they are about', { about: { id: { eq: 'committee:two' } } }, ['from']],
    ['by its kind', { about: { type: { in: ['APPOINTMENT', 'ORGANISATION'] } } }, ['holder', 'none']],
    [
      'by what a fact is tied to',
      {
        about: {
          appointment: { body: { committee: { partOf: { organisation: { id: { eq: 'organisation:one' } } } } } },
        },
      },
      ['holder'],
    ],
    ['by a value of any entity', { about: { entity: { name: { startsWith: 'o' } } } }, ['holder', 'none']],
    ['by what no entity is', { about: { not: { entity: {} } } }, ['holder']],
    [
      'by one kind or another',
      { about: { or: [{ committee: {} }, { appointment: {} }] } },
      ['from', 'holder', 'holder'],
    ],
    ['by a source of a claim', { source: { id: { eq: other } } }, ['from', 'holder', 'holder', 'none']],
    ['by the kind of a source', { source: { kind: { eq: 'ARTICLE' } }, field: { eq: 'from' } }, ['from']],
    ['by what is not so', { not: { source: { id: { eq: other } } } }, []],
    [
      'by all and any',
      {
        and: [{ or: [{ field: { eq: 'holder' } }, { field: { eq: 'from' } }] }, { not: { origin: { eq: 'STATED' } } }],
      },
      ['from', 'holder'],
    ],
  ])('%s', async (_, filter, expected) => {
    expect(await fields(filter)).toEqual(expected);
  });

  test('on a day and under a reading, where what they are about depends on these', async () => {
    const state = { about: { appointment: { state: { eq: 'CURRENT' } } } };
    expect(await fields(state, { at: '2020-02-01', reading: 'DEFINITE' })).toEqual(['holder']);
    expect(await fields(state, { at: '2030-02-01', reading: 'POSSIBLE' })).toEqual([]);
  });

  test('of one thing', async () => {
    const question = `{ committee(id: "committee:two") {
      of: conflicts(filter: { field: { eq: "from" } }) { totalCount } others: conflicts(filter: { field: { eq: "until" } }) { totalCount } } }`;
    expect(await answer(store, question)).toEqual({ committee: { of: { totalCount: 1 }, others: { totalCount: 0 } } });
  });

  test('in pages, in an order and in groups', async () => {
    const filter = 'filter: { about: { not: { committee: { name: { eq: "Two" } } } } }';
    const order = 'orderBy: [{ field: FIELD, direction: DESC, nulls: FIRST }, { field: ORIGIN, direction: DESC }]';
    const page = async (more: string): Promise<Page> => {
      const question = `{ conflicts(first: 1, ${filter}, ${order}${more}) { totalCount nodes { field origin } pageInfo { hasNextPage endCursor } } }`;
      return ((await answer(store, question)) as unknown as { conflicts: Page }).conflicts;
    };
    interface Page {
      readonly totalCount: number;
      readonly nodes: readonly object[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    }
    const met: object[] = [];
    let after = '';
    for (let more = true; more;) {
      const { totalCount, nodes, pageInfo } = await page(after);
      expect(totalCount).toBe(3);
      met.push(...nodes);
      more = pageInfo.hasNextPage;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(met).toEqual([
      { field: null, origin: 'STATED' },
      { field: 'holder', origin: 'STATED' },
      { field: 'holder', origin: 'FOUND' },
    ]);
    const groups = `{ conflicts(${filter}) { groups(by: [{ field: FIELD }]) { nodes { keys { value } count } } } }`;
    expect(await answer(store, groups)).toEqual({
      conflicts: {
        groups: {
          nodes: [
            { keys: [{ value: 'holder' }], count: 2 },
            { keys: [{ value: null }], count: 1 },
          ],
        },
      },
    });
  });
});
