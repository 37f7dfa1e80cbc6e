import type { Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';

/** The locks that a transaction holds until it ends. */
export class Locks {
  readonly #held = new Set<string>();

  constructor(private readonly transaction: Transaction) {}

  /** Takes the locks of these ids that are not held yet. */
  async take(ids: readonly string[]): Promise<void> {
    const missing = distinct(ids).filter((id) => !this.#held.has(id));
    if (missing.length === 0) return;
    await this.transaction.lock(missing);
    for (const id of missing) this.#held.add(id);
  }
}
