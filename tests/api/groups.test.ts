import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

/** What a group's keys are, and how many rows it has. */
type Told = readonly [...keys: (string | null)[], count: number];

interface Groups {
  readonly totalCount: number;
  readonly nodes: readonly { readonly keys: readonly { readonly value: string | null }[]; readonly count: number }[];
}

function told({ totalCount, nodes }: Groups): readonly Told[] {
  expect(nodes).toHaveLength(totalCount);
  return nodes.map(({ keys, count }) => [...keys.map(({ value }) => value), count]);
}

const group = '{ totalCount nodes { keys { value } count } }';

describe('rows of several kinds', () => {
  test('are grouped by their kind, and by what only some of these kinds have', async () => {
    const { campaign } = (await served.data(`{ campaign(id: "campaign:mekong-dragon") { participants {
      byRegion: groups(by: [{ field: REGION }, { field: TYPE }]) ${group}
      byCountry: groups(by: [{ field: COUNTRY }]) {
        nodes { keys { entity { ... on Country { name } } } regions: distinct(field: REGION) kinds: distinct(field: TYPE) }
      }
    } } }`)) as { campaign: { participants: { byRegion: Groups; byCountry: { nodes: object[] } } } };
    expect(told(campaign.participants.byRegion)).toEqual([
      ['ASIA_PACIFIC', 'ADMINISTRATION', 3],
      [null, 'ORGANISATION', 2],
    ]);
    expect(campaign.participants.byCountry.nodes).toEqual([
      { keys: [{ entity: null }], regions: 0, kinds: 1 },
      ...['China', 'Thailand', 'Vietnam'].map((name) => ({ keys: [{ entity: { name } }], regions: 1, kinds: 1 })),
    ]);
  });

  test('are ordered by what only some of them have, by what they are tied to, and by how much they list', async () => {
    const first = async (orderBy: string): Promise<unknown> => {
      const question = `{ campaign(id: "campaign:mekong-dragon") { participants(first: 1, orderBy: [${orderBy}]) { nodes { id } } } }`;
      const { campaign } = (await served.data(question)) as { campaign: { participants: { nodes: unknown } } };
      return campaign.participants.nodes;
    };
    expect(await first('{ field: REGION }')).toEqual([{ id: 'administration:cn' }]);
    expect(await first('{ field: COUNTRY_NAME, direction: DESC }')).toEqual([{ id: 'administration:vn' }]);
    expect(await first('{ field: TYPE }')).toEqual([{ id: 'administration:cn' }]);
    expect(await first('{ field: PARTICIPATIONS_COUNT, direction: DESC }')).toEqual([{ id: 'administration:vn' }]);
    expect(await first('{ field: TYPE, direction: DESC }, { field: NAME, direction: DESC }')).toEqual([
      { id: 'organisation:unodc' },
    ]);
  });

  test('are members of an organisation, each of which counts once', async () => {
    const { organisation } = (await served.data(
      `{ organisation(id: "organisation:wco") { members(at: "2026-06-15") { groups(by: [{ field: TYPE }]) ${group} } } }`,
    )) as { organisation: { members: { groups: Groups } } };
    expect(told(organisation.members.groups)).toEqual([['COUNTRY', 184]]);
  });
});

describe('parties of an agreement', () => {
  test.each([
    ['POSSIBLE', '2021-01-01', [['CONTRACTING', 'POSSIBLE', null, 9]]],
    ['DEFINITE', '2021-01-01', []],
    ['DEFINITE', '2023-12-31', [['CONTRACTING', 'DEFINITE', null, 9]]],
  ])('are grouped by where they stand, under %s on %s', async (reading, at, expected) => {
    const { agreement } = (await served.data(
      `{ agreement(id: "agreement:aamra") { parties(reading: ${reading}, at: "${at}", orderBy: [{ field: STATE }, { field: PROVISIONAL }]) {
        groups(by: [{ field: STATE }, { field: CERTAINTY }, { field: PROVISIONAL }]) ${group}
      } } }`,
    )) as { agreement: { parties: { groups: Groups } } };
    expect(told(agreement.parties.groups)).toEqual(expected);
  });
});

describe('conflicts and claims', () => {
  test('are grouped and ordered by what they say of themselves', async () => {
    const { conflicts, source } = (await served.data(`{
      conflicts(orderBy: [{ field: FIELD, direction: DESC }]) {
        nodes { field } groups(by: [{ field: ORIGIN }, { field: FIELD }], orderBy: [{ key: 1 }]) ${group}
      }
      source(id: "source:wco-council-sessions") {
        claims(first: 1, orderBy: [{ field: RANK, direction: DESC }]) {
          totalCount nodes { rank } groups(by: [{ field: RANK }]) { nodes { keys { value } count distinct(field: RANK) } }
        }
      }
    }`)) as {
      conflicts: { nodes: { field: string }[]; groups: Groups };
      source: { claims: { totalCount: number; nodes: object[]; groups: { nodes: object[] } } };
    };
    const fields = conflicts.nodes.map(({ field }) => field);
    expect(fields).toEqual([...fields].sort().reverse());
    const counted = told(conflicts.groups);
    expect(counted.map(([, field]) => field)).toEqual([...new Set(fields)].sort());
    expect(counted.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(fields.length);
    expect(source.claims.nodes).toEqual([{ rank: 'NORMAL' }]);
    expect(source.claims.groups.nodes).toEqual([
      { keys: [{ value: 'NORMAL' }], count: source.claims.totalCount, distinct: 1 },
    ]);
  });
});
