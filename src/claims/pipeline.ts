import type { LikelyDurations } from '../model/lasting.js';
import type { Transaction } from '../store/store.js';
import { type Written, changesOf, differs, withReasons } from './changes.js';
import { renewExternalIds, writeGraph } from './commit.js';
import type { BroughtList, JobSoFar } from './complete-lists.js';
import { renewConflicts } from './conflicts.js';
import { type Decision, decide, withChanges } from './decide.js';
import { dependenciesOf, recordedConflicts, resolveValues } from './dependencies.js';
import { writeCompleteLists } from './graph/complete-lists.js';
import type { Locks } from './graph/locks.js';
import type { StoredThing } from './graph/things.js';
import { type Numbered, lockGroups } from './identity.js';
import { makeKnown } from './known.js';
import { type Change, appendChanges, logCursor } from './log.js';
import { lookAlikeWarnings } from './warnings/look-alike.js';
import { isMergeId } from './merge-claims.js';
import { Merges } from './graph/merges.js';
import { regroup } from './merges/regroup.js';
import { stillMergedWarnings } from './warnings/still-merged.js';
import { renewNameIndex } from './name-index.js';
import { noPartyWarnings } from './warnings/no-party.js';
import type { RecordProblem } from './records.js';
import type { TakenStatus } from './restate.js';
import { samePlaceWarnings } from './warnings/same-place.js';
import { affectedBy, namedBy } from './standings/affected.js';
import { renew } from './standings/renew.js';
import { type Absence, absencesAmong, saidBy } from './unsaid.js';

/** The records of a request, checked by themselves. */
export interface CheckedRecords {
  readonly sound: readonly Numbered[];
  /** The problems of the others, by the index of the record. */
  readonly malformed: ReadonlyMap<number, readonly RecordProblem[]>;
  /** Warnings of what may not be meant in the sound ones, by the index of the record. */
  readonly warnings: ReadonlyMap<number, readonly RecordProblem[]>;
  /** One record that is refused refuses all. */
  readonly isAtomic: boolean;
  /** The records are all that a source says for a day, or the last of it. */
  readonly list: BroughtList | undefined;
  /** The job that the records are a part of; one without any requests where they are no part of one. */
  readonly job: JobSoFar;
}

/** The outcome of each record, by its index, and the log's cursor afterwards. */
export interface TakenIn {
  readonly ids: ReadonlyMap<number, string>;
  /** The ids of the claims that the records make. */
  readonly said: readonly string[];
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
  // Decide. With the claims and the things as they will be it is known what changes; where nothing does, no more is locked.
  const wellFormed = request.malformed.size === 0 ? request.list : undefined;
  const decision = await decide(transaction, locks, request.sound, wellFormed, request.job);
  const { intents, restatement, regrouping, lists, ids } = decision;
  const refused = new Map([...request.malformed, ...decision.refused]);
  const isStopped = request.isAtomic && refused.size > 0;
  if (isStopped) {
    const statuses = new Map<number, TakenStatus>();
    const cursor = await logCursor(transaction);
    return { ids, said: [], refused, isStopped, statuses, absences: undefined, warnings: [], cursor };
  }
  await writeCompleteLists(transaction, decision.newLists);
  const absences = lists.lacking && absencesAmong(restatement, lists);
  const samePlace = await samePlaceWarnings(transaction, intents, restatement);
  const warnings = [request.warnings, samePlace, stillMergedWarnings(decision)];
  const statuses = new Map(restatement.statuses);
  const outcome = { ids, said: saidBy(intents), refused, isStopped, statuses, absences, warnings };
  if (restatement.touched.length === 0) return { ...outcome, cursor: await logCursor(transaction) };

  // What is known by its id alone has to be there before claims are tied to it.
  const made = await makeKnown(transaction, request.sound, restatement, durations);
  const madeIds = new Set(made.map(({ id }) => id));
  for (const { index, record } of request.sound) {
    if (record.type === 'known' && madeIds.has(record.id)) outcome.statuses.set(index, 'CREATED');
  }

