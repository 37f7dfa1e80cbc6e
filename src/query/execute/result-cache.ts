import { LRUCache } from 'lru-cache';
import type { Parameters, Row, Store } from '../../store/store.js';
import { abortable } from '../../store/abortable.js';
import type { Together } from './batcher.js';

/** How much is kept, in characters of JSON, and how much of it one statement may have returned. */
const keptAtMost = 50_000_000;
const worthKeeping = 2_000_000;

const versionText = `MATCH (log:Log {id: 'log'}) RETURN log.name AS name, log.sequence AS sequence`;

/**
 * What statements returned that had to look at everything of a kind, kept for as long as nothing is written. Each reading
 * begins by asking the log how far it has come, so that what another process wrote is seen as well; statements that are
 * asked for at the same time are run once.
 */
export class Kept {
  readonly #rows = new LRUCache<string, readonly Row[]>({
    maxSize: keptAtMost,
    maxEntrySize: worthKeeping,
    sizeCalculation: (rows) => JSON.stringify(rows).length,
  });
  readonly #running = new Map<string, Promise<readonly Row[]>>();

  /** @param together asks the log, which all requests do */
  constructor(
    private readonly store: Pick<Store, 'read'>,
    private readonly together: Together,
  ) {}

  /** The rows of the statement, as of now or of an earlier time since which nothing was written. */
  async read(text: string, parameters: Parameters, signal: AbortSignal): Promise<readonly Row[]> {
    const [log] = await this.together.read(versionText, {}, signal);
    const key = JSON.stringify([log, text, parameters]);
    return this.#rows.get(key) ?? (await abortable(signal, () => this.#run(key, text, parameters)));
  }

  /** Not ended by the signal of one who asks, since others may wait for it too. */
  #run(key: string, text: string, parameters: Parameters): Promise<readonly Row[]> {
    const running = this.#running.get(key) ?? this.#begin(key, text, parameters);
    this.#running.set(key, running);
    return running;
  }

  async #begin(key: string, text: string, parameters: Parameters): Promise<readonly Row[]> {
    try {
      const rows = await this.store.read(text, parameters);
      this.#rows.set(key, rows);
      return rows;
    } finally {
      this.#running.delete(key);
    }
  }
}
