import type { Transaction } from './store.js';
import { reasonOf } from './abortable.js';

/**
 * Runs `work` with a transaction of an engine, and ends when all of its statements have ended.
 * A statement that failed fails the whole even when `work` caught its error: an engine may have rolled back by then,
 * and would let the rest pass as if it had been written. Once the signal is aborted no further statement begins, and
 * the whole fails with its reason.
 */
export async function runTransaction<T>(
  transaction: Transaction,
  work: (watched: Transaction) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const begun: Promise<unknown>[] = [];
  const begin = <R>(statement: () => Promise<R>): Promise<R> => {
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    const result = statement();
    begun.push(result);
    return result;
  };
  try {
    const result = await work({
      run: (statement, parameters) => begin(() => transaction.run(statement, parameters)),
      lock: (ids) => begin(() => transaction.lock(ids)),
    });
    await Promise.all(begun);
    signal?.throwIfAborted();
    return result;
  } finally {
    await Promise.allSettled(begun);
  }
}
