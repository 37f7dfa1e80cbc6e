import { readdir, readFile } from 'node:fs/promises';
import { loadRecords } from '../claims/load.js';
import type { Writer } from '../claims/writer.js';
import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import type { Store } from '../store/store.js';

const folder = new URL('../../seed/', import.meta.url);

/**
 * Loads the seed into an empty graph, in one transaction: a Neo4j that has just started takes its time for each statement
 * that it sees for the first time. One that was cut short is begun again, as one is that ends because `stopping` is
 * aborted. Any other graph is left as it is. Progress goes to `say`, a line at a time.
 */
export async function loadSeed(
  store: Store,
  writer: Writer,
  stopping: AbortSignal,
  say: (line: string) => void,
  place: string,
): Promise<void> {
  if (!(await isWanted(store)) || stopping.aborted) return;
  const { text, files, placeOf } = await readSeed();
  say(`Loading the seed into the graph ${place}; later starts keep the graph as it is.`);
  await mark(store, 'LOADING');
  const loaded = await loadRecords(writer, text, stopping).catch((error: unknown) => {
    if (stopping.aborted) return undefined;
    throw error;
  });
  if (loaded === undefined) return;
  const { count, errors } = loaded;
  say(`  ${count.toLocaleString('en')} records of ${files.toString()} files`);
  for (const { line, message, remedy } of errors) say(`  refused: ${placeOf(line)}: ${message} ${remedy}`);
  await mark(store, 'LOADED');
}

/** The files of the seed as one text, and the file and line, from 1, of a line of it. */
export async function readSeed(): Promise<{
  readonly text: string;
  readonly files: number;
  readonly placeOf: (line: number) => string;
}> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const places = texts.flatMap((text, index) =>
    text
      .trimEnd()
      .split('\n')
      .map((line, at) => ({ line, place: `${names[index] ?? ''}:${(at + 1).toString()}` })),
  );
  return {
    text: places.map(({ line }) => `${line}\n`).join(''),
    files: names.length,
    placeOf: (line) => places[line - 1]?.place ?? '',
  };
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
