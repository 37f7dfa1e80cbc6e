import { constants } from 'node:os';

/** Milliseconds within which a signal counts once: npm passes on Ctrl-C, which the terminal has sent to the program already. */
const sameSignalWithin = 1000;

/** Calls `stop` at the first SIGINT or SIGTERM. At a second one the process ends at once. */
export function onSignal(stop: () => void): void {
  let first: number | undefined;
  const hear = (signal: 'SIGINT' | 'SIGTERM'): void => {
    if (first === undefined) {
      first = Date.now();
      stop();
    } else if (Date.now() - first > sameSignalWithin) {
      process.exit(128 + constants.signals[signal]);
    }
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
}
