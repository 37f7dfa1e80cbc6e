import type { AnswerStatement, Parameters } from '../../cypher/statement.js';
import type { Row, Store } from '../../store/store.js';
import type { Plan } from '../request.js';
import { StatementBatcher } from './batcher.js';
import { ResultCache } from './result-cache.js';

/** Runs the statements of root fields for all requests, so that no two of them read the same. */
export class StatementRunner {
  readonly #batcher: StatementBatcher;
  readonly #results: ResultCache;

  constructor(store: Pick<Store, 'read'>) {
    this.#batcher = new StatementBatcher(store);
    this.#results = new ResultCache(store, this.#batcher);
  }

  /** The rows of a statement that every request may run. */
  read(statement: AnswerStatement, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    return this.#batcher.read(statement, parameters, signal);
  }

  /** The rows of the plan's statement. */
  run({ statement, scansAll }: Plan, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    return (scansAll ? this.#results : this.#batcher).read(statement, parameters, signal);
  }
}
