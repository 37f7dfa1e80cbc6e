import type { FastifyInstance } from 'fastify';
import { type Store, StoreUnavailable } from '../store/store.js';

/**
 * Serves `/livez`, which answers while the process does, and `/readyz`, which answers 200 when requests can be served:
 * not before the graph is open, not while it is out of reach (which it tells within two seconds), and not once the
 * server is about to stop.
 */
export function serveHealth(app: FastifyInstance, store: () => Store | undefined, isStopping: () => boolean): void {
  app.get('/livez', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/readyz', async (request, reply) => {
    const status = isStopping()
      ? 'stopping'
      : await readiness(store(), (error) => {
          request.log.warn({ err: error }, 'the store is not available');
        });
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status });
  });
}

async function readiness(
  store: Store | undefined,
  say: (error: unknown) => void,
): Promise<'starting' | 'ready' | 'unavailable'> {
  if (store === undefined) return 'starting';
  try {
    await store.ping();
    return 'ready';
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    say(error);
    return 'unavailable';
  }
}
