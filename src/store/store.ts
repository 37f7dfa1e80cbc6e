import type { Parameters, Statement } from '../cypher/statement.js';

export type { Value } from '../cypher/parts.js';
export type { Parameters } from '../cypher/statement.js';

/** A row of a result, by the names that the statement returns. Whole numbers are plain numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** Whatever runs statements. */
export interface Runner {
  /** Runs one statement. */
  run(statement: Statement, parameters?: Parameters): Promise<readonly Row[]>;
}

/** A transaction, in which statements read and write. It fails with each of them that fails, even when its error is caught. */
export interface Transaction extends Runner {
  /**
   * Waits until no other transaction holds the locks of these ids, and holds them until this one ends. An id need not be
   * that of anything. Embedded, writers take turns, so that all locks are free.
   */
  lock(ids: readonly string[]): Promise<void>;
}

/** The graph, whichever engine holds it. Each statement is printed in the dialect of the engine. */
export interface Store {
  /** The engine that holds the graph, and its version as it tells it. */
  readonly engine: { readonly name: 'NEO4J' | 'GRAFEO'; readonly version: string };

  /**
   * Runs one reading statement on its own.
   * @param signal rejects the promise with its reason at once when it is aborted. Neo4j then ends the statement; Grafeo
   *   can't, and runs it to its end.
   * @throws StoreUnavailable when the engine does not answer: within two seconds when it is gone or frozen
   */
  read(statement: Statement, parameters?: Parameters, signal?: AbortSignal): Promise<readonly Row[]>;

  /**
   * Runs `work` in one transaction, and resolves with what it returns when all that it wrote is kept. Nothing is kept
   * when it throws.
   * @param work is run again after a conflict or a lost connection, so it must be safe to repeat
   * @param signal when it is aborted before the commit has begun, nothing is kept, and the promise rejects with its
   *   reason; a commit that has begun is waited for
   * @throws StoreUnavailable when the engine does not answer, as for `read`; a commit under way may still be kept then
   */
  write<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T>;

  /**
   * The plan by which the engine runs a reading statement, as the engine prints it. With PROFILE the statement is run,
   * and the plan has the rows and the work of each step.
   * @param text as `onStatement` is told it
   */
  plan(text: string, parameters: Parameters, mode: PlanMode): Promise<string>;

  /**
   * Resolves when the engine answers.
   * @throws StoreUnavailable within two seconds when it does not
   */
  ping(): Promise<void>;

  /**
   * Runs `work` with reads that see the graph as it is when it begins, while others write. Neo4j has no such reads: there
   * each statement sees what is committed by then.
   */
  snapshot<T>(work: (reader: Pick<Store, 'read'>) => Promise<T>): Promise<T>;

  /**
   * Writes a copy of the whole graph, as it is between two transactions, to a file that is not there yet.
   * @throws StoreRefused for Neo4j, which has tools of its own for that
   */
  backup(file: string): Promise<void>;

  /** Waits for all that is under way, then closes the connection to the engine; nothing new begins meanwhile. */
  close(): Promise<void>;
}

/** The store, running each statement on its own; for what reads in transactions else. */
export function readingRunner(store: Pick<Store, 'read'>, signal?: AbortSignal): Runner {
  return { run: (asked, parameters) => store.read(asked, parameters, signal) };
}

/** EXPLAIN shows a plan, PROFILE a plan with what was done. */
export type PlanMode = 'EXPLAIN' | 'PROFILE';

/** The part of a store that reading needs. */
export type Readable = Pick<Store, 'engine' | 'read'>;

/** The engine to open, and its settings. */
export type StoreSettings = (EmbeddedSettings | Neo4jSettings) & {
  /** Called after each statement, failed or not, with the milliseconds that it took. */
  readonly onStatement?: (text: string, parameters: Parameters, milliseconds: number) => void;
};

/** The engine in the process. */
export interface EmbeddedSettings {
  readonly engine: 'GRAFEO';
  /** The folder in which the graph is kept; without it, it is kept in memory only. */
  readonly folder?: string;
}

/** A Neo4j server or cluster. */
export interface Neo4jSettings {
  readonly engine: 'NEO4J';
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** The longest time of a reading statement, with its retries. */
  readonly timeoutMilliseconds?: number;
  /** The longest time of a writing transaction, with its retries. */
  readonly writeTimeoutMilliseconds?: number;
}

/** The error of an engine that does not answer: it is down, frozen, or out of reach. It may answer later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The error of an engine that will not serve: wrong password, folder in use, a newer graph. Its message says what to do. */
export class StoreRefused extends Error {
  override readonly name: string = 'StoreRefused';
}

/** The error of a folder that another process has open. */
export class FolderInUse extends StoreRefused {
  constructor(
    readonly folder: string,
    options: ErrorOptions,
  ) {
    super(
      `The data folder ${folder} is in use by another process; stop that process, or set SIGNATORY_DATA to another folder.`,
      options,
    );
  }
}
