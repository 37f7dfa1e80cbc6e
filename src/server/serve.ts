import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Writer } from '../claims/writer.js';
import { type Settings, requiredSettings } from '../config/settings.js';
import { UserError } from '../errors.js';
import { ImportWorker } from '../exchange/jobs/import-worker.js';
import { StatementRunner } from '../query/execute/statement-runner.js';
import { resolveGraph } from '../soundness/resolve-graph.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/store.js';
import type { TaskGraph } from '../tasks/task.js';
import { type TaskServer, serveTasks } from '../tasks/task-server.js';
import { graphPlace, greeting } from './greeting.js';
import { statementLog } from './log.js';
import { loadSeed } from './seed.js';
import { type Server, createServer } from './server.js';
import { onSignal } from './signals.js';

/**
 * Serves until a signal stops it: reads the settings, listens, opens the graph, loads the seed where there is nothing
 * yet, answers, and tells where. It listens first, so that a port that is taken is told before anything is written.
 * @throws UserError when the settings, or what they lead to, are wrong
 */
export async function serve(): Promise<void> {
  const settings = requiredSettings(process.env);
  const stopping = new AbortController();
  onSignal(() => {
    stopping.abort();
  });
  const server = await createServer(settings.http);
  let store: Store | undefined;
  try {
    const address = await listen(server.app, settings);
    store = await openStore({ ...settings.graph, ...statementLog(settings.http.log) });
    await answerFrom(store, server, settings, address, stopping.signal);
  } finally {
    await server.stop();
    // A statement of Grafeo can't be ended, and the end of the process does no harm to what was written.
    await Promise.race([store?.close(), sleep(closesWithin, undefined, { ref: false })]);
  }
}

/** The time that the store may take to finish what requests have left behind, in milliseconds. */
const closesWithin = 5_000;

/** Answers requests from the graph until `stopping` is aborted, once it has the seed. */
async function answerFrom(
  store: Store,
  server: Server,
  settings: Settings,
  address: AddressInfo,
  stopping: AbortSignal,
): Promise<void> {
  const writer = new Writer(store, settings.likelyDurations);
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  await resolveGraph(store, writer, stopping, say);
  await loadSeed(store, writer, stopping, say, graphPlace(settings.graph));
  if (stopping.aborted) return;
  const imports = new ImportWorker(store, writer, (error) => {
    server.app.log.error({ err: error }, 'an import failed');
  });
  const graph = { store, statements: new StatementRunner(store), writer, imports };
  await imports.start();
  server.open({ ...graph, writeToken: settings.writeToken });
  const taskServer = await tasksIn(settings.graph, { ...graph, api: () => server.api });
  process.stdout.write(await greeting(store, settings, address, server.hasExplorer));
  await aborted(stopping);
  await Promise.all([taskServer?.stop(), imports.stop()]);
}

/** Only one process may have a folder open, so the commands of others have this one work for them. */
async function tasksIn(graph: Settings['graph'], tasks: TaskGraph): Promise<TaskServer | undefined> {
  return graph.engine === 'GRAFEO' && graph.folder !== undefined ? serveTasks(graph.folder, tasks) : undefined;
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<AddressInfo> {
  const { level } = app.log;
  // Fastify logs that it listens; users are told so by the greeting, once there are answers.
  app.log.level = 'warn';
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw error instanceof Error && 'code' in error ? listenError(error, String(error.code), host, port) : error;
  } finally {
    app.log.level = level;
  }
  const [address] = app.addresses();
  if (typeof address !== 'object') throw new Error('The server listens on no port.');
  return address;
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function listenError(error: Error, code: string, host: string, port: number): Error {
  switch (code) {
    case 'EADDRINUSE':
      return new UserError({
        code: 'PORT_TAKEN',
        message: `Port ${port} of ${host} is in use by another process.`,
        remedy: 'Stop that process, or set PORT to another port.',
      });
    case 'EACCES':
      return new UserError({
        code: 'PORT_REFUSED',
        message: `This user may not listen on port ${port} of ${host}.`,
        remedy: 'Set PORT to a port from 1024 on.',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserError({
        code: 'BAD_HOST',
        message: `HOST is ${JSON.stringify(host)}, which is not an address of this machine.`,
        remedy: 'Set HOST to 127.0.0.1 to serve this machine alone, or to 0.0.0.0 to serve all that can reach it.',
      });
    default:
      return error;
  }
}
