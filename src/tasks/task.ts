import type { z } from 'zod';
import type { Writer } from '../claims/writer.js';
import type { Api } from '../concepts/index.js';
import type { ImportWorker } from '../exchange/jobs/import-worker.js';
import type { StatementRunner } from '../query/execute/statement-runner.js';
import type { Store } from '../store/store.js';

/** The graph that a task works on, opened by a command or by a server. */
export interface TaskGraph {
  readonly store: Store;
  readonly writer: Writer;
  readonly statements: StatementRunner;
  readonly api: () => Api;
  /** Works at import jobs. */
  readonly imports: ImportWorker;
}

/** The part of a task that is done. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The ways between a task and the command that it is done for, while it runs. */
export interface TaskChannel {
  /** The task's input, in pieces. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Is told how far the task is. */
  readonly progress: (progress: Progress) => void;
  /** Takes a piece of the task's output, and resolves when the next may follow. */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Work of a command on a graph: it is done by the command itself or, where a server has the graph's folder open, by that
 * server. So its options and its result are JSON.
 */
export interface Task<Options, Result> {
  readonly name: string;
  readonly options: z.ZodType<Options>;
  readonly result: z.ZodType<Result>;
  /** @param signal ends the work when it is aborted */
  run(graph: TaskGraph, options: Options, listener: TaskChannel, signal: AbortSignal): Promise<Result>;
}
