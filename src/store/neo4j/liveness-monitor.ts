import { StoreUnavailable } from '../store.js';
import { explained } from './errors.js';
import type { HealthCheck } from './health-check.js';
import { within } from './waiting.js';

/** The milliseconds without any answer after which the server is asked whether it is still there. */
const quietFor = 500;
/** The milliseconds that it may take to say so. Together with the other two, less than two seconds. */
const answersWithin = 1_100;
/** The milliseconds between two looks at the time of the last answer. */
const looksEvery = 100;

/**
 * Tells a server that is gone or frozen from one that is taking its time over a statement: while something is waited
 * for and nothing comes, a statement that costs nothing is sent on a connection of its own. When that gets no answer
 * either, all that is waited for fails at once, and what comes later fails until the server answers again.
 */
export class LivenessMonitor {
  #lastAnswer = performance.now();
  #isGone = false;
  #checking: Promise<void> | undefined;
  #looking: NodeJS.Timeout | undefined;
  readonly #waiting = new Set<(error: Error) => void>();

  constructor(
    private readonly uri: string,
    private readonly healthCheck: HealthCheck,
  ) {}

  /** To be called whenever the server has answered anything. */
  heard(): void {
    this.#lastAnswer = performance.now();
  }

  /**
   * Settles as `work` does, which is not begun when the server is known to be gone.
   * @throws StoreUnavailable within two seconds when it is, or goes meanwhile
   */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isGone) await this.check();
    return new Promise<T>((resolve, reject) => {
      this.#wait(reject);
      work()
        .then(resolve, reject)
        .finally(() => {
          this.#stopWaiting(reject);
        });
    });
  }

  /**
   * Asks the server now; those who ask at the same time share the answer.
   * @throws StoreUnavailable when there is none
   */
  check(): Promise<void> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = undefined;
    });
    return this.#checking;
  }

  #wait(fail: (error: Error) => void): void {
    if (this.#waiting.size === 0) {
      this.heard();
      this.#looking = setInterval(() => {
        this.#look();
      }, looksEvery);
    }
    this.#waiting.add(fail);
  }

  #stopWaiting(fail: (error: Error) => void): void {
    this.#waiting.delete(fail);
    if (this.#waiting.size === 0) clearInterval(this.#looking);
  }

  #look(): void {
    // Those who wait hear of a failure by themselves.
    if (performance.now() - this.#lastAnswer >= quietFor) this.check().catch(() => undefined);
  }

  async #check(): Promise<void> {
    const begun = performance.now();
    try {
      await within(answersWithin, this.uri, this.healthCheck.run());
      this.heard();
      this.#isGone = false;
    } catch (error) {
      this.healthCheck.close();
      // A server that answers others in the meantime is busy, not gone.
      this.#isGone = this.#lastAnswer <= begun;
      if (!this.#isGone) return;
      const reason = explained(error, this.uri);
      const gone =
        reason instanceof StoreUnavailable
          ? reason
          : new StoreUnavailable(`Neo4j at ${this.uri} takes no statements.`, { cause: error });
      for (const fail of this.#waiting) fail(gone);
      throw gone;
    }
  }
}
