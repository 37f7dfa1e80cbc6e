import type { Store } from '../store/store.js';

/** A store's `read` that begins each statement when the one before it has ended, so that statements have an order. */
export function oneAtATime(read: Store['read']): Store['read'] {
  let last: Promise<unknown> = Promise.resolve();
  return (...statement) => {
    const rows = last.then(() => read(...statement));
    last = rows.catch(() => undefined);
    return rows;
  };
}
