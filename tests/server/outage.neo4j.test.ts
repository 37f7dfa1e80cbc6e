import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { noteResolved } from '../../src/soundness/resolve-graph.js';
import { openStore } from '../../src/store/open.js';
import { type Neo4jServer, freePort, startNeo4j } from '../support/neo4j.js';
import { type Answer, type Program, withProgram } from './program.js';

const token = 'a-token-that-may-write';
/** More than Neo4j goes through within a second when each name is looked at some twenty times. */
const officials = 300_000;
const name = (index: number): string => {
  const parts = Array.from(
    { length: 8 },
    (_, part) => `{ name: { contains: "nobody ${index.toString()} ${part.toString()}" } }`,
  );
  return `n${index.toString()}: officials(filter: { or: [${parts.join(' ')}] }) { totalCount }`;
};
const slow = `{ ${Array.from({ length: 20 }, (_, index) => name(index)).join(' ')} }`;
const quick = '{ official(id: "official:1") { id } }';
const write = `mutation { sync(records: [{ source: { id: "source:outage", title: "Outage",
  citation: { source: "source:outage", locator: "title" } } }]) { results { status } } }`;

let folder: string;
let port: number;
let server: Neo4jServer;
let driver: Driver;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-outage-'));
  port = await freePort();
  server = await startNeo4j(folder, port);
  const store = await openStore({ engine: 'NEO4J', uri: server.uri });
  // What is created below has no claims, and would be gone once it was resolved again.
  await noteResolved(store, new Writer(store));
  await store.close();
  driver = neo4j.driver(server.uri);
  const session = driver.session({ database: 'neo4j' });
  await session.run(
    `UNWIND range(1, $officials) AS n
     CALL (n) {
       CREATE (:Entity:Official {id: 'official:' + n, name: 'Somebody ' + n, names: '[]', externalIds: '[]',
         nameFolded: $long + n, nameCollation: toString(n)})
     } IN TRANSACTIONS OF 10000 ROWS`,
    // What is looked for has the same beginnings, so that looking takes long. Lists go along the index of collation keys,
    // in which nothing is found that has none.
    { officials: neo4j.int(officials), long: 'nobodi '.repeat(60) },
  );
  await session.close();
}, 240_000);

afterAll(async () => {
  await driver.close();
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

function withServer<T>(seconds: number, work: (endpoint: string, program: Program) => Promise<T>): Promise<T> {
  const variables = { NEO4J_URI: server.uri, SIGNATORY_TIMEOUT: seconds.toString(), SIGNATORY_WRITE_TOKEN: token };
  return withProgram(variables, async (program) => work(await program.endpoint(), program));
}

interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly answer: Answer;
  readonly milliseconds: number;
}

async function ask(endpoint: string, query: string, signal?: AbortSignal): Promise<Asked> {
  const begun = performance.now();
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
    ...(signal && { signal }),
  });
  const answer = (await response.json()) as Answer;
  return { status: response.status, headers: response.headers, answer, milliseconds: performance.now() - begun };
}

/** How many statements over officials the server runs, as it says itself. */
async function running(): Promise<number> {
  const { records } = await driver.executeQuery(
    `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'Official' AND NOT currentQuery CONTAINS 'SHOW'`,
    {},
    { database: 'neo4j' },
  );
  return records.length;
}

async function health(endpoint: string, path: string): Promise<readonly [status: number, milliseconds: number]> {
  const begun = performance.now();
  const { status } = await fetch(new URL(path, endpoint));
  return [status, performance.now() - begun];
}

/** What the server does while the database is gone: it says so at once, and lives. */
async function refusesFor(endpoint: string): Promise<void> {
  for (const query of [quick, write, quick]) {
    const { status, headers, answer, milliseconds } = await ask(endpoint, query);
    expect(status).toBe(503);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect(milliseconds).toBeLessThan(2_000);
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['SERVICE_UNAVAILABLE']);
    expect(JSON.stringify(answer)).not.toContain(port.toString());
  }
  const [ready, milliseconds] = await health(endpoint, '/readyz');
  expect(ready).toBe(503);
  expect(milliseconds).toBeLessThan(2_000);
  expect(await health(endpoint, '/livez')).toEqual([200, expect.any(Number)]);
}

async function servesAgain(endpoint: string): Promise<void> {
  await expect.poll(async () => (await health(endpoint, '/readyz'))[0], { timeout: 30_000 }).toBe(200);
  expect(await ask(endpoint, quick)).toMatchObject({
    status: 200,
    answer: { data: { official: { id: 'official:1' } } },
  });
  expect(await ask(endpoint, write)).toMatchObject({ status: 200, answer: { data: expect.any(Object) as object } });
}

describe('A request over Neo4j', { timeout: 240_000 }, () => {
  test('that takes too long is answered at its deadline with 504, and its statements are ended on Neo4j', async () => {
    await withServer(1, async (endpoint) => {
      const { status, answer, milliseconds } = await ask(endpoint, slow);
      expect(new Set(answer.errors?.map(({ extensions }) => extensions['code']))).toEqual(
        new Set(['DEADLINE_EXCEEDED']),
      );
      expect(status).toBe(504);
      expect(milliseconds).toBeGreaterThan(990);
      expect(milliseconds).toBeLessThan(2_500);
      await expect.poll(running, { timeout: 3_000 }).toBe(0);
    });
  });

  test('whose client leaves is ended on Neo4j, and the log says why', async () => {
    await withServer(120, async (endpoint, program) => {
      const leaving = new AbortController();
      const asked = ask(endpoint, slow, leaving.signal).catch(() => 'left');
      await expect.poll(running, { timeout: 10_000 }).toBeGreaterThan(0);
      leaving.abort();
      expect(await asked).toBe('left');
      await expect.poll(running, { timeout: 3_000 }).toBe(0);
      await expect.poll(() => program.printed().stderr, { timeout: 3_000 }).toContain('"clientLeft":true');
      expect((await ask(endpoint, quick)).status).toBe(200);
    });
  });
});

describe('A Neo4j that is gone', { timeout: 240_000 }, () => {
  test('because it is frozen is told with 503 within two seconds, and is used again when it goes on', async () => {
    await withServer(60, async (endpoint) => {
      expect((await ask(endpoint, quick)).status).toBe(200);
      await server.freeze();
      try {
        await refusesFor(endpoint);
      } finally {
        server.thaw();
      }
      await servesAgain(endpoint);
    });
  });

  test('because it is down is told with 503 within two seconds, and is found again when it is back', async () => {
    await withServer(60, async (endpoint) => {
      expect((await ask(endpoint, quick)).status).toBe(200);
      await server.stop();
      await refusesFor(endpoint);
      server = await startNeo4j(folder, port);
      await servesAgain(endpoint);
    });
  });
});
