import {
  ApolloClient,
  HttpLink,
  InMemoryCache,
  type InMemoryCacheConfig,
  type ObservableQuery,
  type TypedDocumentNode,
  gql,
} from '@apollo/client/core';
import { relayStylePagination } from '@apollo/client/utilities';
import { buildClientSchema, getIntrospectionQuery, isAbstractType, type IntrospectionQuery } from 'graphql';
import { filter, firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Served } from '../api/served.js';
import {
  type Parties,
  days,
  mayWrite,
  newSignatory,
  pageSize,
  partiesQuery,
  syncMutation,
  wholeParties,
} from './scenario.js';

let served: Served;
/** Which types each interface stands for, as Apollo Client wants to be told for any schema that has some. */
let possibleTypes: Record<string, string[]>;

beforeAll(async () => {
  served = await Served.start();
  const schema = buildClientSchema((await served.data(getIntrospectionQuery())) as IntrospectionQuery);
  possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter(isAbstractType)
      .map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]),
  );
});

afterAll(() => served.stop());

/** A client of its own for each test, with its cache as it comes where nothing is said: no type policies, no key fields. */
function freshClient(cache: InMemoryCacheConfig = {}): ApolloClient {
  const link = new HttpLink({ uri: served.endpoint, fetch, headers: mayWrite });
  return new ApolloClient({ link, cache: new InMemoryCache(cache) });
}

const offices = gql`
  query Offices($at: Date!) {
    committee(id: "committee:wco-council") {
      id
      chair(at: $at, reading: POSSIBLE) {
        id
        electedAt {
          id
        }
        state(at: $at)
        certainty(at: $at)
      }
    }
    administration(id: "administration:vn") {
      id
      head(at: $at) {
        id
        holder {
          id
          name
        }
        certainty(at: $at)
      }
    }
  }
`;

const before = {
  committee: { chair: { electedAt: null, state: 'UNKNOWN', certainty: 'POSSIBLE' } },
  administration: { head: { holder: { name: 'Nguyen Van Can' }, certainty: 'DEFINITE' } },
};
const after = {
  committee: {
    chair: { electedAt: { id: 'meeting:wco-council-143-144' }, state: 'UNKNOWN', certainty: 'LIKELY' },
  },
  administration: { head: { holder: { name: 'Nguyen Van Tho' }, certainty: 'LIKELY' } },
};

test('two days asked one after the other do not mix in the cache of Apollo Client', async () => {
  const client = freshClient();
  const days = [
    ['2023-06-06', before],
    ['2025-01-10', after],
  ] as const;
  for (const [at, expected] of days) {
    expect((await client.query({ query: offices, variables: { at } })).data).toMatchObject(expected);
  }
  // Nothing is asked again: both days are whole in the cache, and still what they were.
  for (const [at, expected] of days) {
    expect(client.readQuery({ query: offices, variables: { at } })).toMatchObject(expected);
  }
});

test('one appointment keeps its certainty of each day in the cache', async () => {
  const client = freshClient();
  const query = gql`
    query Certainty($at: Date!) {
      administration(id: "administration:vn") {
        id
        head(at: $at, reading: POSSIBLE) {
          id
          certainty(at: $at)
        }
      }
    }
  `;
  const ask = async (at: string): Promise<unknown> => (await client.query({ query, variables: { at } })).data;
  expect(await ask('2022-01-01')).toMatchObject({ administration: { head: { certainty: 'DEFINITE' } } });
  expect(await ask('2031-01-01')).toMatchObject({ administration: { head: { certainty: 'POSSIBLE' } } });
  const [first, second] = ['2022-01-01', '2031-01-01'].map((at) => client.readQuery({ query, variables: { at } }));
  expect(first).toMatchObject({ administration: { head: { certainty: 'DEFINITE' } } });
  expect(second).toMatchObject({ administration: { head: { certainty: 'POSSIBLE' } } });
  expect(idOf(first)).toBe(idOf(second));
});

function idOf(data: unknown): string | undefined {
  return (data as { administration?: { head?: { id?: string } } } | null)?.administration?.head?.id;
}

test('pages asked for with the cursor of the page before give everything once', async () => {
  const client = freshClient();
  interface Page {
    readonly committees: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: readonly { readonly id: string; readonly name: string }[];
    };
  }
  const query: TypedDocumentNode<Page, { after: string | null }> = gql`
    query Committees($after: String) {
      committees(first: 7, after: $after, orderBy: [{ field: NAME }]) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          name
        }
      }
    }
  `;
  const ask = async (after: string | null): Promise<Page['committees']> => {
    const { data } = await client.query({ query, variables: { after } });
    if (data === undefined) throw new Error('There is no page.');
    return data.committees;
  };
  let page = await ask(null);
  const found = page.nodes.map(({ name }) => name);
  while (page.pageInfo.hasNextPage && found.length < page.totalCount) {
    page = await ask(page.pageInfo.endCursor);
    found.push(...page.nodes.map(({ name }) => name));
  }
  expect(page.pageInfo.hasNextPage).toBe(false);
  expect(found).toHaveLength(page.totalCount);
  expect(found.length).toBeGreaterThan(7);
  expect(found).toEqual([...found].sort(new Intl.Collator('en').compare));
  // The first page is still in the cache, unmixed with the later ones.
  const first = client.readQuery({ query, variables: { after: null } });
  expect(first?.committees.nodes.map(({ name }) => name)).toEqual(found.slice(0, 7));
});

