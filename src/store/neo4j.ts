import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type RecordShape, type Session } from 'neo4j-driver';
import { neo4j as dialect } from '../cypher/dialect/neo4j.js';
import type { Statement } from '../cypher/statement.js';
import { type Engine, type Index, defineForNeo4j, indexName } from './constraints.js';
import { explained, isPassing, refused, unlessThere } from './neo4j-errors.js';
import { Probe } from './probe.js';
import { Pulse } from './pulse.js';
import { Running } from './running.js';
import { runStatements } from './statements.js';
import type { Neo4jSettings, Parameters, PlanMode, Row, Store, StoreSettings, Transaction, Value } from './store.js';
import { StoreRefused } from './store.js';
import { letGo, unlessAborted, within } from './waiting.js';

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
  readonly #probe: Probe;
  readonly #pulse: Pulse;

  private constructor(driver: Driver, probe: Probe, version: string, settings: Settings) {
    this.engine = { name: 'NEO4J', version };
    this.#driver = driver;
    this.#uri = settings.uri;
    this.#database = settings.database ?? 'neo4j';
    this.#timeout = settings.timeoutMilliseconds ?? defaultTimeout;
    this.#writeTimeout = settings.writeTimeoutMilliseconds ?? defaultWriteTimeout;
    this.#onStatement = settings.onStatement;
    this.#probe = probe;
    this.#pulse = new Pulse(settings.uri, probe);
  }

  /** @throws StoreRefused, StoreUnavailable */
  static async connect(settings: Settings): Promise<Neo4jStore> {
    const { uri, database = 'neo4j', timeoutMilliseconds: timeout = defaultTimeout } = settings;
    const driver = makeDriver(settings, timeout);
    const probe = new Probe(() => makeDriver(settings, timeout), database);
    try {
      const { agent = 'unknown' } = await within(timeout, uri, driver.getServerInfo({ database }));
      await within(timeout, uri, probe.ask());
      return new Neo4jStore(driver, probe, agent.replace('Neo4j/', ''), settings);
    } catch (error) {
      probe.close();
      letGo(driver.close());
      throw refused(explained(error, uri), uri);
    }
  }

  /** As an auto-commit transaction: twice as fast as a managed one, which is why the retries are here. */
  read(statement: Statement | string, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    return this.#inSession({ mode: 'READ', milliseconds: this.#timeout }, (session) =>
      this.#watched(signal, async () => {
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await this.#run(session, statement, parameters, { timeout: this.#timeout });
          } catch (error) {
            if (!isPassing(error) || attempt === readAttempts) throw error;
            await sleep(firstPause * 2 ** (attempt - 1));
          }
        }
      }),
    );
  }

  /** Each definition takes Neo4j some milliseconds even where there is nothing to do, so it is asked first what is there. */
  async layOut(wanted: readonly Index[]): Promise<void> {
    const there = new Set((await this.read('SHOW INDEXES YIELD name')).map((row) => row['name']));
    const statements = defineForNeo4j(wanted.filter((index) => !there.has(indexName(index))));
    await this.#inSession({ mode: 'WRITE', milliseconds: defineTimeout }, async (session) => {
      for (const statement of statements) {
        await session.executeWrite((transaction) => this.#run(transaction, statement, {})).catch(unlessThere);
      }
    });
  }

  write<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    let isCommitting = false;
    const transact = async (transaction: Runner): Promise<T> => {
      isCommitting = false;
      const run = (statement: Statement | string, parameters: Parameters): Promise<readonly Row[]> =>
        this.#run(transaction, statement, parameters);
      const result = await runStatements(run, work, signal);
      isCommitting = true;
      return result;
    };
    return this.#inSession({ mode: 'WRITE', milliseconds: this.#writeTimeout }, (session) =>
      this.#watched(
        signal,
        () => session.executeWrite(transact, { timeout: this.#writeTimeout }),
        () => !isCommitting,
      ),
    );
  }

  plan(text: string, parameters: Parameters, mode: PlanMode): Promise<string> {
    return this.#inSession({ mode: 'READ', milliseconds: this.#timeout }, async (session) => {
      const { summary } = await session.run(`${mode} ${text}`, integers(parameters));
      const plan = mode === 'PROFILE' ? summary.profile : summary.plan;
      return String(plan === false ? undefined : plan.arguments['string-representation']).trim();
    });
  }

  ping(): Promise<void> {
    return this.#running.track(() => this.#pulse.check());
  }

  async close(): Promise<void> {
    await this.#running.end();
    this.#probe.close();
    await within(this.#timeout, this.#uri, this.#driver.close()).catch(() => undefined);
  }

  /**
   * Every wait for the server ends after `milliseconds`. Closing the session takes back what still runs on the server:
   * the driver resets the connection, and Neo4j ends the transaction.
   */
  #inSession<T>({ mode, milliseconds }: Access, work: (session: Session) => Promise<T>): Promise<T> {
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

  /** Ends the wait for `work` also when the signal is aborted, or the server is no longer there. */
  #watched<T>(signal: AbortSignal | undefined, work: () => Promise<T>, mayLeave?: () => boolean): Promise<T> {
    return this.#pulse.watch(() => unlessAborted(signal, work, mayLeave));
  }

  async #run(
    runner: Runner,
    statement: Statement | string,
    given: Parameters,
    config?: object,
  ): Promise<readonly Row[]> {
    const text = typeof statement === 'string' ? statement : statement.text(dialect);
    const parameters = typeof statement === 'string' ? given : { ...statement.constants, ...given };
    const begun = performance.now();
    try {
      const { records } = await runner.run(text, integers(parameters), config);
      this.#pulse.heard();
      return records.map((record) => record.toObject());
    } finally {
      this.#onStatement?.(text, parameters, performance.now() - begun);
    }
  }
}

interface Access {
  readonly mode: 'READ' | 'WRITE';
  readonly milliseconds: number;
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
