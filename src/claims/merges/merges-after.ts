import { kindOf } from '../../model/ids.js';
import { isEntityKind } from '../../model/registry.js';
import type { Transaction } from '../../store/store.js';
import { candidateOf } from '../candidate.js';
import type { Claim } from '../claim.js';
import { noLists } from '../complete-lists.js';
import { distinct } from '../distinct.js';
import { claimsAbout, mergesOf } from '../graph/claims.js';
import type { Locks } from '../graph/locks.js';
import { type Identities, type Numbered, lockGroups } from '../identity.js';
import type { Intent } from '../intent.js';
import type { RecordProblem } from '../records.js';
import { restate } from '../restate.js';
import { type Withdrawal, endsOf, takingBack } from '../withdrawals.js';
import type { Merges } from '../graph/merges.js';
import { type Merge, isInRing, mergesAmong, targetsOf } from './targets.js';

/** The entities that ids lead to after a request, with what the request takes back. */
export interface MergesAfter {
  readonly merges: Merges;
  /** The intents to take claims back. */
  readonly takingBack: readonly Intent[];
  readonly withdrawals: readonly Withdrawal[];
  /** The claims about what is taken back, merged or split, as the graph has them, and the names that they are about. */
  readonly held: readonly Claim[];
  readonly names: readonly string[];
  /** The problems of merges that can't be, by the index of the record. */
  readonly refused: ReadonlyMap<number, readonly RecordProblem[]>;
}

/**
 * Finds which entities are one after the request: by the merges that there are, without those that it takes back, and with
 * those that it adds. What the other records speak of is told by it. Of facts it is told only when their claims are known.
 * @param merges as the graph has them
 */
export async function mergesAfter(
  transaction: Transaction,
  locks: Locks,
  merges: Merges,
  { records, identities }: { readonly records: readonly Numbered[]; readonly identities: Identities },
): Promise<MergesAfter> {
  const found = records
    .filter(({ record: { type } }) => type === 'merge' || type === 'split' || type === 'withdrawal')
    .map((numbered) => candidateOf(numbered, identities, merges));
  const added = found.flatMap(({ candidate }) => (candidate === undefined ? [] : [candidate.intent]));
  const withdrawals = found.flatMap(({ withdrawal }) => withdrawal ?? []);
  const ends = [
    ...added.flatMap(({ attestation }) => Object.values(attestation?.links ?? {}).flat()),
    ...withdrawals.flatMap(endsOf),
  ];
  await lockGroups(locks, merges, ends);
  const ids = distinct(ends.flatMap((id) => merges.idsOf(id)));
  const ofWithdrawn = distinct(withdrawals.flatMap(({ about }) => merges.idsOf(about)));
  const names = distinct([...ofWithdrawn, ...added.map(({ about }) => about)]);
  const held = byId([...(await claimsAbout(transaction, names)), ...(await mergesOf(transaction, ids))]);
  const intents = withdrawals.flatMap((withdrawal) => takingBack(withdrawal, held, merges));

  const left = mergesAmong(restate([...added, ...intents], held, noLists).claims);
  const refused = new Map(added.flatMap((intent) => problemOf(intent, left)));
  return {
    merges: merges.with(changesOfEntities(ids, left, merges)),
    takingBack: intents,
    withdrawals,
    held,
    names,
    refused,
  };
}

/** The ids of entities that will lead to other things than before. */
function changesOfEntities(
  ids: readonly string[],
  left: readonly Merge[],
  merges: Merges,
): ReadonlyMap<string, string> {
  const targets = targetsOf(left.filter(([former]) => isEntityId(former)));
  return new Map(
    ids
      .filter(isEntityId)
      .map((id) => [id, targets.get(id) ?? id] as const)
      .filter(([id, into]) => merges.into(id) !== into),
  );
}

function isEntityId(id: string): boolean {
  const kind = kindOf(id);
  return kind !== undefined && isEntityKind(kind);
}

/** The problem of a merge by which a thing would become a part of itself, straight or through others. */
function problemOf(
  { index, attestation }: Intent,
  left: readonly Merge[],
): readonly (readonly [number, readonly RecordProblem[]])[] {
  const [former = '', into = ''] = [attestation?.links['about']?.[0], attestation?.links['into']?.[0]];
  if (former !== into && !isInRing(former, left)) return [];
  const problem: RecordProblem = {
    code: 'SELF_REFERENCE',
    path: 'into',
    message:
      former === into
        ? `The record merges ${former} into itself.`
        : `The record merges ${former} into ${into}, which is merged into ${former}: they are one already.`,
    remedy:
      former === into
        ? 'Give the ids of two things.'
        : `If ${into} is to stand, take the merge of it back first, by a split that its source sends.`,
  };
  return [[index, [problem]]];
}

function byId(claims: readonly Claim[]): readonly Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
