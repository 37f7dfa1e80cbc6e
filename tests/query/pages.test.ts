import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { world, write } from '../support/world.js';

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  await write(store, world({ appointments: 23, actions: 17 }));
});
afterAll(() => store.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

const pageFields =
  'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } }';
const paging = '$first: Int, $after: String, $last: Int, $before: String';
const passed = 'first: $first, after: $after, last: $last, before: $before';

/** Connections to page through: at the root and nested, of entities, facts and what is derived from facts. */
const connections: readonly { name: string; question: string; at: readonly string[] }[] = [
  ...[
    'orderBy: []',
    'orderBy: [{ field: ID, direction: DESC }]',
    'orderBy: [{ field: FROM }]',
    'orderBy: [{ field: FROM, direction: DESC }]',
    'orderBy: [{ field: FROM, nulls: FIRST }]',
    'orderBy: [{ field: ACTING }]',
    'orderBy: [{ field: ACTING, direction: DESC, nulls: FIRST }]',
    'orderBy: [{ field: ROLE, direction: DESC }, { field: TITLE, nulls: FIRST }, { field: FROM, direction: DESC }]',
  ].map((order) => ({
    name: `nested appointments, ${order}`,
    question: `query (${paging}) { committee(id: "committee:body") { page: appointments(${passed}, ${order}) { ${pageFields} } } }`,
    at: ['committee', 'page'],
  })),
  {
    name: 'appointments at the root, by title',
    question: `query (${paging}) { page: appointments(${passed}, orderBy: [{ field: TITLE, direction: DESC }]) { ${pageFields} } }`,
    at: ['page'],
  },
  {
    name: 'officials at the root, by name',
    question: `query (${paging}) { page: officials(${passed}, orderBy: [{ field: NAME }]) { ${pageFields} } }`,
    at: ['page'],
  },
  {
    name: 'officers of a day, in their own order',
    question: `query (${paging}) { committee(id: "committee:body") { page: officers(${passed}, at: "2020-01-01", reading: POSSIBLE) { ${pageFields} } } }`,
    at: ['committee', 'page'],
  },
  {
    name: 'groups by a yes or no',
    question: `query (${paging}) { committee(id: "committee:body") { appointments {
      page: groups(by: [{ field: ACTING }, { field: FROM, unit: YEAR }], ${passed}) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { id: keys { value } } edges { cursor node { id: keys { value } } }
      }
    } } }`,
    at: ['committee', 'appointments', 'page'],
  },
  {
    name: 'claims of a source, some without a locator',
    question: `query (${paging}) { source(id: "source:test") { page: claims(${passed}) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      nodes { id: locator about { id } } edges { cursor node { id: locator about { id } } }
    } } }`,
    at: ['source', 'page'],
  },
  {
    name: 'parties of a day',
    question: `query (${paging}) { agreement(id: "agreement:text") { page: parties(${passed}, at: "2030-01-01") { ${pageFields} } } }`,
    at: ['agreement', 'page'],
  },
];

describe.each(connections)('$name', ({ question, at }) => {
  const page = async (variables: Readonly<Record<string, unknown>>): Promise<Page> => {
    let found: unknown = await answer(store, question, variables);
    for (const key of at) found = (found as Readonly<Record<string, unknown>>)[key];
    return found as Page;
  };
  const ids = ({ nodes }: Page): readonly string[] => nodes.map(({ id }) => id);

  test.each([1, 4, 100])('forwards, in pages of %i, gives each row once in the order of the whole', async (first) => {
    const whole = await page({ first: 100 });
    expect(whole.totalCount).toBe(whole.nodes.length);
    expect(whole.totalCount).toBeGreaterThan(4);
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const next: Page = await page({ first, after });
      expect(next.pageInfo.hasPreviousPage).toBe(after !== null);
      expect(next.edges.map(({ node }) => node.id)).toEqual(ids(next));
      walked.push(...ids(next));
      after = next.pageInfo.endCursor;
      more = next.pageInfo.hasNextPage;
    }
    expect(walked).toEqual(ids(whole));
  });

  test.each([1, 4])('backwards, in pages of %i, gives the same rows in the same order', async (last) => {
    const whole = await page({ first: 100 });
    const walked: string[] = [];
    for (let before: string | null = null, more = true; more;) {
      const next: Page = await page({ last, before });
      walked.unshift(...ids(next));
      before = next.pageInfo.startCursor;
      more = next.pageInfo.hasPreviousPage;
    }
    expect(walked).toEqual(ids(whole));
  });
});

