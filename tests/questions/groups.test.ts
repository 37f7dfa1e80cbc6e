import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

let store: Store;

const office = (id: string, values: RawRecord): RawRecord => ({
  appointment: { id: `appointment:${id}`, role: 'CHAIR', body: { id: 'committee:one' }, ...values, ...cited(id) },
});
const figure = (id: string, measure: string, unit: string | null, value: number): RawRecord => ({
  measurement: { id: `measurement:${id}`, about: { id: 'committee:one' }, measure, unit, value, ...cited(id) },
});

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { committee: { id: 'committee:one', name: 'One', ...cited('one') } },
    { committee: { id: 'committee:none', name: 'None', ...cited('none') } },
    { organisation: { id: 'organisation:two', name: 'Two', ...cited('two') } },
    { official: { id: 'official:anna', name: 'Anna', ...cited('anna') } },
    office('acting', { acting: true, shared: true, from: '2010' }),
    office('settled', { acting: false, shared: true, from: '2011', holder: { id: 'official:anna' } }),
    office('settled-too', { acting: false, from: '2012-05', role: 'MEMBER', body: { id: 'organisation:two' } }),
    office('untold', { role: 'MEMBER' }),
    figure('cases', 'seizures', 'cases', 3),
    figure('more-cases', 'seizures', 'cases', 5),
    figure('weight', 'seizures', 'kg', 0.5),
    figure('people', 'people', null, 7),
  ]);
});
afterAll(() => store.close());

async function of(question: string): Promise<Readonly<Record<string, unknown>>> {
  const { rows } = await answer(store, question);
  return rows as Readonly<Record<string, unknown>>;
}

interface Walked {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly unknown[];
}

/** All rows by pages of one; `page` asks for such a page after the cursor. */
async function walked(page: (after: string) => Promise<Walked>): Promise<readonly unknown[]> {
  const met: unknown[] = [];
  let next: Walked['pageInfo'] = { hasNextPage: true, endCursor: '' };
  while (next.hasNextPage) {
    const { nodes, pageInfo } = await page(next.endCursor === '' ? '' : `, after: "${next.endCursor}"`);
    met.push(...nodes);
    next = pageInfo;
  }
  return met;
}

const place = 'pageInfo { hasNextPage endCursor }';

describe('pages of one row, walked to the end, are the whole', () => {
  test.each(['ASC', 'DESC'])('of groups by a yes or no, and of rows in its order, %s', async (direction) => {
    const keys = `by: [{ field: ACTING }, { field: SHARED }], orderBy: [{ key: 0, direction: ${direction} }, { key: 1, direction: ${direction}, nulls: FIRST }]`;
    const groups = async (page: string): Promise<Walked> => {
      const rows = await of(
        `{ rows: appointments { groups(${keys}${page}) { ${place} nodes { keys { value } count } } } }`,
      );
      return rows['groups'] as Walked;
    };
    const whole = await groups('');
    expect(whole.nodes).toHaveLength(4);
    expect(await walked((after) => groups(`, first: 1${after}`))).toEqual(whole.nodes);

    const order = `orderBy: [{ field: ACTING, direction: ${direction} }, { field: SHARED, direction: ${direction} }]`;
    const rows = async (page: string): Promise<Walked> =>
      (await of(`{ rows: appointments(${order}${page}) { ${place} nodes { id } } }`)) as unknown as Walked;
    const all = await rows('');
    expect(all.nodes).toHaveLength(4);
    expect(await walked((after) => rows(`, first: 1${after}`))).toEqual(all.nodes);
  });
});

