import { StoreUnavailable } from './store.js';

/** The work that a store has under way, so that closing it waits for that and lets nothing new begin. */
export class InFlight {
  readonly #work = new Set<Promise<unknown>>();
  #closing = false;

  /**
   * Begins `work`.
   * @throws StoreUnavailable when the store is closing
   */
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

  /** Resolves when all work under way has ended, well or not. */
  async end(): Promise<void> {
    this.#closing = true;
    await Promise.allSettled(this.#work);
  }
}
