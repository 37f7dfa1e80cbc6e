import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** Everything that a program or a test of the copy reads. */
const parts = ['src', 'schema', 'tests', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** A copy of the project, with other texts in some files. */
export class Copy {
  private constructor(private readonly folder: string) {}

  static async with(texts: ReadonlyMap<string, string>): Promise<Copy> {
    const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
    for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, text] of texts) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
    return new Copy(folder);
  }

  /** Runs a program of the copy; what it prints where it fails is in the error. */
  async run(program: string): Promise<void> {
    await this.#node('--import', 'tsx', program);
  }

  /** What a test of the copy that needs no graph prints where it fails; empty where it passes. */
  async failureOf(test: string): Promise<string> {
    try {
      await this.#node('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', test);
      return '';
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      return `${stdout}${stderr}`;
    }
  }

  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true });
  }

  async #node(...parameters: readonly string[]): Promise<void> {
    await run(process.execPath, parameters, {
      cwd: this.folder,
      env: { ...process.env, NO_COLOR: '1' },
      timeout: 120_000,
      maxBuffer: 64 * 1024 * 1024,
    });
  }
}
