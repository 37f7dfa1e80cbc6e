import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { executableSchema } from '../concepts/index.js';
import type { Context } from '../query/context.js';
import { type Shared, createContext } from './context.js';
import { admitPlainGet } from './csrf.js';
import {
  answerHttpError,
  answerNotFound,
  answerOtherMethods,
  errorFormatter,
  isOfDocument,
  unavailableCode,
} from './errors.js';
import { serveExplorer } from './explorer.js';

/** The HTTP server, not yet listening. */
export interface Server {
  readonly app: FastifyInstance;
  /** Whether the explorer has been built and is served. */
  readonly hasExplorer: boolean;
  /** Takes no more requests, lets those under way end (for ten seconds at most), and closes all connections. */
  stop(): Promise<void>;
}

/** Puts the endpoint at `/graphql` (GraphQL over HTTP, GET and POST) and the explorer at `/`. */
export async function createServer(shared: Shared): Promise<Server> {
  const app = Fastify({ logger: { level: 'warn', stream: process.stderr }, frameworkErrors: answerHttpError });
  // A form of another site can send text/plain without asking first; only JSON is read.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerHttpError);
  app.setNotFoundHandler(answerNotFound);

  const apollo = new ApolloServer<Context>({
    schema: executableSchema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    formatError: errorFormatter(app.log),
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      // It hooks every field, which costs a third of the rate of large answers.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Without it, a key in the environment would make the server send what it is asked to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      statuses,
    ],
  });
  await apollo.start();

  await app.register(async (endpoint) => {
    endpoint.addHook('onRequest', showExplorerToBrowsers);
    endpoint.addHook('onRequest', admitPlainGet);
    await endpoint.register(fastifyApollo(apollo), {
      method: ['GET', 'POST'],
      context: (request) => Promise.resolve(createContext(shared, request)),
    });
  });
  app.route({ method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'], url: '/graphql', handler: answerOtherMethods });
  const hasExplorer = await serveExplorer(app);
  return { app, hasExplorer, stop: () => apollo.stop() };
}

/** Somebody who opens the endpoint's address in a browser wants to look around, not an error. */
async function showExplorerToBrowsers(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { accept = '' } = request.headers;
  if (request.method === 'GET' && accept.includes('text/html') && !request.url.includes('?')) await reply.redirect('/');
}

/** Statuses that GraphQL over HTTP asks for, or that tell proxies and clients to try again. */
const statuses: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ request, response: { body, http } }) => {
        const { errors, data } = body.kind === 'single' ? body.singleResult : body.initialResult;
        const codes = errors?.map(({ extensions }) => extensions?.['code']) ?? [];
        const accept = request.http?.headers.get('accept') ?? '';
        if (codes.includes(unavailableCode) && !data) http.status = 503;
        // Section 6.4.1: application/json answers a well-formed request with 200, whatever became of its document.
        else if (http.status === 400 && !accept.includes('graphql-response') && codes.every(isOfDocument))
          http.status = 200;
        return Promise.resolve();
      },
    }),
};
