import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { withFolder } from './program.js';

const root = new URL('../../', import.meta.url);
const description = new URL('../../package.json', import.meta.url);
/** Where the packages are that these tests run with. */
const packages = dirname(dirname(createRequire(import.meta.url).resolve('typescript/package.json')));
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs npm in a folder that has the project's package.json and nothing else of it, except what `fill` puts there. */
async function npm(words: readonly string[], fill: (folder: string) => Promise<void> = nothing): Promise<Ended> {
  return withFolder(async (folder) => {
    await cp(description, join(folder, 'package.json'));
    await fill(folder);
    const { PATH = '', HOME = '' } = process.env;
    const options = { cwd: folder, env: { PATH, HOME, npm_config_update_notifier: 'false' } };
    return run('npm', ['--silent', ...words], options).then(
      (output) => ({ code: 0, ...output }),
      (error: unknown) => error as Ended,
    );
  });
}

const nothing = (): Promise<void> => Promise.resolve();

describe('What npm does after an installation', () => {
  test('is nothing where the development dependencies were left out', async () => {
    expect(await npm(['run', 'prepare'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('is to build where they are there, and it fails when the build does', async () => {
    const withBuild = (build: string) => async (folder: string) => {
      await symlink(packages, join(folder, 'node_modules'));
      const file = join(folder, 'package.json');
      const { scripts, ...rest } = JSON.parse(await readFile(file, 'utf8')) as { scripts: object };
      await writeFile(file, JSON.stringify({ ...rest, scripts: { ...scripts, build } }));
    };
    expect(await npm(['run', 'prepare'], withBuild('echo built'))).toMatchObject({ code: 0, stdout: 'built\n' });
    expect((await npm(['run', 'prepare'], withBuild('exit 3'))).code).toBe(3);
  });
});

describe('The packed package', () => {
  test(
    'has the command signatory, which serves from any folder with the seed and the explorer',
    { timeout: 120_000 },
    async () => {
      await withFolder(async (folder) => {
        await run('npm', ['--silent', 'pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
        const [archive = ''] = await readdir(folder);
        await run('tar', ['-xzf', archive], { cwd: folder });
        await symlink(packages, join(folder, 'node_modules'));
        const { bin } = JSON.parse(await readFile(join(folder, 'package', 'package.json'), 'utf8')) as {
          bin: { signatory: string };
        };
        // As npm installs a command: a link to its file, which it makes executable.
        const signatory = join(folder, 'signatory');
        await symlink(join(folder, 'package', bin.signatory), signatory);
        await chmod(signatory, 0o755);

        const { PATH = '', HOME = '' } = process.env;
        const options = { cwd: folder, env: { PATH, HOME, PORT: '0' } };
        expect((await run(signatory, ['--version'], options)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
        const server = spawn(signatory, options);
        let printed = '';
        for await (const text of server.stdout) {
          printed += String(text);
          if (printed.includes('Writes')) break;
        }
        expect(printed).toMatch(/Explorer +http/);
        expect(
          (await run(signatory, ['query', '-f', 'csv', '{ countries(first: 1) { nodes { code } } }'], options)).stdout,
        ).toMatch(/^code\r\n[A-Z]{2}\r\n$/);
        server.kill();
        await once(server, 'close');
      });
    },
  );
});

describe('npm start', () => {
  test('says what to run, and ends with 1, where the program has not been built', async () => {
    expect(await npm(['start'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'The program has not been built: run npm run build (or npm ci, which builds it too) first.\n',
    });
  });
});
