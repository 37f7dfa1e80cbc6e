import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Program, post, withFolder } from '../server/program.js';
import { command, token, whileServing } from './program-folder.js';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const chair = 'query ($id: ID!) { committee(id: $id) { chair(at: "2024-06-01") { holder { name } } } }';
const variables = '{ "id": "committee:wco-ptc" }';
const listing = '{ countries(first: 2) { totalCount nodes { code name } pageInfo { hasNextPage } } }';

/** A folder with the seed, which the tests of this file only read, and one to write to, within one that is deleted. */
let root: string;
let folder: string;
let written: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'signatory-'));
  folder = join(root, 'data');
  written = join(root, 'written');
  await mkdir(written);
  await whileServing(folder, () => Promise.resolve());
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the program', () => {
  test('tells all its commands, and of each how it is used, with examples', async () => {
    const { code, stdout } = await command(folder, '--help');
    expect(code).toBe(0);
    for (const name of ['serve', 'query', 'export', 'check', 'backup', 'restore', 'explain']) {
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
      const help = await command(folder, name, '--help');
      expect([help.code, help.stdout]).toEqual([0, expect.stringContaining('Examples:')]);
    }
  });

  test.each([
    [['exprot'], /unknown command 'exprot'\n\(Did you mean export\?\)/],
    [['export', '--outptu', 'x'], /unknown option '--outptu'\n\(Did you mean --output\?\)/],
    [['query'], /missing required argument 'query'/],
    [['query', listing, '--format', 'xml'], /Allowed choices are json, csv, table/],
    [['check', 'all'], /too many arguments/],
    [['import', '--complete', '--source', 'source:t', 'x.ndjson'], /--complete needs --source and --as-of/],
  ])('called with %j ends with 2, a hint, and nothing on standard output', async (words, hint) => {
    const { code, stdout, stderr } = await command(folder, ...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(hint);
    expect(stderr).toContain('"--help" after the command shows how it is used.');
  });

  test.each([['export'], ['check'], ['query', listing], ['backup', 'x']])(
    'ends with 1, and makes nothing, where %s is asked of a folder that is not there',
    async (...words) => {
      const none = join(written, 'none');
      const { code, stdout, stderr } = await command(none, ...words);
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/^There is no graph in ".*none", which SIGNATORY_DATA names\. /);
      expect(await readdir(written)).not.toContain('none');
    },
  );
});

