import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import grafeo, { type QueryResult } from '@grafeo-db/js';
import { grafeo as dialect } from '../../cypher/dialect/grafeo.js';
import { type Statement, statement } from '../../cypher/statement.js';
import { abortable } from '../abortable.js';
import { InFlight } from '../in-flight.js';
import type { Engine, Index } from '../indexes.js';
import { type PrintedStatement, printStatement } from '../print-statement.js';
import {
  type EmbeddedSettings,
  FolderInUse,
  type Parameters,
  type PlanMode,
  type Row,
  type Store,
  StoreRefused,
  type StoreSettings,
  StoreUnavailable,
  type Transaction,
} from '../store.js';
import { runTransaction } from '../transaction.js';
import { indexDefinitions } from './index-definitions.js';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
type Settings = EmbeddedSettings & Pick<StoreSettings, 'onStatement'>;

/** The number of times that a transaction is run before the error of a conflict is passed on. */
const attemptsAtMost = 20;
/** The milliseconds after which the engine counts as not answering when it is asked for nothing. */
const answersWithin = 1_500;

/** Asks for nothing of the graph, only for an answer. */
const readNothing = statement`RETURN 1 AS one`;

/** The engine in the process. Writers wait for each other here, since the engine lets only one of two that conflict pass. */
export class GrafeoStore implements Engine {
  readonly engine = { name: 'GRAFEO', version: grafeo.version() } as const;
  readonly #database: Database;
  readonly #onStatement: StoreSettings['onStatement'];
  readonly #inFlight = new InFlight();
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @throws StoreRefused when the folder is in use or can't be used */
  constructor({ folder, onStatement }: Settings) {
    this.#database = folder === undefined ? grafeo.GrafeoDB.create() : openFolder(folder);
    this.#onStatement = onStatement;
  }

  async read(asked: Statement, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    const printed = printStatement(asked, parameters, dialect);
    return abortable(signal, () => this.#inFlight.track(() => this.#run(this.#database, printed)));
  }

  async layOut(wanted: readonly Index[]): Promise<void> {
    for (const text of indexDefinitions(wanted)) {
      await this.#inFlight.track(() => this.#run(this.#database, { text, parameters: {} }));
    }
  }

  /** A statement can't be stopped, so an aborted write rejects at once, and its transaction is rolled back later. */
  write<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return abortable(signal, () => this.#inFlight.track(() => this.#inTurn(() => this.#transact(work, signal))));
  }

  /** Begins `work` when all writing that was asked for before has ended. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWrite.then(work);
    this.#lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async plan(text: string, parameters: Parameters, mode: PlanMode): Promise<string> {
    const result = await this.#inFlight.track(() => this.#database.executeCypher(`${mode} ${text}`, parameters));
    const [row] = result.toArray() as readonly { readonly plan?: string; readonly profile?: string }[];
    return (row?.plan ?? row?.profile ?? '').trim();
  }

  async ping(): Promise<void> {
    const late = AbortSignal.timeout(answersWithin);
    await this.read(readNothing, {}, late).catch((error: unknown) => {
      throw late.aborted ? new StoreUnavailable('The engine is too busy to answer.', { cause: error }) : error;
    });
  }

  snapshot<T>(work: (reader: Pick<Store, 'read'>) => Promise<T>): Promise<T> {
    return this.#inFlight.track(async () => {
      const transaction = this.#database.beginTransaction();
      const reads = new InFlight();
      try {
        return await work({
          read: (asked, parameters = {}) =>
            reads.track(() => this.#run(transaction, printStatement(asked, parameters, dialect))),
        });
      } finally {
        await reads.end();
        transaction.rollback();
      }
    });
  }

  /** Takes its turn among the writers, so that no transaction is under way. */
  backup(file: string): Promise<void> {
    return this.#inFlight.track(() =>
      this.#inTurn(() => {
        this.#database.save(file);
        return Promise.resolve();
      }),
    );
  }

  async close(): Promise<void> {
    await this.#inFlight.end();
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
      result = await runTransaction(
        {
          run: (asked, parameters = {}) => this.#run(transaction, printStatement(asked, parameters, dialect)),
          lock: () => Promise.resolve(),
        },
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
    { text, parameters }: PrintedStatement,
  ): Promise<readonly Row[]> {
    const begun = performance.now();
    try {
      return (await runner.executeCypher(text, parameters)).toArray();
    } finally {
      this.#onStatement?.(text, parameters, performance.now() - begun);
    }
  }
}

/** True where there is a file of the engine, which opening would make. */
export function holdsGraph({ folder }: EmbeddedSettings): boolean {
  return folder !== undefined && existsSync(fileIn(folder));
}

/** The engine's file in a folder. */
export function fileIn(folder: string): string {
  return join(folder, 'signatory.grafeo');
}

/**
 * Opens the engine's file in a folder, and makes both where they are missing.
 * @throws StoreRefused
 */
export function openFolder(folder: string): Database {
  try {
    makeFolder(folder);
    return grafeo.GrafeoDB.create(fileIn(folder));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // The engine locks its file while a process has it open, and the lock ends with the process, however that ends.
    if (reason.includes('cannot be locked')) throw new FolderInUse(folder, { cause: error });
    const sentence = `The data folder ${folder} can't be used; correct its path or its permissions, or set SIGNATORY_DATA to another folder: ${reason}`;
    throw new StoreRefused(sentence, { cause: error });
  }
}

/**
 * Makes the folder where it is missing, and first the one above it. Node's own recursive mkdir never ends where the system
 * says that a folder is missing which is there, as Linux does below /proc.
 */
export function makeFolder(folder: string): void {
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
