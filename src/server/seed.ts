import { readdir, readFile } from 'node:fs/promises';
import { loadRecords } from '../claims/load.js';
import type { Writer } from '../claims/writer.js';
import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import type { Store } from '../store/store.js';

const folder = new URL('../../seed/', import.meta.url);

/**
 * Loads the seed into a graph that has nothing yet, or goes on where an earlier load was cut short: records sent again
 * change nothing. A graph that has anything else is left as it is. Progress goes to `say`, a line at a time. When
 * `stopping` is aborted, the load ends after the file under way; the next start goes on.
 */
export async function loadSeed(
  store: Store,
  writer: Writer,
  stopping: AbortSignal,
  say: (line: string) => void,
  place: string,
): Promise<void> {
  if (!(await isWanted(store))) return;
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort();
  say(`Loading the seed into the graph ${place}; later starts keep the graph as it is.`);
  await mark(store, 'LOADING');
  for (const [index, file] of files.entries()) {
    const text = await readFile(new URL(file, folder), 'utf8');
    const { count, errors } = await loadRecords(writer, text);
    say(`  ${(index + 1).toString()} of ${files.length.toString()}: ${file}, ${count.toString()} records`);
    for (const { line, message, remedy } of errors)
      say(`    refused: ${file}:${line.toString()}: ${message} ${remedy}`);
    if (stopping.aborted) return;
  }
  await mark(store, 'LOADED');
}

const readState = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}}) RETURN schema.seed AS seed`;

const readAnyEntity = statement`MATCH (entity:Entity) RETURN entity.id AS id LIMIT 1`;

async function isWanted(store: Store): Promise<boolean> {
  const [schema] = await store.read(readState);
  if (schema?.['seed'] === 'LOADING') return true;
  const entities = await store.read(readAnyEntity);
  return entities.length === 0 && schema?.['seed'] !== 'LOADED';
}

const writeState = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}}) SET schema.seed = ${input('state')}`;

async function mark(store: Store, state: 'LOADING' | 'LOADED'): Promise<void> {
  await store.write((transaction) => transaction.run(writeState, { state }));
}
