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

  test.each([
    [`{ ${ptc} { chair(at: "2024-06") { id } } }`, 'at', '2024-06-01', '2024-06-30'],
    [`{ ${ptc} { chair { certainty(at: "2023") } } }`, 'at', '2023-01-01', '2023-12-31'],
    [`{ ${ptc} { members(at: "2024-02/2024-03") { totalCount } } }`, 'at', '2024-02-01', '2024-03-31'],
    ['{ search(text: "x", at: "2024?") { totalCount } }', 'at', '2024-01-01', '2024-12-31'],
    [`query @asOf(date: "2024-06") { ${ptc} { chair { id } } }`, 'date', '2024-06-01', '2024-06-30'],
    ['{ appointments(filter: { lastAttested: { eq: "2024" } }) { totalCount } }', 'filter', '2024-01-01', '2024-12-31'],
  ])('that is a month or a year for a day is told its days: %s', async (query, argument, first, last) => {
    const { errors } = await served.ask(query);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('is not one day') as string,
      extensions: { code: 'BAD_DATE', argument },
    });
    const { remedy } = errors?.[0]?.extensions ?? {};
    expect(remedy).toContain(`the first, ${first}, or the last, ${last}.`);
    expect(remedy).toContain(argument === 'filter' ? '"gte"' : '"timeline"');
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

  test.each([
    [
      'a word of an enum',
      'query ($kind: AgreementKind!) { agreements(filter: { kind: { eq: $kind } }) { totalCount } }',
    ],
    ['a number', 'query ($kind: Int!) { agreements(first: $kind) { totalCount } }'],
    ['an id', 'query ($kind: ID!) { committee(id: $kind) { id } }'],
    ['a date', 'query ($kind: Date!) { committee(id: "committee:wco-ptc") { chairs(at: $kind) { totalCount } } }'],
  ])('that is 100,000 characters long for %s is told by its beginning', async (_, question) => {
    for (const [document, variables] of [
      [question, { kind: 'X'.repeat(100_000) }],
      [question.replace(/ \(.*?\)/, '').replace('$kind', `"${'X'.repeat(100_000)}"`), {}],
    ] as const) {
      const answer = await served.ask(document, variables);
      expect(answer).toMatchObject({ errors: [{ message: expect.stringContaining('XXX') as string }] });
      expect(JSON.stringify(answer).length).toBeLessThan(3_000);
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

describe('a value that stands where an object is asked for', () => {
  test.each([
    ['a text', '{ committees(filter: { name: "x" }) { totalCount } }', '{ eq: "x" }'],
    ['several texts', '{ committees(filter: { name: ["x", "y"] }) { totalCount } }', '{ in: ["x", "y"] }'],
    ['an id', '{ committees(filter: { id: "committee:wco" }) { totalCount } }', '{ eq: "committee:wco" }'],
    ['a word of a vocabulary', '{ committees(filter: { kind: COUNCIL }) { totalCount } }', '{ eq: COUNCIL }'],
    [
      'words of a vocabulary',
      '{ appointments(filter: { role: [CHAIR, HEAD] }) { totalCount } }',
      '{ in: [CHAIR, HEAD] }',
    ],
    ['a state', '{ appointments(filter: { state: CURRENT }) { totalCount } }', '{ eq: CURRENT }'],
    ['yes or no', '{ appointments(filter: { acting: true }) { totalCount } }', '{ eq: true }'],
    ['a number', '{ measurements(filter: { value: 7.5 }) { totalCount } }', '{ eq: 7.5 }'],
    ['a date', '{ committees(filter: { from: "2020" }) { totalCount } }', '{ eq: "2020" }'],
    ['a day', '{ appointments(filter: { lastAttested: "2020-01-01" }) { totalCount } }', '{ eq: "2020-01-01" }'],
    ['a count', '{ committees(filter: { meetings: { count: 3 } }) { totalCount } }', '{ eq: 3 }'],
    ['a text of several', '{ campaigns(filter: { targets: "x" }) { totalCount } }', '{ some: { eq: "x" } }'],
    [
      'a thing of a list',
      '{ committees(filter: { meetings: "meeting:x" }) { totalCount } }',
      '{ some: { id: { eq: "meeting:x" } } }',
    ],
    [
      'the end of a link',
      '{ meetings(filter: { committee: "committee:x" }) { totalCount } }',
      '{ id: { eq: "committee:x" } }',
    ],
    [
      'the end of a link to several kinds',
      '{ appointments(filter: { body: "committee:x" }) { totalCount } }',
      '{ entity: { id: { eq: "committee:x" } } }',
    ],
    [
      'what is within a negation',
      '{ committees(filter: { not: { or: [{ name: "x" }] } }) { totalCount } }',
      '{ eq: "x" }',
    ],
    ['the field of an order', '{ committees(orderBy: NAME) { totalCount } }', '{ field: NAME }'],
    ['the key of groups', '{ committees { groups(by: KIND) { totalCount } } }', '{ field: KIND }'],
    ['the key of an entity', '{ entities(by: "country:vn") { id } }', '{ id: "country:vn" }'],
    ['a conflict’s field', '{ conflicts(filter: { field: "from" }) { totalCount } }', '{ eq: "from" }'],
    [
      'several where there is one',
      '{ committees(filter: { name: { eq: ["x", "y"] } }) { totalCount } }',
      '{ in: ["x", "y"] }',
    ],
  ])('is told with the object that it is meant as: %s', async (_, query, form) => {
    const { errors } = await served.ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      remedy: expect.stringContaining(form) as string,
    });
  });

  test.each([
    ['String', '{ name: $x }', '{ eq: $x }'],
    ['[String!]', '{ name: $x }', '{ in: $x }'],
    ['String!', '{ from: $x }', '{ eq: $x }'],
    ['ID!', '{ partOf: $x }', '{ entity: { id: { eq: $x } } }'],
  ])('is told so where it is a variable: %s in %s', async (type, filter, form) => {
    const query = `query ($x: ${type}) { committees(filter: ${filter}) { totalCount } }`;
    const { errors } = await served.ask(query, { x: 'x' });
    expect(errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', remedy: `Write ${form}.` });
  });

  test.each<[object, string]>([
    [{ name: 'x' }, '{ "eq": "x" }'],
    [{ name: ['x', 'y'] }, '{ "in": ["x", "y"] }'],
    [{ kind: 'COUNCIL' }, '{ "eq": "COUNCIL" }'],
    [{ from: '2020' }, '{ "eq": "2020" }'],
    [{ meetings: { count: 3 } }, '{ "eq": 3 }'],
    [{ meetings: 'meeting:x' }, '{ "some": { "id": { "eq": "meeting:x" } } }'],
    [{ and: [{ not: { name: 'x' } }] }, '{ "eq": "x" }'],
    [{ name: { eq: ['x', 'y'] } }, '["x", "y"]'],
    [{ name: 'x'.repeat(100) }, '{ "eq": … }'],
  ])('is told so where it is part of the value of a variable: %j', async (filter, form) => {
    const query = 'query ($filter: CommitteeFilter) { committees(filter: $filter) { totalCount } }';
    const { errors } = await served.ask(query, { filter });
    expect(errors?.[0]?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: '$filter',
      remedy: expect.stringContaining(form) as string,
    });
  });

  test('that nothing is known of is told without a guess', async () => {
    for (const query of [
      '{ committees(filter: { name: { eq: { x: 1 } } }) { totalCount } }',
      '{ nothing }',
      '{ committees(filter: { nothing: 1 }) { totalCount } }',
    ]) {
      const { errors } = await served.ask(query);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'GRAPHQL_VALIDATION_FAILED' }]);
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
