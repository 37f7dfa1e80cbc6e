import type { FastifyInstance } from 'fastify';
import { type Store, StoreUnavailable } from '../store/store.js';

/** The store that requests are answered from, or why there is none to answer them. */
export type State = Store | 'starting' | 'stopping';

/**
 * Serves `/livez`, which answers while the process does, and `/readyz`, which answers 200 when requests can be served:
 * not before the graph is open, not while it is out of reach (which it tells within two seconds), and not once the
 * server is about to stop.
 */
export function serveHealth(app: FastifyInstance, state: () => State): void {
  app.get('/livez', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'live' }));
  app.get('/readyz', async (request, reply) => {
    const status = await statusOf(state(), (error) => {
      request.log.warn({ err: error }, 'the store is not available');
    });
    return reply
      .code(status === 'ready' ? 200 : 503)
      .header('cache-control', 'no-store')
      .send({ status });
  });
}

async function statusOf(
  state: State,
  warn: (error: unknown) => void,
): Promise<'starting' | 'ready' | 'unavailable' | 'stopping'> {
  if (typeof state === 'string') return state;
  try {
    await state.ping();
    return 'ready';
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    warn(error);
    return 'unavailable';
  }
}
