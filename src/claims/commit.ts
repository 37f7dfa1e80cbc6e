import { today } from '../model/dates.js';
import { type ExternalId, externalKey, kindOf } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import type { Transaction } from '../store/store.js';
import { type Written, differs } from './changes.js';
import type { Dependencies } from './dependencies.js';
import { distinct } from './distinct.js';
import type { ChangedClaim, Claim } from './claim.js';
import type { Decision } from './decide.js';
import { deleteClaims, untieClaims, writeClaims } from './graph/claims.js';
import { foundConflicts } from './graph/conflicts.js';
import { type ExternalIdRow, giveUpExternalIds, leadExternalIds, writeExternalIds } from './graph/external-ids.js';
import { type MergedRecord, dropMergedRecords, makeMergedRecords } from './graph/merged-records.js';
import { type StoredThing, deleteThings, unclaimedAmong, writeLinks, writeThings } from './graph/things.js';
import { groupedBy } from './grouped-by.js';
import type { Regrouping } from './merges/regroup.js';
import { type Resolved, resolve } from './resolve-values.js';

/** Writes the things that changed and the claims, and deletes the things that are left without any. */
export async function writeGraph(
  transaction: Transaction,
  { restatement: { changed, removed }, regrouping }: Pick<Decision, 'restatement' | 'regrouping'>,
  dependencies: Dependencies,
  resolved: readonly Resolved[],
): Promise<Written> {
  const { claims, stored } = dependencies;
  const standing = new Set(regrouping.bare.filter((id) => !stored.has(id)));
  const claimed = resolved.filter(({ id }) => claims.get(id)?.length !== 0 || standing.has(id));
  const written = await writeChanged(transaction, claimed, stored);
  // The claims come after the things that they are tied to, and before it is read which things are left without any.
  await writeClaims(transaction, await untied(transaction, changed, regrouping), regrouping.merges);
  await deleteClaims(transaction, removed);
  const { bare, gone } = await unclaimedAfter(transaction, dependencies);
  const emptied = await writeChanged(transaction, bare, stored);
  await deleteGone(transaction, gone);
  await renewMergedRecords(transaction, regrouping, stored);
  return { things: [...written, ...emptied], gone };
}

/** Unties the claims whose things were merged or split, and returns the claims to write, these as if they were new. */
async function untied(
  transaction: Transaction,
  changed: readonly ChangedClaim[],
  { retied }: Regrouping,
): Promise<readonly ChangedClaim[]> {
  await untieClaims(transaction, retied);
  const ids = new Set(retied.map(({ id }) => id));
  return [
    ...changed.filter(({ claim }) => !ids.has(claim.id)),
    ...retied.map((claim): ChangedClaim => ({ claim, before: undefined })),
  ];
}

/** Brings the records at ids that lead to other things into step with the merges. */
async function renewMergedRecords(
  transaction: Transaction,
  { moved, merges }: Regrouping,
  stored: ReadonlyMap<string, StoredThing>,
): Promise<void> {
  await dropMergedRecords(
    transaction,
    moved.filter((id) => merges.recordAt(id) !== undefined),
  );
  const records = moved.flatMap((id): readonly MergedRecord[] => {
    const recorded = merges.recordAt(id)?.recordedOn ?? stored.get(id)?.properties['recordedOn'];
    const into = merges.into(id);
    if (into === id) return [];
    if (kindOf(id) !== 'Source') return [{ id, into }];
    return [{ id, into, recordedOn: typeof recorded === 'number' ? recorded : today() }];
  });
  await makeMergedRecords(transaction, records);
}

