import { constants } from 'node:os';

/** npm passes Ctrl-C on to a program that has had it from the terminal already, so it comes twice at once. */
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
