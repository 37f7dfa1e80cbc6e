import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { Writer } from '../claims/writer.js';
import { type Settings, requiredSettings } from '../config.js';
import { UserError } from '../errors.js';
import { Reading } from '../query/execute/statement-runner.js';
import { openStore } from '../store/open.js';
import type { Store } from '../store/store.js';
import { statementLog } from './log.js';
import { loadSeed } from './seed.js';
import { createServer } from './server.js';
import { onSignal } from './signals.js';
import { graphPlace, greeting } from './greeting.js';

/**
 * Serves until a signal stops it: reads the settings, opens the graph, loads the seed where there is nothing yet,
 * listens, and tells where. What is wrong with the settings or what they lead to is thrown as a `UserError`.
 */
export async function serve(): Promise<void> {
  const settings = requiredSettings(process.env);
  const stopping = new AbortController();
  onSignal(() => {
    stopping.abort();
  });
  const store = await openStore({ ...settings.graph, ...statementLog(settings.http.log) });
  try {
    await serveGraph(store, settings, stopping.signal);
  } finally {
    // A statement of Grafeo can't be ended, and the end of the process harms nothing that was written.
    await Promise.race([store.close(), sleep(closesWithin, undefined, { ref: false })]);
  }
}

/** How many milliseconds the store may take to finish what requests have left behind. */
const closesWithin = 5_000;

async function serveGraph(store: Store, settings: Settings, stopping: AbortSignal): Promise<void> {
  const writer = new Writer(store);
  await loadSeed(store, writer, stopping, (line) => process.stderr.write(`${line}\n`), graphPlace(settings.graph));
  if (stopping.aborted) return;

  const server = await createServer(
    { store, reading: new Reading(store), writer, writeToken: settings.writeToken },
    settings.http,
  );
  try {
    const address = await listen(server.app, settings);
    process.stdout.write(await greeting(store, settings, address, server.hasExplorer));
    await aborted(stopping);
  } finally {
    await server.stop();
  }
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<AddressInfo> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw error instanceof Error && 'code' in error ? listenError(error, String(error.code), host, port) : error;
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
        message: `Port ${port} of ${host} is taken by another process.`,
        remedy: 'Stop that one, or set PORT to another port.',
      });
    case 'EACCES':
      return new UserError({
        code: 'PORT_REFUSED',
        message: `Port ${port} of ${host} may not be listened on by this user.`,
        remedy: 'Set PORT to a port from 1024 on.',
      });
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserError({
        code: 'BAD_HOST',
        message: `HOST is ${JSON.stringify(host)}, which is no address of this machine.`,
        remedy: 'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for all that reach it.',
      });
    default:
      return error;
  }
}