/** Writes the things that the graph does not have, or has otherwise, and returns them. */
export async function writeChanged(
  transaction: Transaction,
  things: readonly Resolved[],
  stored: ReadonlyMap<string, StoredThing>,
): Promise<readonly Resolved[]> {
  const changed = things.filter((thing) => differs(thing, stored.get(thing.id)));
  const kinds = kindNames.filter((kind) => changed.some((thing) => thing.kind === kind));
  const ofKind = (kind: Kind): readonly Resolved[] => changed.filter((thing) => thing.kind === kind);
  for (const kind of kinds) await writeThings(transaction, kind, ofKind(kind));
  // A link may lead to a thing of any kind, so all nodes are there before the first link is made.
  for (const kind of kinds) await writeLinks(transaction, kind, ofKind(kind), stored);
  return changed;
}

/** Finds the things that are left without a claim: bare where a claim still refers to them, gone where none does. */
async function unclaimedAfter(
  transaction: Transaction,
  { claims, stored, dereferenced, surroundings }: Dependencies,
): Promise<{ readonly bare: readonly Resolved[]; readonly gone: readonly string[] }> {
  const withoutClaims = [...claims].flatMap(([id, ofThing]) => (ofThing.length === 0 ? [id] : []));
  const elsewhere = dereferenced.filter((id) => !claims.has(id));
  const candidates = distinct([...withoutClaims, ...elsewhere]).filter((id) => stored.has(id));
  const unclaimed = await unclaimedAmong(transaction, candidates);
  const bare = unclaimed.filter(({ isReferredTo }) => isReferredTo);
  return {
    bare: bare.map(({ id }) => resolve(kindOfThing(id), id, [], surroundings)),
    gone: unclaimed.flatMap(({ id, isReferredTo }) => (isReferredTo ? [] : [id])),
  };
}

/** Deletes things, and the conflicts that were found about them. */
async function deleteGone(transaction: Transaction, gone: readonly string[]): Promise<void> {
  const orphaned = await foundConflicts(transaction, gone);
  for (const kind of kindNames) {
    const ofKind = gone.filter((id) => kindOf(id) === kind);
    await deleteThings(transaction, kind, ofKind);
  }
  const conflicts = orphaned.map(({ id }) => id);
  await deleteThings(transaction, 'Conflict', conflicts);
}

/** Brings the entries of external ids into step with the things that claims changed of, or that were written or are gone. */
export async function renewExternalIds(
  transaction: Transaction,
  { claims, stored }: Dependencies,
  { things, gone }: Written,
  { claims: touched, moved, merges }: Regrouping,
): Promise<void> {
  const ids = distinct([...touched.keys(), ...things.map(({ id }) => id)]);
  const given = ids.flatMap((id) => entriesOf(id, claims.get(id) ?? []));
  const kept = new Set(given.map(({ key }) => key));
  const held = distinct([...ids, ...gone]).flatMap((id) => {
    const text = stored.get(id)?.properties['externalIds'];
    const kind = kindOf(id);
    if (typeof text !== 'string' || kind === undefined) return [];
    return (JSON.parse(text) as readonly ExternalId[]).map((externalId) => externalKey(kind, externalId));
  });
  await giveUpExternalIds(
    transaction,
    held.filter((key) => !kept.has(key)),
  );
  // Those that are only reserved lead to what stands for their thing, too.
  await leadExternalIds(
    transaction,
    moved.map((named) => ({ named, id: merges.into(named) })),
  );
  await writeExternalIds(transaction, given);
}

/** The entries of the external ids that claims give to a thing, each under the thing's own id where a claim names it so. */
function entriesOf(id: string, claims: readonly Claim[]): readonly ExternalIdRow[] {
  const kind = kindOf(id);
  if (kind === undefined) return [];
  const given = claims
    .filter(({ latest }) => latest.rank !== 'DEPRECATED')
    .flatMap(({ about, latest }) => latest.externalIds.map((one) => ({ key: externalKey(kind, one), about })));
  return [...groupedBy(given, ({ key }) => key)].map(([key, all]) => {
    const names = distinct(all.map(({ about }) => about));
    return { key, id, named: names.includes(id) ? id : (names[0] ?? id) };
  });
}

function kindOfThing(id: string): Kind {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`${id} is not the id of a thing`);
  return kind;
}
