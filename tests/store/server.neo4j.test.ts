import { createServer } from 'node:net';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { constant, input } from '../../src/cypher/template.js';
import { openStore } from '../../src/store/open.js';
import { type Neo4jSettings, type Store, StoreRefused, StoreUnavailable } from '../../src/store/store.js';
import { type Neo4jServer, freePort, startNeo4j } from '../support/neo4j.js';

const password = 'correct horse';
let folder: string;
let port: number;
let server: Neo4jServer;
let settings: Neo4jSettings;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signatory-neo4j-'));
  port = await freePort();
  server = await startNeo4j(folder, port, { password });
  settings = {
    engine: 'NEO4J',
    uri: server.uri,
    username: 'neo4j',
    password,
    timeoutMilliseconds: 5_000,
    writeTimeoutMilliseconds: 7_000,
  };
}, 240_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

async function open(how: Neo4jSettings = settings): Promise<Store> {
  const store = await openStore(how);
  onTestFinished(() => store.close());
  return store;
}

/** How the work failed, and after how many milliseconds. */
async function failure(work: () => Promise<unknown>): Promise<{ error: unknown; milliseconds: number }> {
  const begun = performance.now();
  const error = await work().then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { error, milliseconds: performance.now() - begun };
}

const one = (store: Store): Promise<unknown> => store.read(statement`RETURN 1 AS one`);

describe('A new graph', () => {
  test('that several processes open at once is laid out once', async () => {
    const patient = { ...settings, timeoutMilliseconds: 30_000 };
    const stores = await Promise.all(Array.from({ length: 4 }, () => open(patient)));
    for (const store of stores) {
      expect(await store.read(statement`MATCH (schema:SchemaVersion) RETURN count(*) AS count`)).toEqual([
        { count: 1 },
      ]);
      expect(await store.read(statement`SHOW INDEXES YIELD state WHERE state <> ${constant('ONLINE')}`)).toEqual([]);
    }
  }, 120_000);
});

describe('An index over several properties', () => {
  test('finds the dated facts of an end without looking at others', async () => {
    const driver = neo4j.driver(server.uri, neo4j.auth.basic('neo4j', password));
    onTestFinished(() => driver.close());
    await (await open()).close();
    const { summary } = await driver.executeQuery(
      `EXPLAIN MATCH (f:TreatyAction) WHERE f.partyId = $id AND f.kind = $kind AND f.onOrder >= $from
       RETURN f.id ORDER BY f.partyId, f.kind, f.onOrder LIMIT 20`,
      { id: 'x', kind: 'SIGNED', from: -1_000_000 },
      { database: 'neo4j' },
    );
    const operators: string[] = [];
    for (let plan = summary.plan; plan !== false; plan = plan.children[0] ?? false) {
      operators.push(plan.operatorType.replace(/@.*/, ''));
    }
    expect(operators).toContain('NodeIndexSeek');
    expect(operators.filter((name) => /Sort|Top|Scan/.test(name))).toEqual([]);
  });
});

describe('A server that is not there', () => {
  test('is unavailable at once, with its address', async () => {
    const uri = `bolt://127.0.0.1:${(await freePort()).toString()}`;
    const { error, milliseconds } = await failure(() => openStore({ ...settings, uri }));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(String(error)).toContain(`No answer from ${uri}`);
    expect(milliseconds).toBeLessThan(6_000);
  });

  test('but accepts connections and says nothing is unavailable within the deadline', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    onTestFinished(() => void silent.close());
    const address = silent.address();
    if (address === null || typeof address === 'string') throw new Error('No port was given');
    const uri = `bolt://127.0.0.1:${address.port.toString()}`;
    const { error, milliseconds } = await failure(() => openStore({ ...settings, uri }));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(milliseconds).toBeLessThan(6_000);
  });

  test('because its address is none is refused', async () => {
    const { error } = await failure(() => openStore({ ...settings, uri: 'ftp://127.0.0.1' }));
    expect(error).toBeInstanceOf(StoreRefused);
    expect(String(error)).toContain('NEO4J_URI is "ftp://127.0.0.1"');
  });
});

describe('A server that wants a password', () => {
  test('refuses a wrong one, and we say which settings to check', async () => {
    const { error } = await failure(() => openStore({ ...settings, password: 'wrong horse' }));
    expect(error).toBeInstanceOf(StoreRefused);
    expect(String(error)).toContain('NEO4J_USERNAME and NEO4J_PASSWORD');
  });

  test('refuses none, and we say which settings to check', async () => {
    const { error } = await failure(() => openStore({ engine: 'NEO4J', uri: server.uri }));
    expect(error).toBeInstanceOf(StoreRefused);
    expect(String(error)).toContain('NEO4J_USERNAME and NEO4J_PASSWORD');
  });

  test('has no database of another name, and we say so', async () => {
    const { error } = await failure(() => openStore({ ...settings, database: 'nowhere' }));
    expect(error).toBeInstanceOf(StoreRefused);
    expect(String(error)).toContain('NEO4J_DATABASE');
  });
});

const readRunning = statement`SHOW TRANSACTIONS YIELD currentQuery
  WHERE currentQuery STARTS WITH ${constant('UNWIND range')}`;

