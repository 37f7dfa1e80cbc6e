import { type DocumentNode, type ExecutionResult, parse, print, validate } from 'graphql';
import { Writer } from '../../src/claims/writer.js';
import { api, executableSchema } from './api.js';
import { parseDay } from '../../src/model/dates.js';
import type { ResolverContext } from '../../src/concepts/resolver-context.js';
import { StatementRunner } from '../../src/query/execute/statement-runner.js';
import type { Store } from '../../src/store/store.js';

/** The day that tests take for today. */
export const testDay = '2026-06-15';

/** Asks the schema a question as the server would, without HTTP between. Documents are kept, as the server keeps them. */
export async function ask(
  store: Store,
  question: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  today = testDay,
): Promise<ExecutionResult> {
  const document = typeof question === 'string' ? parsed(question) : question;
  const errors = validate(executableSchema, document);
  if (errors.length > 0) return { errors };
  const context: ResolverContext = {
    store,
    statements: runnerOf(store),
    writer: new Writer(store),
    signal: new AbortController().signal,
    writeAccess: 'GRANTED',
    today: parseDay(today, 'today'),
  };
  return api.executor.execute({ document, documentHash: print(document), variables, context });
}

const runners = new WeakMap<Store, StatementRunner>();

function runnerOf(store: Store): StatementRunner {
  const known = runners.get(store) ?? new StatementRunner(store);
  runners.set(store, known);
  return known;
}

const documents = new Map<string, DocumentNode>();

function parsed(question: string): DocumentNode {
  const document = documents.get(question) ?? parse(question);
  documents.set(question, document);
  return document;
}

/** The data of an answer that must have no errors. */
export async function answer(
  store: Store,
  question: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await ask(store, question, variables);
  if (errors !== undefined || !data) {
    const causes = (errors ?? []).map((error) => error.originalError?.stack ?? error.message).join('\n');
    throw new Error(
      `${typeof question === 'string' ? question : print(question)}\n${JSON.stringify(variables)}\n${causes}`,
    );
  }
  return JSON.parse(JSON.stringify(data)) as Readonly<Record<string, unknown>>;
}
