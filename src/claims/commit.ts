import { type ExternalId, externalKey, kindOf } from '../model/ids.js';
import { type Kind, kindNames } from '../model/kinds.js';
import type { Transaction } from '../store/store.js';
import { type Written, differs } from './changes.js';
import type { Dependencies } from './dependencies.js';
import { distinct } from './distinct.js';
import { deleteClaims, writeClaims } from './graph/claims.js';
import { foundConflicts } from './graph/conflicts.js';
import { type ExternalIdRow, giveUpExternalIds, writeExternalIds } from './graph/external-ids.js';
import { type StoredThing, deleteThings, unclaimedAmong, writeLinks, writeThings } from './graph/things.js';
import { type Resolved, resolve } from './resolve-values.js';
import type { Restatement } from './restate.js';

/** Writes the things that changed and the claims, and deletes the things that are left without any. */
export async function writeGraph(
  transaction: Transaction,
  { changed, removed }: Restatement,
  dependencies: Dependencies,
  resolved: readonly Resolved[],
): Promise<Written> {
  const { claims, stored } = dependencies;
  const claimed = resolved.filter(({ id }) => claims.get(id)?.length !== 0);
  const written = await writeChanged(transaction, claimed, stored);
  // The claims come after the things that they are tied to, and before it is read which things are left without any.
  await writeClaims(transaction, changed);
  await deleteClaims(transaction, removed);
  const { bare, gone } = await unclaimedAfter(transaction, dependencies);
  const emptied = await writeChanged(transaction, bare, stored);
  await deleteGone(transaction, gone);
  return { things: [...written, ...emptied], gone };
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

/** Brings the entries of external ids into step with the things that were written and those that are gone. */
export async function renewExternalIds(
  transaction: Transaction,
  stored: ReadonlyMap<string, StoredThing>,
  { things, gone }: Written,
): Promise<void> {
  const given = things.flatMap(({ id, externalIds }) => entriesOf(id, externalIds));
  const kept = new Set(given.map(({ key }) => key));
  const held = [...gone, ...things.map(({ id }) => id)].flatMap((id) => {
    const text = stored.get(id)?.properties['externalIds'];
    return typeof text === 'string' ? entriesOf(id, JSON.parse(text) as readonly ExternalId[]) : [];
  });
  const givenUp = held.filter(({ key }) => !kept.has(key));
  await giveUpExternalIds(transaction, givenUp);
  await writeExternalIds(transaction, given);
}

function entriesOf(id: string, externalIds: readonly ExternalId[]): readonly ExternalIdRow[] {
  return externalIds.map((externalId) => ({ key: externalKey(kindOfThing(id), externalId), id }));
}

function kindOfThing(id: string): Kind {
  const kind = kindOf(id);
  if (kind === undefined) throw new Error(`${id} is not the id of a thing`);
  return kind;
}
