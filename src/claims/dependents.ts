import { today } from '../model/dates.js';
import { kindOf } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import type { LikelyDurations } from '../model/lasting.js';
import { rolesOfOne } from '../model/offices.js';
import { boundingLinks, datedLinks, isEntityKind } from '../model/registry.js';
import type { Sign } from '../model/signs.js';
import type { Life } from '../model/time.js';
import type { Transaction } from '../store/store.js';
import type { Claim, SourceDays } from './claim.js';
import { distinct } from './distinct.js';
import { claimsAbout, thingsStatedBy } from './graph/claims.js';
import { type BoundingEnd, boundingEnds, thingsBoundBy } from './graph/lives.js';
import type { Locks } from './graph/locks.js';
import { attestedTerms } from './graph/offices.js';
import { eventsThatShow } from './graph/signs.js';
import { type StoredThing, linkTexts, recordedSourceDays, storedThings } from './graph/things.js';
import { groupedBy } from './grouped-by.js';
import { lockGroups } from './identity.js';
import { claimsOfThings } from './merges/claims-of-things.js';
import type { Merges } from './graph/merges.js';
import { type HeldTerm, dependsOn, heldTerm, othersAttestedIn } from './offices.js';
import { lifeOf } from './resolve-time.js';
import { type Resolved, resolve } from './resolve-values.js';
import { isDatedBySigns, isSignKind, idsShownBy, signText, signsAmong, signsById } from './signs.js';
import type { PostInBody, Surroundings } from './surroundings.js';

/** The means to find dependents, and the things that are known from the start. */
interface Known {
  readonly transaction: Transaction;
  readonly locks: Locks;
  readonly durations: LikelyDurations;
  /** The things that ids lead to after the request. */
  readonly merges: Merges;
  readonly claims: Map<string, readonly Claim[]>;
  readonly stored: Map<string, StoredThing>;
}

/** A term of an office as it was and as it will be. */
interface ChangedTerm {
  readonly before: HeldTerm | undefined;
  readonly now: HeldTerm | undefined;
}

/** The things found so far to depend on a request, with the means to find those that depend on them. */
export class Dependents {
  readonly claims: Map<string, readonly Claim[]>;
  readonly stored: Map<string, StoredThing>;
  readonly surroundings: Surroundings;
  readonly #sourceDays = new Map<string, SourceDays>();
  readonly #lives = new Map<string, Life>();
  readonly #signs = new Map<string, readonly Sign[]>();
  readonly #posts = new Map<string, PostInBody>();
  readonly #othersInOffice = new Map<string, readonly number[]>();
  /** The ids of the entities whose lives are known. */
  readonly #ends = new Set<string>();
  /** The terms that the graph has in offices, by id, and the bodies and posts whose terms are read. */
  readonly #terms = new Map<string, HeldTerm>();
  readonly #offices = new Set<string>();

  constructor(private readonly known: Known) {
    this.claims = known.claims;
    this.stored = known.stored;
    this.surroundings = {
      sourceDays: this.#sourceDays,
      lives: this.#lives,
      signs: this.#signs,
      posts: this.#posts,
      othersInOffice: this.#othersInOffice,
      durations: known.durations,
    };
  }

  /** Adds what sources state that were published on another day than the graph has, and reads when the others were. */
  async addThingsOfSources(): Promise<void> {
    const sources = [...this.claims.keys()].filter((id) => kindOf(id) === 'Source');
    const resolved = sources.map((id) => this.#resolve('Source', id));
    for (const { id, properties } of resolved) {
      const { publishedOn } = properties;
      // A source that stands again has its day from before it was merged.
      const recordedOn = (this.stored.get(id)?.properties ?? this.known.merges.recordAt(id))?.recordedOn;
      this.#sourceDays.set(id, {
        publishedOn: typeof publishedOn === 'string' ? publishedOn : null,
        recordedOn: typeof recordedOn === 'number' ? recordedOn : today(),
      });
    }
    const changed = resolved.filter((source) => this.#differs(source, ['publishedOn']));
    await this.#add(await thingsStatedBy(this.known.transaction, idsOf(changed)));
    await this.#readSourceDays();
  }

