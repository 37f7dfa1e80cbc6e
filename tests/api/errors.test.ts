import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import { Served } from './served.js';

let served: Served;

beforeAll(async () => {
  served = await Served.start();
});

afterAll(() => served.stop());

describe('what is not there', () => {
  test('is null when asked for by an id that nothing has, alone and among others', async () => {
    const question = `{
      committee(id: "committee:none") { id }
      official(id: "official:none") { id }
      appointment(id: "appointment:none") { id }
      node(id: "country:none") { id }
      conflict: node(id: "conflict:0123456789abcdef01234567") { id }
      nodes(ids: ["country:vn", "country:none", "committee:wco-ptc"]) { __typename id }
    }`;
    expect(await served.data(question)).toEqual({
      committee: null,
      official: null,
      appointment: null,
      node: null,
      conflict: null,
      nodes: [{ __typename: 'Country', id: 'country:vn' }, null, { __typename: 'Committee', id: 'committee:wco-ptc' }],
    });
  });
});

describe('a mistake in a question', () => {
  const ptc = 'committee(id: "committee:wco-ptc")';

  test.each([
    [
      'an id of another kind',
      '{ committee(id: "official:ian-saunders") { id } }',
      'BAD_ID',
      'id',
      'official:ian-saunders',
    ],
    ['a malformed id', '{ committee(id: "ptc") { id } }', 'BAD_ID', 'id', 'ptc'],
    ['a malformed id of anything', '{ node(id: "planet:mars") { id } }', 'BAD_ID', 'id', 'planet:mars'],
    ['a malformed id among others', '{ nodes(ids: ["country:vn", "?"]) { id } }', 'BAD_ID', 'ids[1]', '?'],
    ['a day that no calendar has', `{ ${ptc} { chair(at: "2024-02-30") { id } } }`, 'BAD_DATE', 'at', '2024-02-30'],
    ['a day that is only a month', `{ ${ptc} { chairs(at: "2024-06") { totalCount } } }`, 'BAD_DATE', 'at', '2024-06'],
    ['a bad day for all', `query @asOf(date: "June") { ${ptc} { chair { id } } }`, 'BAD_DATE', 'date', 'June'],
    ['a page of no rows', '{ committees(first: 0) { totalCount } }', 'BAD_PAGE_SIZE', 'first', 0],
    ['a page of 101 rows', '{ committees(first: 101) { totalCount } }', 'BAD_PAGE_SIZE', 'first', 101],
    ['a last page of 101 rows', '{ committees(last: 101) { totalCount } }', 'BAD_PAGE_SIZE', 'last', 101],
    [
      'a nested page of 101 rows',
      `{ ${ptc} { appointments(first: 101) { totalCount } } }`,
      'BAD_PAGE_SIZE',
      'first',
      101,
    ],
    ['a cursor that is none', '{ committees(after: "next") { nodes { id } } }', 'BAD_CURSOR', 'after', 'next'],
    ['a cursor before which is none', '{ committees(before: "e30") { nodes { id } } }', 'BAD_CURSOR', 'before', 'e30'],
  ])('that is %s is told by code, argument, value and remedy: %s', async (_name, query, code, argument, value) => {
    const { errors } = await served.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({
      code,
      argument,
      value,
      remedy: expect.stringMatching(/.{10,}\.$/) as string,
    });
    expect(errors?.[0]?.message).toMatch(/\.$/);
  });

  test('at one place of a look-up leaves that place empty, and the others are answered', async () => {
    const question = `{
      found: nodes(ids: ["garbage", "committee:wco-ptc", "planet:mars", "country:none"]) { id ... on Committee { name } }
      entities(by: [{ id: "garbage" }, { id: "country:vn" }, { id: "appointment:none" }]) { id }
      service { name }
    }`;
    const { data, errors } = await served.ask(question);
    expect(data).toEqual({
      found: [null, { id: 'committee:wco-ptc', name: expect.any(String) as string }, null, null],
      entities: [null, { id: 'country:vn' }, null],
      service: { name: expect.any(String) as string },
    });
    expect(errors?.map(({ path, extensions: { code, argument, value } }) => [path, code, argument, value])).toEqual([
      [['found', 0], 'BAD_ID', 'ids[0]', 'garbage'],
      [['found', 2], 'BAD_ID', 'ids[2]', 'planet:mars'],
      [['entities', 0], 'BAD_ID', 'by[0].id', 'garbage'],
      [['entities', 2], 'BAD_ID', 'by[2].id', 'appointment:none'],
    ]);
  });

  test('that is a bad value of a variable is told in the same way', async () => {
    const query = `query ($at: Date, $first: Int) { ${ptc} { chairs(at: $at, first: $first) { totalCount } } }`;
    for (const [argument, value, code] of [
      ['at', '30/06/2024', 'BAD_DATE'],
      ['first', -1, 'BAD_PAGE_SIZE'],
    ] as const) {
      const { errors } = await served.ask(query, { [argument]: value });
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument, value });
    }
  });

  test('that is the cursor of another order, day or reading is refused, and told to begin again', async () => {
    const question = (page: string): string =>
      `{ committee(id: "committee:wco-council") { appointments(${page}) { nodes { id } pageInfo { endCursor } } } }`;
    const { committee } = (await served.data(question('first: 1, at: "2024-07-15"'))) as {
      committee: { appointments: { pageInfo: { endCursor: string } } };
    };
    const after = `after: "${committee.appointments.pageInfo.endCursor}"`;
    await served.data(question(`first: 1, at: "2024-07-15", ${after}`));
    for (const others of [
      'at: "2024-07-16"',
      'at: "2024-07-15", reading: DEFINITE',
      'at: "2024-07-15", orderBy: [{ field: FROM }]',
    ]) {
      const { errors } = await served.ask(question(`first: 1, ${others}, ${after}`));
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_CURSOR',
        argument: 'after',
        remedy: expect.stringContaining('first page') as string,
      });
    }
  });
});