describe('a page that cannot be', () => {
  const refused: readonly [string, string, Readonly<Record<string, unknown>>][] = [
    ['first: 0', 'first: 0', { code: 'BAD_PAGE_SIZE', argument: 'first', value: 0 }],
    ['first: 101', 'first: 101', { code: 'BAD_PAGE_SIZE', argument: 'first', value: 101 }],
    ['last: -1', 'last: -1', { code: 'BAD_PAGE_SIZE', argument: 'last', value: -1 }],
    ['both ends', 'first: 1, last: 1', { code: 'BAD_PAGE', argument: 'last' }],
    ['a cursor that is none', 'first: 1, after: "x"', { code: 'BAD_CURSOR', argument: 'after', value: 'x' }],
  ];
  test.each(refused)('is refused: %s', async (_name, args, problem) => {
    const { errors } = await ask(store, `{ committees(${args}) { nodes { id } } }`);
    expect(errors?.map(({ originalError }) => (originalError as { problem?: unknown }).problem)).toEqual([
      expect.objectContaining({ ...problem, remedy: expect.any(String) as string }),
    ]);
  });

  test('is refused when its cursor belongs to another order, or to another day', async () => {
    const question = (args: string): string =>
      `{ committee(id: "committee:body") { appointments(first: 1, ${args}) { pageInfo { endCursor } } } }`;
    const first = (await answer(store, question('at: "2020-01-01"'))) as {
      committee: { appointments: { pageInfo: { endCursor: string } } };
    };
    const after = first.committee.appointments.pageInfo.endCursor;
    for (const args of [
      'at: "2020-01-02"',
      'at: "2020-01-01", reading: DEFINITE',
      'at: "2020-01-01", orderBy: [{ field: ROLE }]',
    ]) {
      const { errors } = await ask(store, question(`${args}, after: "${after}"`));
      expect((errors?.[0]?.originalError as { problem?: { code: string } }).problem?.code).toBe('BAD_CURSOR');
    }
    await answer(store, question(`at: "2020-01-01", after: "${after}"`));
  });
});

describe('a cursor', () => {
  const question = (args: string): string => `{ page: officials(first: 1, ${args}) { pageInfo { endCursor } } }`;
  const cursorOf = async (args: string): Promise<string> => {
    const { page } = (await answer(store, question(args))) as { page: { pageInfo: { endCursor: string } } };
    return page.pageInfo.endCursor;
  };

  test.each([
    ['orderBy: [{ field: NAME }]', 'orderBy: { field: NAME, direction: ASC, nulls: LAST }'],
    [
      'filter: { name: { contains: "o" }, id: { isNull: false } }',
      'filter: { id: { isNull: false }, name: { contains: "o" } }',
    ],
    ['filter: {}', 'filter: null, orderBy: null'],
    ['filter: { name: null }', 'reading: LIKELY'],
  ])('holds however the same is written: %s, %s', async (one, other) => {
    const after = await cursorOf(one);
    expect(await cursorOf(`${other}, after: "${after}"`)).not.toBe(after);
  });

  test('belongs to the type whose field it was made by', async () => {
    const { committees } = (await answer(store, '{ committees { pageInfo { endCursor } } }')) as {
      committees: { pageInfo: { endCursor: string } };
    };
    const { endCursor } = committees.pageInfo;
    const { errors } = await ask(
      store,
      `{ organisation(id: "organisation:org") { committees(after: "${endCursor}") { nodes { id } } } }`,
    );
    expect((errors?.[0]?.originalError as { problem?: { code: string } }).problem?.code).toBe('BAD_CURSOR');
  });

  test.each([
    ['filter: { appointments: { some: { state: { eq: CURRENT } } } }', true],
    ['orderBy: [{ field: APPOINTMENTS_COUNT }]', true],
    ['orderBy: [{ field: NAME }]', false],
    ['filter: { name: { contains: "o" } }', false],
  ])('belongs to the day that is taken for today where that matters: %s', async (args, doesMatter) => {
    const after = await cursorOf(args);
    const { errors } = await ask(store, question(`${args}, after: "${after}"`), {}, '2026-06-16');
    expect(errors !== undefined).toBe(doesMatter);
  });
});
