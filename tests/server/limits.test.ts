import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getIntrospectionQuery } from 'graphql';
import { defaultLimits } from '../../src/config/limits.js';
import { Served, authorised } from '../api/served.js';
import type { Answer } from './program.js';

/** So small that a document at each of them, and one just beyond, can be read. */
const small = { body: 400, tokens: 40, depth: 4, aliases: 2, rootFields: 3, fields: 10, cost: 50 };

let narrow: Served;
let usual: Served;
let statements = 0;

beforeAll(async () => {
  narrow = await Served.start({ limits: small });
  usual = await Served.start({ onStatement: () => (statements += 1) });
});

afterAll(async () => {
  await usual.stop();
  await narrow.stop();
});

const committee = (fields: string): string => `{ committee(id: "committee:wco-ptc") { ${fields} } }`;
const repeated = (text: string, times: number): string => Array.from({ length: times }, () => text).join(' ');
const numbered = (text: (number: string) => string, times: number): string =>
  Array.from({ length: times }, (_, index) => text(index.toString())).join(' ');

function extensionsOf({ errors = [] }: Answer): readonly Readonly<Record<string, unknown>>[] {
  return errors.map(({ extensions }) => extensions);
}

describe('A request at a limit is answered, and one just beyond is told the limit, its own figure, and how to get below', () => {
  test.each([
    // `{`, `service`, `{`, `}`, `}` are five tokens.
    [
      'tokens',
      'TOO_MANY_TOKENS',
      `{ service { ${repeated('name', 35)} } }`,
      `{ service { ${repeated('name', 36)} } }`,
      41,
    ],
    ['depth', 'TOO_DEEP', committee('chair { holder { id } }'), committee('chair { electedAt { country { id } } }'), 5],
    ['aliases', 'TOO_MANY_ALIASES', committee('a: id b: id'), committee('a: id b: id c: id'), 3],
    [
      'rootFields',
      'TOO_MANY_ROOT_FIELDS',
      '{ service { name } __typename __schema { description } }',
      '{ service { name } __typename __schema { description } __type(name: "ID") { name } }',
      4,
    ],
    [
      'fields',
      'TOO_MANY_FIELDS',
      'query { committee(id: "committee:wco-ptc") { id name kind chair { ...A } } } fragment A on Appointment { id role title acting shared }',
      'query { committee(id: "committee:wco-ptc") { id name kind __typename chair { ...A } } } fragment A on Appointment { id role title acting shared }',
      11,
    ],
    [
      'cost',
      'TOO_COSTLY',
      '{ committees(first: 50) { nodes { id } } }',
      '{ committees(first: 51) { nodes { id } } }',
      51,
    ],
  ] as const)('%s', async (name, code, within, beyond, requested) => {
    const passed = await narrow.ask(within);
    expect(extensionsOf(passed)).toEqual([]);
    const [refused, ...others] = extensionsOf(await narrow.ask(beyond));
    expect(others).toEqual([]);
    expect(refused).toEqual({ code, limit: small[name], requested, remedy: expect.stringMatching(/\w+\.$/) as string });
  });

  test('body', async () => {
    const of = (bytes: number): string => {
      const body = JSON.stringify({ query: '{ service { name } }', variables: { unused: '' } });
      return body.replace('""', `"${'x'.repeat(bytes - body.length)}"`);
    };
    const ask = (body: string): Promise<Response> =>
      fetch(narrow.endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const passed = await ask(of(small.body));
    expect([passed.status, ((await passed.json()) as Answer).data]).toEqual([200, { service: { name: 'Signatory' } }]);
    const refused = await ask(of(small.body + 1));
    expect(refused.status).toBe(413);
    expect(extensionsOf((await refused.json()) as Answer)).toEqual([
      { code: 'BODY_TOO_LARGE', limit: 400, requested: 401, remedy: expect.any(String) as string },
    ]);
  });

  test('depth of variables', async () => {
    const query = 'mutation ($records: [SyncRecord!]!) { sync(records: $records) { cursor } }';
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    const [refused] = extensionsOf(await narrow.ask(query, { records: nested(10) }, authorised));
    expect(refused).toMatchObject({ code: 'TOO_DEEP', limit: 4, requested: 11 });
  });

  test('a refusal has the status that GraphQL over HTTP gives an invalid document', async () => {
    const ask = async (accept: string): Promise<number> => {
      const headers = { 'content-type': 'application/json', accept };
      const body = JSON.stringify({ query: '{ committees(first: 51) { nodes { id } } }' });
      return (await fetch(narrow.endpoint, { method: 'POST', headers, body })).status;
    };
    expect(await ask('application/graphql-response+json')).toBe(400);
    expect(await ask('application/json')).toBe(200);
  });
});

describe('The cost of an operation', () => {
  const costOf = async (query: string, variables: object = {}): Promise<unknown> => {
    return (await usual.ask(query, variables)).extensions?.cost.requested;
  };

  test('is told with each answer, beside what it may be', async () => {
    expect(await usual.ask('{ committees(first: 7) { nodes { id } } }')).toMatchObject({
      extensions: { cost: { requested: 7, limit: defaultLimits.cost } },
    });
  });

  test('multiplies the sizes of pages within pages, given as variables, by default, or left out', async () => {
    const query = `query ($outer: Int! = 3, $inner: Int) {
      committees(first: $outer) { nodes { appointments(first: $inner) { nodes { holder { __typename } } } } }
    }`;
    const cost = (outer: number, inner: number): number => outer * (1 + inner * (1 + 1));
    expect(await costOf(query, { outer: 5, inner: 2 })).toBe(cost(5, 2));
    expect(await costOf(query, { inner: 2 })).toBe(cost(3, 2));
    expect(await costOf(query, {})).toBe(cost(3, 20));
  });

  test('counts the keys that are looked up, wherever they stand', async () => {
    const ids = ['committee:wco-ptc', 'committee:wco-council', 'organisation:wco'];
    expect(await costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(3);
    expect(await costOf('{ nodes(ids: ["committee:wco-ptc", "organisation:wco"]) { id } }')).toBe(2);
  });

  test('counts the records that are written, however much is told of them', async () => {
    const query =
      'mutation ($records: [SyncRecord!]!) { sync(records: $records) { counts { count } results { id errors { code } } } }';
    const records = [1, 2, 3].map(() => ({ official: { name: 'Nobody' } }));
    expect(await costOf(query, { records })).toBe(3);
  });

  test('takes what is left out by @skip and @include for left out', async () => {
    const query = `query ($yes: Boolean!) {
      committees(first: 5) { nodes { id appointments(first: 10) @include(if: $yes) { nodes { id } } } }
    }`;
    expect(await costOf(query, { yes: true })).toBe(55);
    expect(await costOf(query, { yes: false })).toBe(5);
  });

  test('counts what is asked twice once, and the dearest of the kinds that a thing may be', async () => {
    const twice = '{ committees(first: 5) { nodes { chair { id } } nodes { chair { role } } } }';
    expect(await costOf(twice)).toBe(10);
    const either = `{ committee(id: "committee:wco-ptc") { chair { holder {
      ... on Official { appointments(first: 30) { nodes { id } } }
      ... on Country { actions(first: 10) { nodes { id } } }
    } } } }`;
    expect(await costOf(either)).toBe(1 + 1 + 1 + 30);
  });

  test('grows with how far a search goes, as it is given or by default', async () => {
    const paths = 'query ($far: Int) { paths(from: "country:vn", to: "country:cn", maxLength: $far) { truncated } }';
    expect(await costOf(paths, { far: 10 })).toBe(400);
    expect(await costOf(paths, { far: null })).toBe(240);
    expect(await costOf(paths)).toBe(240);
    const around = (more: string): string => `{ neighbourhood(id: "country:vn"${more}, limit: 5) { truncated } }`;
    expect(await costOf(around(', depth: 3'))).toBe(601);
    expect(await costOf(around(''))).toBe(201);
  });

  test('multiplies conditions on what is tied to what is tied, which are asked of each', async () => {
    const within = (levels: number): string =>
      levels === 0 ? '{}' : `{ appointments: { some: { holder: { official: ${within(levels - 1)} } } } }`;
    const cost = (levels: number): Promise<unknown> =>
      costOf(`{ officials(first: 1, filter: ${within(levels)}) { nodes { id } } }`);
    expect([await cost(1), await cost(2), await cost(3)]).toEqual([51, 251, 1051]);
    const { errors } = await usual.ask(`{ officials(first: 1, filter: ${within(6)}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TOO_COSTLY' });
  });

  test('of counting, grouping and sifting is more than that of a page alone', async () => {
    const page = await costOf('{ committees(first: 5) { nodes { id } } }');
    expect(page).toBe(5);
    for (const dearer of [
      '{ committees(first: 5) { totalCount nodes { id } } }',
      '{ committees(first: 5, filter: { appointments: { some: { role: { eq: CHAIR } } } }) { nodes { id } } }',
      '{ committees(first: 5, orderBy: [{ field: APPOINTMENTS_COUNT }]) { nodes { id } } }',
      '{ committees { groups(by: [{ field: KIND }], first: 5) { nodes { count } } } }',
    ]) {
      expect.soft(Number(await costOf(dearer)), dearer).toBeGreaterThan(Number(page));
    }
  });
});

describe('By default', () => {
  const page = `{ committees(first: 20) { totalCount nodes { id name
    appointments(first: 5) { nodes { id role holder { __typename ... on Official { name } } from { edtf }
      citations { source { title } locator asOf { edtf } fields } } }
  } } }`;

  test('a page of 20 committees with 5 facts each and their citations passes with ease', async () => {
    const answer = await usual.ask(page);
    expect(extensionsOf(answer)).toEqual([]);
    expect(answer.extensions?.cost.requested).toBeLessThan(defaultLimits.cost / 10);
  });

  test('the whole schema can be asked for, as tools do', async () => {
    for (const options of [{}, { specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }]) {
      expect(extensionsOf(await usual.ask(getIntrospectionQuery(options)))).toEqual([]);
    }
  });

  /** Nests the parts of an organisation 30 deep, in as many bytes as it takes. */
  const deepList = (() => {
    const nested = (levels: number): string =>
      levels === 0 ? 'id' : `parts{nodes{...on Organisation{${nested(levels - 1)}}}}`;
    return `{organisations{nodes{${nested(28)}}}}`;
  })();

  const bombs: readonly (readonly [name: string, query: string, code: string, variables?: object])[] = [
    [
      'nests a list 30 deep',
      `{a:committees{${repeated('nodes{b:subcommittees{', 14)}x${repeated('}}', 14)}}}`,
      'TOO_DEEP',
    ],
    ['nests a list 30 deep in 983 bytes', deepList, 'TOO_DEEP'],
    [
      'nests large pages',
      '{ committees(first: 100) { nodes { appointments(first: 100) { nodes { conflicts(first: 100) { nodes { id } } } } } } }',
      'TOO_COSTLY',
    ],
    [
      'nests large pages by variables',
      'query ($n: Int!) { committees(first: $n) { nodes { appointments(first: $n) { nodes { conflicts(first: $n) { nodes { id } } } } } } }',
      'TOO_COSTLY',
      { n: 100 },
    ],
    [
      'spreads fragments that double each time',
      `{ committee(id: "committee:wco-ptc") { ...F0 } } ${numbered(
        (number) =>
          `fragment F${number} on Committee { a: partOf { ...F${(Number(number) + 1).toString()} } b: partOf { ...F${(Number(number) + 1).toString()} } }`,
        20,
      )} fragment F20 on Committee { id }`,
      'TOO_MANY_FIELDS',
    ],
    [
      'has an alias for everything',
      `{ ${numbered((number) => `a${number}: service { name }`, 500)} }`,
      'TOO_MANY_ALIASES',
    ],
    [
      'repeats one field so often that comparing them takes long',
      `{ service { ${repeated('name', 3_000)} } }`,
      'TOO_REPETITIVE',
    ],
    ['repeats one field even more often', `{ service { ${repeated('name', 5_000)} } }`, 'TOO_MANY_TOKENS'],
    ['repeats a directive', `{ service { name ${repeated('@include(if: true)', 1_000)} } }`, 'TOO_MANY_TOKENS'],
    [
      'looks for ever so many ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      'TOO_COSTLY',
      { ids: Array.from({ length: 30_000 }, () => 'committee:x') },
    ],
  ];

  test.each(bombs.map(([name, query, code, variables = {}]) => ({ name, query, code, variables })))(
    'a query that $name is refused before anything is read',
    async ({ query, code, variables }) => {
      const before = statements;
      const begun = performance.now();
      const codes = extensionsOf(await usual.ask(query, variables)).map((extensions) => extensions['code']);
      expect(codes).toContain(code);
      expect(statements).toBe(before);
      // Far beyond what it takes: only work that grows without bound would come near.
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
  );

  test('one field that is asked 500 times over is answered once', async () => {
    expect(await usual.data(`{ service { ${repeated('name', 500)} } }`)).toEqual({ service: { name: 'Signatory' } });
  });
});