  /**
   * Adds the entities of which events are a sign that is not as the graph has it, and reads the signs of all that are
   * dated by them.
   * @param dereferenced the ids of things that may be left without claims, beside those that the request is about
   */
  async addEntitiesDatedBySigns(dereferenced: readonly string[]): Promise<void> {
    const events = this.#resolvedAmong(isSignKind);
    const changed = events.flatMap(({ id, properties }) => {
      const before = this.stored.get(id)?.properties ?? {};
      return signText(before) === signText(properties) ? [] : [...idsShownBy(before), ...idsShownBy(properties)];
    });
    await this.#add(changed);
    await this.#readSourceDays();
    const shown = distinct([...this.claims.keys(), ...dereferenced].filter(isDatedBySigns));
    const stored = await eventsThatShow(this.known.transaction, shown);
    const kept = stored.filter(({ event }) => !this.claims.has(String(event['id'])));
    for (const [id, signs] of signsById([...kept, ...signsAmong(events)])) this.#signs.set(id, signs);
  }

  /** Adds what is bound by an entity that lives on other days than the graph has, and reads how others live. */
  async addThingsOfLives(): Promise<void> {
    const entities = this.#resolvedAmong((kind) => isEntityKind(kind) && kind !== 'Source');
    for (const entity of entities) this.#addEnd(endOf(entity));
    const changed = entities.filter((one) => this.#differs(one, lifeProperties) || this.#isMoved(one));
    await this.#add(await thingsBoundBy(this.known.transaction, idsOf(changed)));
    await this.#readSourceDays();
    await this.#readLives();
  }

  /** Adds the terms of offices whose likely end depends on a term that is not as it was, and reads who else held them. */
  async addTermsOfOffices(): Promise<void> {
    const terms = this.#resolvedAmong((kind) => kind === 'Appointment').map(({ id, properties }): ChangedTerm => {
      const stored = this.stored.get(id);
      return { before: stored && heldTerm(stored.properties), now: heldTerm(properties) };
    });
    const changed = terms.filter(({ before, now }) => officeText(before) !== officeText(now));
    const open = terms.flatMap(({ now }) => (now?.isOpen === true ? [now] : []));
    await this.#readOffices([...changed.flatMap(({ before, now }) => [before, now]), ...open]);
    const others = [...this.#terms.values()].filter(({ id, isOpen }) => isOpen && !this.claims.has(id));
    const dependent = others.filter((term) => changed.some((one) => dependsOn(term, one, this.#posts)));
    await this.#add(idsOf(dependent));
    await this.#readSourceDays();
    await this.#readLives();
    await this.#readOffices(dependent);
    this.#noteOthers();
  }

  /** Notes for each open term when others are first attested in its office, by the graph and by what will be. */
  #noteOthers(): void {
    const now = this.#resolvedAmong((kind) => kind === 'Appointment').flatMap(
      ({ properties }) => heldTerm(properties) ?? [],
    );
    const elsewhere = [...this.#terms.values()].filter(({ id }) => !this.claims.has(id));
    const placed = [...now, ...elsewhere].flatMap((term) => placesOf(term).map((place) => ({ place, term })));
    const byPlace = groupedBy(placed, ({ place }) => place);
    for (const term of now.filter(({ isOpen }) => isOpen)) {
      const near = new Set(
        placesOf(term)
          .flatMap((place) => byPlace.get(place) ?? [])
          .map(({ term: other }) => other),
      );
      this.#othersInOffice.set(term.id, othersAttestedIn(term, [...near], this.#posts));
    }
  }

  #resolve(kind: Kind, id: string): Resolved {
    return resolve(kind, id, this.claims.get(id) ?? [], this.surroundings);
  }

  #resolvedAmong(isWanted: (kind: Kind) => boolean): readonly Resolved[] {
    return [...this.claims.keys()].flatMap((id) => {
      const kind = kindOf(id);
      return kind !== undefined && isWanted(kind) ? [this.#resolve(kind, id)] : [];
    });
  }

  /** Tells whether the graph has the thing with another value of one of the properties. */
  #differs({ id, properties }: Resolved, names: readonly string[]): boolean {
    const stored = this.stored.get(id)?.properties;
    return stored !== undefined && names.some((name) => (stored[name] ?? null) !== (properties[name] ?? null));
  }