describe('groups', () => {
  test('may be asked for twice, and count different values of more than one field', async () => {
    const rows = await of(`{ rows: appointments {
      byRole: groups(by: [{ field: ROLE }]) { nodes { keys { value } holders: distinct(field: HOLDER) acting: distinct(field: ACTING) again: distinct(field: ACTING) } }
      byYear: groups(by: [{ field: FROM, unit: YEAR }, { field: FROM, unit: MONTH }, { field: ROLE }, { field: ROLE }], orderBy: [{ key: 0 }]) { nodes { keys { value } count } }
    } }`);
    expect(rows).toEqual({
      byRole: {
        nodes: [
          { keys: [{ value: 'CHAIR' }], holders: 1, acting: 2, again: 2 },
          { keys: [{ value: 'MEMBER' }], holders: 0, acting: 1, again: 1 },
        ],
      },
      byYear: {
        nodes: [
          ['2010', null, 'CHAIR', 'CHAIR'],
          ['2011', null, 'CHAIR', 'CHAIR'],
          ['2012', '2012-05', 'MEMBER', 'MEMBER'],
          [null, null, 'MEMBER', 'MEMBER'],
        ].map((keys) => ({ keys: keys.map((value) => ({ value })), count: 1 })),
      },
    });
  });

  test('have as keys things of several kinds, of which what is selected is read', async () => {
    const rows = await of(`{ rows: appointments {
      groups(by: [{ field: BODY }]) { nodes { count keys { entity {
        __typename ... on Committee { chair(at: "2011-06-01", reading: DEFINITE) { id } chairs(at: "2011-06-01") { totalCount nodes { holder { name } } } }
      } } } } } }`);
    expect(rows).toEqual({
      groups: {
        nodes: [
          {
            count: 3,
            keys: [
              {
                entity: {
                  __typename: 'Committee',
                  chair: null,
                  chairs: { totalCount: 2, nodes: [{ holder: { name: 'Anna' } }, { holder: null }] },
                },
              },
            ],
          },
          { count: 1, keys: [{ entity: { __typename: 'Organisation' } }] },
        ],
      },
    });
  });

  test('of nothing are none', async () => {
    expect(
      await of(
        `{ rows: committee(id: "committee:none") { appointments { groups(by: [{ field: ROLE }]) { totalCount nodes { count } pageInfo { hasNextPage startCursor } } } members { groups(by: [{ field: TYPE }]) { totalCount } } } }`,
      ),
    ).toEqual({
      appointments: { groups: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, startCursor: null } } },
      members: { groups: { totalCount: 0 } },
    });
  });

  test.each([
    ['by nothing', 'appointments { groups(by: []) { totalCount } }'],
    ['by too much', `appointments { groups(by: [${'{ field: ROLE } '.repeat(21)}]) { totalCount } }`],
    ['by a unit of what is no date', 'appointments { groups(by: [{ field: ROLE, unit: YEAR }]) { totalCount } }'],
    ['in the order of no key', 'appointments { groups(by: [{ field: ROLE }], orderBy: [{}]) { totalCount } }'],
    [
      'in the order of a key that is none',
      'appointments { groups(by: [{ field: ROLE }], orderBy: [{ key: 1 }]) { nodes { count } } }',
    ],
  ])('%s are refused', async (_how, question) => {
    expect(await refusals(`{ ${question} }`)).toEqual(['BAD_GROUP']);
  });
});

