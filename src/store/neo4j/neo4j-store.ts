import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type BookmarkManager, type Driver, type RecordShape, type Session } from 'neo4j-driver';
import { neo4j as dialect } from '../../cypher/dialect/neo4j.js';
import { type Statement, statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import { abortable } from '../abortable.js';
import { InFlight } from '../in-flight.js';
import { type Engine, type Index, indexName } from '../indexes.js';
import { type PrintedStatement, printStatement } from '../print-statement.js';
import {
  type Neo4jSettings,
  type Parameters,
  type PlanMode,
  type Row,
  type Store,
  StoreRefused,
  type StoreSettings,
  type Transaction,
} from '../store.js';
import { runTransaction } from '../transaction.js';
import { explained, ignoreExisting, isTransient, refused } from './errors.js';
import { HealthCheck } from './health-check.js';
import { indexDefinitions } from './index-definitions.js';
import { driverValues } from './driver-values.js';
import { LivenessMonitor } from './liveness-monitor.js';
import { ignoreOutcome, within } from './waiting.js';

type Settings = Neo4jSettings & Pick<StoreSettings, 'onStatement'>;

/** Short enough that a client hears of a database that is gone before it gives up itself. */
const defaultTimeout = 10_000;
/** A request may bring thousands of records, and a server that has just started plans each statement for the first time. */
const defaultWriteTimeout = 60_000;
/** An index over a large graph takes minutes to make. */
const defineTimeout = 600_000;
/** The number of times that a read is tried while its error is transient, and the first pause in milliseconds; it doubles. */
const readAttempts = 5;
const firstPause = 25;

/** A lock is a node with the id that it stands for, which stays. */
const takeLocks = statement`UNWIND ${input('ids')} AS id
  MERGE (lock:Lock {id: id}) SET lock.held = true REMOVE lock.held`;

const readIndexes = statement`SHOW INDEXES YIELD name`;

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
  readonly #inFlight = new InFlight();
  readonly #healthCheck: HealthCheck;
  readonly #monitor: LivenessMonitor;

  private constructor(driver: Driver, healthCheck: HealthCheck, version: string, settings: Settings) {
    this.engine = { name: 'NEO4J', version };
    this.#driver = driver;
    this.#uri = settings.uri;
    this.#database = settings.database ?? 'neo4j';
    this.#timeout = settings.timeoutMilliseconds ?? defaultTimeout;
    this.#writeTimeout = settings.writeTimeoutMilliseconds ?? defaultWriteTimeout;
    this.#onStatement = settings.onStatement;
    this.#healthCheck = healthCheck;
    this.#monitor = new LivenessMonitor(settings.uri, healthCheck);
  }

  /** @throws StoreRefused, StoreUnavailable */
  static async connect(settings: Settings): Promise<Neo4jStore> {
    const { uri, database = 'neo4j', timeoutMilliseconds: timeout = defaultTimeout } = settings;
    const driver = makeDriver(settings, timeout);
    const healthCheck = new HealthCheck(() => makeDriver(settings, timeout), database);
    try {
      const { agent = 'unknown' } = await within(timeout, uri, driver.getServerInfo({ database }));
      await within(timeout, uri, healthCheck.run());
      return new Neo4jStore(driver, healthCheck, agent.replace('Neo4j/', ''), settings);
    } catch (error) {
      healthCheck.close();
      ignoreOutcome(driver.close());
      throw refused(explained(error, uri), uri);
    }
  }

  /** As an auto-commit transaction: twice as fast as a managed one, which is why the retries are here. */
  async read(asked: Statement, parameters: Parameters = {}, signal?: AbortSignal): Promise<readonly Row[]> {
    const printed = printStatement(asked, parameters, dialect);
    return this.#inSession({ mode: 'READ', milliseconds: this.#timeout }, (session) =>
      this.#watched(signal, async () => {
        for (let attempt = 1; ; attempt += 1) {
          try {
            return await this.#run(session, printed, { timeout: this.#timeout });
          } catch (error) {
            if (!isTransient(error) || attempt === readAttempts) throw error;
            await sleep(firstPause * 2 ** (attempt - 1));
          }
        }
      }),
    );
  }

  /** Each definition takes Neo4j some milliseconds even where there is nothing to do, so it is asked first what is there. */
  async layOut(wanted: readonly Index[]): Promise<void> {
    const rows = await this.read(readIndexes);
    const there = new Set(rows.map((row) => row['name']));
    const definitions = indexDefinitions(wanted.filter((index) => !there.has(indexName(index))));
    await this.#inSession({ mode: 'WRITE', milliseconds: defineTimeout }, async (session) => {
      for (const text of definitions) {
        const define = (transaction: DriverRunner): Promise<unknown> =>
          this.#run(transaction, { text, parameters: {} });
        await session.executeWrite(define).catch(ignoreExisting);
      }
    });
  }

  write<T>(work: (transaction: Transaction) => Promise<T>, signal?: AbortSignal): Promise<T> {
    let isCommitting = false;
    const transact = async (transaction: DriverRunner): Promise<T> => {
      isCommitting = false;
      const run = (asked: Statement, parameters: Parameters = {}): Promise<readonly Row[]> =>
        this.#run(transaction, printStatement(asked, parameters, dialect));
      const lock = async (ids: readonly string[]): Promise<void> => {
        await run(takeLocks, { ids });
      };
      const result = await runTransaction({ run, lock }, work, signal);
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
      const { summary } = await session.run(`${mode} ${text}`, driverValues(parameters));
      const plan = mode === 'PROFILE' ? summary.profile : summary.plan;
      return String(plan === false ? undefined : plan.arguments['string-representation']).trim();
    });
  }

  ping(): Promise<void> {
    return this.#inFlight.track(() => this.#monitor.check());
  }

  snapshot<T>(work: (reader: Pick<Store, 'read'>) => Promise<T>): Promise<T> {
    return work(this);
  }

  backup(): Promise<void> {
    const remedy =
      'Use "neo4j-admin database dump" or the backup of your Neo4j; "signatory export" writes all records.';
    return Promise.reject(
      new StoreRefused(`The graph is in the Neo4j at ${this.#uri}, which makes its own backups. ${remedy}`),
    );
  }

  async close(): Promise<void> {
    await this.#inFlight.end();
    this.#healthCheck.close();
    await within(this.#timeout, this.#uri, this.#driver.close()).catch(() => undefined);
  }

  /**
   * Every wait for the server ends after `milliseconds`. Closing the session takes back what still runs on the server:
   * the driver resets the connection, and Neo4j ends the transaction.
   */
  #inSession<T>({ mode, milliseconds }: Access, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#inFlight.track(async () => {
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
        ignoreOutcome(session.close());
      }
    });
  }

  /** Ends the wait for `work` also when the signal is aborted, or the server is no longer there. */
  #watched<T>(signal: AbortSignal | undefined, work: () => Promise<T>, mayLeave?: () => boolean): Promise<T> {
    return this.#monitor.watch(() => abortable(signal, work, mayLeave));
  }

  async #run(runner: DriverRunner, { text, parameters }: PrintedStatement, config?: object): Promise<readonly Row[]> {
    const begun = performance.now();
    try {
      const { records } = await runner.run(text, driverValues(parameters), config);
      this.#monitor.heard();
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
interface DriverRunner {
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
