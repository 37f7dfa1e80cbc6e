import { Readable } from 'node:stream';
import { Writer } from '../claims/writer.js';
import { requiredSettings } from '../config/settings.js';
import { ImportWorker } from '../exchange/jobs/import-worker.js';
import { StatementRunner } from '../query/execute/statement-runner.js';
import { resolveGraph } from '../soundness/resolve-graph.js';
import { openExisting, openStore } from '../store/open.js';
import { FolderInUse, type Store, type StoreSettings } from '../store/store.js';
import { NoTaskServer, askServer } from '../tasks/task-client.js';
import type { Task, TaskGraph, TaskChannel } from '../tasks/task.js';
import { commandApi } from './command-api.js';
import { noGraph } from './no-graph.js';

/** Does a task on a graph. */
export type RunTask = <Options, Result>(
  task: Task<Options, Result>,
  options: Options,
  channel?: Partial<TaskChannel>,
) => Promise<Result>;

/** A channel that gives nothing and takes anything. */
const closed: TaskChannel = {
  input: Readable.from([]),
  progress: () => undefined,
  write: () => Promise.resolve(),
};

/**
 * Gives `work` a way to do tasks on the graph that the settings name: on the graph itself, which is open meanwhile, or,
 * where a server has its folder open, through that server.
 * @throws UserError, StoreRefused, StoreUnavailable where there is no graph, or none that can be opened
 */
export function withGraph<T>(signal: AbortSignal, work: (run: RunTask) => Promise<T>): Promise<T> {
  return onGraph(
    signal,
    async (graph) => {
      const store = await openExisting(graph);
      if (store === undefined) throw noGraph(graph);
      return store;
    },
    () => Promise.resolve(),
    work,
  );
}

/**
 * The same for work that writes: it makes the graph where there is none, and resolves it by the rules of this program and
 * goes on with imports that were cut short, as a server does when it starts.
 */
export function withWrittenGraph<T>(signal: AbortSignal, work: (run: RunTask) => Promise<T>): Promise<T> {
  return onGraph(
    signal,
    openStore,
    async ({ store, writer, imports }) => {
      await resolveGraph(store, writer, signal, (line) => void process.stderr.write(`${line}\n`));
      signal.throwIfAborted();
      await imports.start();
    },
    work,
  );
}

async function onGraph<T>(
  signal: AbortSignal,
  open: (settings: StoreSettings) => Promise<Store>,
  prepare: (graph: TaskGraph) => Promise<void>,
  work: (run: RunTask) => Promise<T>,
): Promise<T> {
  const { graph: settings, likelyDurations } = requiredSettings(process.env);
  let store: Store;
  try {
    store = await open(settings);
  } catch (error) {
    if (error instanceof FolderInUse) return work(throughServer(error, signal));
    throw error;
  }
  const writer = new Writer(store, likelyDurations);
  const imports = new ImportWorker(store, writer, (error) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  });
  const graph: TaskGraph = { store, writer, imports, statements: new StatementRunner(store), api: commandApi };
  try {
    await prepare(graph);
    return await work((task, options, channel) => task.run(graph, options, { ...closed, ...channel }, signal));
  } finally {
    await imports.stop();
    await store.close();
  }
}

function throughServer(inUse: FolderInUse, signal: AbortSignal): RunTask {
  return (task, options, channel) =>
    askServer(inUse.folder, task, options, { ...closed, ...channel }, signal).catch((failure: unknown) => {
      throw failure instanceof NoTaskServer ? inUse : failure;
    });
}
