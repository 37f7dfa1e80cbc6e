import { setMaxListeners } from 'node:events';
import type { FastifyReply } from 'fastify';
import { UserError } from '../errors.js';

/** The code of the answer to a request that took too long. */
export const deadlineCode = 'DEADLINE_EXCEEDED';

/** When a request has to end: at its deadline, or when the client has left. */
export class Deadline {
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(reply: FastifyReply) {
    // Each statement under way listens to it, however many there are.
    setMaxListeners(0, this.signal);
    reply.raw.once('close', () => {
      clearTimeout(this.#timer);
      if (!reply.raw.writableFinished) this.#ending.abort(clientLeft());
    });
  }

  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Lets the request go on for so long from now. */
  begin(milliseconds: number): void {
    this.#timer = setTimeout(() => {
      this.#ending.abort(deadlineExceeded(milliseconds));
    }, milliseconds);
  }
}

function deadlineExceeded(milliseconds: number): UserError {
  return new UserError({
    code: deadlineCode,
    message: `The request took longer than the ${(milliseconds / 1000).toString()} s that are allowed, and was ended. Anything that it had not finished writing is not written.`,
    remedy:
      'Ask for less at once, by smaller pages or fewer levels; or send the request again when the server is less busy.',
  });
}

/** Nobody hears of it but the log. */
function clientLeft(): UserError {
  return new UserError({ code: 'CLIENT_LEFT', message: 'The client has left.', remedy: 'Wait for the answer.' });
}
