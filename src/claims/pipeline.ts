import type { LikelyDurations } from '../model/lasting.js';
import type { Transaction } from '../store/store.js';
import { type Written, changesOf } from './changes.js';
import { renewExternalIds, writeGraph } from './commit.js';
import type { CompleteList } from './complete-lists.js';
import { renewConflicts } from './conflicts.js';
import { dependenciesOf, recordedConflicts, resolveValues } from './dependencies.js';
import { claimsAbout } from './graph/claims.js';
import type { Locks } from './graph/locks.js';
import type { StoredThing } from './graph/things.js';
import { type Numbered, identify } from './identity.js';
import { type Change, appendChanges, logCursor } from './log.js';
import { renewNameIndex } from './name-index.js';
import { noPartyWarnings } from './no-party.js';
import type { RecordProblem } from './records.js';
import { resolveReferences } from './resolve-references.js';
import { type Restatement, type TakenStatus, restate } from './restate.js';
import { samePlaceWarnings } from './same-place.js';
import { affectedBy, namedBy } from './standings/affected.js';
import { renew } from './standings/renew.js';
import { type Absence, absencesAmong, listedClaims } from './unsaid.js';

/** The records of a request, checked by themselves. */
export interface CheckedRecords {
  readonly sound: readonly Numbered[];
  /** The problems of the others, by the index of the record. */
  readonly malformed: ReadonlyMap<number, readonly RecordProblem[]>;
  /** Warnings of what may not be meant in the sound ones, by the index of the record. */
  readonly warnings: ReadonlyMap<number, readonly RecordProblem[]>;
  /** One record that is refused refuses all. */
  readonly isAtomic: boolean;
  /** The records are all that a source says for a day. */
  readonly list: CompleteList | undefined;
}

/** The outcome of each record, by its index, and the log's cursor afterwards. */
export interface TakenIn {
  readonly ids: ReadonlyMap<number, string>;
  readonly refused: ReadonlyMap<number, readonly RecordProblem[]>;
  /** None was taken, because one was refused. */
  readonly isStopped: boolean;
  readonly statuses: ReadonlyMap<number, TakenStatus>;
  /** The claims that the list of the request lacks, with what became of them; undefined where it counts for none. */
  readonly absences: readonly Absence[] | undefined;
  /** Warnings by the index of the record, of each way to find some. */
  readonly warnings: readonly ReadonlyMap<number, readonly RecordProblem[]>[];
  readonly cursor: string | null;
}

/** The way of checked records into the graph, step by step, within one transaction. */
export async function takeIn(
  transaction: Transaction,
  locks: Locks,
  request: CheckedRecords,
  durations: LikelyDurations,
): Promise<TakenIn> {
  // Identify. All that can be locked without looking at the graph is locked first, so that what is read below stays so.
  const identities = await identify(transaction, locks, request.sound);

  // Resolve references. The id of a fact is made of the things it ties, so facts can be locked only here.
  const wellFormed = request.malformed.size === 0 ? request.list : undefined;
  const references = await resolveReferences(transaction, locks, request.sound, identities, wellFormed);
  const { intents, ids, ...found } = references;
  const refused = new Map([...request.malformed, ...found.refused]);
  const isStopped = request.isAtomic && refused.size > 0;
  const carriedOut = isStopped ? [] : intents;

  // Complete. A record that was refused may have said what seems to be missing, so then the list counts for none.
  const list = refused.size === 0 ? request.list : undefined;
  const { held, lists } = await listedClaims(transaction, locks, { intents: carriedOut, held: found.held }, list);

  // Restate. With the claims as they will be it is known what changes; where nothing does, nothing more is locked.
  const restatement = restate(carriedOut, held, lists);
  const absences = list && absencesAmong(restatement, lists);
  const samePlace = await samePlaceWarnings(transaction, carriedOut, restatement);
  const warnings = [request.warnings, samePlace];
  const outcome = { ids, refused, isStopped, statuses: restatement.statuses, absences, warnings };
  if (restatement.touched.length === 0) return { ...outcome, cursor: await logCursor(transaction) };

  const created = new Set(intents.flatMap(({ isNew, about }) => (isNew ? [about] : [])));
  const { written, conflicts, stored } = await carryOut(transaction, locks, restatement, { created, durations });
  // Who is a party follows from all actions of an agreement, so it is known only now that nobody is.
  const noParty = await noPartyWarnings(transaction, carriedOut, restatement);

  // Log. All writers share its counter, so it is taken last: whoever has it is held up by nothing else.
  const changes = [...changesOf(restatement.touched, stored, written), ...conflicts];
  const cursor = await appendChanges(transaction, changes);
  return { ...outcome, warnings: [...warnings, noParty], cursor };
}

/** Resolves things from their claims again, as when the durations have changed by which it is told what is likely. */
export async function resolveAgain(
  transaction: Transaction,
  locks: Locks,
  ids: readonly string[],
  durations: LikelyDurations,
): Promise<void> {
  await locks.take(ids);
  const claims = await claimsAbout(transaction, ids);
  const restatement = { statuses: new Map(), claims, changed: [], removed: [], touched: ids };
  const { written, stored } = await carryOut(transaction, locks, restatement, { created: new Set(), durations });
  await appendChanges(transaction, changesOf([], stored, written));
}

/** The things that were written, and the changes of conflicts that readers recorded. */
interface CarriedOut {
  readonly written: Written;
  readonly stored: ReadonlyMap<string, StoredThing>;
  readonly conflicts: readonly Change[];
}

/** Brings the graph into step with the claims as they will be. */
async function carryOut(
  transaction: Transaction,
  locks: Locks,
  restatement: Restatement,
  { created, durations }: { readonly created: ReadonlySet<string>; readonly durations: LikelyDurations },
): Promise<CarriedOut> {
  // Resolve values, of the things that changed claims are about and of those that depend on them, which are locked too.
  const dependencies = await dependenciesOf(transaction, locks, restatement, durations);
  const resolved = resolveValues(dependencies);

  // Write. What follows is tied to the things, or reads them.
  const { stored } = dependencies;
  const named = namedBy(resolved, stored);
  // The rows that are derived from all actions of an agreement are made by one writer at a time.
  await locks.take([...named.agreements, ...named.bodies]);
  const written = await writeGraph(transaction, restatement, dependencies, resolved);

  // Derive what things are found by, from those that were written.
  await renewExternalIds(transaction, stored, written);
  await renewNameIndex(transaction, stored, written.things);

  // Derive standings, and whom memberships count for, from all facts that they follow from, as they are now.
  const affected = await affectedBy(transaction, written, stored);
  await locks.take([...affected.agreements, ...affected.bodies]);
  await renew(transaction, affected);

  // Find conflicts. Who else holds an office is read from the graph, so the terms are written by now.
  const conflicts = await renewConflicts(transaction, locks, {
    resolved,
    stored,
    written,
    recorded: recordedConflicts(dependencies),
    created,
    withdrawn: restatement.removed.map(({ about }) => about),
  });
  return { written, stored, conflicts };
}
