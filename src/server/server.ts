import type { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Api, createApi } from '../concepts/index.js';
import type { HttpSettings } from '../config/settings.js';
import { createApollo } from './apollo.js';
import { createApp } from './app.js';
import { type HttpContext, type Shared, createContext } from './context.js';
import { admitPlainGet } from './csrf.js';
import { answerStarting, otherMethods } from './http-errors.js';
import { serveImports } from './import.js';
import { serveExplorer } from './explorer.js';
import { serveHealth } from './health.js';

/** The HTTP server, not yet listening. */
export interface Server {
  readonly app: FastifyInstance;
  readonly api: Api;
  /** The explorer has been built and is served. */
  readonly hasExplorer: boolean;
  /** Begins to answer from the graph: until then every question is answered with 503. */
  open(shared: Shared): void;
  /** Takes no more requests, lets those under way end (for ten seconds at most), and closes all connections. */
  stop(): Promise<void>;
}

/** Makes a server with the endpoint at `/graphql` (GraphQL over HTTP), the explorer at `/`, and its health. */
export async function createServer(settings: HttpSettings): Promise<Server> {
  let opened: Shared | undefined;
  let isStopping = false;
  const app = await createApp(settings);
  const api = createApi();
  const apollo = createApollo(app, api, settings.limits);
  await apollo.start();
  await serveGraphql(app, apollo, settings, () => opened);
  await serveImports(app, () => opened);
  serveHealth(app, () => (isStopping ? 'stopping' : (opened?.store ?? 'starting')));
  const hasExplorer = await serveExplorer(app);
  return {
    app,
    api,
    hasExplorer,
    open: (shared) => {
      opened = shared;
    },
    stop: () => {
      isStopping = true;
      return apollo.stop();
    },
  };
}

/** Serves the endpoint by GET and POST. */
async function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<HttpContext>,
  { corsOrigins, timeoutMilliseconds }: HttpSettings,
  opened: () => Shared | undefined,
): Promise<void> {
  const admits = (origin: string): boolean => corsOrigins.includes('*') || corsOrigins.includes(origin);
  await app.register(async (endpoint) => {
    endpoint.addHook('onRequest', showExplorerToBrowsers);
    endpoint.addHook('onRequest', async (_request, reply) => {
      if (opened() === undefined) await answerStarting(reply);
    });
    endpoint.addHook('onRequest', admitPlainGet(admits));
    await endpoint.register(fastifyApollo(apollo), {
      method: ['GET', 'POST'],
      context: (request, reply) => {
        const shared = opened();
        if (shared === undefined) throw new Error('A request was let through before the graph was open.');
        return Promise.resolve(createContext(shared, timeoutMilliseconds, request, reply));
      },
    });
  });
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    handler: otherMethods(['GET', 'POST'], 'Send a query by GET or POST, and a mutation by POST.'),
  });
}

/** Sends somebody who opens the endpoint's address in a browser to the explorer. */
async function showExplorerToBrowsers(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { accept = '' } = request.headers;
  if (request.method === 'GET' && accept.includes('text/html') && !request.url.includes('?')) await reply.redirect('/');
}
