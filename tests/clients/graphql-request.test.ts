import { GraphQLClient } from 'graphql-request';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Served } from '../api/served.js';
import {
  type Parties,
  type PartyEdge,
  type PartyPage,
  days,
  mayWrite,
  newSignatory,
  pageSize,
  partiesQuery,
  syncMutation,
  wholeParties,
} from './scenario.js';

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

async function page(client: GraphQLClient, variables: object): Promise<PartyPage> {
  return (await client.request<Parties>(partiesQuery, variables)).agreement.parties;
}

async function forwards(client: GraphQLClient, at: string): Promise<readonly PartyEdge[]> {
  const edges: PartyEdge[] = [];
  let after: string | null = null;
  do {
    const { edges: more, pageInfo }: PartyPage = await page(client, { at, first: pageSize, after });
    edges.push(...more);
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return edges;
}

test.each(days)('pages on %s give the whole, forwards and backwards', async (at) => {
  const client = new GraphQLClient(served.endpoint);
  const whole = await wholeParties(served, at);
  expect(await forwards(client, at)).toEqual(whole);
  const edges: PartyEdge[] = [];
  let before: string | null = null;
  do {
    const { edges: more, pageInfo }: PartyPage = await page(client, { at, last: pageSize, before });
    edges.unshift(...more);
    before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
  } while (before !== null);
  expect(edges).toEqual(whole);
});

test('what a sync wrote is in the pages that are read next, on the days on which it is so', async () => {
  const client = new GraphQLClient(served.endpoint, { headers: mayWrite });
  const before = [await forwards(client, days[0]), await forwards(client, days[1])];
  expect(await client.request(syncMutation, { records: newSignatory('XA') })).toMatchObject({
    sync: { counts: [{ status: 'CREATED', count: 3 }] },
  });
  expect(await forwards(client, days[0])).toEqual(before[0]);
  const after = await forwards(client, days[1]);
  expect(after.map(({ node }) => node.id)).toEqual(expect.arrayContaining(['country:xa']));
  expect(after).toHaveLength((before[1]?.length ?? 0) + 1);
});

test('an error comes with its code and its remedy', async () => {
  const client = new GraphQLClient(served.endpoint);
  await expect(client.request('{ node(id: "nobody") { id } }')).rejects.toMatchObject({
    response: { errors: [{ extensions: { code: 'BAD_ID', remedy: expect.any(String) as string } }] },
  });
});
