import { setMaxListeners } from 'node:events';
import { OperationTypeNode } from 'graphql';
import { mutationTimeoutFactor } from '../config/settings.js';
import { UserError } from '../errors.js';

/** The code of the answer to a request that took too long. */
export const deadlineCode = 'DEADLINE_EXCEEDED';

/** The end of one request: its deadline has come, or its client has left. */
export class Deadline {
  readonly #ending = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  /** @param timeoutMilliseconds how long a query may take; a mutation may take longer */
  constructor(private readonly timeoutMilliseconds: number) {
    // Each statement under way listens to it, however many there are.
    setMaxListeners(0, this.signal);
  }

  /** Aborted when the request has to end; the reason is the error to answer with. */
  get signal(): AbortSignal {
    return this.#ending.signal;
  }

  /** Sets the deadline of an operation that begins now. */
  begin(operation: OperationTypeNode): void {
    const factor = operation === OperationTypeNode.MUTATION ? mutationTimeoutFactor : 1;
    const milliseconds = this.timeoutMilliseconds * factor;
    this.#timer = setTimeout(() => {
      this.#ending.abort(deadlineExceeded(milliseconds));
    }, milliseconds);
  }

  /** To be called once the request is over, answered or not. */
  end(isAnswered: boolean): void {
    clearTimeout(this.#timer);
    if (!isAnswered) this.#ending.abort(clientLeft());
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

/** Seen by the log alone, as nobody is left to answer. */
function clientLeft(): UserError {
  return new UserError({ code: 'CLIENT_LEFT', message: 'The client has left.', remedy: 'Wait for the answer.' });
}
