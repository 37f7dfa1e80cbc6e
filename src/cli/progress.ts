import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../tasks/task.js';

/** Shows on standard error how far a command is. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void;
  /** Takes the display away, so that other lines may follow. */
  readonly end: () => void;
}

/** Milliseconds between two lines where there is no terminal. */
const lineEvery = 5_000;

/**
 * A bar on a terminal; elsewhere a line now and then, of work that takes longer.
 * @param isBesideOutput the terminal shows the output of the command too, which a bar would disturb
 */
export function progressDisplay(label: string, isBesideOutput = false): ProgressDisplay {
  return process.stderr.isTTY && !isBesideOutput ? bar(label) : lines(label);
}

function bar(label: string): ProgressDisplay {
  const shown = new SingleBar(
    { format: `${label} {bar} {percentage}% | {value}/{total}`, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    show: ({ done, total }) => {
      if (!shown.isActive) shown.start(total, done);
      shown.setTotal(total);
      shown.update(done);
    },
    end: () => {
      if (shown.isActive) shown.stop();
    },
  };
}

function lines(label: string): ProgressDisplay {
  let last = performance.now();
  return {
    show: ({ done, total }) => {
      if (performance.now() - last < lineEvery) return;
      last = performance.now();
      process.stderr.write(`${label}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}\n`);
    },
    end: () => undefined,
  };
}
