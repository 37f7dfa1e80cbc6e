import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { whileServing } from '../cli/program-folder.js';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const loader = import.meta.resolve('tsx');

/** A shell that has the command `signatory`, on a folder with the seed, in a folder of its own. */
export class CommandShell {
  private constructor(private readonly folder: string) {}

  /** @param parts of the project that are to be in the folder too, by their names */
  static async start(parts: readonly string[] = []): Promise<CommandShell> {
    const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
    await mkdir(join(folder, 'bin'));
    for (const part of parts)
      await symlink(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(folder, part));
    const script = `#!/bin/sh\nexec '${process.execPath}' --import '${loader}' '${main}' "$@"\n`;
    await writeFile(join(folder, 'bin', 'signatory'), script, { mode: 0o755 });
    await whileServing(join(folder, 'data'), () => Promise.resolve());
    return new CommandShell(folder);
  }

  /** What the commands print, on standard output. */
  async run(commands: string): Promise<string> {
    const { PATH = '', HOME } = process.env;
    const env = { PATH: `${join(this.folder, 'bin')}:${PATH}`, HOME };
    const { stdout } = await promisify(execFile)('bash', ['-euc', commands], {
      cwd: this.folder,
      env,
      timeout: 60_000,
    });
    return stdout;
  }

  async stop(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
