import { kindOf } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import type { Transaction } from '../store/store.js';
import type { Claim } from './claim.js';
import { claimsAbout, eventsOfAgreements, lock, propertyOf, thingsOfSources } from './graph.js';
import { type Resolved, type Surroundings, resolve } from './resolve.js';

/** Where nothing of other things bears on a thing. */
export const noSurroundings: Surroundings = { publishedOn: new Map(), agreementBegins: new Map() };

/** The things to resolve, their claims as they will be, and what of other things bears on them. */
export class Scope {
  private constructor(
    private readonly claims: ReadonlyMap<string, readonly Claim[]>,
    private readonly around: Surroundings,
    /** The claims that were replaced, as they were. */
    readonly replaced: readonly Claim[],
  ) {}

  /** Begins with the things whose claims changed, and adds those that depend on them. */
  static async of(
    transaction: Transaction,
    touched: readonly string[],
    held: ReadonlyMap<string, Claim>,
    { changed, removed }: { changed: ReadonlyMap<string, Claim>; removed: ReadonlyMap<string, Claim> },
  ): Promise<Scope> {
    const stored = await claimsAbout(transaction, touched);
    const claims = grouped(
      [...held.values()].filter(({ about }) => touched.includes(about)),
      touched,
    );
    const extend = async (ids: readonly string[]): Promise<void> => {
      const further = ids.filter((id) => !claims.has(id));
      if (further.length === 0) return;
      await lock(transaction, further);
      for (const [id, found] of grouped(await claimsAbout(transaction, further), further)) claims.set(id, found);
    };

    const sources = touched.filter((id) => kindOf(id) === 'Source');
    const published = new Map(
      sources.map((id) => [
        id,
        resolve('Source', id, claims.get(id) ?? [], noSurroundings).properties['publishedOn'] ?? null,
      ]),
    );
    const publishedBefore = await propertyOf(transaction, 'Source', 'publishedOn', sources);
    await extend(
      await thingsOfSources(
        transaction,
        sources.filter((id) => publishedBefore.has(id) && (publishedBefore.get(id) ?? null) !== published.get(id)),
      ),
    );
    const publishedOn = await surrounding(transaction, 'Source', 'publishedOn', published, claims, ({ source }) => [
      source,
    ]);

    const agreements = [...claims.keys()].filter((id) => kindOf(id) === 'Agreement');
    const around = {
      publishedOn: publishedOn as ReadonlyMap<string, string | null>,
      agreementBegins: new Map<string, number>(),
    };
    const begins = new Map(
      agreements.map((id) => [
        id,
        resolve('Agreement', id, claims.get(id) ?? [], around).properties['fromEarliest'] ?? null,
      ]),
    );
    const begunBefore = await propertyOf(transaction, 'Agreement', 'fromEarliest', agreements);
    await extend(
      await eventsOfAgreements(
        transaction,
        agreements.filter((id) => begunBefore.has(id) && (begunBefore.get(id) ?? null) !== begins.get(id)),
      ),
    );
    const beginnings = await surrounding(
      transaction,
      'Agreement',
      'fromEarliest',
      begins,
      claims,
      ({ latest }) => latest.links['agreement'] ?? [],
    );
    for (const [id, day] of beginnings) if (typeof day === 'number') around.agreementBegins.set(id, day);
    const later = await surrounding(transaction, 'Source', 'publishedOn', publishedOn, claims, ({ source }) => [
      source,
    ]);
    const replaced = stored.filter(({ id }) => changed.has(id) && !removed.has(id));
    return new Scope(claims, { ...around, publishedOn: later as ReadonlyMap<string, string | null> }, replaced);
  }

  claimsOf(id: string): readonly Claim[] {
    return this.claims.get(id) ?? [];
  }

  /** Every thing of the scope, resolved. */
  resolved(): readonly Resolved[] {
    return [...this.claims].flatMap(([id, claims]) => {
      const kind = kindOf(id);
      if (kind === undefined) return [];
      // Sources are ordered by asOf alone, since the day of publication is one of the values to be found.
      return [resolve(kind, id, claims, kind === 'Source' ? noSurroundings : this.around)];
    });
  }

  /** The recorded conflicts of the scope, each with its claim. */
  recordedConflicts(): ReadonlyMap<string, Claim> {
    return new Map(
      [...this.claims].flatMap(([id, [claim]]) =>
        kindOf(id) === undefined && claim !== undefined ? [[id, claim]] : [],
      ),
    );
  }
}

function grouped(claims: readonly Claim[], ids: readonly string[]): Map<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const claim of claims) groups.get(claim.about)?.push(claim);
  return groups;
}

/** A property of all entities of a kind that the claims bear on: as it will be where that is known, else as it is. */
async function surrounding(
  transaction: Transaction,
  kind: Kind,
  property: string,
  known: ReadonlyMap<string, unknown>,
  claims: ReadonlyMap<string, readonly Claim[]>,
  of: (claim: Claim) => readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const wanted = distinct([...claims.values()].flat().flatMap(of)).filter((id) => !known.has(id));
  return new Map([...(await propertyOf(transaction, kind, property, wanted)), ...known]);
}

/** Each id once, in order. */
export function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
