import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';
import { freePort } from '../support/neo4j.js';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** The end of a block of commands: the text on standard output and standard error, and whether a command failed. */
export interface Run {
  readonly printed: string;
  readonly failed: boolean;
}

/**
 * One shell for the commands of a whole document, as its reader has it: what a block exports, starts or writes is there for
 * the next ones. It has the command `signatory`, and begins in an empty folder. `localhost:4000` is a port of its own.
 */
export class DocumentShell {
  #printed = '';
  #told: () => void = () => undefined;

  private constructor(
    private readonly home: string,
    /** The folder that the document is gone through in. */
    readonly folder: string,
    private readonly port: number,
    private readonly shell: ChildProcess,
  ) {
    for (const stream of [shell.stdout, shell.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#printed += text;
        this.#told();
      });
    }
  }

  static async start(): Promise<DocumentShell> {
    const home = await mkdtemp(join(tmpdir(), 'signatory-'));
    const folder = join(home, 'transit');
    await mkdir(folder);
    await buildProgram(join(home, 'program'));
    const script = `#!/bin/sh\nexec '${process.execPath}' '${join(home, 'program/dist/main.js')}' "$@"\n`;
    await mkdir(join(home, 'bin'));
    await writeFile(join(home, 'bin/signatory'), script, { mode: 0o755 });
    const port = await freePort();
    const { PATH = '' } = process.env;
    const env = { PATH: `${join(home, 'bin')}:${PATH}`, HOME: home, PORT: port.toString() };
    // A group of its own: what it has started ends with it.
    const shell = spawn('bash', ['-u'], { cwd: folder, env, detached: true });
    const started = new DocumentShell(home, folder, port, shell);
    await started.run("exec 2>&1\nfailed=0\ntrap 'failed=1' ERR");
    return started;
  }

  /** Runs the commands of a block. */
  async run(commands: string): Promise<Run> {
    this.#printed = '';
    const block = commands.replaceAll('localhost:4000', `localhost:${this.port.toString()}`);
    this.shell.stdin?.write(`${block}\nprintf '${mark}%s\\n' "$failed"; failed=0\n`);
    for (;;) {
      const [, text, failed] = ended.exec(this.#printed) ?? [];
      if (text !== undefined) return { printed: text, failed: failed !== '0' };
      if (this.shell.exitCode !== null) throw new Error(`The shell has ended: ${this.#printed}`);
      await new Promise<void>((resolve) => (this.#told = resolve));
    }
  }

  /** Writes a file into the folder of the document. */
  async write(file: string, text: string): Promise<void> {
    const path = join(this.folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }

  async stop(): Promise<void> {
    if (this.shell.pid !== undefined && this.shell.exitCode === null) {
      process.kill(-this.shell.pid, 'SIGKILL');
      await once(this.shell, 'close');
    }
    await rm(this.home, { recursive: true, force: true });
  }
}

const mark = '=== ended: ';
const ended = new RegExp(`^([\\s\\S]*?)${mark}(\\d+)\\n$`);

/** The program in JavaScript, which starts in a third of the time. */
async function buildProgram(folder: string): Promise<void> {
  await mkdir(folder);
  for (const part of ['package.json', 'node_modules', 'schema', 'seed', 'web']) {
    await symlink(join(project, part), join(folder, part));
  }
  const names = await readdir(join(project, 'src'), { recursive: true });
  await Promise.all(
    names
      .filter((name) => name.endsWith('.ts'))
      .map(async (name) => {
        const { code } = await transformWithOxc(await readFile(join(project, 'src', name), 'utf8'), name);
        const file = join(folder, 'dist', name.replace(/\.ts$/, '.js'));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, code);
      }),
  );
}
