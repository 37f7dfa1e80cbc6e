import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';

let store: Store;

/** Names in the order of the alphabet; those of one line are level and come in the order of their ids. */
const committees: readonly (readonly string[])[] = [
  ['2nd Board'],
  ['33rd Board'],
  ['243rd Board'],
  ['adam Board', 'Ádám Board', 'ADAM board', 'Adam-Board'],
  ['Émile Board'],
  ['Newer Board'],
  ['Session 9'],
  ['Session 10'],
  ['Zulu Board'],
  ['Совет Иванов'],
  ['Совет Йорданов'],
  ['مجلس بهمن'],
  ['مجلس پارس'],
];

/** The ids are given in another order than that of the names. */
const named = committees.flatMap((level, place) =>
  level.map((name, index) => ({ id: `committee:${((place * 7) % 13).toString(36)}-${index.toString()}`, name })),
);

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    ...named.map(({ id, name }) => ({ committee: { id, name, ...cited(id) } })).reverse(),
    ...named.map(({ id, name }) => ({
      appointment: {
        id: id.replace('committee', 'appointment'),
        role: 'CHAIR',
        title: name,
        body: { id },
        ...cited(`chair of ${id}`),
      },
    })),
  ]);
});

afterAll(() => store.close());

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: Readonly<Record<string, unknown>> }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

async function page(field: string, shown: string, variables: object, order: string): Promise<Page> {
  const document = `query ($first: Int, $after: String, $last: Int, $before: String) {
    ${field}(first: $first, after: $after, last: $last, before: $before ${order}) {
      edges { cursor node { ${shown} } } pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  return (await answer(store, document, variables as Readonly<Record<string, unknown>>))[field] as Page;
}

async function listed(field: string, shown: string, order = ''): Promise<readonly unknown[]> {
  const { edges } = await page(field, shown, { first: 100 }, order);
  return edges.map(({ node }) => node[shown]);
}

const names = named.map(({ name }) => name);

describe('A list', () => {
  test('by name is in the order of the alphabet, blind to case and accents', async () => {
    expect(await listed('committees', 'name')).toEqual(names);
    expect(await listed('committees', 'name', ', orderBy: { field: NAME }')).toEqual(names);
  });

  test('by name the other way round is the same backwards, with level names by their ids', async () => {
    const backwards = committees.toReversed().flat();
    expect(await listed('committees', 'name', ', orderBy: { field: NAME, direction: DESC }')).toEqual(backwards);
  });

  test('by another text, or by the name of a link, is in this order too', async () => {
    const appointments = named.map(({ name }) => name);
    expect(await listed('appointments', 'title', ', orderBy: { field: TITLE }')).toEqual(appointments);
    expect(await listed('appointments', 'title', ', orderBy: { field: BODY_NAME }')).toEqual(appointments);
  });

  test('of groups by a text is in this order too, with spellings apart', async () => {
    const document = `query ($first: Int, $after: String) {
      appointments { groups(by: [{ field: TITLE }], orderBy: [{ key: 0 }], first: $first, after: $after) {
        nodes { keys { value } } pageInfo { hasNextPage endCursor }
      } }
    }`;
    const keys: string[] = [];
    for (let after: string | null = null; ;) {
      const answered = (await answer(store, document, { first: 3, after })) as {
        appointments: { groups: { nodes: { keys: { value: string }[] }[]; pageInfo: Record<string, unknown> } };
      };
      const { nodes, pageInfo } = answered.appointments.groups;
      keys.push(...nodes.flatMap((group) => group.keys.map(({ value }) => value)));
      if (pageInfo['hasNextPage'] !== true) break;
      after = String(pageInfo['endCursor']);
    }
    expect(keys).toEqual(committees.flatMap((level) => [...level].sort()));
  });

  test.each([1, 2, 3, 5])('loses and doubles nothing over pages of %d, though names are level', async (size) => {
    const [forwards, backwards]: [unknown[], unknown[]] = [[], []];
    for (let after: string | undefined; ;) {
      const { edges, pageInfo } = await page('committees', 'name', { first: size, after }, '');
      forwards.push(...edges.map(({ node }) => node['name']));
      after = edges.at(-1)?.cursor;
      if (!pageInfo.hasNextPage) break;
    }
    for (let before: string | undefined; ;) {
      const { edges, pageInfo } = await page('committees', 'name', { last: size, before }, '');
      backwards.unshift(...edges.map(({ node }) => node['name']));
      before = edges[0]?.cursor;
      if (!pageInfo.hasPreviousPage) break;
    }
    expect(forwards).toEqual(names);
    expect(backwards).toEqual(names);
  });

  test('is cut by comparisons of names where it is in this order', async () => {
    const between = async (filter: object): Promise<unknown> => {
      const document = 'query ($filter: CommitteeFilter) { committees(filter: $filter) { nodes { name } } }';
      const { committees: found } = await answer(store, document, { filter: { name: filter } });
      return (found as { nodes: readonly { name: string }[] }).nodes.map(({ name }) => name);
    };
    expect(await between({ gte: 'émile board', lt: 'session 10' })).toEqual([
      'Émile Board',
      'Newer Board',
      'Session 9',
    ]);
    expect(await between({ gt: 'Adam Board', lte: 'EMILE-BOARD' })).toEqual(['Émile Board']);
    expect(await between({ lt: '33RD BOARD' })).toEqual(['2nd Board']);
    expect(await between({ exact: true, gte: 'a', lt: 'b' })).toEqual(['adam Board']);
  });
});