describe('groups by a key of what a row is tied to', () => {
  beforeAll(async () => {
    await write(store, [
      { country: { id: 'country:xx', name: 'X', ...cited('xx') } },
      { country: { id: 'country:yy', name: 'Y', ...cited('yy') } },
      {
        administration: {
          id: 'administration:x',
          name: 'AX',
          region: 'EUROPE',
          country: { id: 'country:xx' },
          ...cited('ax'),
        },
      },
      {
        administration: {
          id: 'administration:y',
          name: 'AY',
          region: 'EUROPE',
          country: { id: 'country:yy' },
          ...cited('ay'),
        },
      },
      { administration: { id: 'administration:z', name: 'AZ', ...cited('az') } },
      {
        committee: {
          id: 'committee:part',
          name: 'Part',
          kind: 'COUNCIL',
          partOf: { id: 'organisation:two' },
          ...cited('part'),
        },
      },
      { official: { id: 'official:one', name: 'O', nationality: [{ id: 'country:xx' }], ...cited('o') } },
      {
        official: {
          id: 'official:both',
          name: 'B',
          nationality: [{ id: 'country:xx' }, { id: 'country:yy' }],
          ...cited('b'),
        },
      },
      { agreement: { id: 'agreement:m', name: 'M', kind: 'DECLARATION', signedOn: '2001-05-02', ...cited('m') } },
      { agreement: { id: 'agreement:t', name: 'T', kind: 'TREATY', signedOn: '2001', ...cited('t') } },
      ...[
        ['administration:x', '1991'],
        ['administration:y', '1995-03'],
        ['administration:z', '1999-12-31'],
        ['country:xx', '1993'],
        ['administration:x', '2005'],
      ].map(([member = '', from = '']) => ({
        membership: { member: { id: member }, of: { id: 'organisation:two' }, from, ...cited(`${member} ${from}`) },
      })),
      ...['official:one', 'official:both', 'administration:x'].map((holder) => ({
        appointment: {
          role: 'SECRETARY_GENERAL',
          holder: { id: holder },
          body: { id: 'committee:part' },
          ...cited(holder),
        },
      })),
      ...['agreement:m', 'agreement:t'].map((agreement) => ({
        treatyAction: {
          kind: 'SIGNED',
          party: { id: 'administration:x' },
          agreement: { id: agreement },
          ...cited(agreement),
        },
      })),
    ]);
  });

  const told = async (rows: string, by: string): Promise<unknown> => {
    const { groups } = (await of(
      `{ rows: ${rows} { groups(by: [${by}]) { totalCount nodes { count keys { field value entity { id } } } } } }`,
    )) as {
      groups: {
        totalCount: number;
        nodes: { count: number; keys: { value: string | null; entity: { id: string } | null }[] }[];
      };
    };
    expect(groups.totalCount).toBe(groups.nodes.length);
    return groups.nodes.map(({ count, keys }) => [...keys.map(({ value, entity }) => entity?.id ?? value), count]);
  };

  const inThe1990s =
    'memberships(filter: { of: { entity: { id: { eq: "organisation:two" } } }, from: { gte: "1990", lte: "1999" } })';
  const secretaries = 'appointments(filter: { role: { eq: SECRETARY_GENERAL } })';

  test.each<[question: string, rows: string, by: string, groups: unknown]>([
    [
      'who joined in the 1990s, by region',
      inThe1990s,
      '{ field: MEMBER_REGION }',
      [
        ['EUROPE', 2],
        [null, 2],
      ],
    ],
    [
      'by the kind of member',
      inThe1990s,
      '{ field: MEMBER_TYPE }',
      [
        ['ADMINISTRATION', 3],
        ['COUNTRY', 1],
      ],
    ],
    [
      'by the country of the member',
      inThe1990s,
      '{ field: MEMBER_COUNTRY }, { field: MEMBER_TYPE }',
      [
        ['country:xx', 'ADMINISTRATION', 1],
        ['country:yy', 'ADMINISTRATION', 1],
        [null, 'ADMINISTRATION', 1],
        [null, 'COUNTRY', 1],
      ],
    ],
    ['by what the body is part of', secretaries, '{ field: BODY_PART_OF }', [['organisation:two', 3]]],
    ['by the kind of the body', secretaries, '{ field: BODY_KIND }', [['COUNCIL', 3]]],
    [
      'by the one nationality of the holder',
      secretaries,
      '{ field: HOLDER_NATIONALITY }',
      [
        [null, 2],
        ['country:xx', 1],
      ],
    ],
    [
      'by the kind of the agreement',
      'treatyActions',
      '{ field: AGREEMENT_KIND }',
      [
        ['DECLARATION', 1],
        ['TREATY', 1],
      ],
    ],
    [
      'by the year in which it was signed',
      'treatyActions',
      '{ field: AGREEMENT_SIGNED_ON, unit: YEAR }',
      [['2001', 2]],
    ],
    [
      'by the day',
      'treatyActions',
      '{ field: AGREEMENT_SIGNED_ON }',
      [
        ['2001-05-02', 1],
        [null, 1],
      ],
    ],
    ['by the region of the party', 'treatyActions', '{ field: PARTY_REGION }', [['EUROPE', 2]]],
    [
      'of officials by their one nationality',
      'officials',
      '{ field: NATIONALITY }',
      [
        [null, 2],
        ['country:xx', 1],
      ],
    ],
    ['of administrations by the code of their country', 'administrations', '{ field: COUNTRY_CODE }', [[null, 3]]],
  ])('%s', async (_, rows, by, groups) => {
    expect(await told(rows, by)).toEqual(groups);
  });

  test('of members, who are of several kinds', async () => {
    const question = `{ rows: organisation(id: "organisation:two") { members(at: "2010-01-01") {
      groups(by: [{ field: COUNTRY_CODE }, { field: REGION }]) { nodes { count keys { value } } } } } }`;
    expect(await of(question)).toEqual({
      members: {
        groups: {
          nodes: [
            // One of the two is a country, which the first administration is one member with.
            { count: 2, keys: [{ value: null }, { value: null }] },
            { count: 1, keys: [{ value: null }, { value: 'EUROPE' }] },
          ],
        },
      },
    });
  });

  test('counts the different values of such a key', async () => {
    const question = `{ rows: ${inThe1990s} { groups(by: [{ field: OF }]) { nodes { regions: distinct(field: MEMBER_REGION) kinds: distinct(field: MEMBER_TYPE) countries: distinct(field: MEMBER_COUNTRY) } } } }`;
    expect(await of(question)).toEqual({ groups: { nodes: [{ regions: 1, kinds: 2, countries: 2 }] } });
  });

  test('has no unit for what is no date', async () => {
    expect(
      await refusals(`{ memberships { groups(by: [{ field: MEMBER_REGION, unit: YEAR }]) { totalCount } } }`),
    ).toEqual(['BAD_GROUP']);
  });
});

