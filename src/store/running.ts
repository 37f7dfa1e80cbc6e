import { StoreUnavailable } from './store.js';

/** What a store has under way, so that closing it waits for that and lets nothing new begin. */
export class Running {
  readonly #work = new Set<Promise<unknown>>();
  #closing = false;

  /** Begins `work` unless the store is closing. */
  async track<T>(work: () => Promise<T>): Promise<T> {
    if (this.#closing) throw new StoreUnavailable('The graph is closed.');
    const promise = work();
    this.#work.add(promise);
    try {
      return await promise;
    } finally {
      this.#work.delete(promise);
    }
  }

  /** Resolves when all that was under way has ended, well or not. */
  async end(): Promise<void> {
    this.#closing = true;
    await Promise.allSettled(this.#work);
  }
}
