import type { Driver } from 'neo4j-driver';
import { letGo } from './waiting.js';

/**
 * A connection of its own to ask a server whether it is there, so that it waits for none that hang. One that failed is
 * thrown away, since it may be only the connection that has died.
 */
export class Probe {
  #driver: Driver | undefined;

  constructor(
    private readonly connect: () => Driver,
    private readonly database: string,
  ) {}

  /** Resolves when the database has answered; the caller bounds how long that takes. */
  async ask(): Promise<void> {
    const isFresh = this.#driver === undefined;
    try {
      await this.#run();
    } catch (error) {
      if (isFresh) throw error;
      await this.#run();
    }
  }

  /** Lets go of the connection; the next question makes a new one. */
  close(): void {
    if (this.#driver !== undefined) letGo(this.#driver.close());
    this.#driver = undefined;
  }

  async #run(): Promise<void> {
    const driver = (this.#driver ??= this.connect());
    const session = driver.session({ database: this.database, defaultAccessMode: 'READ' });
    try {
      await session.run('RETURN 1 AS one');
    } catch (error) {
      if (this.#driver === driver) this.close();
      throw error;
    } finally {
      letGo(session.close());
    }
  }
}
