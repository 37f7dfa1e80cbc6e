import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { openExisting } from '../../src/store/open.js';
import { Program, post } from '../server/program.js';
import { emptyFolder } from '../support/engine.js';
import { graphHash } from '../support/graph.js';
import { command, token, whileServing } from './program-folder.js';

/** Writes a country by the server's endpoint. */
async function writeCountry(endpoint: string, name: string): Promise<void> {
  const query = 'mutation ($records: [SyncRecord!]!) { sync(records: $records) { results { status } } }';
  const country = { id: `country:${name}`, name, citation: { source: 'source:drill', locator: name } };
  const source = { id: 'source:drill', title: 'Drill', citation: { source: 'source:drill' } };
  const { errors } = await post(
    endpoint,
    { query, variables: { records: [{ source }, { country }] } },
    { authorization: `Bearer ${token}` },
  );
  expect(errors).toBeUndefined();
}

/** What the graph in a folder says, as a hash, and the name of its log. */
async function stateOf(folder: string): Promise<{ readonly hash: string; readonly log: unknown }> {
  const store = await openExisting({ engine: 'GRAFEO', folder });
  if (store === undefined) throw new Error(`No graph in ${folder}`);
  const [row] = await store.read(statement`MATCH (log:Log) RETURN log.name AS name`);
  const hash = await graphHash(store);
  await store.close();
  return { hash, log: row?.['name'] };
}

async function kill(program: Program): Promise<void> {
  program.signal('SIGKILL');
  await program.ended();
}

describe('A backup', { timeout: 240_000 }, () => {
  test('made while a server serves and others write is restored after the server was killed: the same graph again', async () => {
    const folder = join(await emptyFolder(), 'data');
    const file = join(await emptyFolder(), 'backup.grafeo');
    await whileServing(folder, async (program) => {
      await writeCountry(await program.endpoint(), 'before');
      expect(await command(folder, 'backup', file)).toMatchObject({
        code: 0,
        stdout: '',
        stderr: `The graph is copied to ${file}.\n`,
      });
      await kill(program);
    });
    const wanted = await stateOf(folder);

    await whileServing(folder, async (program) => {
      const endpoint = await program.endpoint();
      await writeCountry(endpoint, 'after');
      const further = Array.from({ length: 5 }, (_, index) =>
        writeCountry(endpoint, `x${index.toString()}`).catch(() => undefined),
      );
      await kill(program);
      await Promise.all(further);
    });
    const lost = await stateOf(folder);
    expect(lost.hash).not.toBe(wanted.hash);

    const refused = await command(folder, 'restore', file);
    expect(refused).toMatchObject({
      code: 1,
      stderr: `There is a graph in ${folder} already; add --replace to put the backup in its place.\n`,
    });
    expect(await command(folder, 'restore', '--replace', file)).toMatchObject({ code: 0, stdout: '' });
    const restored = await stateOf(folder);
    expect(restored.hash).toBe(wanted.hash);
    // A cursor of the log that was lost is not taken for one of this log.
    expect(restored.log).not.toBe(wanted.log);

    const [kept] = (await readdir(folder)).filter((name) => name.startsWith('before-restore-'));
    expect(await stateOf(join(folder, kept ?? ''))).toEqual(lost);
    expect(await command(folder, 'check')).toMatchObject({ code: 0 });
    await whileServing(folder, async (program) => {
      const query = '{ before: country(id: "country:before") { name } after: country(id: "country:after") { name } }';
      const { data } = await post(await program.endpoint(), { query });
      expect(data).toEqual({ before: { name: 'before' }, after: null });
    });
  });

  test('is made of a folder that nobody uses, replaces no file, and is restored to a folder that is not there yet', async () => {
    const [folder, other] = [join(await emptyFolder(), 'data'), join(await emptyFolder(), 'not', 'there')];
    const file = join(await emptyFolder(), 'backup.grafeo');
    await whileServing(folder, () => Promise.resolve());
    expect(await command(folder, 'backup', file)).toMatchObject({ code: 0 });
    expect(await command(folder, 'backup', file)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('is there already') as unknown,
    });
    expect(await command(other, 'restore', file)).toMatchObject({ code: 0 });
    expect((await stateOf(other)).hash).toBe((await stateOf(folder)).hash);
    expect((await readdir(other)).filter((name) => !name.startsWith('signatory.grafeo'))).toEqual([]);
  });
});

describe('A restore', { timeout: 240_000 }, () => {
  test('is refused while a server has the folder open, and leaves all as it is', async () => {
    const folder = join(await emptyFolder(), 'data');
    const file = join(await emptyFolder(), 'backup.grafeo');
    await whileServing(folder, async (program) => {
      await command(folder, 'backup', file);
      expect(await command(folder, 'restore', '--replace', file)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('is in use by another process; stop that process') as unknown,
      });
      const { data } = await post(await program.endpoint(), { query: '{ service { name } }' });
      expect(data).toEqual({ service: { name: 'Signatory' } });
    });
    expect((await readdir(folder)).filter((name) => !name.startsWith('signatory.grafeo'))).toEqual([]);
  });

  test('of a file that is not there, or no backup, is refused, and makes no graph', async () => {
    const folder = join(await emptyFolder(), 'data');
    const file = join(await emptyFolder(), 'text');
    expect(await command(folder, 'restore', file)).toMatchObject({
      code: 1,
      stderr: `There is no file ${file}. Name a file that "backup" has made.\n`,
    });
    await writeFile(file, 'no graph');
    const { code, stderr } = await command(folder, 'restore', file);
    expect([code, stderr]).toEqual([1, expect.stringContaining(`The file ${file} can't be restored: `)]);
    expect(existsSync(folder) ? await readdir(folder) : []).toEqual([]);
  });

  test('puts a backup in the place of a graph that can not be opened any more', async () => {
    const folder = join(await emptyFolder(), 'data');
    const file = join(await emptyFolder(), 'backup.grafeo');
    await whileServing(folder, () => Promise.resolve());
    await command(folder, 'backup', file);
    const wanted = await stateOf(folder);
    const damaged = join(await emptyFolder(), 'data');
    await mkdir(damaged);
    await writeFile(join(damaged, 'signatory.grafeo'), 'damaged');
    expect(await command(damaged, 'restore', '--replace', file)).toMatchObject({ code: 0 });
    expect((await stateOf(damaged)).hash).toBe(wanted.hash);
    await copyFile(file, join(damaged, 'still-there'));
  });

  test('of a Neo4j is refused, and so is its backup', async () => {
    const program = new Program({ NEO4J_URI: 'neo4j://127.0.0.1:9' }, ['restore', 'x']);
    expect(await program.ended()).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('neo4j-admin database load') as unknown,
    });
  });
});
