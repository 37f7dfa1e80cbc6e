import type { AnswerStatement, Parameters, Statement } from '../../cypher/statement.js';
import { batched } from '../../cypher/transform/batch.js';
import { abortable } from '../../store/abortable.js';
import { type Row, type Store, StoreUnavailable, type Value } from '../../store/store.js';

/** The number of runs of one statement that are under way before further requests wait for each other. */
const underWayAtMost = 2;
/** The time that they wait at most, in milliseconds, so that a slow statement holds up nobody for long. */
const waitingAtMost = 3;
/** The number of requests that one run answers at most: the slowest of them holds up the others. */
const requestsAtMost = 8;

/** One request for the rows of a statement. */
interface PendingRequest {
  readonly parameters: Parameters;
  readonly signal: AbortSignal;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Requests that give a statement the same parameters, and so are answered by the same rows. */
type EqualRequests = readonly [PendingRequest, ...PendingRequest[]];

/** The requests for one statement whose shared parameters are equal. */
interface Queue {
  readonly statement: AnswerStatement;
  readonly key: string;
  underWay: number;
  waiting: PendingRequest[];
  timer?: NodeJS.Timeout;
}

/**
 * Statement batcher: requests that run one statement at about the same time, with the same parameters or with others,
 * share one run, since a run costs the driver and Neo4j more than what a small statement reads. No run begins before it
 * is asked for, so that each request sees what was written before it.
 */
export class StatementBatcher {
  readonly #queues = new Map<string, Map<string, Queue>>();
  readonly #batched = new WeakMap<AnswerStatement, Statement>();

  constructor(private readonly store: Pick<Store, 'read'>) {}

  /** The rows of the statement. */
  read(statement: AnswerStatement, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    return abortable(
      signal,
      () =>
        new Promise((resolve, reject) => {
          const queue = this.#queueOf(statement, parameters);
          queue.waiting.push({ parameters, signal, resolve, reject });
          this.#begin(queue);
        }),
    );
  }

  #queueOf(statement: AnswerStatement, parameters: Parameters): Queue {
    const queues = this.#queues.get(statement.identity) ?? new Map<string, Queue>();
    this.#queues.set(statement.identity, queues);
    const key = JSON.stringify(sharedValues(statement, parameters));
    const queue = queues.get(key) ?? { statement, key, underWay: 0, waiting: [] };
    queues.set(key, queue);
    return queue;
  }

  #begin(queue: Queue): void {
    if (queue.underWay < underWayAtMost || queue.waiting.length >= requestsAtMost) this.#run(queue);
    else {
      queue.timer ??= setTimeout(() => {
        this.#run(queue);
      }, waitingAtMost);
    }
  }

  #run(queue: Queue): void {
    clearTimeout(queue.timer);
    delete queue.timer;
    const requests = stillWaiting(queue.waiting.splice(0, requestsAtMost));
    if (requests.length > 0) {
      queue.underWay += 1;
      void this.#answer(queue.statement, requests).finally(() => {
        queue.underWay -= 1;
        this.#run(queue);
      });
    } else if (queue.underWay === 0) this.#remove(queue);
  }

  #remove({ statement, key }: Queue): void {
    const queues = this.#queues.get(statement.identity);
    queues?.delete(key);
    if (queues?.size === 0) this.#queues.delete(statement.identity);
  }

  /** Settles all the requests, and is over then. */
  async #answer(statement: AnswerStatement, requests: readonly PendingRequest[]): Promise<void> {
    const groups = groupedByParameters(requests);
    const [only, ...others] = groups;
    try {
      if (others.length > 0) await this.#answerTogether(statement, groups);
      else if (only !== undefined) settle(only, await this.#read(statement, only[0].parameters, only));
    } catch (error) {
      // Each has its own outcome, unless the store can't be asked, or the request is no longer waiting.
      if (others.length > 0 && !(error instanceof StoreUnavailable)) {
        await Promise.all(groups.map((group) => this.#answer(statement, stillWaiting(group))));
      } else for (const { reject } of requests) reject(error);
    }
  }

  async #answerTogether(statement: AnswerStatement, groups: readonly EqualRequests[]): Promise<void> {
    const [first] = groups;
    if (first === undefined) return;
    const requests = groups.map(([{ parameters }], place) => ({ ...parameters, place }));
    const values = { ...sharedValues(statement, first[0].parameters), requests };
    const rows = await this.#read(this.#batchedForm(statement), values, groups.flat());
    for (const { place, answer } of rows) settle(groups[Number(place)] ?? [], [{ answer }]);
  }

  #batchedForm(statement: AnswerStatement): Statement {
    const known = this.#batched.get(statement) ?? batched(statement);
    this.#batched.set(statement, known);
    return known;
  }

  /** Given up once all who wait for it have left. */
  async #read(
    statement: Statement,
    parameters: Parameters,
    requests: readonly PendingRequest[],
  ): Promise<readonly Row[]> {
    const [given, over] = [new AbortController(), new AbortController()];
    let left = 0;
    for (const { signal } of requests) {
      const leave = (): void => {
        left += 1;
        if (left === requests.length) given.abort(signal.reason);
      };
      signal.addEventListener('abort', leave, { signal: over.signal });
    }
    try {
      return await this.store.read(statement, parameters, given.signal);
    } finally {
      over.abort();
    }
  }
}

/** The values of the parameters that all requests of one run must have in common. */
function sharedValues({ parameters }: AnswerStatement, values: Parameters): Record<string, Value> {
  const shared = [...parameters].filter(([, { source }]) => source.from === 'shared');
  return Object.fromEntries(shared.map(([name]) => [name, values[name] ?? null]));
}

function stillWaiting(requests: readonly PendingRequest[]): readonly PendingRequest[] {
  return requests.filter(({ signal }) => !signal.aborted);
}

function groupedByParameters(requests: readonly PendingRequest[]): readonly EqualRequests[] {
  const groups = new Map<string, [PendingRequest, ...PendingRequest[]]>();
  for (const request of requests) {
    const key = JSON.stringify(request.parameters);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [request]);
    else same.push(request);
  }
  return [...groups.values()];
}

function settle(requests: readonly PendingRequest[], rows: readonly Row[]): void {
  for (const { resolve } of requests) resolve(rows);
}
