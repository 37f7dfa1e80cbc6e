/**
 * Settles as `work` does, or rejects with the signal's reason when that is aborted first. Work that has not begun by
 * then never does. While `mayLeave` says no, the work is waited for all the same: a commit under way has an outcome to
 * tell.
 */
export async function abortable<T>(
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

/** The reason for which a signal was aborted, as an error to reject with. */
export function reasonOf({ reason }: AbortSignal): Error {
  return reason instanceof Error ? reason : new Error('The work was aborted.', { cause: reason });
}
