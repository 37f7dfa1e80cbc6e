import { input } from '../../cypher/template.js';
import { statement } from '../../cypher/statement.js';
import type { Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';

export const takeLocks = statement`UNWIND ${input('ids')} AS id
  MERGE (reserved:Reserved {id: id}) SET reserved.locked = true REMOVE reserved.locked`;

/**
 * The locks that a transaction holds until it ends. A lock is a node with the id that it stands for; it stays when the
 * thing is gone, so that its id is never given to another thing.
 */
export class Locks {
  readonly #held = new Set<string>();

  constructor(private readonly transaction: Transaction) {}

  /** Takes the locks of these ids that are not held yet, in the order of the ids, and reserves ids that are new. */
  async take(ids: readonly string[]): Promise<void> {
    const missing = distinct(ids).filter((id) => !this.#held.has(id));
    if (missing.length === 0) return;
    await this.transaction.run(takeLocks, { ids: missing });
    for (const id of missing) this.#held.add(id);
  }
}
