import type { Statement } from '../cypher/statement.js';
import type { Parameters, Row, Transaction } from './store.js';
import { reasonOf } from './abortable.js';

/**
 * Runs `work` with a transaction whose statements go through `run`, and ends when all of them have ended.
 * A statement that failed fails the whole even when `work` caught its error: an engine may have rolled back by then,
 * and would let the rest pass as if it had been written. Once the signal is aborted no further statement begins, and
 * the whole fails with its reason.
 */
export async function runTransaction<T>(
  run: (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>,
  work: (transaction: Transaction) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const statements: Promise<readonly Row[]>[] = [];
  try {
    const result = await work({
      run(statement, parameters = {}) {
        if (signal?.aborted) return Promise.reject(reasonOf(signal));
        const rows = run(statement, parameters);
        statements.push(rows);
        return rows;
      },
    });
    await Promise.all(statements);
    signal?.throwIfAborted();
    return result;
  } finally {
    await Promise.allSettled(statements);
  }
}
