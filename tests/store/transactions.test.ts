import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import type { Store, Value } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';

let store: Store;
const statements: string[] = [];

beforeAll(async () => {
  store = await emptyStore({ onStatement: (text) => statements.push(text) });
});
beforeEach(async () => {
  await wipe(store);
  statements.length = 0;
});
afterAll(() => store.close());

const numbers = async (): Promise<unknown[]> =>
  (await store.read(statement`MATCH (row:Row) RETURN row.n AS n ORDER BY n`)).map((row) => row['n']);

describe('A transaction', () => {
  test('that throws halfway leaves nothing, and the error is passed on as it is', async () => {
    const reason = new Error('changed my mind');
    const writing = store.write(async (transaction) => {
      await transaction.run(statement`CREATE (:Row {n: 1})`);
      throw reason;
    });
    await expect(writing).rejects.toBe(reason);
    expect(await numbers()).toEqual([]);
  });

  test('of which a statement fails leaves nothing, even when the error is caught', async () => {
    const writing = store.write(async (transaction) => {
      await transaction.run(statement`CREATE (:Row {n: 1})`);
      await transaction.run(statement`THIS IS NOT CYPHER`).catch(() => undefined);
    });
    await expect(writing).rejects.toThrow();
    expect(await numbers()).toEqual([]);
  });

  test('that fails while others of its statements run leaves nothing and does not stop the next', async () => {
    const writing = store.write(async (transaction) => {
      const slow = transaction.run(statement`UNWIND range(1, 20000) AS n CREATE (:Row {n: n})`);
      slow.catch(() => undefined);
      await Promise.resolve();
      throw new Error('did not wait');
    });
    await expect(writing).rejects.toThrow('did not wait');
    await store.write((transaction) => transaction.run(statement`CREATE (:Row {n: 7})`));
    expect(await numbers()).toEqual([7]);
  });

  test('sees what it wrote itself, and gives back what its work returns', async () => {
    const counted = await store.write(async (transaction) => {
      await transaction.run(statement`UNWIND range(1, 3) AS n CREATE (:Row {n: n})`);
      return transaction.run(statement`MATCH (row:Row) RETURN count(row) AS count`);
    });
    expect(counted).toEqual([{ count: 3 }]);
  });

  test('is not seen by readers before it ends, and is seen by the first read after it', async () => {
    await store.write(async (transaction) => {
      await transaction.run(statement`CREATE (:Row {n: 1})`);
      expect(await numbers()).toEqual([]);
    });
    expect(await numbers()).toEqual([1]);
  });

  test('is read by this process right after it was written, every time', async () => {
    for (let n = 1; n <= 30; n += 1) {
      await store.write((transaction) => transaction.run(statement`CREATE (:Row {n: ${input('n')}})`, { n }));
      expect(await numbers()).toHaveLength(n);
    }
  });
});

describe('Writers at the same time', () => {
  test('fifty that each add one to a counter lose none', async () => {
    await store.write((transaction) => transaction.run(statement`CREATE (:Log {sequence: 0})`));
    await Promise.all(
      Array.from({ length: 50 }, () =>
        store.write((transaction) => transaction.run(statement`MATCH (log:Log) SET log.sequence = log.sequence + 1`)),
      ),
    );
    expect(await store.read(statement`MATCH (log:Log) RETURN log.sequence AS sequence`)).toEqual([{ sequence: 50 }]);
  });

  test('twenty that take one lock hold it one after the other', async () => {
    let held = 0;
    const most: number[] = [];
    await Promise.all(
      Array.from({ length: 20 }, () =>
        store.write(async (transaction) => {
          await transaction.lock(['shared']);
          held += 1;
          most.push(held);
          await sleep(5);
          held -= 1;
        }),
      ),
    );
    expect(most).toEqual(Array.from({ length: 20 }, () => 1));
  });

  test('two that lock the same nodes in opposite order both get through', async () => {
    await store.write((transaction) =>
      transaction.run(statement`CREATE (:Row {n: 1, hits: 0}), (:Row {n: 2, hits: 0})`),
    );
    const lock = statement`MATCH (row:Row {n: ${input('n')}}) SET row.hits = row.hits + 1`;
    const inOrder = (first: number, second: number): Promise<unknown> =>
      store.write(async (transaction) => {
        await transaction.run(lock, { n: first });
        await sleep(300);
        await transaction.run(lock, { n: second });
      });
    await Promise.all([inOrder(1, 2), inOrder(2, 1)]);
    expect(await store.read(statement`MATCH (row:Row) RETURN row.hits AS hits`)).toEqual([{ hits: 2 }, { hits: 2 }]);
  });

  test('twenty that each make the same node by its id make one', async () => {
    await Promise.all(
      Array.from({ length: 20 }, () =>
        store.write((transaction) =>
          transaction.run(statement`MERGE (lock:Lock {id: ${input('id')}}) RETURN lock.id`, {
            id: 'committee:a',
          }),
        ),
      ),
    );
    expect(await store.read(statement`MATCH (lock:Lock) RETURN count(*) AS count`)).toEqual([{ count: 1 }]);
  });

  test('one that fails does not keep those behind it from writing', async () => {
    const results = await Promise.allSettled([
      store.write(() => Promise.reject(new Error('first'))),
      store.write((transaction) => transaction.run(statement`CREATE (:Row {n: 2})`)),
    ]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await numbers()).toEqual([2]);
  });
});

