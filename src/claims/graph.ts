import { kindOf } from '../model/ids.js';
import type { Kind } from '../model/kinds.js';
import { definition, isEntityKind } from '../model/registry.js';
import type { Row, Transaction, Value } from '../store/store.js';
import type { Attestation, Claim } from './claim.js';
import { givenFields, referredTo } from './claim.js';
import type { Resolved } from './resolve.js';

/** The statements that the writer reads and writes by. Each takes all its rows at once. */

/** Takes the locks of these ids, in their order, and reserves those that are new. */
export async function lock(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(
    'UNWIND $ids AS id MERGE (reserved:Reserved {id: id}) SET reserved.locked = true REMOVE reserved.locked',
    { ids: [...new Set(ids)].sort() },
  );
}

/** What an external id stands for; `live` while a claim gives it, else only reserved. */
export interface ExternalIdEntry {
  readonly id: string;
  readonly live: boolean;
}

export async function externalIdEntries(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ExternalIdEntry>> {
  if (keys.length === 0) return new Map();
  const rows = await transaction.run(
    'UNWIND $keys AS key MATCH (entry:ExternalId {key: key}) RETURN entry.key AS key, entry.id AS id, entry.live AS live',
    { keys: [...keys] },
  );
  return new Map(rows.map((row) => [String(row['key']), { id: String(row['id']), live: row['live'] === true }]));
}

/** Which of the ids stand for something in the graph. */
export async function existing(transaction: Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const match = (label: string): string => `MATCH (thing:${label} {id: id}) RETURN thing.id AS found`;
  const rows = await transaction.run(
    `UNWIND $ids AS id CALL (id) { ${['Entity', 'Fact', 'Conflict'].map(match).join(' UNION ALL ')} } RETURN found`,
    { ids: [...ids] },
  );
  return new Set(rows.map((row) => String(row['found'])));
}

/** All claims about these things. */
export async function claimsAbout(transaction: Transaction, ids: readonly string[]): Promise<readonly Claim[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run('UNWIND $ids AS id MATCH (claim:Claim {about: id}) RETURN claim {.*} AS claim', {
    ids: [...ids],
  });
  return rows.map((row) => readClaim(row['claim'] as Row));
}

/** Claims made at these places of sources, whatever they are about. */
export async function claimsAtPlaces(transaction: Transaction, places: readonly string[]): Promise<readonly Claim[]> {
  if (places.length === 0) return [];
  const rows = await transaction.run(
    'UNWIND $places AS place MATCH (claim:Claim {place: place}) RETURN claim {.*} AS claim',
    { places: [...places] },
  );
  return rows.map((row) => readClaim(row['claim'] as Row));
}

/** The things that claims of these sources are about. */
export async function thingsOfSources(
  transaction: Transaction,
  sources: readonly string[],
): Promise<readonly string[]> {
  if (sources.length === 0) return [];
  const rows = await transaction.run(
    'UNWIND $sources AS source MATCH (:Source {id: source})<-[:STATED_BY]-(claim) RETURN DISTINCT claim.about AS about',
    { sources: [...sources] },
  );
  return rows.map((row) => String(row['about']));
}

/** The actions on, and adoptions of, these agreements. */
export async function eventsOfAgreements(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $ids AS id MATCH (:Agreement {id: id})<-[:AGREEMENT|ADOPTED]-(event) RETURN DISTINCT event.id AS id`,
    { ids: [...ids] },
  );
  return rows.map((row) => String(row['id']));
}

/** One property of entities of a kind, by id. */
export async function propertyOf(
  transaction: Transaction,
  kind: Kind,
  property: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(
    `UNWIND $ids AS id MATCH (entity:${kind} {id: id}) RETURN entity.id AS id, entity.${property} AS value`,
    { ids: [...ids] },
  );
  return new Map(rows.map((row) => [String(row['id']), row['value']]));
}

/** Of these things, those that no claim is about; and whether one still refers to it. */
export async function unclaimed(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly referred: boolean }>> {
  if (ids.length === 0) return new Map();
  const rows = await transaction.run(
    `UNWIND $ids AS id
     CALL (id) { MATCH (thing:Entity {id: id}) RETURN thing UNION ALL MATCH (thing:Fact {id: id}) RETURN thing }
     WITH thing WHERE NOT EXISTS { MATCH (thing)<-[:CLAIM_OF]-() }
     RETURN thing.id AS id, EXISTS { MATCH (thing)<-[:REFERS_TO|STATED_BY]-() } AS referred`,
    { ids: [...ids] },
  );
  return new Map(rows.map((row) => [String(row['id']), { referred: row['referred'] === true }]));
}

/** What the node of a thing holds, with its links as `links`: each the relationship and the id of its end. */
export type Held = Readonly<Record<string, unknown>>;

/** What the nodes of these things hold now. */
export async function propertiesOf(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Held>> {
  if (ids.length === 0) return new Map();
  const match = (label: string): string =>
    `MATCH (thing:${label} {id: id}) RETURN thing {.*} AS properties, [(thing)-[link]->(end:Entity) | [type(link), end.id]] AS links`;
  const rows = await transaction.run(
    `UNWIND $ids AS id CALL (id) { ${['Entity', 'Fact'].map(match).join(' UNION ALL ')} } RETURN properties, links`,
    { ids: [...ids] },
  );
  return new Map(
    rows.map((row) => {
      const properties = row['properties'] as Row;
      const links = (row['links'] as readonly (readonly [string, string])[]).map((link) => link.join(' ')).sort();
      return [String(properties['id']), { ...properties, links }];
    }),
  );
}

/** Writes the nodes of things of one kind, whole, and makes those that are not there. */
export async function writeThings(transaction: Transaction, kind: Kind, things: readonly Resolved[]): Promise<void> {
  const classLabel = isEntityKind(kind) ? 'Entity' : 'Fact';
  await transaction.run(
    `UNWIND $rows AS row MERGE (thing:${kind} {id: row.id}) SET thing = row SET thing:${classLabel}`,
    { rows: things.map(({ properties }) => properties) },
  );
}

/** Writes the links of things of one kind anew, one statement for each relationship. */
export async function writeLinks(transaction: Transaction, kind: Kind, things: readonly Resolved[]): Promise<void> {
  const { links } = definition(kind);
  const relationships = Object.values(links).map(({ relationship }) => relationship);
  if (relationships.length === 0) return;
  await transaction.run(
    `UNWIND $ids AS id MATCH (thing:${kind} {id: id})-[link:${relationships.join('|')}]->() DELETE link`,
    { ids: things.map(({ id }) => id) },
  );
  for (const [name, { relationship }] of Object.entries(links)) {
    const rows = things.flatMap(({ id, links: found }) => (found[name] ?? []).map((end) => ({ id, end })));
    if (rows.length === 0) continue;
    await transaction.run(
      `UNWIND $rows AS row MATCH (thing:${kind} {id: row.id}) MATCH (end:Entity {id: row.end}) CREATE (thing)-[:${relationship}]->(end)`,
      { rows },
    );
  }
}

/** Deletes things of one kind with all that hangs on them; their ids stay reserved. */
export async function deleteThings(transaction: Transaction, label: string, ids: readonly string[]): Promise<void> {
  await transaction.run(`UNWIND $ids AS id MATCH (thing:${label} {id: id}) DETACH DELETE thing`, { ids: [...ids] });
}

/** Writes claims, and ties them to what they are about, who says them and what they refer to. */
export async function writeClaims(transaction: Transaction, claims: readonly Claim[]): Promise<void> {
  if (claims.length === 0) return;
  await transaction.run('UNWIND $rows AS row MERGE (claim:Claim {id: row.id}) SET claim = row', {
    rows: claims.map(claimProperties),
  });
  await transaction.run(
    'UNWIND $ids AS id MATCH (claim:Claim {id: id})-[tie:CLAIM_OF|STATED_BY|REFERS_TO]->() DELETE tie',
    { ids: claims.map(({ id }) => id) },
  );
  const ties = claims.map(({ id, about, source }) => ({ id, about, source }));
  // Conflicts are written after the claims that they set against each other, so one may not be there yet.
  for (const [label, find] of [
    ['Entity', 'MATCH'],
    ['Fact', 'MATCH'],
    ['Conflict', 'MERGE'],
  ] as const) {
    const rows = ties.filter(({ about }) => classOf(about) === label);
    if (rows.length === 0) continue;
    await transaction.run(
      `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) ${find} (thing:${label} {id: row.about}) CREATE (claim)-[:CLAIM_OF]->(thing)`,
      { rows },
    );
  }
  await transaction.run(
    'UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (source:Source {id: row.source}) CREATE (claim)-[:STATED_BY]->(source)',
    { rows: ties },
  );
  const references = claims.flatMap((claim) => referredTo(claim).map((end) => ({ id: claim.id, end })));
  for (const label of ['Entity', 'Fact']) {
    const rows = references.filter(({ end }) => classOf(end) === label);
    if (rows.length === 0) continue;
    await transaction.run(
      `UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) MATCH (end:${label} {id: row.end}) CREATE (claim)-[:REFERS_TO]->(end)`,
      { rows },
    );
  }
}

/** The label that all things of the class of this id share. */
export function classOf(id: string): 'Entity' | 'Fact' | 'Conflict' {
  const kind = kindOf(id);
  return kind === undefined ? 'Conflict' : isEntityKind(kind) ? 'Entity' : 'Fact';
}

/** Where in a source a claim is made, as one text to look it up by. */
export function placeOf(source: string, locator: string): string {
  return `${source} ${locator}`;
}

function claimProperties(claim: Claim): Readonly<Record<string, Value>> {
  const { id, source, about, locator, latest, first } = claim;
  return {
    id,
    source,
    about,
    // Empty where there is none, so that an index holds all claims of a source.
    locator,
    place: placeOf(source, locator),
    rank: latest.rank,
    fields: [...givenFields(claim)],
    inferred: [...latest.inferred],
    record: JSON.stringify(latest),
    ...(latest.asOf !== null && { asOf: latest.asOf }),
    ...(first !== null && { first: JSON.stringify(first) }),
  };
}

function readClaim(properties: Row): Claim {
  const text = (name: string): string => {
    const value = properties[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    id: text('id'),
    source: text('source'),
    about: text('about'),
    locator: text('locator'),
    latest: JSON.parse(text('record')) as Attestation,
    first: text('first') === '' ? null : (JSON.parse(text('first')) as Attestation),
  };
}

/** Takes claims out of the graph. */
export async function deleteClaims(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run('UNWIND $ids AS id MATCH (claim:Claim {id: id}) DETACH DELETE claim', { ids: [...ids] });
}

/** Which things the external ids stand for now; those given up stay reserved for the thing they stood for. */
export async function writeExternalIds(
  transaction: Transaction,
  given: readonly { readonly key: string; readonly id: string }[],
  givenUp: readonly { readonly key: string; readonly id: string }[],
): Promise<void> {
  if (givenUp.length > 0) {
    await transaction.run(
      'UNWIND $rows AS row MATCH (entry:ExternalId {key: row.key}) WHERE entry.id = row.id SET entry.live = false',
      { rows: [...givenUp] },
    );
  }
  if (given.length > 0) {
    await transaction.run(
      'UNWIND $rows AS row MERGE (entry:ExternalId {key: row.key}) SET entry.id = row.id, entry.live = true',
      { rows: [...given] },
    );
  }
}
