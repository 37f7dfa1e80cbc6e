import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import { readSeed } from '../../src/server/seed.js';
import type { Store } from '../../src/store/store.js';

/** Loads the seed; a record that is refused is a failure. */
export async function loadSeed(store: Store): Promise<void> {
  const { text, placeOf } = await readSeed();
  const { errors } = await loadRecords(new Writer(store), text);
  const [first] = errors;
  if (first !== undefined) throw new Error(`${placeOf(first.line)}: ${JSON.stringify(first)}`);
}
