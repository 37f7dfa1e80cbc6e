import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import cors from '@fastify/cors';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { executableSchema, executor } from '../concepts/index.js';
import { type HttpSettings, defaultHttpSettings } from '../config/settings.js';
import { type HttpContext, type Shared, createContext } from './context.js';
import { admitPlainGet } from './csrf.js';
import { answerHttpError, answerNotFound, answerOtherMethods, answerStarting, errorFormatter } from './errors.js';
import { serveExplorer } from './explorer.js';
import { costs, deadlines } from './guards.js';
import { serveHealth } from './health.js';
import { limitRule } from './limits.js';
import { logRequests, logging } from './log.js';
import { statuses } from './http-status.js';

/** The HTTP server, not yet listening. */
export interface Server {
  readonly app: FastifyInstance;
  /** Whether the explorer has been built and is served. */
  readonly hasExplorer: boolean;
  /** Begins to answer from the graph: until then every question is answered with 503. */
  open(shared: Shared): void;
  /** Takes no more requests, lets those under way end (for ten seconds at most), and closes all connections. */
  stop(): Promise<void>;
}

/** Answers that are shorter than this are sent as they are. */
const worthCompressing = 4_096;

/** Puts the endpoint at `/graphql` (GraphQL over HTTP, GET and POST), the explorer at `/`, and what tells of its health. */
export async function createServer(settings: HttpSettings = quiet): Promise<Server> {
  const { limits, corsOrigins, log } = settings;
  let opened: Shared | undefined;
  let isStopping = false;
  const app = Fastify({
    ...logging(log),
    bodyLimit: limits.body,
    frameworkErrors: answerHttpError,
    // A request on a connection that is open already is answered while the server stops.
    return503OnClosing: false,
  });
  // A form of another site can send text/plain without asking first; only JSON is read.
  app.removeContentTypeParser('text/plain');
  app.setErrorHandler(answerHttpError);
  app.setNotFoundHandler(answerNotFound);
  logRequests(app);
  await app.register(compress, {
    threshold: worthCompressing,
    encodings: ['gzip', 'deflate', 'identity'],
    globalDecompression: false,
  });
  const admits = (origin: string): boolean => corsOrigins.includes('*') || corsOrigins.includes(origin);
  if (corsOrigins.length > 0) await app.register(cors, { ...crossOrigin, origin: [...corsOrigins] });

  const apollo = new ApolloServer<HttpContext>({
    gateway: executing,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [limitRule(limits)],
    formatError: errorFormatter(app.log),
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      // It hooks every field, which costs a third of the rate of large answers.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Without it, a key in the environment would make the server send what it is asked to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      costs(limits),
      deadlines(settings),
      statuses,
    ],
  });
  await apollo.start();

  await app.register(async (endpoint) => {
    endpoint.addHook('onRequest', showExplorerToBrowsers);
    endpoint.addHook('onRequest', async (_request, reply) => {
      if (opened === undefined) await answerStarting(reply);
    });
    endpoint.addHook('onRequest', admitPlainGet(admits));
    await endpoint.register(fastifyApollo(apollo), {
      method: ['GET', 'POST'],
      context: (request, reply) => {
        if (opened === undefined) throw new Error('A request was let through before the graph was open.');
        return Promise.resolve(createContext(opened, request, reply));
      },
    });
  });
  app.route({ method: ['PUT', 'PATCH', 'DELETE', 'OPTIONS'], url: '/graphql', handler: answerOtherMethods });
  serveHealth(
    app,
    () => opened?.store,
    () => isStopping,
  );
  const hasExplorer = await serveExplorer(app);
  const open = (shared: Shared): void => {
    opened = shared;
  };
  const stop = (): Promise<void> => {
    isStopping = true;
    return apollo.stop();
  };
  return { app, hasExplorer, open, stop };
}

/** Where Apollo Server takes an executor of our own: there is no gateway, and the schema never changes. */
const executing: NonNullable<ApolloServerOptionsWithGateway<HttpContext>['gateway']> = {
  onSchemaLoadOrUpdate: (callback) => {
    callback({ apiSchema: executableSchema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  load: () =>
    Promise.resolve({
      executor: ({ document, request: { operationName, variables }, context }) =>
        executor.execute({ document, operationName, variables, context: context as HttpContext }),
    }),
  stop: () => Promise.resolve(),
};

/** For programs that put the server to use themselves. */
const quiet: HttpSettings = { ...defaultHttpSettings, log: 'error' };

/** What pages of other origins may send and see. Nobody is known by a cookie, so none are sent. */
const crossOrigin = {
  methods: ['GET', 'POST'],
  allowedHeaders: ['content-type', 'authorization', 'apollo-require-preflight', 'x-request-id'],
  exposedHeaders: ['x-request-id', 'retry-after'],
  maxAge: 7_200,
};

/** Somebody who opens the endpoint's address in a browser wants to look around, not an error. */
async function showExplorerToBrowsers(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { accept = '' } = request.headers;
  if (request.method === 'GET' && accept.includes('text/html') && !request.url.includes('?')) await reply.redirect('/');
}