async function refusals(question: string, variables: object = {}): Promise<readonly string[]> {
  const { errors = [] } = await ask(store, question, { ...variables });
  return errors.map(({ originalError, message }) =>
    originalError instanceof UserError ? originalError.problem.code : message,
  );
}

describe('values of measurements', () => {
  const question = `query ($filter: MeasurementFilter) {
    rows: measurements(filter: $filter) { groups(by: [{ field: ABOUT }]) { nodes { values { min max sum avg } } } } }`;
  const cases = { unit: { eq: 'cases' } };
  const ofCases = { min: 3, max: 5, sum: 8, avg: 4 };

  test.each([
    ['one measure and unit', { measure: { eq: 'seizures' }, ...cases }, ofCases],
    ['a list of one', { measure: { in: ['seizures'] }, unit: { in: ['cases', 'cases'] } }, ofCases],
    ['a condition within another', { and: [{ measure: { eq: 'seizures' } }, { and: [cases] }] }, ofCases],
    ['no unit', { measure: { eq: 'people' }, unit: { isNull: true } }, { min: 7, max: 7, sum: 7, avg: 7 }],
  ])('are added up where the filter leaves them %s', async (_what, filter, values) => {
    expect(await answer(store, question, { filter })).toEqual({ rows: { groups: { nodes: [{ values }] } } });
  });

  test.each([
    ['is none', null],
    ['leaves the unit open', { measure: { eq: 'seizures' } }],
    ['names two units', { measure: { eq: 'seizures' }, unit: { in: ['cases', 'kg'] } }],
    ['names one or the other', { measure: { eq: 'seizures' }, or: [cases, { unit: { eq: 'kg' } }] }],
    ['leaves one out', { measure: { eq: 'seizures' }, not: cases }],
    ['has a unit at all', { measure: { eq: 'seizures' }, unit: { isNull: false } }],
  ])('are not added up where the filter %s', async (_what, filter) => {
    expect(await refusals(question, { filter })).toEqual(['MIXED_UNITS']);
  });
});
