import type { Transaction } from '../../store/store.js';
import { withInferredEnds } from '../absences.js';
import { type ChangedClaim, type Claim, isSame } from '../claim.js';
import { distinct } from '../distinct.js';
import { groupedBy } from '../grouped-by.js';
import { claimsAbout, mergesOf } from '../graph/claims.js';
import type { Restatement } from '../restate.js';

/**
 * Claims by what they are about, as a record named it, as they will be after the request; with the ends that follow from
 * complete lists, where they were inferred from all claims about a thing.
 */
export class ClaimsAsRestated {
  readonly #byName: Map<string, readonly Claim[]>;
  readonly #read: Set<string>;
  /** The claims as the graph has them, by id. */
  readonly #stored: Map<string, Claim>;

  /** @param names all that the claims of the restatement were read for */
  constructor(
    private readonly transaction: Transaction,
    private readonly restatement: Restatement,
    names: readonly string[],
  ) {
    this.#stored = new Map(restatement.held.map((claim) => [claim.id, claim]));
    const isChanged = new Set(restatement.changed.map(({ claim }) => claim.id));
    const claims = restatement.claims.map((claim) =>
      isChanged.has(claim.id) ? claim : (this.#stored.get(claim.id) ?? claim),
    );
    this.#byName = new Map(groupedBy(claims, ({ about }) => about));
    this.#read = new Set([...names, ...this.#byName.keys()]);
  }

  /** Reads the claims about these that were not read yet: no record of the request changes them. */
  async read(names: readonly string[]): Promise<void> {
    const unread = distinct(names).filter((name) => !this.#read.has(name));
    const removed = new Set(this.restatement.removed.map(({ id }) => id));
    const claims = (await claimsAbout(this.transaction, unread)).filter(({ id }) => !removed.has(id));
    for (const claim of claims) this.#stored.set(claim.id, claim);
    for (const [name, about] of groupedBy(claims, ({ about }) => about)) this.#byName.set(name, about);
    for (const name of unread) this.#read.add(name);
  }

  /** The claims about what is named so. It must have been read. */
  about(name: string): readonly Claim[] {
    return this.#byName.get(name) ?? [];
  }

  /**
   * The claims about all that is named so, read where they were not yet, each with the end that follows from complete
   * lists. All names of a thing must be among these.
   * @param thingOf the id of the thing that a name leads to
   */
  async withInferredEnds(names: readonly string[], thingOf: (name: string) => string): Promise<readonly Claim[]> {
    await this.read(names);
    const claims = [...groupedBy(names, thingOf).values()].flatMap((ofThing) =>
      withInferredEnds(ofThing.flatMap((name) => this.about(name))),
    );
    for (const [name, about] of groupedBy(claims, ({ about }) => about)) this.#byName.set(name, about);
    return claims;
  }

  /** The claims that will be otherwise than the graph has them. */
  get changed(): readonly ChangedClaim[] {
    return this.all
      .map((claim): ChangedClaim => ({ claim, before: this.#stored.get(claim.id) }))
      .filter(({ claim, before }) => !isSame(claim, before));
  }

  get all(): readonly Claim[] {
    return [...this.#byName.values()].flat();
  }

  /** The merges that are stated of these things. */
  async mergesOf(ids: readonly string[]): Promise<readonly Claim[]> {
    const { changed, removed } = this.restatement;
    const claims = new Map((await mergesOf(this.transaction, ids)).map((claim) => [claim.id, claim]));
    for (const { id } of removed) claims.delete(id);
    for (const { claim } of changed) claims.set(claim.id, claim);
    return [...claims.values()];
  }
}
