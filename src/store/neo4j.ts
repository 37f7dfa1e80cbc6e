import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, Neo4jError, type RecordShape, isRetryableError } from 'neo4j-driver';
import type { Neo4jSettings, Parameters, Row, Store, StoreSettings, Transaction, Value } from './store.js';
import { StoreRefused, StoreUnavailable } from './store.js';

const readAttempts = 3;

/** A Neo4j server or cluster, through its official driver. */
export class Neo4jStore implements Store {
  readonly engine: { readonly name: 'NEO4J'; readonly version: string };
  readonly #driver: Driver;
  readonly #database: string;
  readonly #timeout: number;
  readonly #writeTimeout: number;
  readonly #onStatement: StoreSettings['onStatement'];
  /** Shared by all sessions, so that a read sees what this process wrote before it, on whichever server. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  private constructor(driver: Driver, version: string, settings: Neo4jSettings & Pick<StoreSettings, 'onStatement'>) {
    this.engine = { name: 'NEO4J', version };
    this.#driver = driver;
    this.#database = settings.database ?? 'neo4j';
    this.#timeout = settings.timeoutMilliseconds ?? defaultTimeout;
    this.#writeTimeout = settings.writeTimeoutMilliseconds ?? defaultWriteTimeout;
    this.#onStatement = settings.onStatement;
  }

  static async connect(settings: Neo4jSettings & Pick<StoreSettings, 'onStatement'>): Promise<Neo4jStore> {
    const { uri, username, password, database = 'neo4j', timeoutMilliseconds: timeout = defaultTimeout } = settings;
    const driver = makeDriver(uri, username, password, timeout);
    try {
      const { agent } = await within(timeout, uri, driver.getServerInfo({ database }));
      return new Neo4jStore(driver, agent?.replace('Neo4j/', '') ?? 'unknown', settings);
    } catch (error) {
      await driver.close();
      throw explained(error, uri);
    }
  }

  async read(text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#inSession('READ', (session) => this.#run(session, text, parameters));
      } catch (error) {
        if (!isRetryable(error) || attempt === readAttempts) throw explained(error, 'the database');
        await sleep(20 * attempt);
      }
    }
  }

  /** Runs one statement that defines an index or constraint, which Neo4j takes only outside transactions with data. */
  async define(text: string): Promise<void> {
    await this.#inSession('WRITE', (session) => this.#run(session, text, {})).catch((error: unknown) => {
      throw explained(error, 'the database');
    });
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    try {
      return await this.#inSession('WRITE', (session) =>
        session.executeWrite(
          (transaction) => work({ run: (text, parameters = {}) => this.#run(transaction, text, parameters) }),
          { timeout: this.#writeTimeout },
        ),
      );
    } catch (error) {
      throw explained(error, 'the database');
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      bookmarkManager: this.#bookmarks,
    });
    // A frozen server answers neither the work nor the closing of the session, so neither is waited for beyond the deadline.
    try {
      return await within(mode === 'READ' ? this.#timeout : this.#writeTimeout, 'the database', work(session));
    } finally {
      void session.close().catch(() => undefined);
    }
  }

  async #run(
    runner: { run(text: string, parameters: object, config?: object): PromiseLike<{ records: readonly Record[] }> },
    text: string,
    parameters: Parameters,
  ): Promise<readonly Row[]> {
    const begun = performance.now();
    try {
      const { records } = await runner.run(text, integers(parameters));
      return records.map((record) => record.toObject());
    } finally {
      this.#onStatement?.(text, parameters, performance.now() - begun);
    }
  }
}

type Session = ReturnType<Driver['session']>;
interface Record {
  toObject(): RecordShape;
}

/** Short enough that a client hears of a database that is gone before it gives up itself. */
const defaultTimeout = 10_000;
/** A request may bring thousands of records, and a server that has just started plans each statement for the first time. */
const defaultWriteTimeout = 60_000;

function makeDriver(uri: string, username: string | undefined, password: string | undefined, timeout: number): Driver {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: Math.min(timeout, 5_000),
      connectionAcquisitionTimeout: timeout,
      maxTransactionRetryTime: timeout,
    });
  } catch {
    throw new StoreRefused(
      `NEO4J_URI is ${JSON.stringify(uri)}, which is not the address of a Neo4j server; write it as neo4j://host:7687 or bolt://host:7687.`,
    );
  }
}

/** Whole numbers as the integers that `SKIP` and `LIMIT` ask for; other values as they are. */
function integers(value: Parameters): object {
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, integer(item)]));
}

function integer(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map((item: Value) => integer(item));
  if (typeof value === 'object' && value !== null) return integers(value as Parameters);
  return value;
}

async function within<T>(milliseconds: number, what: string, work: Promise<T>): Promise<T> {
  const deadline = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: deadline.signal }).then(() => {
    throw new StoreUnavailable(`${what} did not answer within ${(milliseconds / 1000).toString()} s.`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    deadline.abort();
    late.catch(() => undefined);
    // The work that lost the race may fail later; nobody waits for it any more.
    work.catch(() => undefined);
  }
}

function isRetryable(error: unknown): boolean {
  return error instanceof Neo4jError && isRetryableError(error);
}

function explained(error: unknown, where: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new StoreRefused('Neo4j refused the user name or password; check NEO4J_USERNAME and NEO4J_PASSWORD.');
  }
  if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new StoreRefused('Neo4j has no database of the name in NEO4J_DATABASE.');
  }
  if (error.code === 'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration') {
    return new StoreUnavailable(`${where} did not finish in time.`, { cause: error });
  }
  const away = error.code === 'ServiceUnavailable' || error.code === 'SessionExpired' || isRetryableError(error);
  return away ? new StoreUnavailable(`No answer from ${where}: is Neo4j running there?`, { cause: error }) : error;
}
