import { ApolloClient, HttpLink, InMemoryCache, type TypedDocumentNode, gql } from '@apollo/client/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await Served.start();
}, 120_000);

afterAll(() => served.stop());

/** A client of its own for each test, with its cache as it comes: no type policies, no key fields. */
function freshClient(): ApolloClient {
  return new ApolloClient({ link: new HttpLink({ uri: served.endpoint, fetch }), cache: new InMemoryCache() });
}

const offices = gql`
  query Offices($at: Date!) {
    committee(id: "committee:wco-council") {
      id
      chair(at: $at) {
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
    chair: { electedAt: { id: 'meeting:wco-council-143-144' }, state: 'UNKNOWN', certainty: 'POSSIBLE' },
  },
  administration: { head: { holder: { name: 'Nguyen Van Tho' }, certainty: 'DEFINITE' } },
};

test('two days asked one after the other do not mix in the cache of Apollo Client', async () => {
  const client = freshClient();
  const days = [
    ['2023-06-08', before],
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
        head(at: $at) {
          id
          certainty(at: $at)
        }
      }
    }
  `;
  const ask = async (at: string): Promise<unknown> => (await client.query({ query, variables: { at } })).data;
  expect(await ask('2025-01-10')).toMatchObject({ administration: { head: { certainty: 'DEFINITE' } } });
  expect(await ask('2031-01-01')).toMatchObject({ administration: { head: { certainty: 'POSSIBLE' } } });
  const [first, second] = ['2025-01-10', '2031-01-01'].map((at) => client.readQuery({ query, variables: { at } }));
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
  expect(found).toEqual([...found].sort());
  // The first page is still in the cache, unmixed with the later ones.
  const first = client.readQuery({ query, variables: { after: null } });
  expect(first?.committees.nodes.map(({ name }) => name)).toEqual(found.slice(0, 7));
});
