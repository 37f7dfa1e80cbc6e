import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type RecordShape, type Session } from 'neo4j-driver';
import { type Engine, type Index, defineForNeo4j, indexName } from './constraints.js';
import { explained, isPassing, refused, unlessThere } from './neo4j-errors.js';
import { Running } from './running.js';
import { runStatements } from './statements.js';
import type { Neo4jSettings, Parameters, Row, Store, StoreSettings, Transaction, Value } from './store.js';
import { StoreRefused, StoreUnavailable } from './store.js';

type Settings = Neo4jSettings & Pick<StoreSettings, 'onStatement'>;

/** Short enough that a client hears of a database that is gone before it gives up itself. */
const defaultTimeout = 10_000;
/** A request may bring thousands of records, and a server that has just started plans each statement for the first time. */
const defaultWriteTimeout = 60_000;
/** An index over a large graph takes minutes to make. */
const defineTimeout = 600_000;
/** How often a read is tried when its error may pass, and how many milliseconds lie before the second time; they double. */
const readAttempts = 5;
const firstPause = 25;

/** A Neo4j server or cluster, through its official driver. */
export class Neo4jStore implements Engine {
  readonly engine: Store['engine'];
  readonly #driver: Driver;
  readonly #uri: string;
  readonly #database: string;
  readonly #timeout: number;
  readonly #writeTimeout: number;
  readonly #onStatement: StoreSettings['onStatement'];
  /** Shared by all sessions, so that a read sees what this process wrote before it, on whichever server. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #running = new Running();

  private constructor(driver: Driver, version: string, settings: Settings) {
    this.engine = { name: 'NEO4J', version };
    this.#driver = driver;
    this.#uri = settings.uri;
    this.#database = settings.database ?? 'neo4j';
    this.#timeout = settings.timeoutMilliseconds ?? defaultTimeout;
    this.#writeTimeout = settings.writeTimeoutMilliseconds ?? defaultWriteTimeout;
    this.#onStatement = settings.onStatement;
  }

  /** @throws StoreRefused, StoreUnavailable */
  static async connect(settings: Settings): Promise<Neo4jStore> {
    const { uri, database = 'neo4j', timeoutMilliseconds: timeout = defaultTimeout } = settings;
    const driver = makeDriver(settings, timeout);
    try {
      const { agent = 'unknown' } = await within(timeout, uri, driver.getServerInfo({ database }));
      return new Neo4jStore(driver, agent.replace('Neo4j/', ''), settings);
    } catch (error) {
      letGo(driver.close());
      throw refused(explained(error, uri), uri);
    }
  }

  /** As an auto-commit transaction: twice as fast as a managed one, which is why the retries are here. */
  read(text: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#inSession('READ', this.#timeout, async (session) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await this.#run(session, text, parameters, { timeout: this.#timeout });
        } catch (error) {
          if (!isPassing(error) || attempt === readAttempts) throw error;
          await sleep(firstPause * 2 ** (attempt - 1));
        }
      }
    });
  }

  /** Each definition takes Neo4j some milliseconds even where there is nothing to do, so it is asked first what is there. */
  async layOut(wanted: readonly Index[]): Promise<void> {
    const there = new Set((await this.read('SHOW INDEXES YIELD name')).map((row) => row['name']));
    const statements = defineForNeo4j(wanted.filter((index) => !there.has(indexName(index))));
    await this.#inSession('WRITE', defineTimeout, async (session) => {
      for (const statement of statements) {
        await session.executeWrite((transaction) => this.#run(transaction, statement, {})).catch(unlessThere);
      }
    });
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inSession('WRITE', this.#writeTimeout, (session) =>
      session.executeWrite(
        (transaction) => runStatements((text, parameters) => this.#run(transaction, text, parameters), work),
        { timeout: this.#writeTimeout },
      ),
    );
  }

  async close(): Promise<void> {
    await this.#running.end();
    // A frozen server does not answer a farewell either.
    await within(this.#timeout, this.#uri, this.#driver.close()).catch(() => undefined);
  }

  /** Every wait for the server ends after `milliseconds`: one that is frozen answers neither a statement nor its cancellation. */
  #inSession<T>(mode: 'READ' | 'WRITE', milliseconds: number, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#running.track(async () => {
      const session = this.#driver.session({
        database: this.#database,
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarks,
      });
      try {
        return await within(milliseconds, this.#uri, work(session));
      } catch (error) {
        throw explained(error, this.#uri);
      } finally {
        letGo(session.close());
      }
    });
  }

  async #run(runner: Runner, text: string, parameters: Parameters, config?: object): Promise<readonly Row[]> {
    const begun = performance.now();
    try {
      const { records } = await runner.run(text, integers(parameters), config);
      return records.map((record) => record.toObject());
    } finally {
      this.#onStatement?.(text, parameters, performance.now() - begun);
    }
  }
}

/** A session or a transaction. */
interface Runner {
  run(
    text: string,
    parameters: object,
    config?: object,
  ): PromiseLike<{ readonly records: readonly { toObject(): RecordShape }[] }>;
}

function makeDriver({ uri, username, password }: Settings, timeout: number): Driver {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  try {
    return neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionTimeout: Math.min(timeout, 5_000),
      connectionAcquisitionTimeout: timeout,
      maxTransactionRetryTime: timeout,
    });
  } catch (error) {
    throw new StoreRefused(
      `NEO4J_URI is ${JSON.stringify(uri)}, which is not the address of a Neo4j server; write it as neo4j://host:7687 or bolt://host:7687.`,
      { cause: error },
    );
  }
}

/** Whole numbers as the integers that `SKIP` and `LIMIT` ask for; other values as they are. */
function integers(values: Readonly<Record<string, Value>>): object {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) result[name] = integer(value);
  return result;
}

function integer(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(integer) : integers(value);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

async function within<T>(milliseconds: number, uri: string, work: Promise<T>): Promise<T> {
  const deadline = new AbortController();
  const late = sleep(milliseconds, undefined, { signal: deadline.signal }).then(() => {
    throw new StoreUnavailable(`Neo4j at ${uri} did not answer within ${(milliseconds / 1000).toString()} s.`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    deadline.abort();
    letGo(late);
    letGo(work);
  }
}

/** Nobody waits for this any more, and should it fail later, nobody needs to hear of it. */
function letGo(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
