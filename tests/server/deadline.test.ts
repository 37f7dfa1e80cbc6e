import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { ImportWorker } from '../../src/exchange/jobs/import-worker.js';
import { defaultHttpSettings } from '../../src/config/settings.js';
import { StatementRunner } from '../../src/query/execute/statement-runner.js';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { type Server, createServer } from '../../src/server/server.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { post } from './program.js';

const timeoutMilliseconds = 50;
const writeToken = 'a-token-that-may-write';
const question = '{ committees { nodes { name } } }';

let store: Store;
let server: Server;
let endpoint: string;
/** Whether statements wait for the end of their request before they begin. */
let isSlow = false;

beforeAll(async () => {
  store = await emptyStore();
  const slow: Pick<Store, 'read'> = {
    read: async (text, parameters, signal) => {
      if (isSlow && signal !== undefined) await once(signal, 'abort');
      return store.read(text, parameters, signal);
    },
  };
  server = await createServer({ ...defaultHttpSettings, timeoutMilliseconds, log: 'silent' });
  const writer = new Writer(store);
  const imports = new ImportWorker(store, writer, () => undefined);
  server.open({ store, statements: new StatementRunner(slow), writer, imports, writeToken });
  endpoint = `${await server.app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}, 60_000);

afterAll(async () => {
  await server.stop();
  await store.close();
});

function ask(query: string, variables: object = {}): Promise<Response> {
  return fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${writeToken}` },
    body: JSON.stringify({ query, variables }),
  });
}

/** Holds the lock of the thing with this id while `work` runs. */
async function whileLocked<T>(id: string, work: () => Promise<T>): Promise<T> {
  const held = new AbortController();
  const locked = new AbortController();
  const holder = store.write(async (transaction) => {
    await transaction.lock([id]);
    const released = once(held.signal, 'abort');
    locked.abort();
    await released;
  });
  await once(locked.signal, 'abort');
  try {
    return await work();
  } finally {
    held.abort();
    await holder;
  }
}

describe('A request that takes longer than it may', () => {
  test('is answered with 504, why, and what to do, and without data that would say that there is nothing', async () => {
    isSlow = true;
    const response = await ask(question);
    isSlow = false;
    expect(response.status).toBe(504);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('longer than the 0.05 s') as string,
          locations: expect.any(Array) as unknown[],
          path: ['committees'],
          extensions: { code: 'DEADLINE_EXCEEDED', remedy: expect.stringContaining('Ask for less at once') as string },
        },
      ],
      extensions: expect.any(Object) as object,
    });
  });

  test('writes nothing when it is a mutation, which has six times as long', async () => {
    const citation = { source: 'source:late', locator: 'title' };
    const records = [{ source: { id: 'source:late', title: 'Late', citation } }];
    const begun = performance.now();
    const sync = 'mutation ($records: [SyncRecord!]!) { sync(records: $records) { results { status } } }';
    const response = await whileLocked('source:late', () => ask(sync, { records }));
    expect(performance.now() - begun).toBeGreaterThanOrEqual(6 * timeoutMilliseconds);
    expect(response.status).toBe(504);
    // Writers take turns, so what was still to be written would be there after this.
    await store.write((transaction) => transaction.run(statement`RETURN 1 AS one`));
    expect(
      await store.read(statement`MATCH (source:Source {id: ${constant('source:late')}}) RETURN source.id AS id`),
    ).toEqual([]);
    expect(await new Writer(store).sync({ records })).toMatchObject({ results: [{ status: 'CREATED' }] });
  });

  test('does not keep a later one from being answered', async () => {
    isSlow = true;
    await ask(question);
    isSlow = false;
    expect(await post(endpoint, { query: '{ __typename }' })).toMatchObject({ data: { __typename: 'Query' } });
  });
});
