import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';

/** A Neo4j server of our own, to stop and start as a test wants. */
export interface Neo4jServer {
  readonly uri: string;
  /** Ends the server in order, whether frozen or not. */
  stop(): Promise<void>;
  /** Stops its process where it stands: from then on it keeps its connections, and answers nothing. */
  freeze(): Promise<void>;
  /** Lets a frozen one go on. */
  thaw(): void;
}

export interface Neo4jOptions {
  /** The password of the user `neo4j`, at least 8 characters; without it the server asks for none. */
  readonly password?: string;
  /** How large its heap may be, in megabytes; it keeps a fourth of that of the graph in memory besides. */
  readonly heap?: number;
}

/** Ten seconds on a machine that has nothing else to do. */
const startsWithin = 180_000;

/**
 * Starts Neo4j from its published jars, which are in the folder that NEO4J_JARS names; `folder` keeps its data.
 * Resolves when the server answers.
 */
export async function startNeo4j(
  folder: string,
  port: number,
  { password, heap = 512 }: Neo4jOptions = {},
): Promise<Neo4jServer> {
  const jars = process.env['NEO4J_JARS'];
  if (jars === undefined) {
    throw new Error('NEO4J_JARS is not set: it names the folder with the jars of org.neo4j:neo4j and what they need.');
  }
  await mkdir(join(folder, 'conf'), { recursive: true });
  await writeFile(join(folder, 'conf', 'neo4j.conf'), configuration(port, heap, password !== undefined));
  const child = spawn(
    'java',
    [...javaOptions, `-Xmx${heap.toString()}m`, '-cp', join(jars, '*'), ...entryPoint(folder)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const killNow = (): void => void child.kill('SIGKILL');
  process.once('exit', killNow);
  child.once('exit', () => process.off('exit', killNow));

  await started(child);
  const uri = `bolt://127.0.0.1:${port.toString()}`;
  if (password !== undefined) await setPassword(uri, password);
  return {
    uri,
    freeze: () => freeze(child),
    thaw: () => void child.kill('SIGCONT'),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGCONT');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Ends when the last of its threads stands still, which on a busy machine is some time after the signal. */
async function freeze(child: ChildProcess): Promise<void> {
  child.kill('SIGSTOP');
  const threads = `/proc/${String(child.pid)}/task`;
  const isRunning = async (thread: string): Promise<boolean> =>
    !/\) [Tt] /.test(await readFile(`${threads}/${thread}/stat`, 'utf8').catch(() => ') T '));
  while ((await Promise.all((await readdir(threads)).map(isRunning))).includes(true)) await sleep(5);
}

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}

const javaOptions = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

function entryPoint(folder: string): readonly string[] {
  return [
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${folder}`,
    `--config-dir=${join(folder, 'conf')}`,
    '--console-mode',
  ];
}

function configuration(port: number, heap: number, auth: boolean): string {
  return [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port.toString()}`,
    'server.http.enabled=false',
    `server.memory.pagecache.size=${Math.max(64, heap / 4).toString()}m`,
    'dbms.usage_report.enabled=false',
    `dbms.security.auth_enabled=${auth.toString()}`,
    '',
  ].join('\n');
}

/** Resolves when the server says so, and rejects with all it said when it ends or takes too long instead. */
async function started(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (what: string): void => {
      child.kill('SIGKILL');
      reject(new Error(`Neo4j ${what}:\n${said}`));
    };
    const late = setTimeout(() => {
      fail('did not start in time');
    }, startsWithin);
    const listen = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('Started.')) {
        clearTimeout(late);
        resolve();
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('error', (error) => {
      clearTimeout(late);
      fail(`did not start (${error.message})`);
    });
    child.once('exit', () => {
      clearTimeout(late);
      fail('ended');
    });
  });
}

/** A new server has the password `neo4j`, which must be changed before it does anything else. */
async function setPassword(uri: string, password: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`,
      { password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}
