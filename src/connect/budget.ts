import { setImmediate } from 'node:timers/promises';

/** The number of steps between two pauses: a few milliseconds of work. */
const stepsBetweenPauses = 5_000;

/**
 * A budget of steps for work that may take long. Spending it pauses the work now and then, so that other requests get
 * their turn, and ends it when its request is aborted.
 */
export class StepBudget {
  #sincePause = 0;

  constructor(
    private left: number,
    private readonly signal: AbortSignal,
  ) {}

  /** More was spent than there was. */
  get isSpent(): boolean {
    return this.left < 0;
  }

  /**
   * Spends so many steps, and returns false where there were not as many left.
   * @throws the reason of the signal, when it is aborted
   */
  async spend(steps: number): Promise<boolean> {
    this.left -= steps;
    this.#sincePause += steps;
    if (this.#sincePause >= stepsBetweenPauses) {
      this.#sincePause = 0;
      await setImmediate();
      this.signal.throwIfAborted();
    }
    return !this.isSpent;
  }
}
