import { StoreUnavailable } from '../store.js';

/**
 * Settles as `work` does, or rejects when that takes longer: a server that is frozen answers nothing at all.
 * @throws StoreUnavailable after so many milliseconds
 */
export function within<T>(milliseconds: number, uri: string, work: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StoreUnavailable(`Neo4j at ${uri} did not answer within ${(milliseconds / 1000).toString()} s.`));
    }, milliseconds);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** Leaves work to itself: nobody waits for it any more, and nobody needs to hear of its failure. */
export function ignoreOutcome(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