  const created = new Set(intents.flatMap(({ isNew, about }) => (isNew ? [about] : [])));
  const { written, conflicts, stored } = await carryOut(transaction, locks, decision, { created, durations });
  // Who is a party follows from all actions of an agreement, so it is known only now that nobody is.
  const noParty = await noPartyWarnings(transaction, intents, decision);
  const lookAlike = await lookAlikeWarnings(transaction, intents, regrouping, written);

  // Log. All writers share its counter, so it is taken last: whoever has it is held up by nothing else.
  const before = new Map([...stored].filter(([id]) => !madeIds.has(id)));
  const all = { things: [...made, ...written.things], gone: written.gone };
  const things = changesOf(restatement.touched, before, all, regrouping);
  const cursor = await appendChanges(transaction, [...withReasons(things, decision.withdrawals), ...conflicts]);
  return { ...outcome, warnings: [...warnings, noParty, lookAlike], cursor };
}

/** Resolves things from their claims again, as when the durations have changed by which it is told what is likely. */
export async function resolveAgain(
  transaction: Transaction,
  locks: Locks,
  ids: readonly string[],
  durations: LikelyDurations,
): Promise<void> {
  const asClaimed = await asClaimedNow(transaction, locks, ids);
  const { written, stored } = await carryOut(transaction, locks, asClaimed, { created: new Set(), durations });
  await appendChanges(transaction, changesOf([], stored, written, asClaimed.regrouping));
}

/** The ids of those of these things that the graph has otherwise than they follow from their claims. */
export async function unlikeFresh(
  transaction: Transaction,
  locks: Locks,
  ids: readonly string[],
  durations: LikelyDurations,
): Promise<readonly string[]> {
  const dependencies = await dependenciesOf(transaction, locks, await asClaimedNow(transaction, locks, ids), durations);
  const asked = new Set(ids);
  return resolveValues(dependencies)
    .filter((thing) => asked.has(thing.id) && differs(thing, dependencies.stored.get(thing.id)))
    .map(({ id }) => id);
}

/** These things with the claims that the graph has about them; what changes are at most ends that follow from lists. */
async function asClaimedNow(
  transaction: Transaction,
  locks: Locks,
  ids: readonly string[],
): Promise<Pick<Decision, 'restatement' | 'regrouping'>> {
  const merges = new Merges(transaction);
  await lockGroups(locks, merges, ids);
  const unchanged = { statuses: new Map(), claims: [], held: [], changed: [], removed: [], touched: ids };
  const regrouping = await regroup(transaction, locks, merges, { restatement: unchanged, names: [] });
  return { restatement: withChanges(unchanged, regrouping), regrouping };
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
  { restatement, regrouping }: Pick<Decision, 'restatement' | 'regrouping'>,
  { created, durations }: { readonly created: ReadonlySet<string>; readonly durations: LikelyDurations },
): Promise<CarriedOut> {
  // Resolve values, of the things that changed claims are about and of those that depend on them, which are locked too.
  const dependencies = await dependenciesOf(transaction, locks, { restatement, regrouping }, durations);
  const resolved = resolveValues(dependencies);

  // Write. What follows is tied to the things, or reads them.
  const { stored } = dependencies;
  const named = namedBy(resolved, stored);
  // The rows that are derived from all actions of an agreement are made by one writer at a time.
  await locks.take([...named.agreements, ...named.bodies]);
  const written = await writeGraph(transaction, { restatement, regrouping }, dependencies, resolved);

  // Derive what things are found by, from those that were written.
  await renewExternalIds(transaction, dependencies, written, regrouping);
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
    withdrawn: restatement.removed.map(({ about }) => about).filter((about) => !isMergeId(about)),
    merges: regrouping.merges,
  });
  return { written, stored, conflicts };
}
