import type { Transaction } from '../store/store.js';
import type { BroughtList, CompleteList, CompleteLists, JobSoFar } from './complete-lists.js';
import { distinct } from './distinct.js';
import type { Locks } from './graph/locks.js';
import { Identities, type Numbered, lockNamed } from './identity.js';
import type { Intent } from './intent.js';
import { knownLists } from './known.js';
import { isMergeId } from './merge-claims.js';
import { Merges } from './graph/merges.js';
import { type MergesAfter, mergesAfter } from './merges/merges-after.js';
import { type Regrouped, problemsOfMerges } from './merges/problems-of-merges.js';
import { type Regrouping, regroup } from './merges/regroup.js';
import type { RecordProblem } from './records.js';
import { type Circumstances, resolveReferences } from './resolve-references.js';
import { type Restatement, restate } from './restate.js';
import { listedClaims } from './unsaid.js';
import { type Withdrawal, endsOf } from './withdrawals.js';

/** All that the sound records of a request come to, before anything is written. */
export interface Decision {
  readonly intents: readonly Intent[];
  readonly withdrawals: readonly Withdrawal[];
  readonly restatement: Restatement;
  /** The complete lists that bear on the claims, and those of them that the graph does not have yet. */
  readonly lists: CompleteLists;
  readonly newLists: readonly CompleteList[];
  readonly regrouping: Regrouping;
  /** By the index of the record. */
  readonly refused: ReadonlyMap<number, readonly RecordProblem[]>;
  /** The id of the thing that each record is about, where it could be told, by the index of the record. */
  readonly ids: ReadonlyMap<number, string>;
}

/**
 * Finds what each record is about and refers to, and what claims and things will be there. What records speak of depends
 * on what is merged, and what can be merged on what they say. So where a merge or a split is refused, all others are
 * looked at again without it.
 * @param list the list that the records are, or end; one of which a record is refused counts for none
 * @param job that the records are a part of
 */
export async function decide(
  transaction: Transaction,
  locks: Locks,
  records: readonly Numbered[],
  list: BroughtList | undefined,
  job: JobSoFar,
): Promise<Decision> {
  const merges = new Merges(transaction);
  // All that can be locked without looking at the graph is locked first, so that what is read below stays so.
  const entries = await lockNamed(
    transaction,
    locks,
    merges,
    records.map(({ record }) => record),
  );
  const without = new Map<number, readonly RecordProblem[]>();
  for (;;) {
    const taken = records.filter(({ index }) => !without.has(index));
    const identities = new Identities(taken, entries, merges);
    const after = await mergesAfter(transaction, locks, merges, { records: taken, identities });
    const decision = await decideOn(
      transaction,
      locks,
      taken,
      {
        after,
        identities: after.merges.changes.size === 0 ? identities : new Identities(taken, entries, after.merges),
        job,
      },
      without.size === 0 ? list : undefined,
    );
    const isOfMerges = new Set(taken.flatMap(({ index, record: { type } }) => (regrouping.has(type) ? [index] : [])));
    const refused = [...decision.refused].filter(([index]) => isOfMerges.has(index));
    if (refused.length === 0) return { ...decision, refused: new Map([...without, ...decision.refused]) };
    for (const [index, problems] of refused) without.set(index, problems);
  }
}

/** The types of records that can make things one, or two again. */
const regrouping: ReadonlySet<string> = new Set(['merge', 'split', 'withdrawal']);

async function decideOn(
  transaction: Transaction,
  locks: Locks,
  records: readonly Numbered[],
  circumstances: Circumstances,
  list: BroughtList | undefined,
): Promise<Decision> {
  const { after, job } = circumstances;
  // The id of a fact is made of the things it ties, so facts can be locked only here.
  const { intents, ids, ...found } = await resolveReferences(transaction, locks, records, circumstances, list);
  const refused = new Map([...found.refused, ...after.refused]);
  const left = intents.filter(({ index }) => !refused.has(index));
  const known = await knownLists(transaction, records, left);
  const { held, names, lists } = await listedClaims(
    transaction,
    locks,
    after.merges,
    { intents: left, held: found.held, names: found.names, known },
    refused.size === 0 ? list : undefined,
    job.list,
  );
  const restatement = restate(left, held, lists);
  const regrouped = await regroup(transaction, locks, after.merges, { restatement, names });
  const problems = problemsOfMerges({ merging: mergingAmong(intents), splitting: splittingAmong(after) }, regrouped);
  for (const [index, all] of problems) if (!refused.has(index)) refused.set(index, all);
  return {
    intents,
    withdrawals: after.withdrawals,
    restatement: withChanges(restatement, regrouped),
    lists,
    newLists: [...known, ...(lists.lacking === undefined ? [] : [lists.lacking.list])],
    regrouping: regrouped,
    refused,
    ids: new Map([...ids].map(([index, id]) => [index, regrouped.merges.into(id)])),
  };
}

/** The restatement with all that changes when it is known which claims are about one thing. */
export function withChanges(restatement: Restatement, { changed }: Regrouping): Restatement {
  const touched = distinct([...restatement.touched, ...changed.map(({ claim }) => claim.about)]);
  return { ...restatement, changed, touched };
}

function mergingAmong(intents: readonly Intent[]): readonly Regrouped[] {
  return intents.flatMap(({ index, about, attestation }) =>
    attestation !== null && isMergeId(about) ? [{ index, ends: Object.values(attestation.links).flat() }] : [],
  );
}

function splittingAmong({ withdrawals }: MergesAfter): readonly Regrouped[] {
  return withdrawals.map((one) => ({ index: one.index, ends: endsOf(one) }));
}
