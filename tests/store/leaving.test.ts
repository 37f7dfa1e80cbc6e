import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { label } from '../../src/cypher/template.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';

const reason = new Error('They left');
const slow = statement`UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b RETURN sum(a * b) AS sum`;

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
});

afterAll(() => store.close());

async function count(name: string): Promise<unknown> {
  const [row] = await store.read(statement`MATCH (row:${label(name)}) RETURN count(*) AS count`);
  return row?.['count'];
}

test('a read ends with the reason of its signal at once, and is not begun when that comes first', async () => {
  const leaving = new AbortController();
  const reading = store.read(slow, {}, leaving.signal);
  const begun = performance.now();
  leaving.abort(reason);
  await expect(reading).rejects.toBe(reason);
  expect(performance.now() - begun).toBeLessThan(100);
  await expect(store.read(statement`CREATE (:Impossible) this is no Cypher`, {}, leaving.signal)).rejects.toBe(reason);
});

test('a write that is left between two statements writes nothing', async () => {
  const leaving = new AbortController();
  const writing = store.write(async (transaction) => {
    await transaction.run(statement`CREATE (:Half {n: 1})`);
    leaving.abort(reason);
    await transaction.run(statement`CREATE (:Half {n: 2})`);
  }, leaving.signal);
  await expect(writing).rejects.toBe(reason);
  expect(await count('Half')).toBe(0);
});

test('a write that is left during its last statement writes nothing', async () => {
  const leaving = new AbortController();
  const writing = store.write(async (transaction) => {
    await transaction.run(statement`CREATE (:Last {n: 1})`);
    setTimeout(() => {
      leaving.abort(reason);
    }, 5);
    await transaction.run(slow);
  }, leaving.signal);
  await expect(writing).rejects.toBe(reason);
  // The next transaction waits for the rollback, where the engine has one at a time.
  await store.write((transaction) => transaction.run(statement`CREATE (:Next)`));
  expect([await count('Last'), await count('Next')]).toEqual([0, 1]);
});

test('a write that is left while it waits for its turn never begins', async () => {
  const leaving = new AbortController();
  let hasBegun = false;
  const before = store.write(async (transaction) => {
    await transaction.run(statement`MERGE (:Turn {id: 1})`);
    await sleep(200);
  });
  const after = store.write(async (transaction) => {
    hasBegun = true;
    await transaction.run(statement`MERGE (turn:Turn {id: 1}) SET turn.taken = true`);
  }, leaving.signal);
  leaving.abort(reason);
  await expect(after).rejects.toBe(reason);
  await before;
  await store.write(() => Promise.resolve());
  if (store.engine.name === 'GRAFEO') expect(hasBegun).toBe(false);
  expect(await store.read(statement`MATCH (turn:Turn) WHERE turn.taken RETURN turn.id AS id`)).toEqual([]);
});

test('a write whose signal is never aborted is written', async () => {
  await store.write((transaction) => transaction.run(statement`CREATE (:Whole)`), new AbortController().signal);
  expect(await count('Whole')).toBe(1);
});

test('the store says that it answers', async () => {
  await expect(store.ping()).resolves.toBeUndefined();
});
