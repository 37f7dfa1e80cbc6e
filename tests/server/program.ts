import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

type Variables = Readonly<Record<string, string>>;

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a process of its own, started as a user starts it, with nothing in its environment but `variables`. */
export class Program {
  readonly #process: ChildProcess;
  readonly #ended: Promise<Ended>;
  readonly #ready: Promise<string>;
  #stdout = '';
  #stderr = '';

  constructor(variables: Variables, words: readonly string[] = []) {
    const { PATH = '', HOME = '' } = process.env;
    this.#process = spawn(process.execPath, ['--import', 'tsx', main, ...words], {
      env: { PATH, HOME, PORT: '0', ...variables },
    });
    this.#ended = once(this.#process, 'close').then(([code]: (number | null)[]) => ({
      code: code ?? null,
      stdout: this.#stdout,
      stderr: this.#stderr,
    }));
    this.#process.stderr?.on('data', (text: Buffer) => (this.#stderr += text.toString()));
    this.#ready = new Promise((resolve, reject) => {
      this.#process.stdout?.on('data', (text: Buffer) => {
        this.#stdout += text.toString();
        const [, endpoint] = /Endpoint +(\S+)[\s\S]*\n\n$/.exec(this.#stdout) ?? [];
        if (endpoint !== undefined) resolve(endpoint);
      });
      void this.#ended.then(({ code, stderr }) => {
        reject(new Error(`The program ended with ${String(code)} before it was ready: ${stderr}`));
      });
    });
    this.#ready.catch(() => undefined);
  }

  /** The address of the endpoint, once the program has said that it is ready. */
  endpoint(): Promise<string> {
    return this.#ready;
  }

  /** What it has printed so far. */
  printed(): { readonly stdout: string; readonly stderr: string } {
    return { stdout: this.#stdout, stderr: this.#stderr };
  }

  /** Waits for the program to end by itself; one that doesn't in time, in milliseconds, is killed, and has no code. */
  async ended(within = 30_000): Promise<Ended> {
    const late = setTimeout(() => this.#process.kill('SIGKILL'), within);
    const ended = await this.#ended;
    clearTimeout(late);
    return ended;
  }

  /** Gives it standard input, and ends that. */
  input(content: Uint8Array): void {
    this.#process.stdin?.end(content);
  }

  signal(signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void {
    this.#process.kill(signal);
  }

  /** Stops the program in order, when it still runs. */
  async stop(): Promise<Ended> {
    if (this.#process.exitCode === null && this.#process.signalCode === null) this.signal('SIGTERM');
    return this.ended();
  }
}

/** Runs `work` with a folder of its own, which is deleted afterwards. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the program with `variables` while `work` runs, and stops it afterwards. */
export async function withProgram<T>(variables: Variables, work: (program: Program) => Promise<T>): Promise<T> {
  const program = new Program(variables);
  try {
    return await work(program);
  } finally {
    await program.stop();
  }
}

/** What the endpoint answers to a document sent by POST. */
export async function post(endpoint: string, body: object, headers: Variables = {}): Promise<Answer> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

/** The body of a GraphQL response. */
export interface Answer {
  readonly data?: unknown;
  readonly extensions?: { readonly cost: { readonly requested: number; readonly limit: number } };
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}
