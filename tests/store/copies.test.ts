import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { GrafeoStore } from '../../src/store/grafeo/grafeo-store.js';
import { StoreRefused } from '../../src/store/store.js';
import { emptyFolder, emptyStore, engineUnderTest } from '../support/engine.js';

const writeHalf = statement`CREATE (:Row {n: ${input('n')}, half: ${input('half')}})`;
const readRows = statement`MATCH (row:Row) RETURN row.n AS n, count(*) AS halves ORDER BY n`;

if (engineUnderTest === 'GRAFEO') {
  test('A backup made while transactions are under way has all that were confirmed, each whole', async () => {
    const store = new GrafeoStore({ engine: 'GRAFEO', folder: await emptyFolder() });
    let [confirmed, isWriting] = [0, true];
    const writer = async (): Promise<void> => {
      for (let n = 1; isWriting; n += 1) {
        await store.write(async (transaction) => {
          await transaction.run(writeHalf, { n, half: 1 });
          await transaction.run(writeHalf, { n, half: 2 });
        });
        confirmed = n;
      }
    };
    const writing = writer();
    const backups = [];
    for (let index = 0; index < 5; index += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const [before, folder] = [confirmed, await emptyFolder()];
      await store.backup(join(folder, 'signatory.grafeo'));
      backups.push({ before, after: confirmed + 1, folder });
    }
    isWriting = false;
    await writing;
    await store.close();
    for (const { before, after, folder } of backups) {
      const copy = new GrafeoStore({ engine: 'GRAFEO', folder });
      const rows = await copy.read(readRows);
      await copy.close();
      expect(rows).toEqual(rows.map((_, index) => ({ n: index + 1, halves: 2 })));
      expect(rows.length).toBeGreaterThanOrEqual(before);
      expect(rows.length).toBeLessThanOrEqual(after);
    }
  });
} else {
  test('A backup of a Neo4j is refused, with what makes one', async () => {
    const store = await emptyStore();
    const refused = await store.backup('x').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toContain('neo4j-admin database dump');
    await store.close();
  });
}

test('A snapshot sees the graph as it was when it began, or on Neo4j as it is, and holds up no writer', async () => {
  const store = await emptyStore();
  const write = (n: number): Promise<unknown> =>
    store.write((transaction) => transaction.run(writeHalf, { n, half: 1 }));
  await write(1);
  const seen = await store.snapshot(async (reader) => {
    const before = await reader.read(readRows);
    await write(2);
    return [before.length, (await reader.read(readRows)).length];
  });
  expect(seen).toEqual(engineUnderTest === 'GRAFEO' ? [1, 1] : [1, 2]);
  expect(await store.read(readRows)).toHaveLength(2);
  await store.close();
});
