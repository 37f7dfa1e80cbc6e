import type { Writer } from '../claims/writer.js';
import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import type { Store } from '../store/store.js';

const batchSize = 500;

/**
 * Resolves the graph again where it was resolved by other likely durations than the writer's, and notes by which it is
 * now. Cut short, it is begun again by the next start. Progress goes to `say`, a line at a time.
 */
export async function applyLikelyDurations(
  store: Store,
  writer: Writer,
  stopping: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const { text } = writer.durations;
  const [schema] = await store.read(readDurations);
  if (schema?.['likely'] === text) return;
  // Entities first: what is likely of facts follows from them.
  for (const next of [nextEntities, nextFacts]) {
    let after = '';
    for (let ids = await idsAfter(store, next, after); ids.length > 0; ids = await idsAfter(store, next, after)) {
      if (after === '' && next === nextEntities)
        say('Resolving the graph again, as the likely durations have changed.');
      if (stopping.aborted) return;
      await writer.resolveAgain(ids);
      after = ids.at(-1) ?? after;
    }
  }
  await store.write((transaction) => transaction.run(writeDurations, { likely: text }));
}

const readDurations = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}}) RETURN schema.likely AS likely`;

const writeDurations = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  SET schema.likely = ${input('likely')}`;

const nextEntities = statement`MATCH (thing:Entity) WHERE thing.id > ${input('after')}
  RETURN thing.id AS id ORDER BY id LIMIT ${input('limit')}`;

const nextFacts = statement`MATCH (thing:Fact) WHERE thing.id > ${input('after')}
  RETURN thing.id AS id ORDER BY id LIMIT ${input('limit')}`;

async function idsAfter(store: Store, next: typeof nextEntities, after: string): Promise<readonly string[]> {
  const rows = await store.read(next, { after, limit: batchSize });
  return rows.map(({ id }) => String(id));
}
