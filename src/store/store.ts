import type { Parameters, Statement } from '../cypher/statement.js';

export type { Value } from '../cypher/parts.js';
export type { Parameters } from '../cypher/statement.js';

/** One row of a result, by the names that the statement returns. Whole numbers are plain numbers. */
export type Row = Readonly<Record<string, unknown>>;

/** One transaction in which statements read and write. */
export interface Transaction {
  run(statement: Statement | string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** The graph, whichever engine holds it. Statements are Cypher that both engines run. */
export interface Store {
  readonly engine: { readonly name: 'NEO4J' | 'GRAFEO'; readonly version: string };

  /**
   * Runs one reading statement on its own. When the signal is aborted it rejects with its reason at once, and the
   * engine gives the statement up (Neo4j; Grafeo can't, and works on for nobody).
   * @throws StoreUnavailable when the engine does not answer: within two seconds when it is gone or frozen
   */
  read(statement: Statement | string, parameters?: Parameters, signal?: AbortSignal): Promise<readonly Row[]>;

  /**
   * Runs `work` in one transaction: all that it wrote is there afterwards, or nothing when it throws.
   * After a conflict or a lost connection it is run again, so it must be safe to repeat. When the signal is aborted
   * before the commit has begun, nothing is written and it rejects with the signal's reason; after that, the commit
   * is waited for.
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
   * @throws StoreUnavailable when it does not, within two seconds
   */
  ping(): Promise<void>;

  /** Waits for what is running, and lets go of the engine. */
  close(): Promise<void>;
}

export type PlanMode = 'EXPLAIN' | 'PROFILE';

/** What reading needs of a store. */
export type Readable = Pick<Store, 'engine' | 'read'>;

/** Which engine to open, and how. */
export type StoreSettings = (EmbeddedSettings | Neo4jSettings) & {
  /** Called after each statement, with the time it took in milliseconds. */
  readonly onStatement?: (text: string, parameters: Parameters, milliseconds: number) => void;
};

/** The engine in the process. */
export interface EmbeddedSettings {
  readonly engine: 'GRAFEO';
  /** Where the graph is kept; without it, in memory only. */
  readonly folder?: string;
}

/** A Neo4j server or cluster. */
export interface Neo4jSettings {
  readonly engine: 'NEO4J';
  readonly uri: string;
  readonly username?: string;
  readonly password?: string;
  readonly database?: string;
  /** How long a reading statement may take, with its retries. */
  readonly timeoutMilliseconds?: number;
  /** How long the work of one writing transaction may take, with its retries. */
  readonly writeTimeoutMilliseconds?: number;
}

/** The engine does not answer: it is down, frozen, or out of reach. It may answer later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** The engine answers, and will not serve: wrong password, folder in use, a newer graph. The sentence says what to do. */
export class StoreRefused extends Error {
  override readonly name = 'StoreRefused';
}
