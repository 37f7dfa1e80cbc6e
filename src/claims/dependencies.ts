import { kindOf } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import type { Transaction } from '../store/store.js';
import { type Claim, referredTo } from './claim.js';
import { distinct } from './distinct.js';
import { claimsAbout, thingsStatedBy } from './graph/claims.js';
import type { Locks } from './graph/locks.js';
import {
  type StoredThing,
  agreementBeginnings,
  eventsOfAgreements,
  publicationDays,
  storedThings,
} from './graph/things.js';
import { type Resolved, type Surroundings, noSurroundings, resolve } from './resolve-values.js';
import type { Restatement } from './restate.js';

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
 * Finds all that depends on the claims that change, and locks it: the things that these are about, what depends on
 * the day on which a source among them was published, and what depends on the beginning of an agreement among them.
 */
export async function dependenciesOf(
  transaction: Transaction,
  locks: Locks,
  restatement: Restatement,
): Promise<Dependencies> {
  const dereferenced = dereferencedBy(restatement);
  // So that nobody begins to refer to them meanwhile.
  await locks.take(dereferenced);
  const { touched } = restatement;
  const claims = grouped(restatement.claims, touched);
  const stored = await storedThings(transaction, distinct([...touched.filter(isThing), ...dereferenced]));
  const dependents = new Dependents(transaction, locks, claims, new Map(stored));
  // Sources first: the day on which one was published orders the claims from which an agreement's beginning follows.
  await dependents.addThingsOfSources();
  await dependents.addEventsOfAgreements();
  return { claims: dependents.claims, stored: dependents.stored, surroundings: dependents.surroundings, dereferenced };
}

/** Every thing whose values may change, resolved from its claims as they will be. */
export function resolveValues({ claims, surroundings }: Dependencies): readonly Resolved[] {
  return [...claims].flatMap(([id, ofThing]) => {
    const kind = kindOf(id);
    if (kind === undefined) return [];
    // Sources are ordered by asOf alone, since the day of publication is one of the values to be found.
    return [resolve(kind, id, ofThing, kind === 'Source' ? noSurroundings : surroundings)];
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

function grouped(claims: readonly Claim[], ids: readonly string[]): Map<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const claim of claims) groups.get(claim.about)?.push(claim);
  return groups;
}

/** The things found so far to depend on a request, with the means to find those that depend on them. */
class Dependents {
  readonly #publishedOn = new Map<string, string | null>();
  readonly #agreementBegins = new Map<string, number>();
  readonly surroundings: Surroundings = { publishedOn: this.#publishedOn, agreementBegins: this.#agreementBegins };

  constructor(
    private readonly transaction: Transaction,
    private readonly locks: Locks,
    readonly claims: Map<string, readonly Claim[]>,
    readonly stored: Map<string, StoredThing>,
  ) {}

  /** Adds what sources state that were published on another day than the graph has, and reads when the others were. */
  async addThingsOfSources(): Promise<void> {
    const published = this.#resolved('Source', 'publishedOn', noSurroundings);
    for (const [id, day] of published) this.#publishedOn.set(id, typeof day === 'string' ? day : null);
    await this.#add(await thingsStatedBy(this.transaction, this.#changed(published, 'publishedOn')));
    await this.#readPublicationDays();
  }

  /** Adds the events of agreements that begin on another day than the graph has, and reads when the others begin. */
  async addEventsOfAgreements(): Promise<void> {
    const begins = this.#resolved('Agreement', 'fromEarliest', this.surroundings);
    await this.#add(await eventsOfAgreements(this.transaction, this.#changed(begins, 'fromEarliest')));
    await this.#readPublicationDays();
    const others = this.#namedByClaims(({ latest }) => latest.links['agreement'] ?? []).filter((id) => !begins.has(id));
    const days = [...begins, ...(await agreementBeginnings(this.transaction, others))];
    for (const [id, day] of days) if (typeof day === 'number') this.#agreementBegins.set(id, day);
  }

  /** The property of each thing of the kind as it will be, by id; null where it will have none. */
  #resolved(kind: Kind, property: string, around: Surroundings): ReadonlyMap<string, unknown> {
    const ofKind = [...this.claims].filter(([id]) => kindOf(id) === kind);
    return new Map(ofKind.map(([id, claims]) => [id, resolve(kind, id, claims, around).properties[property] ?? null]));
  }

  /** The ids of the things that the graph has with another value of the property. */
  #changed(values: ReadonlyMap<string, unknown>, property: string): readonly string[] {
    return [...values].flatMap(([id, value]) => {
      const stored = this.stored.get(id);
      return stored === undefined || (stored.properties[property] ?? null) === value ? [] : [id];
    });
  }

  /** Locks and reads the things that are not among the dependents yet. */
  async #add(ids: readonly string[]): Promise<void> {
    const further = distinct(ids).filter((id) => !this.claims.has(id));
    if (further.length === 0) return;
    await this.locks.take(further);
    const claims = grouped(await claimsAbout(this.transaction, further), further);
    for (const [id, found] of claims) this.claims.set(id, found);
    const unread = further.filter((id) => isThing(id) && !this.stored.has(id));
    for (const [id, found] of await storedThings(this.transaction, unread)) this.stored.set(id, found);
  }

  /** Reads when the sources of all claims were published, where that is not known yet. */
  async #readPublicationDays(): Promise<void> {
    const unknown = this.#namedByClaims(({ source }) => [source]).filter((id) => !this.#publishedOn.has(id));
    for (const [id, day] of await publicationDays(this.transaction, unknown)) this.#publishedOn.set(id, day);
  }

  #namedByClaims(name: (claim: Claim) => readonly string[]): readonly string[] {
    return distinct([...this.claims.values()].flat().flatMap(name));
  }
}
