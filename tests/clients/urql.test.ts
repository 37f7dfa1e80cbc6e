import { Client, fetchExchange } from '@urql/core';
import { type CacheExchangeOpts, cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { type IntrospectionQuery, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Served } from '../api/served.js';
import {
  type Parties,
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
let schema: IntrospectionQuery;

beforeAll(async () => {
  served = await Served.start();
  schema = (await served.data(getIntrospectionQuery())) as IntrospectionQuery;
});

afterAll(() => served.stop());

/** A client with urql's graph cache, which knows the schema, as its documentation has it. */
function freshClient(cache: CacheExchangeOpts = {}): Client {
  return new Client({
    url: served.endpoint,
    preferGetMethod: false,
    fetchOptions: { headers: mayWrite },
    exchanges: [cacheExchange({ schema, logger: () => undefined, ...cache }), fetchExchange],
  });
}

async function ask(
  client: Client,
  variables: object,
  requestPolicy: 'cache-first' | 'network-only' = 'cache-first',
): Promise<PartyPage> {
  const { data, error } = await client.query<Parties>(partiesQuery, variables, { requestPolicy }).toPromise();
  if (data === undefined) throw error ?? new Error('There is no answer');
  return data.agreement.parties;
}

function cached(client: Client, variables: object): PartyPage | undefined {
  return client.readQuery<Parties>(partiesQuery, variables)?.data?.agreement.parties;
}

test('pages join in the graph cache, forwards on two days one after the other, and do not mix', async () => {
  const client = freshClient({ resolvers: { Agreement: { parties: relayPagination() } } });
  for (const at of days) {
    let page = await ask(client, { at, first: pageSize });
    while (page.pageInfo.hasNextPage) page = await ask(client, { at, first: pageSize, after: page.pageInfo.endCursor });
  }
  for (const at of days) {
    expect(cached(client, { at, first: pageSize })?.edges).toMatchObject(await wholeParties(served, at));
  }
});

test('pages join in the graph cache backwards', async () => {
  const client = freshClient({ resolvers: { Agreement: { parties: relayPagination() } } });
  const [at] = days;
  let page = await ask(client, { at, last: pageSize });
  while (page.pageInfo.hasPreviousPage)
    page = await ask(client, { at, last: pageSize, before: page.pageInfo.startCursor });
  expect(page.edges).toMatchObject(await wholeParties(served, at));
});

test('pages stay apart in the graph cache as it comes', async () => {
  const client = freshClient();
  const pages: PartyPage[] = [];
  for (const at of days) {
    let page = await ask(client, { at, first: pageSize });
    pages.push(page);
    while (page.pageInfo.hasNextPage) {
      page = await ask(client, { at, first: pageSize, after: page.pageInfo.endCursor });
      pages.push(page);
    }
  }
  const whole = [...(await wholeParties(served, days[0])), ...(await wholeParties(served, days[1]))];
  expect(pages.flatMap(({ edges }) => edges)).toMatchObject(whole);
  expect(cached(client, { at: days[0], first: pageSize })).toEqual(pages[0]);
});

test('what a mutation changed shows on its day when it is asked for again', async () => {
  const client = freshClient();
  const before = [await ask(client, { at: days[0], first: 100 }), await ask(client, { at: days[1], first: 100 })];
  const { data } = await client.mutation<unknown>(syncMutation, { records: newSignatory('XA') }).toPromise();
  expect(data).toMatchObject({ sync: { counts: [{ status: 'CREATED', count: 3 }] } });
  const after = [
    await ask(client, { at: days[0], first: 100 }, 'network-only'),
    await ask(client, { at: days[1], first: 100 }, 'network-only'),
  ];
  expect(after[0]).toEqual(before[0]);
  expect(after[1]?.edges).toMatchObject(await wholeParties(served, days[1]));
  expect(after[1]?.edges).toHaveLength((before[1]?.edges.length ?? 0) + 1);
  expect(cached(client, { at: days[0], first: 100 })).toEqual(before[0]);
});

test('a thing that was read in a list is found by its id, through every interface that it has', async () => {
  const client = freshClient();
  await ask(client, { at: days[0], first: 100 });
  const node = `query Node($id: ID!) { node(id: $id) { id ... on Entity { name } ... on Party { externalIds { value } } } }`;
  const { data } = await client.query<unknown>(node, { id: 'country:vn' }).toPromise();
  const answer = { node: { id: 'country:vn', name: 'Vietnam', externalIds: [{ value: 'VN' }] } };
  expect(data).toMatchObject(answer);
  expect(client.readQuery(node, { id: 'country:vn' })?.data).toMatchObject(answer);
});

test('results of a sync about one thing, told to be values, each stay their own', async () => {
  const client = freshClient({ keys: { SyncRecordResult: () => null } });
  const mutation = 'mutation Sync($records: [SyncRecord!]!) { sync(records: $records) { results { index id } } }';
  const records = ['one place', 'another place'].map((locator) => ({
    country: { id: 'country:vn', citation: { source: 'source:vietnam-customs-role', locator } },
  }));
  const { data } = await client.mutation<unknown>(mutation, { records }).toPromise();
  expect(data).toMatchObject({ sync: { results: [0, 1].map((index) => ({ index, id: 'country:vn' })) } });
});

test('a day given by @asOf is out of sight of the cache, as the documents warn', async () => {
  const client = freshClient();
  const question = (day: string): string =>
    `query @asOf(date: "${day}") { administration(id: "administration:vn") { id head { id holder { ... on Entity { id name } } } } }`;
  const head = async (day: string): Promise<unknown> => {
    const { data } = await client.query<unknown>(question(day), {}).toPromise();
    return data;
  };
  const [before, after] = ['2023-06-08', '2025-01-10'];
  expect(await served.data(question(before))).not.toEqual(await served.data(question(after)));
  expect(await head(after)).toEqual(await head(before));
});
