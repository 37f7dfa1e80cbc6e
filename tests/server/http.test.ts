import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
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

  test.each([
    ['bytes that are not UTF-8', 'application/json', 'latin1', 400, 'BAD_REQUEST', 'in UTF-8'],
    ['UTF-16', 'application/json', 'utf16le', 400, 'BAD_REQUEST', ''],
    ['another charset', 'application/json; charset=iso-8859-1', 'latin1', 415, 'UNSUPPORTED_MEDIA_TYPE', 'in UTF-8'],
  ] as const)('refuses a body in %s', async (_, type, encoding, status, code, remedy) => {
    const body = Buffer.from(JSON.stringify({ query: '{ search(query: "André") { totalCount } }' }), encoding);
    const response = await fetch(endpoint, { method: 'POST', body, headers: { 'content-type': type } });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code, remedy: expect.stringContaining(remedy) as string } }],
    });
  });

  test.each(['application/json', 'application/json; charset=utf-8', 'application/json; charset="UTF-8"'])(
    'reads a body as %s, with a byte order mark or without',
    async (type) => {
      for (const mark of ['', '\uFEFF']) {
        const body = `${mark}${JSON.stringify({ query })}`;
        const response = await fetch(endpoint, { method: 'POST', body, headers: { 'content-type': type } });
        expect(await response.json()).toEqual(named);
      }
    },
  );

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

  test.each([
    ['a GET without "accept"', {}],
    ['a GET for anything', { accept: '*/*' }],
    ['a GET for a page', { accept: 'text/html' }],
    ['a GET of another site', { accept: 'application/json', origin: 'https://elsewhere.example' }],
  ])('says to %s how to send it', async (_, headers) => {
    const { status, answer } = await plainGet(headers);
    expect(status).toBe(400);
    expect(answer).toEqual({
      errors: [
        {
          message: expect.stringMatching(/^[^\n]+\.$/) as string,
          extensions: { code: 'BAD_REQUEST', remedy: expect.stringContaining('"Accept: application/json"') as string },
        },
      ],
    });
  });

  test.each([
    ['no body', undefined, {}],
    ['an empty object', '{}', { 'content-type': 'application/json' }],
    ['a list of operations', `[{ "query": "${query}" }]`, { 'content-type': 'application/json' }],
    ['a text', '"x"', { 'content-type': 'application/json' }],
    ['an empty query', '{ "query": "" }', { 'content-type': 'application/json' }],
    ['a query that is a number', '{ "query": 1 }', { 'content-type': 'application/json' }],
    ['variables that are a text', `{ "query": "${query}", "variables": "x" }`, { 'content-type': 'application/json' }],
  ])('says what to do of a POST of %s', async (_, body, headers) => {
    const response = await fetch(endpoint, { method: 'POST', headers, ...(body !== undefined && { body }) });
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Answer;
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_REQUEST', remedy: expect.stringMatching(/.{20,}\.$/) as string },
    ]);
  });

  test('answers an address that is not there in JSON', async () => {
    for (const path of ['/nowhere', '/%ff', '/assets/../../package.json']) {
      const response = await fetch(new URL(path, endpoint));
      expect(response.status).toBeGreaterThanOrEqual(400);
      const { errors } = (await response.json()) as Answer;
      expect(errors?.[0]?.extensions['code']).toMatch(/^(NOT_FOUND|BAD_REQUEST)$/);
    }
  });

  test.each(['/%', '/graphql%', '/%zz', '/a/%E0%A4%A', '/%?query=x'])(
    'says of a path that is not percent-encoded that it is that: %s',
    async (path) => {
      const { host, port } = new URL(endpoint);
      const [response] = (await once(request({ host: host.replace(/:\d+$/, ''), port, path }).end(), 'response')) as [
        IncomingMessage,
      ];
      expect(response.statusCode).toBe(400);
      expect(await json(response)).toEqual({
        errors: [
          {
            message: 'The path of the URL has a % that begins no encoding of a character.',
            extensions: { code: 'BAD_REQUEST', remedy: expect.stringMatching(/hexadecimal/) as string },
          },
        ],
      });
    },
  );

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

