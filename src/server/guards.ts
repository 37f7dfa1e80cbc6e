import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode } from 'graphql';
import { type HttpSettings, writesTakeLonger } from '../config/settings.js';
import { executableSchema } from '../concepts/index.js';
import { Reckoner } from '../query/reckoner.js';
import type { HttpContext } from './context.js';
import { type Limits, beyond, depthOfValue, refusal } from './limits.js';
import { noteOperation } from './log.js';

type Plugin = ApolloServerPlugin<HttpContext>;

const reckoner = new Reckoner(executableSchema);

/** Refuses an operation that costs too much before any of it is read, and tells with each answer what it cost. */
export function costs(limits: Limits): Plugin {
  return {
    requestDidStart: () => {
      let requested: number | undefined;
      return Promise.resolve({
        didResolveOperation: ({ document, operation, request: { variables = {} }, contextValue: { report } }) => {
          if (operation === undefined) return Promise.resolve();
          noteOperation(report, operation.name?.value);
          const depth = depthOfValue(variables);
          if (depth > limits.depth) throw refusal(beyond('depth', limits.depth, depth));
          const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
          const { cost, fields } = reckoner.reckon(operation, fragments, variables);
          if (fields > limits.fields) throw refusal(beyond('fields', limits.fields, fields));
          requested = cost;
          report.cost = cost;
          if (cost > limits.cost) throw refusal(beyond('cost', limits.cost, cost));
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (requested === undefined || body.kind !== 'single') return Promise.resolve();
          const { extensions } = body.singleResult;
          body.singleResult.extensions = { ...extensions, cost: { requested, limit: limits.cost } };
          return Promise.resolve();
        },
      });
    },
  };
}

/** Ends an operation that takes too long. */
export function deadlines({ timeoutMilliseconds: timeout }: HttpSettings): Plugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, contextValue: { deadline } }) => {
          deadline.begin(operation?.operation === OperationTypeNode.MUTATION ? timeout * writesTakeLonger : timeout);
          return Promise.resolve();
        },
      }),
  };
}
