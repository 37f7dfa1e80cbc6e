import { constants } from 'node:os';

/** The error of a command that a signal has ended. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
  /** The code that shells tell of a program that a signal has ended. */
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super('Interrupted.');
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** A signal that is aborted, with Interrupted as its reason, at SIGINT or SIGTERM. A second one ends the process at once. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      controller.abort(new Interrupted(signal));
    });
  }
  return controller.signal;
}
