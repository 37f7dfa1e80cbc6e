import { kindOf } from '../model/ids.js';
import type { LikelyDurations } from '../model/lasting.js';
import type { Transaction } from '../store/store.js';
import { type Claim, referredTo } from './claim.js';
import { Dependents, grouped } from './dependents.js';
import { distinct } from './distinct.js';
import { type StoredThing, storedThings } from './graph/things.js';
import type { Locks } from './graph/locks.js';
import { type Resolved, resolve } from './resolve-values.js';
import type { Restatement } from './restate.js';
import type { Surroundings } from './surroundings.js';

/** The things whose values may change with a request, and all that these values follow from. */
export interface Dependencies {
  /** The claims about each of the things, and of each recorded conflict, as they will be, by id. */
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
  restatement: Restatement,
  durations: LikelyDurations,
): Promise<Dependencies> {
  const dereferenced = dereferencedBy(restatement);
  // So that nobody begins to refer to them meanwhile.
  await locks.take(dereferenced);
  const { touched } = restatement;
  const claims = grouped(restatement.claims, touched);
  const stored = await storedThings(transaction, distinct([...touched.filter(isThing), ...dereferenced]));
  const dependents = new Dependents({ transaction, locks, durations, claims, stored: new Map(stored) });
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

/** The ids of the things that changed and removed claims referred to before and refer to no more. */
function dereferencedBy({ changed, removed }: Restatement): readonly string[] {
  const replaced = changed.flatMap(({ claim, before }) => {
    const now = new Set(referredTo(claim));
    return before === undefined ? [] : referredTo(before).filter((id) => !now.has(id));
  });
  const takenBack = removed.flatMap((claim) => [claim.source, ...referredTo(claim)]);
  return distinct([...replaced, ...takenBack]).filter(isThing);
}
