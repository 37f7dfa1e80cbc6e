import type { Parameters, Row, Transaction } from './store.js';

/**
 * Runs `work` with a transaction whose statements go through `run`, and ends when they all have.
 * A statement that failed fails the whole even when `work` caught its error: an engine may have rolled back by then,
 * and would let the rest pass as if it had been written.
 */
export async function runStatements<T>(
  run: (text: string, parameters: Parameters) => Promise<readonly Row[]>,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const statements: Promise<readonly Row[]>[] = [];
  try {
    const result = await work({
      run(text, parameters = {}) {
        const statement = run(text, parameters);
        statements.push(statement);
        return statement;
      },
    });
    await Promise.all(statements);
    return result;
  } finally {
    await Promise.allSettled(statements);
  }
}
