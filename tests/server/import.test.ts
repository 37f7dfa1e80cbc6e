import { gzipSync } from 'node:zlib';
import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { Served, authorised } from '../api/served.js';
import { emptyStore, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import type { Store } from '../../src/store/store.js';
import type { RawRecord } from '../support/world.js';

let store: Store;
let served: Served;
beforeAll(async () => {
  store = await emptyStore();
  served = await Served.over(store);
});
beforeEach(() => wipe(store));
afterAll(async () => {
  await served.stop();
  await store.close();
});

interface SeenJob {
  readonly id: string;
  readonly state: string;
  readonly counts: readonly { readonly status: string; readonly count: number }[];
  readonly absences: unknown;
}

const address = (path = ''): string => `${served.endpoint.replace('/graphql', '/import')}${path}`;
const ndjson = { 'content-type': 'application/x-ndjson', ...authorised };
const linesOf = (records: readonly RawRecord[]): string => records.map((one) => `${JSON.stringify(one)}\n`).join('');

async function send(body: string | Uint8Array<ArrayBuffer>, query = '', headers: object = {}): Promise<SeenJob> {
  const response = await fetch(address(query), { method: 'POST', headers: { ...ndjson, ...headers }, body });
  expect(response.status).toBe(202);
  const { id } = (await response.json()) as SeenJob;
  expect(response.headers.get('location')).toBe(`/import/${id}`);
  return ended(id);
}

async function ended(id: string): Promise<SeenJob> {
  for (;;) {
    const job = (await (await fetch(address(`/${id}`), { headers: authorised })).json()) as SeenJob;
    if (['COMPLETED', 'FAILED', 'CANCELLED'].includes(job.state)) return job;
    await sleep(50);
  }
}

/** The id of the job of this name, when its lines have begun to come. */
async function receiving(name: string): Promise<string> {
  for (;;) {
    const { importJobs } = (await served.data('{ importJobs { id name state } }')) as {
      importJobs: readonly { readonly id: string; readonly name: string | null; readonly state: string }[];
    };
    const job = importJobs.find((one) => one.name === name && one.state === 'RECEIVING');
    if (job !== undefined) return job.id;
    await sleep(20);
  }
}

async function textOf(path: string): Promise<string> {
  const response = await fetch(address(path), { headers: authorised });
  expect(response.headers.get('content-type')).toMatch(/^application\/x-ndjson/);
  return response.text();
}

const source = { source: { id: 'source:t', title: 'T', citation: { source: 'source:t' } } };
const member = (id: string, asOf?: string): RawRecord => ({
  membership: {
    member: { id: `country:${id}` },
    of: { id: 'organisation:o' },
    citation: { locator: id, ...(asOf !== undefined && { asOf }) },
  },
});
const ground = [
  source,
  // By another source, so that no list lacks it.
  { source: { id: 'source:world', title: 'World', citation: { source: 'source:world' } } },
  { organisation: { id: 'organisation:o', name: 'O', citation: { source: 'source:world' } } },
  ...['a', 'b', 'c'].map((id) => ({
    country: {
      id: `country:${id}`,
      name: id.toUpperCase(),
      citation: { source: 'source:world', locator: `country ${id}` },
    },
  })),
];

describe('POST /import', () => {
  test('takes lines, compressed or not, and tells of the job over HTTP and GraphQL', async () => {
    const text = linesOf([...ground].reverse());
    const job = await send(text, '?name=ground.ndjson');
    expect(job).toMatchObject({ state: 'COMPLETED', counts: [{ status: 'CREATED', count: 6 }] });
    expect(await send(gzipSync(text), '', { 'content-encoding': 'gzip' })).toMatchObject({
      counts: [{ status: 'UNCHANGED', count: 6 }],
    });
    expect(
      await served.data(
        `query ($id: ID!) { importJob(id: $id) { name state lines done counts { status count } }
          importJobs(first: 1) { name state } unknown: importJob(id: "x") { id } }`,
        { id: job.id },
      ),
    ).toEqual({
      importJob: {
        name: 'ground.ndjson',
        state: 'COMPLETED',
        lines: 6,
        done: 6,
        counts: [{ status: 'CREATED', count: 6 }],
      },
      importJobs: [{ name: null, state: 'COMPLETED' }],
      unknown: null,
    });
  });

  test('gives each line its result, and those that were refused as they came', async () => {
    const wrong = '{"official": {"id": "official:x", "naem": "X"}}';
    const { id } = await send(`${linesOf(ground)}${wrong}\n`, '?source=source:t');
    const results = (await textOf(`/${id}/results`))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(results).toHaveLength(7);
    expect(results[6]).toMatchObject({ line: 7, status: 'REFUSED', errors: [{ code: 'UNKNOWN_FIELD', path: 'naem' }] });
    expect(await textOf(`/${id}/refused`)).toBe(`${wrong}\n`);
  });

  test('of complete lists in any order ends in the graph of as many calls', async () => {
    const lists = [
      { asOf: '2024-01-01', records: ['a', 'b'] },
      { asOf: '2024-03-01', records: ['a', 'c'] },
      { asOf: '2024-02-01', records: ['b', 'c'] },
    ];
    const writer = new Writer(store);
    await writer.sync({ records: ground });
    for (const { asOf, records } of lists) {
      const outcome = await writer.sync({
        source: 'source:t',
        asOf,
        complete: true,
        records: records.map((id) => member(id)),
      });
      expect(outcome.absences).toMatchObject({ applied: true });
    }
    const expected = await graphDump(store);
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
    ]) {
      await wipe(store);
      await send(linesOf(ground));
      for (const index of order) {
        const { asOf = '', records = [] } = lists[index] ?? {};
        const query = `?source=source:t&asOf=${asOf}&complete=true`;
        const job = await send(linesOf(records.map((id) => member(id))), query);
        expect(job).toMatchObject({ state: 'COMPLETED', absences: { asOf, applied: true } });
      }
      expect(difference(expected, await graphDump(store))).toEqual([]);
    }
    const refused = await send(`${linesOf([member('a')])}{}\n`, '?source=source:t&asOf=2024-04-01&complete=true');
    expect(refused.absences).toEqual({ asOf: '2024-04-01', applied: false, counts: [] });
  });

  test('takes nothing of an upload that breaks off', async () => {
    const { port, hostname } = new URL(served.endpoint);
    const upload = request({ port, hostname, path: '/import?name=broken', method: 'POST', headers: ndjson });
    upload.on('error', () => undefined);
    upload.write(linesOf(ground));
    await sleep(200);
    upload.destroy();
    let jobs: unknown;
    for (let tries = 0; tries < 100; tries += 1) {
      jobs = await served.data('{ importJobs { name state lines problem { message } } }');
      if (JSON.stringify(jobs).includes('FAILED')) break;
      await sleep(50);
    }
    expect(jobs).toMatchObject({
      importJobs: [{ name: 'broken', state: 'FAILED', problem: { message: 'Not all of its lines have arrived.' } }],
    });
    expect(await served.data('{ countries { totalCount } }')).toEqual({ countries: { totalCount: 0 } });
  });

  test('stays cancelled when it was while its lines still came, and takes nothing', async () => {
    const { port, hostname } = new URL(served.endpoint);
    const upload = request({ port, hostname, path: '/import?name=slow', method: 'POST', headers: ndjson });
    const answered = new Promise<number | undefined>((resolve) => {
      upload.on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    upload.write(linesOf(ground));
    const id = await receiving('slow');
    expect(await (await fetch(address(`/${id}`), { method: 'DELETE', headers: authorised })).json()).toMatchObject({
      state: 'CANCELLED',
    });
    upload.end(linesOf([member('a')]));
    expect(await answered).toBe(409);
    await sleep(300);
    expect(await ended(id)).toMatchObject({ state: 'CANCELLED', counts: [] });
    expect(await served.data('{ countries { totalCount } }')).toEqual({ countries: { totalCount: 0 } });
  });

  test('is cancelled by DELETE, and what was taken stays', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => ({
      country: {
        id: `country:n${index.toString()}`,
        name: 'N',
        citation: { source: 'source:t', locator: index.toString() },
      },
    }));
    const response = await fetch(address(), { method: 'POST', headers: ndjson, body: linesOf([...ground, ...many]) });
    const { id } = (await response.json()) as SeenJob;
    const cancelled = await fetch(address(`/${id}`), { method: 'DELETE', headers: authorised });
    expect(await cancelled.json()).toMatchObject({ id, state: 'CANCELLED' });
    const { countries } = (await served.data('{ countries { totalCount } }')) as { countries: { totalCount: number } };
    expect(countries.totalCount).toBeLessThan(3_003);
    expect((await ended(id)).state).toBe('CANCELLED');
    // The next one is not held up.
    expect(await send(linesOf(ground))).toMatchObject({ state: 'COMPLETED' });
  });

  test.each([
    ['without a token', '', { authorization: '' }, 401, 'UNAUTHENTICATED'],
    ['of JSON', '', { 'content-type': 'application/json' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['of a form', '', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['with an unknown word in the address', '?asof=2024-01-01', {}, 400, 'BAD_VALUE'],
    ['of a bad source', '?source=x', {}, 400, 'BAD_ID'],
    ['of a list without a day', '?source=source:t&complete=true', {}, 400, 'CITATION_REQUIRED'],
    ['of a bad day', '?asOf=never', {}, 400, 'BAD_DATE'],
    ['that is not compressed as it says', '', { 'content-encoding': 'gzip' }, 400, 'BAD_REQUEST'],
  ])('%s is refused, and changes nothing', async (_, query, headers, status, code) => {
    const response = await fetch(address(query), { method: 'POST', headers: { ...ndjson, ...headers }, body: '{}' });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
    expect(await served.data('{ countries { totalCount } }')).toEqual({ countries: { totalCount: 0 } });
  });

  test.each([
    ['GET', '', 'POST'],
    ['PUT', '/x', 'GET, DELETE'],
    ['POST', '/x/results', 'GET'],
    ['DELETE', '/x/refused', 'GET'],
  ])('by %s at /import%s is answered with 405, and with what is allowed', async (method, path, allowed) => {
    const response = await fetch(address(path), { method, headers: authorised });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allowed]);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  test('of an id that no job has is answered with 404', async () => {
    for (const path of ['/x', '/x/results', '/x/refused']) {
      const response = await fetch(address(path), { headers: authorised });
      expect([response.status, await response.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
  });
});
