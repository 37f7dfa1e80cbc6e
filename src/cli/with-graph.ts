import { Writer } from '../claims/writer.js';
import { requiredSettings } from '../config/settings.js';
import { StatementRunner } from '../query/execute/statement-runner.js';
import { openExisting } from '../store/open.js';
import { FolderInUse, type Store } from '../store/store.js';
import { NoTaskServer, askServer } from '../tasks/task-client.js';
import type { Task, TaskGraph, TaskListener } from '../tasks/task.js';
import { commandApi } from './command-api.js';
import { noGraph } from './no-graph.js';

/** Does a task on a graph. */
export type RunTask = <Options, Result>(
  task: Task<Options, Result>,
  options: Options,
  listener?: Partial<TaskListener>,
) => Promise<Result>;

const silent: TaskListener = { progress: () => undefined, write: () => Promise.resolve() };

/**
 * Gives `work` a way to do tasks on the graph that the settings name: on the graph itself, which is open meanwhile, or,
 * where a server has its folder open, through that server.
 * @throws UserError, StoreRefused, StoreUnavailable where there is no graph, or none that can be opened
 */
export async function withGraph<T>(signal: AbortSignal, work: (run: RunTask) => Promise<T>): Promise<T> {
  const { graph, likelyDurations } = requiredSettings(process.env);
  let store: Store | undefined;
  try {
    store = await openExisting(graph);
  } catch (error) {
    if (error instanceof FolderInUse) return work(throughServer(error, signal));
    throw error;
  }
  if (store === undefined) throw noGraph(graph);
  const writer = new Writer(store, likelyDurations);
  const opened: TaskGraph = { store, writer, statements: new StatementRunner(store), api: commandApi };
  try {
    return await work((task, options, listener) => task.run(opened, options, { ...silent, ...listener }, signal));
  } finally {
    await store.close();
  }
}

function throughServer(inUse: FolderInUse, signal: AbortSignal): RunTask {
  return (task, options, listener) =>
    askServer(inUse.folder, task, options, { ...silent, ...listener }, signal).catch((failure: unknown) => {
      throw failure instanceof NoTaskServer ? inUse : failure;
    });
}
