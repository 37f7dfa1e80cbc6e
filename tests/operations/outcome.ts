import { type DocumentNode, GraphQLError } from 'graphql';
import { UserError } from '../../src/errors.js';
import type { Store } from '../../src/store/store.js';
import { ask } from '../support/ask.js';
import type { Variables } from './collect.js';

/** The code of an error that is none of the user's. */
export const internal = 'INTERNAL';

/** An error of an answer: its code, and what a client, or else the log, is told. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** The outcome of an operation. */
export interface Outcome {
  readonly data: unknown;
  readonly errors: readonly Problem[];
}

export async function outcomeOf(
  store: Store,
  document: DocumentNode,
  variables: Variables,
  today?: string,
): Promise<Outcome> {
  const { data = null, errors = [] } = await ask(store, document, variables, today);
  const problems = errors.map((error): Problem => {
    const cause = causeOf(error);
    const code = cause instanceof UserError ? cause.problem.code : cause instanceof GraphQLError ? 'GRAPHQL' : internal;
    return { code, message: cause.message, path: error.path ?? [] };
  });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: problems };
}

/** The first error that was thrown: the library wraps it to note its place in the answer. */
function causeOf(error: Error): Error {
  return error instanceof GraphQLError && error.originalError !== undefined ? causeOf(error.originalError) : error;
}
