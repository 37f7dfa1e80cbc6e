import { rebuildNameIndex } from '../claims/name-index.js';
import { renewStandings } from '../claims/standings/check.js';
import type { Writer } from '../claims/writer.js';
import { statement } from '../cypher/statement.js';
import { input, label } from '../cypher/template.js';
import { type Resolution, noteResolution, resolutionOf, schemaVersion } from '../store/schema-version.js';
import type { Store } from '../store/store.js';

const batchSize = 500;

/** A line tells how far it is each time that so many things more are resolved: a number of batches. */
const reportedEvery = 20 * batchSize;

/** The stages of resolving all things. Entities come first: what is likely of facts follows from them. */
const stages = ['Entity', 'Fact'] as const;

/** A place on the way through all things: those before it are resolved. */
interface Progress {
  readonly stage: (typeof stages)[number];
  /** The id of the last thing that is resolved; empty at the beginning of a stage. */
  readonly after: string;
}

/**
 * Derives again all that the graph derives from its claims, where it was derived by an older program or by other likely
 * durations than the writer's, and notes by which it is now. Cut short, it goes on at the next start where it was.
 * Progress goes to `say`, a line at a time.
 */
export async function resolveGraph(
  store: Store,
  writer: Writer,
  stopping: AbortSignal,
  say: (line: string) => void,
): Promise<void> {
  const by = rulesOf(writer);
  let progress = placeOn(await resolutionOf(store), by);
  if (progress === undefined) return;
  let resolved = 0;
  while (progress !== undefined) {
    await noteResolution(store, { by, to: JSON.stringify(progress) });
    if (stopping.aborted) return;
    const ids = await idsAfter(store, progress);
    if (ids.length > 0) {
      await writer.resolveAgain(ids);
      if (resolved % reportedEvery === 0) {
        say(
          `Resolving the graph again, as the program or the likely durations changed: after ${resolved.toString()} things.`,
        );
      }
      resolved += ids.length;
    }
    progress = following(progress, ids);
  }
  await rebuildNameIndex(store);
  await renewStandings(store);
  await noteResolution(store, { by, to: null });
}

/** Tells whether all of the graph is resolved as the writer does. */
export async function isResolved(store: Store, writer: Writer): Promise<boolean> {
  return placeOn(await resolutionOf(store), rulesOf(writer)) === undefined;
}

/** Notes of a graph that all of it is resolved as the writer does. */
export async function noteResolved(store: Store, writer: Writer): Promise<void> {
  await noteResolution(store, { by: rulesOf(writer), to: null });
}

/** A text that stands for how things are resolved: by which version of the program, and by which likely durations. */
function rulesOf({ durations }: Writer): string {
  return JSON.stringify([schemaVersion, durations.text]);
}

/** The place at which to go on; undefined where all is resolved. */
function placeOn(resolution: Resolution | undefined, by: string): Progress | undefined {
  if (resolution?.by !== by) return { stage: stages[0], after: '' };
  return resolution.to === null ? undefined : (JSON.parse(resolution.to) as Progress);
}

/** The place after these ids were resolved; undefined at the end. */
function following({ stage }: Progress, ids: readonly string[]): Progress | undefined {
  const last = ids.at(-1);
  if (last !== undefined) return { stage, after: last };
  const next = stages[stages.indexOf(stage) + 1];
  return next === undefined ? undefined : { stage: next, after: '' };
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
