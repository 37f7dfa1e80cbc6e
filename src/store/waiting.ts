import { StoreUnavailable } from './store.js';

/**
 * Settles as `work` does, or rejects with the signal's reason when that is aborted first. What has not begun by then
 * never does. While `mayLeave` says no, the work is waited for all the same: a commit under way has an outcome to tell.
 */
export async function unlessAborted<T>(
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
  mayLeave: () => boolean = () => true,
): Promise<T> {
  if (signal === undefined) return work();
  signal.throwIfAborted();
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      if (mayLeave()) reject(reasonOf(signal));
    };
    signal.addEventListener('abort', leave);
    work()
      .then(resolve, reject)
      .finally(() => {
        signal.removeEventListener('abort', leave);
      });
  });
}

/** Why a signal was aborted, as an error to reject with. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('The work was aborted.', { cause: reason });
}

/** Settles as `work` does, or rejects when that takes longer: a server that is frozen answers nothing at all. */
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

/** Nobody waits for this any more, and should it fail later, nobody needs to hear of it. */
export function letGo(work: Promise<unknown>): void {
  work.catch(() => undefined);
}
