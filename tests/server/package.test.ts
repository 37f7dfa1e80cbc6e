import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { withFolder } from './program.js';

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

describe('npm start', () => {
  test('says what to run, and ends with 1, where the program has not been built', async () => {
    expect(await npm(['start'])).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'The program has not been built: run npm run build (or npm ci, which builds it too) first.\n',
    });
  });
});