  /** Tells whether a post is in another body than the graph has. */
  #isMoved(post: Resolved): boolean {
    const stored = this.stored.get(post.id);
    return post.kind === 'Post' && stored !== undefined && stored.links.join() !== linkTexts(post).join();
  }

  #addEnd({ id, life, post }: BoundingEnd): void {
    const lived = lifeOf(life);
    if (lived !== undefined) this.#lives.set(id, lived);
    if (kindOf(id) === 'Post') this.#posts.set(id, post);
    this.#ends.add(id);
  }

  /** Locks and reads the things that are not among the dependents yet. */
  async #add(ids: readonly string[]): Promise<void> {
    const { transaction, locks, merges } = this.known;
    const missing = distinct(ids).filter((id) => !this.claims.has(id));
    if (missing.length === 0) return;
    await lockGroups(locks, merges, missing);
    // Others may have merged a thing before it was locked.
    const further = distinct(missing.map((id) => merges.into(id))).filter((id) => !this.claims.has(id));
    const claims = await claimsOfThings(merges, further, (names) => claimsAbout(transaction, names));
    for (const [id, found] of claims) this.claims.set(id, found);
    const unread = further.filter((id) => kindOf(id) !== undefined && !this.stored.has(id));
    for (const [id, found] of await storedThings(transaction, unread)) this.stored.set(id, found);
  }

  /** Reads when the sources of all claims spoke, where that is not known yet. */
  async #readSourceDays(): Promise<void> {
    const unknown = this.#namedByClaims(({ source }) => [source]).filter((id) => !this.#sourceDays.has(id));
    for (const [id, days] of await recordedSourceDays(this.known.transaction, unknown)) this.#sourceDays.set(id, days);
  }

  /** Reads the lives of all that may bound a thing, where they are not known yet; after the posts those of their bodies. */
  async #readLives(): Promise<void> {
    await this.#readEnds([...this.claims].flatMap(([id, claims]) => boundingEndsOf(id, claims)));
    await this.#readEnds([...this.#posts.values()].flatMap(({ body }) => body ?? []));
  }

  async #readEnds(ids: readonly string[]): Promise<void> {
    const unknown = distinct(ids).filter((id) => !this.#ends.has(id));
    for (const end of await boundingEnds(this.known.transaction, unknown)) this.#addEnd(end);
  }

  /** Reads the terms that the graph has in the bodies and posts of these. */
  async #readOffices(terms: readonly (HeldTerm | undefined)[]): Promise<void> {
    const { transaction, locks } = this.known;
    const unread = (ids: readonly (string | null)[]): readonly string[] =>
      distinct(ids.filter((id) => id !== null)).filter((id) => !this.#offices.has(id));
    const held = terms.filter((term) => term !== undefined);
    const places = {
      bodies: unread(held.filter(({ role }) => rolesOfOne.includes(role)).map(({ body }) => body)),
      posts: unread(held.map(({ post }) => post)),
    };
    const ids = [...places.bodies, ...places.posts];
    // So that of two requests that bring holders of one office each sees the other.
    await locks.take(ids);
    for (const id of ids) this.#offices.add(id);
    for (const properties of await attestedTerms(transaction, places, rolesOfOne)) {
      const term = heldTerm(properties);
      if (term !== undefined) this.#terms.set(term.id, term);
    }
  }

  #namedByClaims(name: (claim: Claim) => readonly string[]): readonly string[] {
    return distinct([...this.claims.values()].flat().flatMap(name));
  }
}

/** The properties of an entity on which the facts that it bounds depend. */
const lifeProperties = [
  'possibleFrom',
  'possibleUntil',
  'likelyFrom',
  'likelyUntil',
  'aliveFrom',
  'aliveUntil',
  'seats',
];

function idsOf(things: readonly { readonly id: string }[]): readonly string[] {
  return things.map(({ id }) => id);
}

/** The entity as what is bound by it sees it. */
function endOf({ id, properties, links }: Resolved): BoundingEnd {
  const { seats } = properties;
  return {
    id,
    life: properties,
    post: { body: links['body']?.[0] ?? null, seats: typeof seats === 'number' ? seats : null },
  };
}

/** The ids that the claims about a thing give for the ends that bound it, or a dated link of it. */
function boundingEndsOf(about: string, claims: readonly Claim[]): readonly string[] {
  const kind = kindOf(about);
  if (kind === undefined) return [];
  const dated = datedLinks(kind).filter((name) => claims.some(({ latest }) => latest.dated?.[name] !== undefined));
  return [...boundingLinks(kind), ...dated].flatMap((name) => claims.flatMap(({ latest }) => latest.links[name] ?? []));
}

/** The bodies and posts whose terms may be of one office with the term. */
function placesOf({ body, post }: HeldTerm): readonly string[] {
  return [body, post].filter((place) => place !== null);
}

/** The text of all of a term that matters for others of its office. */
function officeText(term: HeldTerm | undefined): string {
  return term === undefined ? '' : [term.body, term.post, term.role, term.holder, term.firstAttested].join();
}
