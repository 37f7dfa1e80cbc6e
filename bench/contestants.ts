import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { likeSignatory } from './peer.js';
import type { PeerForm, Question } from './questions/question.js';

/** A server in a process of its own that answers the questions over HTTP. */
export interface Contestant {
  readonly name: string;
  /** The address at which it is asked, or below which. */
  readonly endpoint: string;
  /** The requests by which a question is asked, one for each of its variables; none where it has no answer. */
  requests(question: Question): readonly Ask[];
  /** The `data` of its answer in the shape of Signatory's. */
  shown(data: unknown): unknown;
  /** Whether its answer to the question is another one than Signatory's. */
  differs(question: Question): boolean;
  stop(): Promise<void>;
}

/** A request by POST. */
export interface Ask {
  readonly url: string;
  readonly body: string;
}

type Environment = Readonly<Record<string, string>>;

/** Signatory as `npm start` runs it, or from its sources. */
export async function signatory(
  name: string,
  environment: Environment,
  words: readonly string[] = [pathOf('../dist/main.js')],
): Promise<Contestant> {
  const started = await start(
    words,
    { SIGNATORY_LOG: 'error', SIGNATORY_TIMEOUT: '120', ...environment },
    /Endpoint +(\S+)/,
  );
  return {
    name,
    endpoint: started.said,
    requests: ({ text, variables }) =>
      variables.map((each) => ({ url: started.said, body: JSON.stringify({ query: text, variables: each }) })),
    shown: asItIs,
    differs: never,
    stop: started.stop,
  };
}

/** The server with one statement a question (`bare/server.ts`). */
export async function bare(uri: string): Promise<Contestant> {
  const main = pathOf('bare/server.ts');
  const started = await start(['--import', 'tsx', main], { NEO4J_URI: uri }, /(http:\S+)/);
  return {
    name: 'bare',
    endpoint: started.said,
    requests: ({ name, variables, isBare }) =>
      isBare ? variables.map((each) => ({ url: `${started.said}/${name}`, body: JSON.stringify(each) })) : [],
    shown: asItIs,
    differs: never,
    stop: started.stop,
  };
}

/**
 * The server made with @neo4j/graphql (`peer/server.js`), once for each form in which it is asked; none when its
 * packages are not installed.
 */
export async function peers(uri: string): Promise<readonly Contestant[]> {
  if (!existsSync(new URL('peer/node_modules/@neo4j/graphql', import.meta.url))) {
    process.stderr.write('Without the peer: its packages come with "npm ci --prefix bench/peer".\n');
    return [];
  }
  const main = pathOf('peer/server.js');
  const started = await start([main], { NEO4J_URI: uri }, /(http:\S+)/);
  return (['lists', 'connections'] as const).map((form: PeerForm) => ({
    name: `peer, ${form}`,
    endpoint: started.said,
    requests: ({ peer }: Question) =>
      peer?.variables.map((variables) => ({
        url: started.said,
        body: JSON.stringify({ query: peer[form], variables }),
      })) ?? [],
    shown: likeSignatory,
    differs: ({ peerDiffers }: Question) => peerDiffers !== undefined,
    stop: started.stop,
  }));
}

function pathOf(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url));
}

const asItIs = (data: unknown): unknown => data;
const never = (): boolean => false;

async function start(
  words: readonly string[],
  environment: Environment,
  ready: RegExp,
): Promise<{ said: string; stop: () => Promise<void> }> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, words, {
    env: { PATH, HOME, NODE_ENV: 'production', PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = (): void => void child.kill();
  process.once('exit', kill);
  const said = await firstWord(child, ready);
  return {
    said,
    stop: async () => {
      process.off('exit', kill);
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill();
      await once(child, 'exit');
    },
  };
}

/** What the first group of the pattern is in what the process prints. */
async function firstWord(child: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (text: Buffer) => {
      printed += text.toString();
      const [, word] = pattern.exec(printed) ?? [];
      if (word !== undefined) resolve(word);
    });
    child.once('exit', (code) => {
      reject(new Error(`A server ended with ${String(code)} before it was ready:\n${printed}`));
    });
  });
}
