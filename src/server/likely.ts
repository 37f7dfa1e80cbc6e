import type { Writer } from '../claims/writer.js';
import { statement } from '../cypher/statement.js';
import { constant, input, label } from '../cypher/template.js';
import type { Store } from '../store/store.js';

const batchSize = 500;

/** A line tells how far it is each time that so many things more are resolved: a number of batches. */
const reportedEvery = 20 * batchSize;

/** The stages of resolving all things. Entities come first: what is likely of facts follows from them. */
const stages = ['Entity', 'Fact'] as const;

/** A place on the way through all things: those before it are resolved by the new durations. */
interface Progress {
  readonly stage: (typeof stages)[number];
  /** The id of the last thing that is resolved; empty at the beginning of a stage. */
  readonly after: string;
}

/**
 * Resolves the graph again where it was resolved by other likely durations than the writer's, and notes by which it is
 * now. Cut short, it goes on at the next start where it was. Progress goes to `say`, a line at a time.
 */
export async function applyLikelyDurations(
  store: Store,
  writer: Writer,
  stopping: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const { text } = writer.durations;
  let progress = await progressTowards(store, text);
  if (progress !== undefined) await noteProgress(store, text, progress);
  let resolved = 0;
  while (progress !== undefined) {
    if (stopping.aborted) return;
    const ids = await idsAfter(store, progress);
    if (ids.length > 0) {
      await writer.resolveAgain(ids);
      if (resolved % reportedEvery === 0) {
        say(`Resolving the graph again, as the likely durations have changed: after ${resolved.toString()} things.`);
      }
      resolved += ids.length;
    }
    progress = following(progress, ids);
    await noteProgress(store, text, progress);
  }
}

/** Notes of a graph that all of it is resolved by the writer's likely durations. */
export async function noteLikelyDurations(store: Store, { durations }: Writer): Promise<void> {
  await noteProgress(store, durations.text, undefined);
}

/** The place after these ids were resolved; undefined at the end. */
function following({ stage }: Progress, ids: readonly string[]): Progress | undefined {
  const last = ids.at(-1);
  if (last !== undefined) return { stage, after: last };
  const next = stages[stages.indexOf(stage) + 1];
  return next === undefined ? undefined : { stage: next, after: '' };
}

const readDurations = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  RETURN schema.likely AS likely, schema.resolvedTo AS resolvedTo`;

/** The place up to which the graph is resolved by the durations; undefined where all of it is. */
async function progressTowards(store: Store, likely: string): Promise<Progress | undefined> {
  const [schema] = await store.read(readDurations);
  if (schema?.['likely'] !== likely) return { stage: stages[0], after: '' };
  const resolvedTo = schema['resolvedTo'];
  return typeof resolvedTo === 'string' ? (JSON.parse(resolvedTo) as Progress) : undefined;
}

const writeDurations = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  SET schema.likely = ${input('likely')}, schema.resolvedTo = ${input('resolvedTo')}`;

async function noteProgress(store: Store, likely: string, progress: Progress | undefined): Promise<void> {
  const resolvedTo = progress === undefined ? null : JSON.stringify(progress);
  await store.write((transaction) => transaction.run(writeDurations, { likely, resolvedTo }));
}

const things = new Map(
  stages.map((stage) => [
    stage,
    statement`MATCH (thing:${label(stage)}) WHERE thing.id > ${input('after')}
      RETURN thing.id AS id ORDER BY id LIMIT ${input('limit')}`,
  ]),
);

async function idsAfter(store: Store, { stage, after }: Progress): Promise<readonly string[]> {
  const next = things.get(stage);
  const rows = next === undefined ? [] : await store.read(next, { after, limit: batchSize });
  return rows.map(({ id }) => String(id));
}
