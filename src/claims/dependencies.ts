import { kindOf } from '../model/ids.js';
import type { LikelyDurations } from '../model/lasting.js';
import type { Transaction } from '../store/store.js';
import { type Claim, referredTo } from './claim.js';
import type { Decision } from './decide.js';
import { Dependents } from './dependents.js';
import { distinct } from './distinct.js';
import { type StoredThing, storedThings } from './graph/things.js';
import type { Locks } from './graph/locks.js';
import { lockGroups } from './identity.js';
import { type Resolved, resolve } from './resolve-values.js';
import type { Surroundings } from './surroundings.js';

/** The things whose values may change with a request, and all that these values follow from. */
export interface Dependencies {
  /** The claims about each of the things, and of each recorded conflict, as they will be, with merges followed, by id. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  /** The things, and those that may be gone, as the graph has them now. */
  readonly stored: ReadonlyMap<string, StoredThing>;
  readonly surroundings: Surroundings;
  /** The ids of things that claims referred to before and refer to no more, which may be gone when no other claim does. */
  readonly dereferenced: readonly string[];
}

/**
 * Finds all that depends on the claims that change, and locks it: the things that these are about, what depends on the
 * days on which a source among them spoke, on an event that shows that it was there, on the life of an entity among them,
 * and on who holds an office besides.
 */
export async function dependenciesOf(
  transaction: Transaction,
  locks: Locks,
  { restatement, regrouping }: Pick<Decision, 'restatement' | 'regrouping'>,
  durations: LikelyDurations,
): Promise<Dependencies> {
  const { merges } = regrouping;
  const dereferenced = await dereferencedBy(locks, { restatement, regrouping });
  const claims = new Map(regrouping.claims);
  const stored = await storedThings(transaction, distinct([...[...claims.keys()].filter(isThing), ...dereferenced]));
  const dependents = new Dependents({ transaction, locks, durations, merges, claims, stored: new Map(stored) });
  // In this order: sources order the claims from which a life follows, as do the events that show it, and lives tell which
  // witnesses of a term count.
  await dependents.addThingsOfSources();
  await dependents.addEntitiesDatedBySigns(dereferenced);
  await dependents.addThingsOfLives();
  await dependents.addTermsOfOffices();
  return { claims: dependents.claims, stored: dependents.stored, surroundings: dependents.surroundings, dereferenced };
}

/** Every thing whose values may change, resolved from its claims as they will be. */
export function resolveValues({ claims, surroundings }: Dependencies): readonly Resolved[] {
  return [...claims].flatMap(([id, ofThing]) => {
    const kind = kindOf(id);
    return kind === undefined ? [] : [resolve(kind, id, ofThing, surroundings)];
  });
}

/** The recorded conflicts that are written anew, each with its claim, by the id of the conflict. */
export function recordedConflicts({ claims }: Dependencies): ReadonlyMap<string, Claim> {
  return new Map(
    [...claims].flatMap(([id, [claim]]) => (isThing(id) || claim === undefined ? [] : [[id, claim] as const])),
  );
}

function isThing(id: string): boolean {
  return kindOf(id) !== undefined;
}

/** Locks the things that changed and removed claims referred to before and refer to no more, and returns their ids. */
async function dereferencedBy(
  locks: Locks,
  { restatement: { changed, removed }, regrouping: { merges } }: Pick<Decision, 'restatement' | 'regrouping'>,
): Promise<readonly string[]> {
  const replaced = changed.flatMap(({ claim, before }) => {
    const now = new Set(referredTo(claim));
    return before === undefined ? [] : referredTo(before).filter((id) => !now.has(id));
  });
  const takenBack = removed.flatMap((claim) => [claim.source, ...referredTo(claim)]);
  const ids = distinct([...replaced, ...takenBack]).filter(isThing);
  // So that nobody begins to refer to them meanwhile.
  await lockGroups(locks, merges, ids);
  return distinct(ids.map((id) => merges.into(id)));
}