describe('Parameters', () => {
  const values: Readonly<Record<string, Value>> = {
    nothing: null,
    yes: true,
    no: false,
    zero: 0,
    'a small whole number': 7,
    'a negative whole number': -2_147_483_649,
    'the largest whole number': Number.MAX_SAFE_INTEGER,
    'the smallest whole number': Number.MIN_SAFE_INTEGER,
    'a number beyond whole ones': 1e20,
    'a fraction': 0.1,
    'the smallest fraction': 5e-324,
    'empty text': '',
    'text with every sort of character': 'é \u0000 😀 \n \t " \' ` \\ $x {} ไทย العربية',
    'text that looks like a date': '2024-06-01T00:00:00Z',
    'a list': [1, 2.5, 'x', null, false],
    'an empty list': [],
    'a list of lists and maps': [[1, [2]], { a: [{ b: null }] }],
    'a map': { a: 1, b: { c: 'x', d: [] } },
    'an empty map': {},
  };
  test.each(Object.entries(values))('come back as they were given: %s', async (_name, value) => {
    expect(await store.read(statement`RETURN ${input('value')} AS value`, { value })).toEqual([{ value }]);
  });

  test('are kept in a node as they were given', async () => {
    const kept = { whole: 7, fraction: 0.5, text: 'é', flag: false, texts: ['b', 'a'], numbers: [3, 1], none: [] };
    await store.write((transaction) =>
      transaction.run(statement`CREATE (row:Row) SET row += ${input('kept')}`, { kept }),
    );
    expect(await store.read(statement`MATCH (row:Row) RETURN properties(row) AS kept`)).toEqual([{ kept }]);
  });

  test('can say how many rows to skip and to give', async () => {
    const rows = await store.read(
      statement`UNWIND range(1, 9) AS n RETURN n ORDER BY n SKIP ${input('skip')} LIMIT ${input('limit')}`,
      {
        skip: 2,
        limit: 3,
      },
    );
    expect(rows).toEqual([{ n: 3 }, { n: 4 }, { n: 5 }]);
  });

  test('are never part of the statement', async () => {
    const value = "x'}) DETACH DELETE n //";
    await store.write((transaction) => transaction.run(statement`CREATE (:Row {n: ${input('value')}})`, { value }));
    expect(await numbers()).toEqual([value]);
  });
});

describe('The observer of statements', () => {
  test('hears of each statement once', async () => {
    await store.read(statement`RETURN 1 AS one`);
    await store.write(async (transaction) => {
      await transaction.run(statement`RETURN 2 AS two`);
      await transaction.run(statement`RETURN 3 AS three`);
    });
    expect(statements).toEqual(['RETURN 1 AS one', 'RETURN 2 AS two', 'RETURN 3 AS three']);
  });
});

describe('Closing', () => {
  test('waits for what is running, refuses what comes after, and may be done twice', async () => {
    const other = await emptyStore();
    const order: string[] = [];
    const writing = other
      .write(async (transaction) => {
        await sleep(200);
        await transaction.run(statement`CREATE (:Row {n: 1})`);
      })
      .then(() => order.push('written'));
    await other.close().then(() => order.push('closed'));
    await writing;
    expect(order).toEqual(['written', 'closed']);
    await expect(other.read(statement`RETURN 1 AS one`)).rejects.toThrow('The graph is closed.');
    await other.close();
  });
});
