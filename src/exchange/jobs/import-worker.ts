import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Writer } from '../../claims/writer.js';
import { UserError } from '../../errors.js';
import { type Store, type Transaction, StoreUnavailable } from '../../store/store.js';
import { type ImportJob, isOver } from './import-job.js';
import { changeJob, endJob, jobOf, lockedJobsIn, unknownJob, writeJob } from './job-graph.js';
import { abandon } from './receive.js';
import { NoLongerOurs, RunningJob } from './run-job.js';

/** Milliseconds between two times at which a process that shares a graph tells that it is at its job. */
const tellsEvery = 4_000;

/** A process that has told nothing of its job for so long, in milliseconds, has left it. */
const leftAfter = 20_000;

/** Milliseconds between two looks for jobs that other processes have left. */
const looksEvery = 10_000;

/** An upload of which nothing has come for so long, in milliseconds, comes no more. */
const uploadLeftAfter = 600_000;

/** Milliseconds until the next try where the store does not answer. */
const triesAgainAfter = 2_000;

/**
 * The part of a process that works at import jobs, one after the other: of all that share a graph one works at a time, on
 * the oldest job that has not ended. What another process has left is gone on with.
 */
export class ImportWorker {
  readonly #stopping = new AbortController();
  /** Other processes may have the graph open. Of the embedded engine, its job is ours also when we were begun again. */
  readonly #isShared: boolean;
  readonly #id: string;
  #working: Promise<void> | undefined;
  #isWoken = false;
  #timer: NodeJS.Timeout | undefined;

  /** @param report is told of errors that nobody foresaw */
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly report: (error: unknown) => void,
  ) {
    this.#isShared = store.engine.name === 'NEO4J';
    this.#id = this.#isShared ? randomUUID() : 'the only one';
  }

  /** Goes on with what was left, and looks for more from now on. */
  async start(): Promise<void> {
    const uploadsLeftBefore = Date.now() - (this.#isShared ? uploadLeftAfter : 0);
    await this.store.write(async (transaction) => {
      for (const { job, seenAt } of await lockedJobsIn(transaction, ['RECEIVING'])) {
        if (seenAt <= uploadsLeftBefore) await abandon(transaction, job.id);
      }
    });
    this.wake();
    if (!this.#isShared) return;
    this.#timer = setInterval(() => {
      this.wake();
    }, looksEvery);
    this.#timer.unref();
  }

  /** Has it look for a job, as after one was received. */
  wake(): void {
    this.#isWoken = true;
    if (this.#working !== undefined || this.#isStopping()) return;
    this.#working = this.#work().finally(() => {
      this.#working = undefined;
      if (this.#isWoken) this.wake();
    });
  }

  /** Ends after the part under way, or without it; the job is gone on with at the next start. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    this.#stopping.abort();
    await this.#working;
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #work(): Promise<void> {
    this.#isWoken = false;
    try {
      for (let job = await this.#next(); job !== undefined; job = await this.#next()) await this.#run(job);
    } catch (error) {
      if (this.#isStopping()) return;
      if (!(error instanceof StoreUnavailable)) this.report(error);
      await sleep(triesAgainAfter, undefined, { ref: false });
      this.#isWoken = true;
    }
  }

  /** The oldest job that has not ended, unless another process has one. */
  #next(): Promise<ImportJob | undefined> {
    return this.store.write(async (transaction) => {
      const open = await lockedJobsIn(transaction, ['RUNNING', 'PENDING']);
      const running = open.find(({ job }) => job.state === 'RUNNING');
      const isOthers = running !== undefined && running.worker !== this.#id && running.seenAt > Date.now() - leftAfter;
      const next = running ?? open[0];
      if (next === undefined || isOthers) return undefined;
      const startedAt = next.job.startedAt ?? new Date().toISOString();
      const job: ImportJob = { ...next.job, state: 'RUNNING', startedAt };
      await writeJob(transaction, { job, worker: this.#id, seenAt: Date.now() });
      return job;
    }, this.#stopping.signal);
  }

  async #run(job: ImportJob): Promise<void> {
    const telling = this.#isShared ? setInterval(() => void this.#tell(job.id), tellsEvery) : undefined;
    try {
      await new RunningJob(this.store, this.writer, this.#id, job, this.#stopping.signal).run();
    } catch (error) {
      if (error instanceof NoLongerOurs) return;
      if (error instanceof StoreUnavailable || this.#isStopping()) throw error;
      if (!(error instanceof UserError)) this.report(error);
      await this.store.write((transaction) => fail(transaction, job.id, error));
    } finally {
      clearInterval(telling);
    }
  }

  /** Tells the others that the job is worked at. What goes wrong with it, the work itself will meet. */
  async #tell(id: string): Promise<void> {
    const tell = (transaction: Transaction): Promise<ImportJob> =>
      changeJob(transaction, id, (kept) => (kept.worker === this.#id ? { ...kept, seenAt: Date.now() } : kept));
    await this.store.write(tell).catch(() => undefined);
  }
}

async function fail(transaction: Transaction, id: string, error: unknown): Promise<void> {
  const problem =
    error instanceof UserError
      ? { message: error.problem.message, remedy: error.problem.remedy }
      : {
          message: 'An internal error has ended it; what it had taken by then stays.',
          remedy: 'Send it again: what was taken is unchanged then. The log of the server says more.',
        };
  await endJob(transaction, id, 'FAILED', problem);
}

/**
 * Ends a job before its end; what it has taken stays. One that has ended stays as it is.
 * @throws UserError NOT_FOUND
 */
export function cancelJob(store: Store, id: string): Promise<ImportJob> {
  return store.write((transaction) => endJob(transaction, id, 'CANCELLED', null));
}

/** Milliseconds between two looks at a job that is waited for. */
const watchesEvery = 200;

/**
 * Waits until a job has ended.
 * @param watch is told of the job now and then
 * @throws UserError NOT_FOUND, and the reason of the signal
 */
export async function endOfJob(
  store: Store,
  id: string,
  watch: (job: ImportJob) => void,
  signal: AbortSignal,
): Promise<ImportJob> {
  for (;;) {
    const job = await jobOf(store, id);
    if (job === undefined) throw unknownJob(id);
    watch(job);
    if (isOver(job)) return job;
    await sleep(watchesEvery, undefined, { signal }).catch(() => undefined);
    signal.throwIfAborted();
  }
}