interface Paging {
  readonly at: string;
  readonly first?: number;
  readonly after?: string | null;
  readonly last?: number;
  readonly before?: string | null;
}

const parties: TypedDocumentNode<Parties, Paging> = gql(partiesQuery);

/** What a component shows of a query: the latest result, whole. */
function shown(query: ObservableQuery<Parties, Paging>): Parties {
  const { data, dataState } = query.getCurrentResult();
  if (dataState !== 'complete') throw new Error(`The data is ${dataState}`);
  return data;
}

/** Begins to watch the parties on a day, as a component does, from their first page. */
async function watchParties(client: ApolloClient, variables: Paging): Promise<ObservableQuery<Parties, Paging>> {
  const query = client.watchQuery({ query: parties, variables });
  query.subscribe({});
  await firstValueFrom(query.pipe(filter(({ dataState }) => dataState === 'complete')));
  return query;
}

/** Fetches a further page, and waits until it shows, as a component does. */
async function showMore(
  query: ObservableQuery<Parties, Paging>,
  variables: Partial<Paging>,
  updateQuery?: typeof append,
): Promise<void> {
  const length = shown(query).agreement.parties.edges.length;
  const longer = firstValueFrom(query.pipe(filter(() => shown(query).agreement.parties.edges.length > length)));
  await query.fetchMore(updateQuery === undefined ? { variables } : { variables, updateQuery });
  await longer;
}

function append(before: Parties, { fetchMoreResult: { agreement } }: { readonly fetchMoreResult: Parties }): Parties {
  const edges = [...before.agreement.parties.edges, ...agreement.parties.edges];
  return { agreement: { ...agreement, parties: { ...agreement.parties, edges } } };
}

test('fetchMore pages forwards to the end on two days at once, and what each day shows stays right', async () => {
  const client = freshClient({ possibleTypes });
  const queries = [
    await watchParties(client, { at: days[0], first: pageSize }),
    await watchParties(client, { at: days[1], first: pageSize }),
  ];
  for (const query of queries) {
    for (let page = shown(query); page.agreement.parties.pageInfo.hasNextPage; page = shown(query)) {
      await showMore(query, { after: page.agreement.parties.pageInfo.endCursor }, append);
    }
  }
  for (const [index, query] of queries.entries()) {
    expect(shown(query).agreement.parties.edges).toMatchObject(await wholeParties(served, days[index] ?? ''));
  }
});

test("pages join by Apollo's own helper for connections, forwards and backwards, a day at a time", async () => {
  const keep = ['at', 'reading', 'filter', 'orderBy'];
  const client = freshClient({
    possibleTypes,
    typePolicies: { Agreement: { fields: { parties: relayStylePagination(keep) } } },
  });
  const first = await watchParties(client, { at: days[0], first: pageSize });
  for (let page = shown(first); page.agreement.parties.pageInfo.hasNextPage; page = shown(first)) {
    await showMore(first, { after: page.agreement.parties.pageInfo.endCursor });
  }
  const last = await watchParties(client, { at: days[1], last: pageSize });
  for (let page = shown(last); page.agreement.parties.pageInfo.hasPreviousPage; page = shown(last)) {
    await showMore(last, { before: page.agreement.parties.pageInfo.startCursor });
  }
  expect(shown(first).agreement.parties.edges).toMatchObject(await wholeParties(served, days[0]));
  expect(shown(last).agreement.parties.edges).toMatchObject(await wholeParties(served, days[1]));
});

test('what a mutation changed shows on its day once what is watched is fetched again', async () => {
  const client = freshClient({ possibleTypes });
  const queries = [
    await watchParties(client, { at: days[0], first: 100 }),
    await watchParties(client, { at: days[1], first: 100 }),
  ];
  const before = queries.map(shown);
  const { data } = await client.mutate({
    mutation: gql(syncMutation),
    variables: { records: newSignatory('XA') },
    refetchQueries: ['Parties'],
    awaitRefetchQueries: true,
  });
  expect(data).toMatchObject({ sync: { counts: [{ status: 'CREATED', count: 3 }] } });
  const after = queries.map(shown);
  expect(after[0]).toEqual(before[0]);
  expect(after[1]?.agreement.parties.edges).toMatchObject(await wholeParties(served, days[1]));
  expect(after[1]?.agreement.parties.edges).toHaveLength((before[1]?.agreement.parties.edges.length ?? 0) + 1);
});

test('a thing is read through its interfaces by a client that was told which types have them', async () => {
  const client = freshClient({ possibleTypes });
  const query = gql`
    query Node($id: ID!) {
      node(id: $id) {
        id
        ... on Entity {
          name
        }
        ... on Party {
          externalIds {
            value
          }
        }
        ... on Country {
          code
        }
      }
    }
  `;
  const answer = { node: { id: 'country:vn', name: 'Vietnam', externalIds: [{ value: 'VN' }], code: 'VN' } };
  const variables = { id: 'country:vn' };
  expect((await client.query({ query, variables })).data).toMatchObject(answer);
  expect(client.readQuery({ query, variables })).toMatchObject(answer);
});
