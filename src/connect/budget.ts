import { setImmediate } from 'node:timers/promises';

/** After so many steps other requests have their turn: a few milliseconds' work. */
const stepsAtOnce = 5_000;

/** How many steps long work may still take. On its way it lets others have their turn, and ends when its request does. */
export class Effort {
  #sinceRest = 0;

  constructor(
    private left: number,
    private readonly signal: AbortSignal,
  ) {}

  /** Whether more was asked for than there was. */
  get isSpent(): boolean {
    return this.left < 0;
  }

  /** Whether there is enough left for so many steps more. */
  async spend(steps: number): Promise<boolean> {
    this.left -= steps;
    this.#sinceRest += steps;
    if (this.#sinceRest >= stepsAtOnce) {
      this.#sinceRest = 0;
      await setImmediate();
      this.signal.throwIfAborted();
    }
    return !this.isSpent;
  }
}
