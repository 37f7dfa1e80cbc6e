import { readFile, readdir } from 'node:fs/promises';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';

const folder = new URL('../../seed/', import.meta.url);

/** Loads every file of the seed; a record that is refused is a failure. */
export async function loadSeed(store: Store): Promise<void> {
  const writer = new Writer(store);
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.ndjson')).sort()) {
    const { errors } = await loadRecords(writer, await readFile(new URL(name, folder), 'utf8'));
    if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors.slice(0, 3))}`);
  }
}
