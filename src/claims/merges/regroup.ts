import { kindOf } from '../../model/ids.js';
import { isFactKind } from '../../model/registry.js';
import type { Transaction } from '../../store/store.js';
import { type ChangedClaim, type Claim, mentionedBy } from '../claim.js';
import { distinct } from '../distinct.js';
import { idWithMergesFollowed } from '../fact-key.js';
import { namesOfMentioning } from '../graph/claims.js';
import type { Locks } from '../graph/locks.js';
import { lockGroups } from '../identity.js';
import type { Restatement } from '../restate.js';
import { ClaimsAsRestated } from './claims-as-restated.js';
import { isMergeId } from '../merge-claims.js';
import { claimsOfThings } from './claims-of-things.js';
import type { Merges } from '../graph/merges.js';
import { mergesAmong, targetsOf } from './targets.js';

/** The things that claims are about after a request, where it merges or splits some. */
export interface Regrouping {
  /** The things that ids lead to after the request. */
  readonly merges: Merges;
  /** The ids that lead to another thing than before, each alone or with others. */
  readonly moved: readonly string[];
  /** The claims that the request changes, with the ends that follow from complete lists. */
  readonly changed: readonly ChangedClaim[];
  /** The claims that the graph has and keeps, and that are about, of, or refer to what is named by moved ids. */
  readonly retied: readonly Claim[];
  /** The ids that stand again, that no claim is about, and that claims refer to. */
  readonly bare: readonly string[];
  /** The claims about each thing that changed claims, or retied ones, are or were about, with merges followed, by its id. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** The same claims by the ids that their records name. */
  readonly named: ClaimsAsRestated;
}

/** The means to find out what is regrouped. */
interface Means {
  readonly transaction: Transaction;
  readonly locks: Locks;
  readonly claims: ClaimsAsRestated;
}

/**
 * Finds what is one after the request, and locks it. The id of a fact that is known by its key is made of what it ties;
 * where that was merged, it leads to the fact that has the key of what stands.
 * @param merges with the entities that the request merges or splits
 * @param names all that the claims of the restatement were read for
 */
export async function regroup(
  transaction: Transaction,
  locks: Locks,
  merges: Merges,
  { restatement, names }: { readonly restatement: Restatement; readonly names: readonly string[] },
): Promise<Regrouping> {
  const { changed, removed } = restatement;
  const claims = new ClaimsAsRestated(transaction, restatement, names);
  const means = { transaction, locks, claims };
  const mentioning = await mentioned(means, merges, [...merges.changes.keys()]);
  const touched = [...changed.map(({ claim }) => claim), ...removed];
  const facts = [...touched.map(({ about }) => about), ...mentioning, ...mergesAmong(touched).flat()].filter(isFactId);
  const after = merges.with(await changesOfFacts(means, merges, distinct(facts)));

  const moved = [...after.changes].flatMap(([id, into]) => (merges.before.into(id) === into ? [] : [id]));
  await mentioned(means, after, moved.filter(isFactId));
  const movedIds = new Set(moved);
  const made = new Set(changed.flatMap(({ claim, before }) => (before === undefined ? [claim.id] : [])));
  const speaking = claims.all.filter((claim) => [claim.about, ...mentionedBy(claim)].some((id) => movedIds.has(id)));
  const tied = speaking.filter(({ id }) => !made.has(id));
  const tiedIds = new Set(tied.map(({ id }) => id));

  const abouts = [...restatement.touched, ...tied.map(({ about }) => about)].filter((about) => !isMergeId(about));
  const things = distinct([...abouts, ...moved].flatMap((id) => [after.before.into(id), after.into(id)]));
  const ofThings = await claimsOfThings(after, things, (ids) => claims.withInferredEnds(ids, (id) => after.into(id)));
  const mentionedIds = new Set(speaking.flatMap(mentionedBy));
  return {
    merges: after,
    moved,
    changed: claims.changed,
    retied: claims.all.filter(({ id }) => tiedIds.has(id)),
    bare: moved.filter((id) => after.into(id) === id && ofThings.get(id)?.length === 0 && mentionedIds.has(id)),
    claims: ofThings,
    named: claims,
  };
}

/** Locks and reads the claims that are about these, stated by them, or refer to them, and returns what they are about. */
async function mentioned(
  { transaction, locks, claims }: Means,
  merges: Merges,
  ids: readonly string[],
): Promise<readonly string[]> {
  const things = distinct(ids.map((id) => merges.before.into(id)));
  const names = await namesOfMentioning(transaction, things);
  await lockGroups(
    locks,
    merges,
    names.filter((name) => !isMergeId(name)),
  );
  await claims.read(names);
  return names;
}

/** The ids of facts, of these and of all that they are one with, that will lead to other facts than before. */
async function changesOfFacts(
  { locks, claims }: Means,
  merges: Merges,
  facts: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const followed = new Map<string, string>();
  let merging = mergesAmong(await claims.mergesOf([]));
  for (let open = facts; open.length > 0;) {
    await lockGroups(locks, merges, open);
    const group = distinct(open.flatMap((id) => [id, ...merges.before.idsOf(id)]));
    await claims.read(group);
    await merges.readTargets(group.flatMap((id) => claims.about(id).flatMap(mentionedBy)));
    for (const id of group) followed.set(id, idWithMergesFollowed(id, claims.about(id), merges));
    const merged = [...followed.keys()].filter((id) => merges.before.idsOf(id).length > 1);
    merging = mergesAmong(await claims.mergesOf(merged));
    open = distinct([...followed.values(), ...merging.flat().filter(isFactId)]).filter((id) => !followed.has(id));
  }
  const left = merging.filter(([former]) => isFactId(former));
  const idOf = (id: string): string => followed.get(id) ?? id;
  const targets = targetsOf(left.map(([former, into]) => [idOf(former), idOf(into)]));
  const isKnown = new Set(left.flat());
  const changes = [...followed].map(([id, key]): readonly [string, string] => {
    const isThere = isKnown.has(id) || claims.about(id).length > 0;
    return [id, isThere ? (targets.get(key) ?? key) : id];
  });
  return new Map(changes.filter(([id, into]) => merges.before.into(id) !== into));
}

function isFactId(id: string): boolean {
  const kind = kindOf(id);
  return kind !== undefined && isFactKind(kind);
}