describe('a compressed body', () => {
  const body = JSON.stringify({ query });
  const asked = (coding: string, sent: Uint8Array<ArrayBuffer>, headers = {}): Promise<Response> =>
    fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': coding, ...headers },
      body: sent,
    });
  const bytes = (sent: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(sent);

  test.each<[string, (text: string) => Buffer]>([
    ['gzip', (text) => gzipSync(text)],
    ['GZIP', (text) => gzipSync(text)],
    ['deflate', (text) => deflateSync(text)],
    ['br', (text) => brotliCompressSync(text)],
    ['identity', (text) => Buffer.from(text)],
  ])('is read: %s', async (coding, compressed) => {
    expect(await (await asked(coding, bytes(compressed(body)))).json()).toEqual(named);
  });

  test.each(['zstd', 'compress', 'gzip, gzip', 'x'])(
    'of another coding is refused, and told of others: %s',
    async (coding) => {
      const response = await asked(coding, bytes(gzipSync(body)));
      expect(response.status).toBe(415);
      expect(response.headers.get('accept-encoding')).toBe('gzip, deflate, br, identity');
      expect(await response.json()).toEqual({
        errors: [
          {
            message: 'The body is compressed in a way that this endpoint doesn’t read.',
            extensions: { code: 'UNSUPPORTED_CONTENT_ENCODING', remedy: expect.stringContaining('gzip') as string },
          },
        ],
      });
    },
  );

  test.each([
    ['not compressed at all', Buffer.from(body)],
    ['cut off', gzipSync(body).subarray(0, 20)],
    ['compressed otherwise', brotliCompressSync(body)],
  ])('that is %s is refused, without a word about the inside', async (_, sent) => {
    const response = await asked('gzip', bytes(sent));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The body is not compressed as its "Content-Encoding" says.',
          extensions: { code: 'BAD_REQUEST', remedy: expect.stringContaining('leave the header out') as string },
        },
      ],
    });
  });

  test('that is no JSON is told so', async () => {
    const { errors } = (await (await asked('gzip', bytes(gzipSync('{')))).json()) as Answer;
    expect(errors?.[0]?.message).toBe('The body can’t be read as JSON.');
  });

  test('that inflates to more than the limit is refused, and the next request is answered', async () => {
    const bomb = gzipSync(JSON.stringify({ query, variables: { x: 'x'.repeat(200_000_000) } }));
    expect(bomb.length).toBeLessThan(1_000_000);
    const response = await asked('gzip', bytes(bomb));
    expect(response.status).toBe(413);
    expect(((await response.json()) as Answer).errors?.[0]).toMatchObject({
      message: expect.stringContaining('1,048,576 are allowed') as string,
      extensions: { code: 'BODY_TOO_LARGE' },
    });
    expect(await post(endpoint, { query })).toEqual(named);
  });
});

describe('a mutation of which the answer can’t be given', () => {
  const mutation = `mutation { sync(records: [{ source: { id: "source:unanswered", title: "T",
    citation: { source: "source:unanswered" } } }]) { results { status } } }`;

  test.each([
    ...['text/html', 'text/html, application/xml;q=0.9', 'application/json;q=0', 'multipart/mixed', 'image/*', 'json'],
    'application/json;profile=x, application/graphql-response+json;q=0',
  ])('is refused before it is executed: %s', async (accept) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, accept };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query: mutation }) });
    expect(response.status).toBe(406);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The "Accept" header of the request leaves out the types that answers are of.',
          extensions: { code: 'BAD_REQUEST', remedy: 'Send "Accept: application/json".' },
        },
      ],
    });
    const found = await post(endpoint, { query: '{ source(id: "source:unanswered") { title } }' });
    expect(found).toMatchObject({ data: { source: null } });
  });

  test.each([
    ['application/json;q=0.5, application/graphql-response+json', 400, 'application/graphql-response+json'],
    ['application/json, application/graphql-response+json;q=0.5', 200, 'application/json'],
    ['text/html, */*;q=0.1', 200, 'application/json'],
  ] as const)('of any other is given in the type preferred, with its status: %s', async (accept, status, type) => {
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query: '{ nothing }' }) });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
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

/** A GET with these headers alone: `fetch` adds some of its own. */
async function plainGet(headers: Readonly<Record<string, string>>): Promise<{ status?: number; answer: unknown }> {
  const url = `${endpoint}?${new URLSearchParams({ query }).toString()}`;
  const [response] = (await once(request(url, { headers }).end(), 'response')) as [IncomingMessage];
  return { ...(response.statusCode && { status: response.statusCode }), answer: await json(response) };
}

function get(headers: Readonly<Record<string, string>>, document = query): Promise<Response> {
  return fetch(`${endpoint}?${new URLSearchParams({ query: document }).toString()}`, { headers });
}
