import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from './engine.js';
import { type RawRecord, write } from './world.js';

/** To be called in a file of tests: each of them begins with a store that has these records and nothing else. */
export function beginEachWith(records: readonly RawRecord[], use: (store: Store) => void): void {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
    use(store);
  });
  beforeEach(async () => {
    await wipe(store);
    await write(store, records);
  });
  afterAll(() => store.close());
}
