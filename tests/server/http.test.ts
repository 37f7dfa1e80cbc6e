import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptyStore, engineUnderTest, neo4jUri } from '../support/engine.js';
import { type Answer, Program, post } from './program.js';

const token = 'a-token-that-may-write';
const query = '{ service { name } }';
const named = {
  data: { service: { name: 'Signatory' } },
  extensions: { cost: { requested: 0, limit: 25_000 } },
};

let folder: string;
let program: Program;
let endpoint: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  const graph = engineUnderTest === 'NEO4J' ? { NEO4J_URI: neo4jUri } : { SIGNATORY_DATA: folder };
  await (await emptyStore()).close();
  program = new Program({ ...graph, SIGNATORY_WRITE_TOKEN: token });
  endpoint = await program.endpoint();
});

afterAll(async () => {
  await program.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('the endpoint', () => {
  test('answers a query sent by POST', async () => {
    expect(await post(endpoint, { query })).toEqual(named);
  });

  test('answers a query sent by GET that asks for JSON', async () => {
    const response = await get({ accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json');
    expect(await response.json()).toEqual(named);
  });

  test('refuses a GET that a page of another site made a browser send', async () => {
    for (const foreign of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://elsewhere.example' }]) {
      const response = await get({ accept: 'application/json', ...foreign });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('Cross-Site Request Forgery');
    }
  });

  test('refuses a form of another site', async () => {
    const body = new URLSearchParams({ query });
    expect((await fetch(endpoint, { method: 'POST', body })).status).toBe(415);
    expect((await fetch(endpoint, { method: 'POST', body: JSON.stringify({ query }) })).status).toBe(415);
  });

  test('refuses a mutation sent by GET', async () => {
    const response = await get({ accept: 'application/json' }, 'mutation { sync(records: []) { cursor } }');
    expect(response.status).toBe(405);
  });

  test('answers a body that is no JSON in JSON, without a word about the inside', async () => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(endpoint, { method: 'POST', headers, body: '{"query": "{ serv' });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The body can’t be read as JSON.',
          extensions: { code: 'BAD_REQUEST', remedy: 'Send a JSON object such as {"query": "{ service { name } }"}.' },
        },
      ],
    });
  });

  test('answers an address that is not there in JSON', async () => {
    for (const path of ['/nowhere', '/%ff', '/assets/../../package.json']) {
      const response = await fetch(new URL(path, endpoint));
      expect(response.status).toBeGreaterThanOrEqual(400);
      const { errors } = (await response.json()) as Answer;
      expect(errors?.[0]?.extensions['code']).toMatch(/^(NOT_FOUND|BAD_REQUEST)$/);
    }
  });

  test('keeps the codes of GraphQL, and names the variable at fault', async () => {
    const { errors } = await post(endpoint, { query: 'query($c: ID!) { committee(id: $c) { id } }' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: '$c' });
    const invalid = await post(endpoint, { query: '{ nothing }' });
    expect(invalid.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  test('says of an id of another kind which argument, which value, and what to do', async () => {
    const { errors } = await post(endpoint, { query: '{ committee(id: "official:somebody") { id } }' });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: expect.stringMatching(/^[A-Z_]+$/) as string,
      argument: 'id',
      value: 'official:somebody',
      remedy: expect.any(String) as string,
    });
  });

  test('takes the documents of introspection', async () => {
    const { data } = await post(endpoint, { query: '{ __schema { queryType { name } } }' });
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('writing over HTTP', () => {
  const write = `mutation ($dryRun: Boolean!) {
    sync(dryRun: $dryRun, records: [{ source: { id: "source:bearer", title: "By the bearer",
      citation: { source: "source:bearer", locator: "title" } } }]) { results { status } }
  }`;
  const found = '{ source(id: "source:bearer") { title } }';

  test('is refused without a token, and with a wrong one', async () => {
    for (const headers of [{}, { authorization: 'Bearer another' }, { authorization: `Basic ${token}` }]) {
      const { data, errors } = await post(endpoint, { query: write, variables: { dryRun: false } }, headers);
      expect(data).toBeNull();
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['UNAUTHENTICATED']);
    }
    expect(await post(endpoint, { query: found })).toMatchObject({ data: { source: null } });
  });

  test('is granted to the bearer of the token', async () => {
    const authorization = `Bearer ${token}`;
    for (const dryRun of [true, false]) {
      expect(await post(endpoint, { query: write, variables: { dryRun } }, { authorization })).toMatchObject({
        data: { sync: { results: [{ status: 'CREATED' }] } },
      });
      const source = dryRun ? null : { title: 'By the bearer' };
      expect(await post(endpoint, { query: found })).toMatchObject({ data: { source } });
    }
  });
});

function get(headers: Readonly<Record<string, string>>, document = query): Promise<Response> {
  return fetch(`${endpoint}?${new URLSearchParams({ query: document }).toString()}`, { headers });
}