describe('A statement', () => {
  test('that only reads is refused a write', async () => {
    const store = await open();
    const { error } = await failure(() => store.read(statement`CREATE (:Row)`));
    expect(String(error)).toMatch(/read access mode/);
  });

  test('that takes too long is ended at the deadline, on the server too', async () => {
    const store = await open();
    const endless = statement`UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum`;
    const { error, milliseconds } = await failure(() => store.read(endless));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(milliseconds).toBeLessThan(6_000);
    const running = async () => (await store.read(readRunning)).length;
    await expect.poll(running, { timeout: 10_000 }).toBe(0);
  });
});

describe('Work that nobody waits for any more', () => {
  const endless = statement`UNWIND range(1, 100000000) AS a UNWIND range(1, 1000) AS b RETURN sum(a * b) AS sum`;

  /** How many transactions run a statement that begins like this, as the server says. */
  const running = async (store: Store): Promise<number> => (await store.read(readRunning)).length;

  test('is ended on the server, long before its deadline', async () => {
    const store = await open({ ...settings, timeoutMilliseconds: 60_000, writeTimeoutMilliseconds: 60_000 });
    const leaving = new AbortController();
    const reading = failure(() => store.read(endless, {}, leaving.signal));
    const writing = failure(() => store.write((transaction) => transaction.run(endless), leaving.signal));
    await expect.poll(() => running(store), { timeout: 10_000 }).toBe(2);
    leaving.abort(new Error('They left'));
    for (const { error } of [await reading, await writing]) expect(error).toEqual(new Error('They left'));
    await expect.poll(() => running(store), { timeout: 5_000 }).toBe(0);
  });
});

describe('A frozen server', () => {
  test('fails reads and writes within two seconds, also those under way, and serves again when it goes on', async () => {
    const store = await open({ ...settings, timeoutMilliseconds: 30_000, writeTimeoutMilliseconds: 30_000 });
    await one(store);
    const long = statement`UNWIND range(1, 100000000) AS a RETURN sum(a) AS sum`;
    const underWay = failure(() => store.read(long));
    await sleep(300);
    await server.freeze();
    try {
      // More than the driver keeps connections, so that some wait for one.
      const reads = Array.from({ length: 120 }, () => failure(() => one(store)));
      const others = [
        failure(() => store.write((transaction) => transaction.run(statement`CREATE (:Row {n: 1})`))),
        failure(() => store.ping()),
      ];
      for (const { error, milliseconds } of await Promise.all([...reads, ...others])) {
        expect(error).toBeInstanceOf(StoreUnavailable);
        expect(milliseconds).toBeLessThan(2_000);
      }
      expect((await underWay).error).toBeInstanceOf(StoreUnavailable);
      const later = await failure(() => one(store));
      expect(later.error).toBeInstanceOf(StoreUnavailable);
      expect(later.milliseconds).toBeLessThan(2_000);
    } finally {
      server.thaw();
    }
    await expect.poll(() => one(store).catch(String), { timeout: 15_000 }).toEqual([{ one: 1 }]);
    await store.write((transaction) => transaction.run(statement`CREATE (:Row {n: 2})`));
    expect(await store.read(statement`MATCH (row:Row {n: 2}) RETURN count(*) AS count`)).toEqual([{ count: 1 }]);
  }, 60_000);

  test('is told from one that takes its time over a statement', async () => {
    const store = await open({ ...settings, timeoutMilliseconds: 60_000 });
    const { error, milliseconds } = await failure(() =>
      store.read(statement`UNWIND range(1, 3000) AS a UNWIND range(1, 30000) AS b RETURN sum(a * b) AS sum`),
    );
    expect(error).toBeUndefined();
    expect(milliseconds).toBeGreaterThan(2_500);
  }, 60_000);

  test('fails openings within their deadline', async () => {
    await server.freeze();
    try {
      const { error, milliseconds } = await failure(() => openStore(settings));
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(milliseconds).toBeLessThan(9_000);
    } finally {
      server.thaw();
    }
  }, 60_000);

  test('does not keep us from closing', async () => {
    const store = await open();
    await server.freeze();
    try {
      const reading = failure(() => one(store));
      const begun = performance.now();
      await store.close();
      expect(performance.now() - begun).toBeLessThan(12_000);
      expect((await reading).error).toBeInstanceOf(StoreUnavailable);
    } finally {
      server.thaw();
    }
  }, 60_000);
});

describe('A server that restarts', () => {
  test('fails reads and writes within two seconds, loses none that it confirmed, and is found again by itself', async () => {
    const store = await open({ ...settings, timeoutMilliseconds: 60_000, writeTimeoutMilliseconds: 60_000 });
    const write = (n: number): Promise<unknown> =>
      store.write((transaction) => transaction.run(statement`MERGE (row:Restarted {n: ${input('n')}})`, { n }));
    await Promise.all([1, 2, 3].map(write));
    const cut = failure(() =>
      store.write(async (transaction) => {
        await transaction.run(statement`MERGE (row:Restarted {n: 4})`);
        await sleep(30_000);
      }),
    );
    await sleep(100);
    await server.stop();
    expect((await cut).error).toBeInstanceOf(StoreUnavailable);
    for (const { error, milliseconds } of await Promise.all([failure(() => one(store)), failure(() => write(5))])) {
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(milliseconds).toBeLessThan(2_000);
    }
    server = await startNeo4j(folder, port);
    await expect.poll(() => write(4).then(() => 'written', String), { timeout: 30_000 }).toBe('written');
    expect(await store.read(statement`MATCH (row:Restarted) RETURN row.n AS n ORDER BY n`)).toEqual([
      { n: 1 },
      { n: 2 },
      { n: 3 },
      { n: 4 },
    ]);
  }, 240_000);
});
