import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createInterface } from 'node:readline';
import { UserError } from '../errors.js';
import { taskMessage, taskSocket } from './task-messages.js';
import type { Task, TaskListener } from './task.js';

/**
 * Has the server that has the folder open do a task.
 * @throws UserError what the server tells, or SERVER_LEFT when it ends before the task does; NoTaskServer when none answers
 */
export async function askServer<Options, Result>(
  folder: string,
  task: Task<Options, Result>,
  options: Options,
  listener: TaskListener,
  signal: AbortSignal,
): Promise<Result> {
  const response = await responseTo(taskSocket(folder), `/${task.name}`, JSON.stringify(options), signal);
  for await (const line of createInterface({ input: response })) {
    const { progress, text, error, ...last } = taskMessage.parse(JSON.parse(line));
    if (error !== undefined) throw new UserError(error);
    if (progress !== undefined) listener.progress(progress);
    else if (text !== undefined) await listener.write(text);
    else return task.result.parse(last.result);
  }
  signal.throwIfAborted();
  throw new UserError({
    code: 'SERVER_LEFT',
    message: `The server that has the folder ${folder} open has ended before the work was done.`,
    remedy: 'Run the command again.',
  });
}

/** The error of a folder that is in use by something that does no tasks. */
export class NoTaskServer extends Error {
  override readonly name = 'NoTaskServer';
}

async function responseTo(
  socketPath: string,
  path: string,
  body: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const sent = request({ socketPath, path, method: 'POST', signal });
  sent.end(body);
  try {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    // That the connection ends before the last message is told by the lack of it.
    for (const stream of [sent, response]) stream.on('error', () => undefined);
    return response;
  } catch (error) {
    signal.throwIfAborted();
    throw new NoTaskServer('No server does tasks in the folder.', { cause: error });
  }
}