describe('query', () => {
  test('answers as GraphQL does, in JSON', async () => {
    const { code, stdout } = await command(folder, 'query', chair, variables);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      data: { committee: { chair: { holder: { name: 'Nguyen Thi Vinh Hoai' } } } },
    });
  });

  test('takes the query and its variables from files, and from standard input', async () => {
    const [query, values] = [join(written, 'chair.graphql'), join(written, 'chair.json')];
    await writeFile(query, chair);
    await writeFile(values, variables);
    const { stdout } = await command(folder, 'query', query, values);
    expect(stdout).toContain('Nguyen Thi Vinh Hoai');
    const piped = await shell(`"$SIGNATORY" query - '${variables}' < ${query}`);
    expect(piped).toMatchObject({ code: 0, stdout });
  });

  test('answers as CSV, and as a table for reading, and tells of further rows', async () => {
    const csv = await command(folder, 'query', '--format', 'csv', listing);
    expect(csv).toMatchObject({ code: 0, stderr: 'There are more rows: --all reads all of them.\n' });
    expect(csv.stdout).toMatch(/^code,name\r\n[A-Z]{2},.+\r\n[A-Z]{2},.+\r\n$/);
    const table = await command(folder, 'query', '-f', 'table', listing);
    expect(table.stdout).toMatch(/^code {2}name\n[A-Z]{2} {4}.+\n[A-Z]{2} {4}.+\n$/);
  });

  test('reads all pages of a connection into one file', async () => {
    const paged = `query ($after: String) { countries(first: 30, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
    const file = join(written, 'countries.csv');
    expect(await command(folder, 'query', '--all', '-f', 'csv', '-o', file, paged)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { stdout } = await command(folder, 'query', '{ countries { totalCount } }');
    const { data } = JSON.parse(stdout) as { data: { countries: { totalCount: number } } };
    const lines = (await readFile(file, 'utf8')).split('\r\n').slice(1, -1);
    expect(lines).toHaveLength(data.countries.totalCount);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test.each<[readonly string[], RegExp]>([
    [['{ countries { nodes { nme } } }'], /^The query:1:23: Cannot query field "nme"/],
    [['mutation { sync(records: []) { cursor } }'], /only queries are taken here/],
    [['nowhere.graphql'], /nowhere.graphql can't be read/],
    [[chair, '{ id'], /The variables are not JSON/],
    [[chair, '[1]'], /\[1\] can't be read/],
    [[chair, '{}'], /Variable "\$id" of required type "ID!" was not provided/],
    [['{ committee(id: "x") { name } }'], /"id" is "x", which is not an id\. Give a typed id/],
    [
      ['{ countries { nodes { names { value } } } }', '-f', 'csv'],
      /names is a list within each row of countries\.nodes\. .*JSON takes any answer/,
    ],
    [[listing, '--all'], /Add --format csv or --format table/],
    [
      ['--url', 'http://127.0.0.1:9/graphql', listing],
      /No GraphQL server answers at http:\/\/127\.0\.0\.1:9\/graphql: /,
    ],
    [['-o', join('none', 'x.json'), listing], /The file none.x\.json can't be written: ENOENT/],
  ])('ends with 1 and the reason for %j', async (words, reason) => {
    const { code, stderr } = await command(folder, 'query', ...words);
    expect(code).toBe(1);
    expect(stderr).toMatch(reason);
    expect(stderr).not.toMatch(/\n +at /);
  });
});

describe('export', () => {
  test('writes the same to standard output as to a file, which is there only when it is whole', async () => {
    const file = join(written, 'graph.ndjson');
    const { code, stdout, stderr } = await command(folder, 'export');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^[\d,]+ records exported\.\n$/)]);
    expect((await command(folder, 'export', '--output', file)).code).toBe(0);
    expect(await readFile(file, 'utf8')).toBe(stdout);
    expect((await readdir(written)).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('writes through a link, and to what is no file', async () => {
    const [link, target] = [join(written, 'link'), join(written, 'target')];
    await writeFile(target, 'before');
    await symlink(target, link);
    expect((await command(folder, 'export', '-o', link)).code).toBe(0);
    expect((await stat(target)).size).toBeGreaterThan(10_000);
    expect((await command(folder, 'export', '-o', '/dev/null')).code).toBe(0);
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  test('ends quietly when the reader of its output leaves', async () => {
    const { stdout, stderr } = await shell('"$SIGNATORY" export | head -1; echo "${PIPESTATUS[0]}"');
    expect(stdout).toMatch(/^\{"known":.*\}\n141\n$/);
    expect(stderr).toBe('');
  });

  test('leaves nothing when it is interrupted, and ends with 130', async () => {
    const file = join(written, 'interrupted.ndjson');
    const program = new Program({ SIGNATORY_DATA: folder }, ['export', '--output', file]);
    for (;;) {
      if ((await readdir(written)).some((name) => name.startsWith('interrupted'))) break;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    program.signal('SIGINT');
    const { code, stderr } = await program.ended();
    expect([code, stderr]).toEqual([130, 'Interrupted.\n']);
    expect((await readdir(written)).filter((name) => name.startsWith('interrupted'))).toEqual([]);
  });
});

describe('while a server has the folder open', () => {
  test('query, export, check and backup go through it, and what it does not do is refused', async () => {
    const [alone, answer] = [await command(folder, 'export'), await command(folder, 'query', chair, variables)];
    await whileServing(folder, async (program) => {
      expect((await stat(join(folder, 'signatory.socket'))).mode & 0o777).toBe(0o600);
      expect(await command(folder, 'export')).toEqual(alone);
      expect(await command(folder, 'query', chair, variables)).toEqual(answer);
      expect(
        await command(folder, 'query', '-f', 'table', '{ committee(id: "x") { chairs { nodes { id } } } }'),
      ).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/"id" is "x", which is not an id\. Give a typed id/) as unknown,
      });
      expect(await command(folder, 'check')).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/all is sound\.\n$/) as unknown,
      });
      const url = await program.endpoint();
      expect(await command(folder, 'query', '--url', url, chair, variables)).toEqual(answer);
      expect(await command(folder, 'restore', main)).toMatchObject({ code: 1 });
      expect(await command(folder)).toMatchObject({
        code: 1,
        stderr: expect.stringMatching(/The data folder .* is in use by another process; stop that process/) as unknown,
      });
      await post(url, { query: 'mutation { sync(records: []) { cursor } }' }, { authorization: `Bearer ${token}` });
    });
    expect(await readdir(folder)).not.toContain('signatory.socket');
  });

  test('that was killed, the commands work, and so does the next server', async () => {
    await withFolder(async (other) => {
      await whileServing(other, async (program) => {
        program.signal('SIGKILL');
        await program.ended();
      });
      expect(await readdir(other)).toContain('signatory.socket');
      expect((await command(other, 'check')).code).toBe(0);
      await whileServing(other, async () => {
        expect((await command(other, 'check')).code).toBe(0);
      });
    });
  });

  test('by a path that is too long for a socket, commands say that it is in use', async () => {
    const deep = join(written, 'x'.repeat(120));
    await whileServing(deep, async () => {
      const { code, stderr } = await command(deep, 'check');
      expect([code, stderr]).toEqual([1, expect.stringContaining('is in use by another process')]);
    });
  });
});

/** Runs a line of the shell, in which `$SIGNATORY` is the program on the folder with the seed. */
async function shell(line: string): Promise<{ code: number; stdout: string; stderr: string }> {
  const script = join(written, 'signatory');
  await writeFile(script, `#!/bin/sh\nexec '${process.execPath}' --import tsx '${main}' "$@"\n`, { mode: 0o755 });
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn('bash', ['-c', line], { env: { PATH, HOME, SIGNATORY_DATA: folder, SIGNATORY: script } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  child.stderr.on('data', (text: Buffer) => (stderr += text.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, stdout, stderr };
}
