import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { UserError } from '../errors.js';
import { StoreRefused, StoreUnavailable } from '../store/store.js';
import { type TaskMessage, taskSocket } from './task-messages.js';
import { tasks } from './tasks.js';
import type { TaskGraph } from './task.js';

/** A server that does tasks for commands. */
export interface TaskServer {
  /** Ends the tasks under way, and takes no more. */
  stop(): Promise<void>;
}

/**
 * Does tasks for the commands of this machine, on the graph whose folder the server has open: over a socket in that folder,
 * which only the user of the server may use. Undefined where the system has no room for it, as where the folder's path is
 * too long for a socket's: commands then say that the folder is in use.
 */
export async function serveTasks(folder: string, graph: TaskGraph): Promise<TaskServer | undefined> {
  const path = taskSocket(folder);
  // A longer one is cut off in silence, to the path of another socket.
  if (Buffer.byteLength(path) > longestPath) return undefined;
  // Left behind by a server that was killed: whoever has the folder open is the only one who may be at it.
  await rm(path, { force: true });
  const server = createServer((request, response) => {
    void answer(graph, request, response);
  });
  try {
    server.listen(path);
    await once(server, 'listening');
    await chmod(path, 0o600);
  } catch {
    return undefined;
  }
  return {
    stop: async () => {
      server.close();
      server.closeAllConnections();
      await rm(path, { force: true });
    },
  };
}

/** The bytes that a socket's path may have on every system. */
const longestPath = 103;

/** Does the task that a request names, and sends its messages, one a line. */
async function answer(graph: TaskGraph, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const left = new AbortController();
  response.once('close', () => {
    left.abort();
  });
  const send = async (message: TaskMessage): Promise<void> => {
    if (!response.write(`${JSON.stringify(message)}\n`)) await once(response, 'drain', { signal: left.signal });
  };
  try {
    const task = tasks.find(({ name }) => request.url === `/${name}`);
    if (task === undefined) throw unknownTask(request.url ?? '');
    const { options, input } = await bodyOf(request);
    const result = await task.run(
      graph,
      options,
      {
        input,
        progress: (progress) => void response.write(`${JSON.stringify({ progress })}\n`),
        write: (text) => send({ text }),
      },
      left.signal,
    );
    await send({ result });
  } catch (error) {
    // Nobody is told of an error whose command has left.
    await send({ error: told(error) }).catch(() => undefined);
  }
  response.end();
}

/** The options of a task, which are the first line of the request's body, and its input, which is the rest. */
async function bodyOf(
  request: IncomingMessage,
): Promise<{ readonly options: unknown; readonly input: AsyncIterable<Uint8Array> }> {
  const pieces: Pieces = request[Symbol.asyncIterator]();
  let begun = Buffer.alloc(0);
  while (!begun.includes(lineFeed)) {
    const { value } = await pieces.next();
    if (value === undefined) break;
    begun = Buffer.concat([begun, value]);
  }
  const end = begun.includes(lineFeed) ? begun.indexOf(lineFeed) : begun.length;
  const options: unknown = JSON.parse(begun.subarray(0, end).toString('utf8'));
  return { options, input: rest(begun.subarray(end + 1), pieces) };
}

const lineFeed = 0x0a;

type Pieces = AsyncIterator<Buffer, undefined>;

async function* rest(first: Buffer, pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
}

function unknownTask(url: string): UserError {
  return new UserError({
    code: 'UNKNOWN_TASK',
    message: `The server that has the folder open does not know ${JSON.stringify(url)}.`,
    remedy: 'Use the commands of the version that the server is of.',
  });
}

/** An error in words for the command. */
function told(error: unknown): NonNullable<TaskMessage['error']> {
  if (error instanceof UserError) return error.problem;
  const isForeseen = error instanceof StoreRefused || error instanceof StoreUnavailable;
  return {
    code: isForeseen ? 'STORE' : 'INTERNAL',
    message: error instanceof Error ? error.message : String(error),
    remedy: '',
  };
}
