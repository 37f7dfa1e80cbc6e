import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, type ASTVisitor, type OperationTypeNode, type ValidationRule, GraphQLError } from 'graphql';
import type { Limits } from '../config/limits.js';
import { UserError } from '../errors.js';
import type { CostAnalyzer } from '../query/cost/cost-analyzer.js';
import type { HttpContext } from './context.js';
import { checkCost, checkDocument, costOf } from './limits.js';
import { noteOperation } from './log.js';

type Plugin = ApolloServerPlugin<HttpContext>;

/** Validates a document against the limits that need neither variables nor the schema. */
export function documentLimits(limits: Limits): ValidationRule {
  return (context): ASTVisitor => ({
    Document: (document) => {
      for (const error of checkDocument(document, limits)) context.reportError(refusal(error));
    },
  });
}

/** Validates that the schema has each type of operation of a document, without which nothing else of it can be checked. */
export const knownOperations: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    if (context.getSchema().getRootType(operation.operation) == null) {
      context.reportError(refusal(unknownOperation(operation.operation), operation));
    }
  },
});

function unknownOperation(type: OperationTypeNode): UserError {
  return new UserError({
    code: 'UNKNOWN_OPERATION',
    message: `The document has a ${type}, and this API has none.`,
    value: type,
    remedy: 'Send a query to read, or a mutation to write.',
  });
}

/** Refuses an operation that costs too much before any of it is read, and adds its cost to the answer and the log. */
export function costLimit(costs: CostAnalyzer, limits: Limits): Plugin {
  return {
    requestDidStart: () => {
      let requested: number | undefined;
      return Promise.resolve({
        didResolveOperation: ({
          document,
          queryHash,
          operation,
          request: { variables = {} },
          contextValue: { report },
        }) => {
          if (operation === undefined) return Promise.resolve();
          noteOperation(report, operation.name?.value);
          try {
            requested = costOf({ document, documentHash: queryHash, operation, variables }, costs, limits);
            report.cost = requested;
            checkCost(requested, limits);
          } catch (error) {
            throw error instanceof UserError ? refusal(error) : error;
          }
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

/** Sets the deadline of each operation. */
export const deadlines: Plugin = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, contextValue: { deadline } }) => {
        if (operation !== undefined) deadline.begin(operation.operation);
        return Promise.resolve();
      },
    }),
};

/** The error as GraphQL answers it before anything is executed: with the status of a request that is wrong. */
function refusal(error: UserError, nodes: ASTNode | null = null): GraphQLError {
  return new GraphQLError(error.message, { nodes, originalError: error, extensions: { http: { status: 400 } } });
}
