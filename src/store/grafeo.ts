import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo, { type QueryResult } from '@grafeo-db/js';
import type { EmbeddedSettings, Parameters, Row, Store, StoreSettings, Transaction } from './store.js';
import { StoreRefused } from './store.js';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;

/** How often a transaction is run again after a conflict before its error is passed on. */
const attemptsAtMost = 20;

/** The engine in the process. Writers wait for each other here, since the engine lets only one of two that conflict pass. */
export class GrafeoStore implements Store {
  readonly engine = { name: 'GRAFEO', version: grafeo.version() } as const;
  readonly #database: Database;
  readonly #onStatement: StoreSettings['onStatement'];
  #lastWrite: Promise<unknown> = Promise.resolve();
  readonly #running = new Set<Promise<unknown>>();

  constructor({ folder, onStatement }: EmbeddedSettings & Pick<StoreSettings, 'onStatement'>) {
    this.#database = openDatabase(folder);
    this.#onStatement = onStatement;
  }

  read(text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#track(this.#run(this.#database, text, parameters));
  }

  /** Runs one statement that defines an index or constraint. */
  async define(text: string): Promise<void> {
    await this.read(text);
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(() => this.#transact(work));
    this.#lastWrite = turn.catch(() => undefined);
    return this.#track(turn);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    this.#database.close();
  }

  async #transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      const transaction = this.#database.beginTransaction();
      try {
        const result = await work({ run: (text, parameters = {}) => this.#run(transaction, text, parameters) });
        transaction.commit();
        return result;
      } catch (error) {
        if (transaction.isActive) transaction.rollback();
        if (!isConflict(error) || attempt === attemptsAtMost) throw error;
      }
    }
  }

  async #run(
    runner: { executeCypher(text: string, parameters: Parameters): Promise<QueryResult> },
    text: string,
    parameters: Parameters,
  ): Promise<readonly Row[]> {
    const begun = performance.now();
    try {
      return (await runner.executeCypher(text, parameters)).toArray();
    } finally {
      this.#onStatement?.(text, parameters, performance.now() - begun);
    }
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    const done = (): unknown => this.#running.delete(work);
    work.then(done, done);
    return work;
  }
}

function openDatabase(folder: string | undefined): Database {
  if (folder === undefined) return grafeo.GrafeoDB.create();
  mkdirSync(folder, { recursive: true });
  try {
    return grafeo.GrafeoDB.create(join(folder, 'signatory.grafeo'));
  } catch (error) {
    if (!String(error).includes('cannot be locked')) throw error;
    throw new StoreRefused(
      `The data folder ${folder} is in use by another process; stop that one, or set SIGNATORY_DATA to another folder.`,
    );
  }
}

function isConflict(error: unknown): boolean {
  return String(error).includes('GRAFEO-T001');
}
