import type { Driver } from 'neo4j-driver';
import { ignoreOutcome } from './waiting.js';

/**
 * Asks a server whether it is there, on a connection of its own, so that it waits for none that hang. A connection that
 * failed is thrown away, since it may be only the connection that has died.
 */
export class HealthCheck {
  #driver: Driver | undefined;

  constructor(
    private readonly connect: () => Driver,
    private readonly database: string,
  ) {}

  /** Resolves when the database has answered; the caller bounds the time that it may take. */
  async run(): Promise<void> {
    const isFresh = this.#driver === undefined;
    try {
      await this.#ask();
    } catch (error) {
      if (isFresh) throw error;
      await this.#ask();
    }
  }

  /** Closes the connection; the next run makes a new one. */
  close(): void {
    if (this.#driver !== undefined) ignoreOutcome(this.#driver.close());
    this.#driver = undefined;
  }

  async #ask(): Promise<void> {
    const driver = (this.#driver ??= this.connect());
    const session = driver.session({ database: this.database, defaultAccessMode: 'READ' });
    try {
      await session.run('RETURN 1 AS one');
    } catch (error) {
      if (this.#driver === driver) this.close();
      throw error;
    } finally {
      ignoreOutcome(session.close());
    }
  }
}
