import { LRUCache } from 'lru-cache';
import { AnswerStatement, type Parameters } from '../../cypher/statement.js';
import { constant, cypher, property, variable } from '../../cypher/template.js';
import { abortable } from '../../store/abortable.js';
import type { Row, Store } from '../../store/store.js';
import type { StatementBatcher } from './batcher.js';

/** The size of all kept rows, in characters of JSON, and of the rows of one statement, at most. */
const keptAtMost = 50_000_000;
const worthKeeping = 2_000_000;

const log = variable('log');
/** The version of the graph: the name of its change log and the number of the last change. */
const versionStatement = new AnswerStatement(
  cypher`MATCH (${log}:Log {id: ${constant('log')}})`,
  cypher`[${property(log, 'name')}, ${property(log, 'sequence')}]`,
);

/**
 * Keeps the rows of statements that look at everything of a kind, for as long as nothing is written. Each read begins by
 * asking for the version of the graph, so that what another process wrote is seen as well; statements that are asked for
 * at the same time are run once.
 */
export class ResultCache {
  readonly #rows = new LRUCache<string, readonly Row[]>({
    maxSize: keptAtMost,
    maxEntrySize: worthKeeping,
    sizeCalculation: (rows) => JSON.stringify(rows).length,
  });
  readonly #running = new Map<string, Promise<readonly Row[]>>();

  /** @param batcher asks for the version, which all requests do */
  constructor(
    private readonly store: Pick<Store, 'read'>,
    private readonly batcher: StatementBatcher,
  ) {}

  /** The rows of the statement, as of now or of an earlier time since which nothing was written. */
  async read(statement: AnswerStatement, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    const [version] = await this.batcher.read(versionStatement, {}, signal);
    const key = JSON.stringify([version?.['answer'], statement.identity, parameters]);
    return this.#rows.get(key) ?? (await abortable(signal, () => this.#run(key, statement, parameters)));
  }

  /** Not ended by the signal of one request, since others may wait for it too. */
  #run(key: string, statement: AnswerStatement, parameters: Parameters): Promise<readonly Row[]> {
    const running = this.#running.get(key) ?? this.#begin(key, statement, parameters);
    this.#running.set(key, running);
    return running;
  }

  async #begin(key: string, statement: AnswerStatement, parameters: Parameters): Promise<readonly Row[]> {
    try {
      const rows = await this.store.read(statement, parameters);
      this.#rows.set(key, rows);
      return rows;
    } finally {
      this.#running.delete(key);
    }
  }
}
