import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { openStore } from '../../src/store/open.js';
import { type Store, StoreRefused } from '../../src/store/store.js';
import { emptyFolder } from '../support/engine.js';

async function open(folder: string): Promise<Store> {
  const store = await openStore({ engine: 'GRAFEO', folder });
  onTestFinished(() => store.close());
  return store;
}

/** Another process that writes to the folder, once it has written `enough` transactions. */
async function writer(folder: string, enough: number): Promise<{ child: ChildProcess; written: number[] }> {
  const script = fileURLToPath(new URL('../support/write-until-killed.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const written: number[] = [];
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      written.push(Number(line));
      if (written.length === enough) resolve();
    });
    lines.once('close', () => {
      reject(new Error('The other process ended early'));
    });
  });
  return { child, written };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

describe('A data folder', () => {
  test('is made where it is missing, and keeps what was written when it is opened again', async () => {
    const folder = join(await emptyFolder(), 'not', 'there', 'yet');
    const store = await open(folder);
    await store.write((transaction) => transaction.run(statement`CREATE (:Row {n: 1})`));
    await store.close();
    expect(await (await open(folder)).read(statement`MATCH (row:Row) RETURN row.n AS n`)).toEqual([{ n: 1 }]);
  });

  test('in use by another process is refused, with the folder and a remedy, and is free when that one ends', async () => {
    const folder = await emptyFolder();
    const { child } = await writer(folder, 1);
    const refused = await openStore({ engine: 'GRAFEO', folder }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toContain(`The data folder ${folder} is in use by another process; stop that process`);
    await kill(child);
    await open(folder);
  });

  test('in use by this process is refused too', async () => {
    const folder = await emptyFolder();
    await open(folder);
    await expect(openStore({ engine: 'GRAFEO', folder })).rejects.toThrow(`${folder} is in use`);
  });

  test('that is a file is refused, with its name', async () => {
    const file = join(await emptyFolder(), 'file');
    await writeFile(file, 'text');
    const refused = await openStore({ engine: 'GRAFEO', folder: file }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toContain(`The data folder ${file} can't be used`);
  });

  test('with something else in the place of the graph is refused, and left as it is', async () => {
    const folder = await emptyFolder();
    await writeFile(join(folder, 'signatory.grafeo'), 'a file of somebody else');
    await expect(openStore({ engine: 'GRAFEO', folder })).rejects.toBeInstanceOf(StoreRefused);
  });

  test('whose process was killed while it wrote opens with every acknowledged transaction, and only whole ones', async () => {
    const folder = await emptyFolder();
    for (let round = 0; round < 3; round += 1) {
      const { child, written } = await writer(folder, 100);
      await kill(child);
      const store = await open(folder);
      const rows = await store.read(
        statement`MATCH (row:Row) WITH row.n AS n, row.half AS half ORDER BY n, half
          RETURN n, collect(half) AS halves ORDER BY n`,
      );
      expect(rows.length - written.length).toBeOneOf([0, 1]);
      expect(rows).toEqual(rows.map((_row, index) => ({ n: index + 1, halves: [1, 2] })));
      await store.write((transaction) => transaction.run(statement`MATCH (row:Row) DETACH DELETE row`));
      await store.close();
    }
  });
});

describe('A transaction of the embedded engine', () => {
  test('that meets a conflict is run again from its beginning', async () => {
    const store = await open(await emptyFolder());
    await store.write((transaction) => transaction.run(statement`CREATE (:Row {n: 1})`));
    let attempts = 0;
    await store.write(async (transaction) => {
      attempts += 1;
      await transaction.run(statement`MATCH (row:Row) RETURN row.n`);
      // A write past the queue, which the store never makes itself: the only way here to a real conflict.
      if (attempts === 1) await store.read(statement`MATCH (row:Row) SET row.n = row.n + 10`);
      await transaction.run(statement`MATCH (row:Row) SET row.n = row.n + 1`);
    });
    expect(attempts).toBe(2);
    expect(await store.read(statement`MATCH (row:Row) RETURN row.n AS n`)).toEqual([{ n: 12 }]);
  });
});
