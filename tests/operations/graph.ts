import { type ExternalId, externalKey } from '../../src/model/ids.js';
import { statement } from '../../src/cypher/statement.js';
import type { Row, Store } from '../../src/store/store.js';
import { type Thing, type World, readWorld, theThing } from '../questions/world-read.js';

/** A claim: one source, at one place, about a thing or a conflict. */
export interface Claim {
  readonly type: 'Citation';
  readonly properties: Row;
  readonly about: Thing | Conflict;
  readonly source: Thing | undefined;
}

/** Claims about a thing that cannot all be true. */
export interface Conflict {
  readonly type: 'Conflict';
  readonly properties: Row;
  readonly about: Thing;
  readonly claims: readonly ConflictClaim[];
  readonly facts: readonly Thing[];
}

export interface ConflictClaim {
  readonly type: 'ConflictClaim';
  readonly value: unknown;
  readonly preferred: unknown;
  readonly citation: Claim;
}

/** All that questions can be about, as it stands in the graph. */
export interface Graph {
  readonly world: World;
  /** By id, in the order of their ids. */
  readonly conflicts: ReadonlyMap<string, Conflict>;
  readonly claims: readonly Claim[];
  readonly claimsAbout: ReadonlyMap<Thing | Conflict, readonly Claim[]>;
  /** The things that another system knows by an identifier, by kind and identifier. */
  readonly byExternalId: ReadonlyMap<string, Thing>;
}

const claimsStatement = statement`MATCH (claim:Claim)-[:CLAIM_OF]->(about) RETURN properties(claim) AS properties, about.id AS about`;
const conflictsStatement = statement`MATCH (conflict:Conflict)-[:CONFLICT_ABOUT]->(about)
  RETURN properties(conflict) AS properties, about.id AS about`;
const factsStatement = statement`MATCH (conflict:Conflict)-[:SETS_AGAINST]->(fact) RETURN conflict.id AS conflict, fact.id AS fact`;
const sidesStatement = statement`MATCH (conflict:Conflict)-[side:CONFLICT_CLAIM]->(claim)
  RETURN conflict.id AS conflict, claim.id AS claim, properties(side) AS side`;

/** Reads the graph whole, by statements that each match one thing. */
export async function readGraph(store: Store): Promise<Graph> {
  const world = await readWorld(store);
  const [claimRows, conflictRows, factRows, sideRows] = await Promise.all(
    [claimsStatement, conflictsStatement, factsStatement, sidesStatement].map((one) => store.read(one)),
  );
  const sides = new Map<string, ConflictClaim[]>();
  const factsOf = (id: unknown): readonly Thing[] =>
    sorted(
      (factRows ?? []).filter(({ conflict }) => conflict === id).map(({ fact }) => theThing(world, String(fact))),
      (fact) => [fact.id],
    );
  const conflicts = new Map(
    sorted(conflictRows ?? [], ({ properties }) => [String((properties as Row)['id'])]).map(
      ({ properties, about }): [string, Conflict] => {
        const own = properties as Row;
        const id = String(own['id']);
        const claims: ConflictClaim[] = [];
        sides.set(id, claims);
        const thing = theThing(world, String(about));
        return [id, { type: 'Conflict', properties: own, about: thing, claims, facts: factsOf(id) }];
      },
    ),
  );
  const claims = readClaims(claimRows ?? [], world, conflicts);
  const byId = new Map(claims.map((claim) => [claim.properties['id'], claim]));
  for (const { conflict, claim, side } of inOrderOfClaims(sideRows ?? [], byId)) {
    const citation = byId.get(claim);
    if (citation === undefined) continue;
    const { value = null, preferred } = side as Row;
    sides.get(String(conflict))?.push({ type: 'ConflictClaim', value, preferred, citation });
  }
  return { world, conflicts, claims, claimsAbout: byThing(claims), byExternalId: externalIds(world) };
}

function readClaims(rows: readonly Row[], world: World, conflicts: Graph['conflicts']): readonly Claim[] {
  const claims = rows.map(({ properties, about }): Claim => {
    const own = properties as Row;
    const id = String(about);
    return {
      type: 'Citation',
      properties: own,
      about: conflicts.get(id) ?? theThing(world, id),
      source: world.get(String(own['source'])),
    };
  });
  return sorted(claims, bySource);
}

function byThing(claims: readonly Claim[]): Graph['claimsAbout'] {
  const found = new Map<Thing | Conflict, Claim[]>();
  for (const claim of claims) {
    const own = found.get(claim.about) ?? [];
    own.push(claim);
    found.set(claim.about, own);
  }
  return found;
}

function inOrderOfClaims(rows: readonly Row[], byId: ReadonlyMap<unknown, Claim>): readonly Row[] {
  return sorted(rows, ({ claim, side }) => {
    const found = byId.get(claim);
    const { value, preferred } = side as Row;
    // What has no value comes last.
    return found === undefined
      ? []
      : [...bySource(found), typeof value === 'string' ? value : '\uffff', String(preferred)];
  });
}

function bySource({ properties: { source, locator, id } }: Claim): readonly string[] {
  return [source, locator, id].map(String);
}

function externalIds(world: World): Graph['byExternalId'] {
  const all = [...world.values()].flatMap((thing) =>
    externalIdsOf(thing).map((externalId): [string, Thing] => [externalKey(thing.kind, externalId), thing]),
  );
  return new Map(all);
}

/** The identifiers that other systems give to the thing. */
export function externalIdsOf({ properties: { externalIds: text } }: Thing): readonly ExternalId[] {
  return typeof text === 'string' ? (JSON.parse(text) as ExternalId[]) : [];
}

/** In the order of the first key, then of the next. */
export function sorted<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly T[] {
  const keyed = items.map((item) => ({ item, keys: keysOf(item) }));
  keyed.sort((a, b) => {
    const at = a.keys.findIndex((key, index) => key !== b.keys[index]);
    return at < 0 ? 0 : (a.keys[at] ?? '') < (b.keys[at] ?? '') ? -1 : 1;
  });
  return keyed.map(({ item }) => item);
}