describe('an operation of a type that the API has not', () => {
  const question = 'subscription Watched { committee { id } }';

  test.each([
    ['alone', { query: question }],
    ['beside one that is asked', { query: `query Asked { service { name } } ${question}`, operationName: 'Asked' }],
  ])('is told by its code, with the status of an invalid document: %s', async (_, body) => {
    for (const [accept, status] of [
      ['application/graphql-response+json', 400],
      ['application/json', 200],
    ] as const) {
      const headers = { 'content-type': 'application/json', accept };
      const response = await fetch(served.endpoint, { method: 'POST', headers, body: JSON.stringify(body) });
      expect(response.status).toBe(status);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'The document has a subscription, and this API has none.',
            locations: [{ line: 1, column: expect.any(Number) as number }],
            extensions: {
              code: 'UNKNOWN_OPERATION',
              value: 'subscription',
              remedy: 'Send a query to read, or a mutation to write.',
            },
          },
        ],
      });
    }
  });
});

describe('every kind', () => {
  // What the documents say holds of every kind something, and of successions one.
  test.each(kindNames)('has a root connection that lists what the seed has: %s', async (kind) => {
    const { plural } = definition(kind);
    const question = `{ ${plural}(first: 1) { totalCount nodes { __typename id } edges { node { id } cursor } pageInfo { hasNextPage endCursor } } }`;
    const answer = (await served.data(question)) as Record<
      string,
      { totalCount: number; nodes: { id: string }[]; edges: object[]; pageInfo: object }
    >;
    const { totalCount, nodes, edges, pageInfo } = answer[plural] ?? {
      totalCount: 0,
      nodes: [],
      edges: [],
      pageInfo: {},
    };
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes).toEqual([{ __typename: kind, id: expect.stringMatching(`^${definition(kind).prefix}:`) as string }]);
    expect(edges).toEqual([{ node: { id: nodes[0]?.id }, cursor: expect.any(String) as string }]);
    expect(pageInfo).toMatchObject({ hasNextPage: totalCount > 1 });
  });

  test('lists with its root connection as many as the service counts', async () => {
    const { service } = (await served.data('{ service { counts { type count } } }')) as {
      service: { counts: { type: string; count: number }[] };
    };
    const question = kindNames.map((kind) => `${definition(kind).plural} { totalCount }`).join(' ');
    const answer = (await served.data(`{ ${question} }`)) as Record<string, { totalCount: number }>;
    expect(kindNames.map((kind) => answer[definition(kind).plural]?.totalCount)).toEqual(
      service.counts.map(({ count }) => count),
    );
  });
});
