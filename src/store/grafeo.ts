import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import grafeo, { type QueryResult } from '@grafeo-db/js';
import { grafeo as dialect } from '../cypher/dialect/grafeo.js';
import type { Statement } from '../cypher/statement.js';
import { type Engine, type Index, defineForGrafeo } from './constraints.js';
import { Running } from './running.js';
import { runStatements } from './statements.js';
import type { EmbeddedSettings, Parameters, PlanMode, Row, StoreSettings, Transaction } from './store.js';
import { StoreRefused, StoreUnavailable } from './store.js';
import { unlessAborted } from './waiting.js';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
type Settings = EmbeddedSettings & Pick<StoreSettings, 'onStatement'>;

/** How often a transaction is run again after a conflict before its error is passed on. */
const attemptsAtMost = 20;
/** How long the engine may take over nothing before it counts as not answering. */
const answersWithin = 1_500;

/** The engine in the process. Writers wait for each other here, since the engine lets only one of two that conflict pass. */
export class GrafeoStore implements Engine {
  readonly engine = { name: 'GRAFEO', version: grafeo.version() } as const;
  readonly #database: Database;
  readonly #onStatement: StoreSettings['onStatement'];
  readonly #running = new Running();
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @throws StoreRefused when the folder is in use or can't be used */
  constructor({ folder, onStatement }: Settings) {
    this.#database = folder === undefined ? grafeo.GrafeoDB.create() : openFolder(folder);
    this.#onStatement = onStatement;
  }

  read(statement: Statement | string, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    return unlessAborted(signal, () => this.#running.track(() => this.#run(this.#database, statement, parameters)));
  }

  async layOut(wanted: readonly Index[]): Promise<void> {
    for (const statement of defineForGrafeo(wanted)) await this.read(statement);
  }

  /** A statement can't be stopped, so who leaves does so at once; the transaction is rolled back after it. */
  write<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return unlessAborted(signal, () =>
      this.#running.track(() => {
        const turn = this.#lastWrite.then(() => this.#transact(work, signal));
        this.#lastWrite = turn.catch(() => undefined);
        return turn;
      }),
    );
  }

  async plan(text: string, parameters: Parameters, mode: PlanMode): Promise<string> {
    const result = await this.#running.track(() => this.#database.executeCypher(`${mode} ${text}`, parameters));
    const [row] = result.toArray() as readonly { readonly plan?: string; readonly profile?: string }[];
    return (row?.plan ?? row?.profile ?? '').trim();
  }

  async ping(): Promise<void> {
    const late = AbortSignal.timeout(answersWithin);
    await this.read('RETURN 1 AS one', {}, late).catch((error: unknown) => {
      throw late.aborted ? new StoreUnavailable('The engine is too busy to answer.', { cause: error }) : error;
    });
  }

  async close(): Promise<void> {
    await this.#running.end();
    this.#database.close();
  }

  async #transact<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      signal?.throwIfAborted();
      try {
        return await this.#attempt(work, signal);
      } catch (error) {
        if (!isConflict(error) || attempt === attemptsAtMost) throw error;
      }
    }
  }

  async #attempt<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    const transaction = this.#database.beginTransaction();
    let result: T;
    try {
      result = await runStatements(
        (statement, parameters) => this.#run(transaction, statement, parameters),
        work,
        signal,
      );
    } catch (error) {
      transaction.rollback();
      throw error;
    }
    // A commit that fails ends the transaction by itself: there is nothing to roll back then.
    transaction.commit();
    return result;
  }

  async #run(
    runner: { executeCypher(text: string, parameters: Parameters): Promise<QueryResult> },
    statement: Statement | string,
    given: Parameters,
  ): Promise<readonly Row[]> {
    const text = typeof statement === 'string' ? statement : statement.text(dialect);
    const parameters = typeof statement === 'string' ? given : { ...statement.constants, ...given };
    const begun = performance.now();
    try {
      return (await runner.executeCypher(text, parameters)).toArray();
    } finally {
      this.#onStatement?.(text, parameters, performance.now() - begun);
    }
  }
}

function openFolder(folder: string): Database {
  try {
    makeFolder(folder);
    return grafeo.GrafeoDB.create(join(folder, 'signatory.grafeo'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The engine locks its file while a process has it open, and the lock ends with the process, however that ends.
    const sentence = reason.includes('cannot be locked')
      ? `The data folder ${folder} is in use by another process; stop that process, or set SIGNATORY_DATA to another folder.`
      : `The data folder ${folder} can't be used; correct its path or its permissions, or set SIGNATORY_DATA to another folder: ${reason}`;
    throw new StoreRefused(sentence, { cause: error });
  }
}

/**
 * Makes the folder where it is missing, and first the one above it. Node's own recursive mkdir never ends where the system
 * says that a folder is missing which is there, as Linux does below /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001');
}
