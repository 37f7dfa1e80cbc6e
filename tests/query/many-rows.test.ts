import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';

/** More than an engine reads at a time: Grafeo reads 2,048 rows. */
const many = 2_200;

const citation = { source: 'source:many', locator: 'list' };
const numbers = Array.from({ length: many }, (_, index) => index.toString().padStart(4, '0'));

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  const records = [
    { source: { id: 'source:many', title: 'Many', citation } },
    { organisation: { id: 'organisation:whole', name: 'Whole', citation } },
    { committee: { id: 'committee:many', name: 'Many', citation } },
    { agreement: { id: 'agreement:many', name: 'Many', signedOn: '2000-01-01', citation } },
    ...numbers.flatMap((number) => [
      { country: { id: `country:n${number}`, name: `Country ${number}`, citation } },
      { committee: { id: `committee:n${number}`, partOf: { id: 'organisation:whole' }, citation } },
      {
        membership: {
          member: { id: `country:n${number}` },
          of: { id: 'committee:many' },
          from: '2000-01-01',
          until: '..',
          citation,
        },
      },
      {
        treatyAction: {
          kind: 'SIGNED',
          party: { id: `country:n${number}` },
          agreement: { id: 'agreement:many' },
          on: '2000-01-01',
          citation,
        },
      },
    ]),
  ];
  const { counts } = await new Writer(store).sync({ records });
  expect(counts).toEqual([{ status: 'CREATED', count: records.length }]);
});
afterAll(() => store.close());

describe('A list of more rows than an engine reads at a time is whole', () => {
  test.each([
    ['memberships', '{ of: { committee: { id: { eq: "committee:many" } } } }'],
    ['memberships', '{ of: { committee: { id: { in: ["committee:many", "committee:n0000"] } } } }'],
    ['memberships', '{ or: [{ of: { committee: { id: { eq: "committee:many" } } } }] }'],
    ['memberships', '{ of: { committee: { name: { eq: "Many" } } } }'],
    ['memberships', '{ member: { country: { name: { startsWith: "Country" } } } }'],
    ['treatyActions', '{ agreement: { id: { eq: "agreement:many" } } }'],
    ['countries', '{ memberships: { some: { of: { committee: { id: { eq: "committee:many" } } } } } }'],
    ['countries', '{ actions: { some: { agreement: { id: { eq: "agreement:many" } } } } }'],
    ['committees', '{ partOf: { entity: { id: { eq: "organisation:whole" } } } }'],
    ['committees', '{ within: { entity: { id: { eq: "organisation:whole" } } } }'],
  ])('of %s where %s', async (list, filter) => {
    const question = `query ($after: String) {
      found: ${list}(first: 100, after: $after, filter: ${filter}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id } } }`;
    const ids = new Set<string>();
    let after: string | null = null;
    do {
      const { found } = (await answer(store, question, { after })) as { found: Found };
      expect(found.totalCount).toBe(many);
      for (const { id } of found.nodes) ids.add(id);
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids.size).toBe(many);
  });

  test('below the thing that they belong to', async () => {
    expect(
      await answer(
        store,
        `{ committee(id: "committee:many") { roll { totalCount } members { totalCount } }
           organisation(id: "organisation:whole") { committees { totalCount } }
           agreement(id: "agreement:many") { parties { totalCount } actions { totalCount } } }`,
      ),
    ).toEqual({
      committee: { roll: { totalCount: many }, members: { totalCount: many } },
      organisation: { committees: { totalCount: many } },
      agreement: { parties: { totalCount: many }, actions: { totalCount: many } },
    });
  });
});

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly nodes: readonly { readonly id: string }[];
}
