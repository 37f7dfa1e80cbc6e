import type { Store } from '../../../src/store/store.js';
import { answer } from '../../support/ask.js';
import { emptyStore } from '../../support/engine.js';
import { type RawRecord, write } from '../../support/world.js';

/** A store with these records, all of which must be taken, and the answer that it gives to the question. */
export async function askedAfterSync(
  records: readonly RawRecord[],
  question: string,
): Promise<{ readonly store: Store; readonly data: unknown }> {
  const store = await emptyStore();
  await write(store, records);
  return { store, data: await answer(store, question) };
}
