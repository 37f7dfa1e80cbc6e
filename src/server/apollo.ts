import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../concepts/index.js';
import type { Limits } from '../config/limits.js';
import { costLimit, deadlines, documentLimits, knownOperations } from './apollo-plugins.js';
import type { HttpContext } from './context.js';
import { errorFormatter } from './errors.js';
import { httpStatus } from './http-status-plugin.js';
import { negotiation } from './negotiation.js';

/** Makes the Apollo Server that parses and validates documents and hands them to the executor; not yet started. */
export function createApollo(app: FastifyInstance, api: Api, limits: Limits): ApolloServer<HttpContext> {
  return new ApolloServer<HttpContext>({
    gateway: gatewayOf(api),
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxLexicalTokens: limits.tokens },
    validationRules: [documentLimits(limits), knownOperations],
    formatError: errorFormatter(app.log, api.schema),
    logger: app.log,
    plugins: [
      fastifyApolloDrainPlugin(app),
      // It hooks every field, which costs a third of the rate of large answers.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      // Without it, a key in the environment would make the server send what it is asked to Apollo.
      ApolloServerPluginUsageReportingDisabled(),
      negotiation,
      costLimit(api.costs, limits),
      deadlines,
      httpStatus,
    ],
  });
}

/** A gateway is where Apollo Server takes an executor other than its own. This one has the one schema, which never changes. */
function gatewayOf({ schema, executor }: Api): NonNullable<ApolloServerOptionsWithGateway<HttpContext>['gateway']> {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, queryHash, request: { operationName, variables }, context }) =>
          executor.execute({
            document,
            documentHash: queryHash,
            operationName,
            variables,
            context: context as HttpContext,
          }),
      }),
    stop: () => Promise.resolve(),
  };
}
