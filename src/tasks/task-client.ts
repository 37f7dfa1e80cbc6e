import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.js';
import { linesOf } from '../text/lines.js';
import { taskMessage, taskSocket } from './task-messages.js';
import type { Task, TaskChannel } from './task.js';

/**
 * Has the server that has the folder open do a task.
 * @throws UserError what the server tells, or SERVER_LEFT when it ends before the task does; NoTaskServer when none answers
 */
export async function askServer<Options, Result>(
  folder: string,
  task: Task<Options, Result>,
  options: Options,
  channel: TaskChannel,
  signal: AbortSignal,
): Promise<Result> {
  const body = new Body(options, channel.input);
  const response = await responseTo(taskSocket(folder), `/${task.name}`, body, signal);
  try {
    for await (const line of linesOf(response, Infinity)) {
      const { progress, text, error, ...last } = taskMessage.parse(JSON.parse(line.text));
      if (error !== undefined) throw new UserError(error);
      if (progress !== undefined) channel.progress(progress);
      else if (text !== undefined) await channel.write(text);
      else return task.result.parse(last.result);
    }
  } finally {
    // The connection ends with the command: that is not what its user is to be told.
    signal.throwIfAborted();
  }
  throw new UserError({
    code: 'SERVER_LEFT',
    message: `The server that has the folder ${folder} open has ended before the work was done.`,
    remedy: 'Run the command again.',
  });
}

/** The options of a task as the first line, and its input after it. */
class Body {
  /** The error by which the input could not be read to its end. */
  failure: Error | undefined;

  constructor(
    private readonly options: unknown,
    private readonly input: AsyncIterable<Uint8Array>,
  ) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${JSON.stringify(this.options)}\n`);
    try {
      yield* this.input;
    } catch (error) {
      this.failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    }
  }
}

/** The error of a folder that is in use by something that does no tasks. */
export class NoTaskServer extends Error {
  override readonly name = 'NoTaskServer';
}

async function responseTo(socketPath: string, path: string, body: Body, signal: AbortSignal): Promise<IncomingMessage> {
  const sent = request({ socketPath, path, method: 'POST', signal });
  // What goes wrong with it is told by the request.
  pipeline(body, sent).catch(() => undefined);
  try {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    // That the connection ends before the last message is told by the lack of it.
    for (const stream of [sent, response]) stream.on('error', () => undefined);
    return response;
  } catch (error) {
    signal.throwIfAborted();
    throw body.failure ?? new NoTaskServer('No server does tasks in the folder.', { cause: error });
  }
}
