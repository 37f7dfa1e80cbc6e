import { statement } from '../../cypher/statement.js';
import { input, variable } from '../../cypher/template.js';
import type { Row, Runner, Transaction, Value } from '../../store/store.js';
import { type Attestation, type ChangedClaim, type Claim, givenFields, referredTo } from '../claim.js';
import { formerOf } from '../merge-claims.js';
import type { Merges } from './merges.js';
import { type ClassLabel, classOf, nodeOfClass } from './classes.js';

export const readClaimsAbout = statement`UNWIND ${input('ids')} AS id
  MATCH (claim:Claim {about: id}) RETURN claim {.*} AS claim`;

/** All claims about these things. */
export async function claimsAbout(runner: Runner, ids: readonly string[]): Promise<readonly Claim[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(readClaimsAbout, { ids });
  return rows.map(({ claim }) => claimOf(claim));
}

export const readClaimsAtPlaces = statement`UNWIND ${input('places')} AS place
  MATCH (claim:Claim {place: place}) RETURN claim {.*} AS claim`;

/** The claims made at these places of sources, whatever they are about. */
export async function claimsAtPlaces(runner: Runner, places: readonly string[]): Promise<readonly Claim[]> {
  if (places.length === 0) return [];
  const rows = await runner.run(readClaimsAtPlaces, { places });
  return rows.map(({ claim }) => claimOf(claim));
}

export const readClaimsOfSource = statement`MATCH (:Source {id: ${input('source')}})<-[:STATED_BY]-(claim)
  RETURN claim {.*} AS claim`;

/** All claims of a source. */
export async function claimsOfSource(transaction: Transaction, source: string): Promise<readonly Claim[]> {
  const rows = await transaction.run(readClaimsOfSource, { source });
  return rows.map((row) => claimOf(row['claim']));
}

/** In two matches, since Grafeo fails on a path whose first part is nowhere. */
export const readThingsStatedBy = statement`UNWIND ${input('sources')} AS source
  MATCH (:Source {id: source})<-[:STATED_BY]-(claim) MATCH (claim)-[:CLAIM_OF]->(thing)
  RETURN DISTINCT thing.id AS about`;

/** The ids of the things that claims of these sources are about. */
export async function thingsStatedBy(transaction: Transaction, sources: readonly string[]): Promise<readonly string[]> {
  if (sources.length === 0) return [];
  const rows = await transaction.run(readThingsStatedBy, { sources });
  return rows.map((row) => String(row['about']));
}

export const readMergesOf = statement`UNWIND ${input('ids')} AS id
  MATCH (claim:Claim {former: id}) RETURN claim {.*} AS claim`;

/** The claims that these things are one with others, of which they became a part. */
export async function mergesOf(runner: Runner, ids: readonly string[]): Promise<readonly Claim[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(readMergesOf, { ids });
  return rows.map(({ claim }) => claimOf(claim));
}

const id = variable('id');
const thing = variable('thing');

export const readNamesOfMentioning = statement`UNWIND ${input('ids')} AS ${id}
  ${nodeOfClass(id, thing, 'Entity', 'Fact')}
  MATCH (${thing})<-[:CLAIM_OF|STATED_BY|REFERS_TO|UNITES]-(claim) RETURN DISTINCT claim.about AS about`;

/** The ids, as records named them, of all that claims are about which are about these things, stated by them, or refer to them. */
export async function namesOfMentioning(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(readNamesOfMentioning, { ids });
  return rows.map(({ about }) => String(about));
}

export const writeClaimNodes = statement`UNWIND ${input('rows')} AS row
  MERGE (claim:Claim {id: row.id}) SET claim = row`;

/**
 * Writes claims, and ties them to the things they are about, to their sources and to all that they refer to: to what
 * these were merged into, where they were.
 */
export async function writeClaims(
  transaction: Transaction,
  changed: readonly ChangedClaim[],
  merges: Merges,
): Promise<void> {
  if (changed.length === 0) return;
  await transaction.run(writeClaimNodes, { rows: changed.map(({ claim }) => claimProperties(claim, merges)) });
  // A claim that was there before is tied already to its thing and its source, since it is known by them.
  const made = changed.flatMap(({ claim, before }) => (before === undefined ? [claim] : []));
  await tieToThings(transaction, made, merges);
  await tieToSources(transaction, made, merges);
  await renewReferences(transaction, changed, merges);
}

export const dropTies = statement`UNWIND ${input('ids')} AS id
  MATCH (claim:Claim {id: id})-[tie:CLAIM_OF|STATED_BY|REFERS_TO|UNITES]->() DELETE tie`;

/** Takes the ties of claims away, whose things were merged or split, so that they can be made anew. */
export async function untieClaims(transaction: Transaction, claims: readonly Claim[]): Promise<void> {
  if (claims.length > 0) await transaction.run(dropTies, { ids: claims.map(({ id }) => id) });
}

export const tieToEntity = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (thing:Entity {id: row.about}) CREATE (claim)-[:CLAIM_OF]->(thing)`;

export const tieToFact = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (thing:Fact {id: row.about}) CREATE (claim)-[:CLAIM_OF]->(thing)`;

/** Conflicts are written after the claims that they set against each other, so one may not be there yet. */
export const tieToConflict = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MERGE (thing:Conflict {id: row.about}) CREATE (claim)-[:CLAIM_OF]->(thing)`;

/** A merge is no claim about the thing: nothing of it is resolved from it. */
export const uniteEntity = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (thing:Entity {id: row.about}) CREATE (claim)-[:UNITES]->(thing)`;

export const uniteFact = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (thing:Fact {id: row.about}) CREATE (claim)-[:UNITES]->(thing)`;

async function tieToThings(transaction: Transaction, claims: readonly Claim[], merges: Merges): Promise<void> {
  const abouts = claims.map((claim) => {
    const former = formerOf(claim);
    return { id: claim.id, about: merges.into(former ?? claim.about), unites: former !== undefined };
  });
  const rowsOf = (name: ClassLabel, unites: boolean): readonly { readonly id: string; readonly about: string }[] =>
    abouts
      .filter((one) => classOf(one.about) === name && one.unites === unites)
      .map(({ id, about }) => ({ id, about }));
  const ties = { Entity: tieToEntity, Fact: tieToFact, Conflict: tieToConflict };
  for (const name of ['Entity', 'Fact', 'Conflict'] as const) {
    const rows = rowsOf(name, false);
    if (rows.length > 0) await transaction.run(ties[name], { rows });
  }
  const uniting = { Entity: uniteEntity, Fact: uniteFact };
  for (const name of ['Entity', 'Fact'] as const) {
    const rows = rowsOf(name, true);
    if (rows.length > 0) await transaction.run(uniting[name], { rows });
  }
}

export const tieToSource = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (source:Source {id: row.source}) CREATE (claim)-[:STATED_BY]->(source)`;

async function tieToSources(transaction: Transaction, claims: readonly Claim[], merges: Merges): Promise<void> {
  const rows = claims.map(({ id, source }) => ({ id, source: merges.into(source) }));
  if (rows.length > 0) await transaction.run(tieToSource, { rows });
}

export const dropReferences = statement`UNWIND ${input('ids')} AS id
  MATCH (claim:Claim {id: id})-[reference:REFERS_TO]->() DELETE reference`;

export const referToEntity = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (end:Entity {id: row.end}) CREATE (claim)-[:REFERS_TO]->(end)`;

export const referToFact = statement`UNWIND ${input('rows')} AS row
  MATCH (claim:Claim {id: row.id}) MATCH (end:Fact {id: row.end}) CREATE (claim)-[:REFERS_TO]->(end)`;

/** Makes the references of claims anew where they are not those of before. */
async function renewReferences(
  transaction: Transaction,
  changed: readonly ChangedClaim[],
  merges: Merges,
): Promise<void> {
  // A merge is tied to the one thing that both of its ends are.
  const endsOf = (claim: Claim): readonly string[] =>
    formerOf(claim) === undefined ? referredTo(merges.followed(claim)) : [];
  const moved = changed
    .map(({ claim, before }) => ({ id: claim.id, ends: endsOf(claim), old: before ? endsOf(before) : [] }))
    .filter(({ ends, old }) => ends.join() !== old.join());
  const dropped = moved.filter(({ old }) => old.length > 0).map(({ id }) => id);
  if (dropped.length > 0) await transaction.run(dropReferences, { ids: dropped });
  const references = moved.flatMap(({ id, ends }) => ends.map((end) => ({ id, end })));
  const ties = { Entity: referToEntity, Fact: referToFact };
  for (const name of ['Entity', 'Fact'] as const) {
    const rows = references.filter(({ end }) => classOf(end) === name);
    if (rows.length > 0) await transaction.run(ties[name], { rows });
  }
}

export const deleteClaimNodes = statement`UNWIND ${input('ids')} AS id MATCH (claim:Claim {id: id}) DETACH DELETE claim`;

/** Takes claims out of the graph. */
export async function deleteClaims(transaction: Transaction, claims: readonly Claim[]): Promise<void> {
  if (claims.length > 0) await transaction.run(deleteClaimNodes, { ids: claims.map(({ id }) => id) });
}

/** The place in a source where a claim is made, as one text to look it up by. */
export function placeOf({ source, locator }: Pick<Claim, 'source' | 'locator'>): string {
  return `${source} ${locator}`;
}

function claimProperties(claim: Claim, merges: Merges): Readonly<Record<string, Value>> {
  const { id, about, locator, latest, earlier, missingFrom, stated } = claim;
  const [source, former] = [merges.into(claim.source), formerOf(claim)];
  return {
    id,
    // The one that stands, by which its claims are listed.
    source,
    ...(source !== claim.source && { namedSource: claim.source }),
    ...(former !== undefined && { former }),
    about,
    // Empty where there is none, so that an index holds all claims of a source.
    locator,
    place: placeOf(claim),
    rank: latest.rank,
    fields: givenFields(claim),
    inferred: latest.inferred,
    record: JSON.stringify(latest),
    ...(latest.asOf !== null && { asOf: latest.asOf }),
    ...(latest.quote !== undefined && { quote: latest.quote }),
    ...(earlier.length > 0 && { earlier: JSON.stringify(earlier) }),
    ...(missingFrom !== undefined && { missingFrom }),
    ...(stated !== undefined && { stated: JSON.stringify(stated) }),
  };
}

/** The claim that these properties of its node make. */
export function claimOf(node: unknown): Claim {
  const properties = node as Row;
  const text = (name: string): string => {
    const value = properties[name];
    return typeof value === 'string' ? value : '';
  };
  return {
    id: text('id'),
    source: text('namedSource') || text('source'),
    about: text('about'),
    locator: text('locator'),
    latest: JSON.parse(text('record')) as Attestation,
    earlier: text('earlier') === '' ? [] : (JSON.parse(text('earlier')) as readonly Attestation[]),
    ...(text('missingFrom') !== '' && { missingFrom: text('missingFrom') }),
    ...(text('stated') !== '' && { stated: JSON.parse(text('stated')) as Attestation }),
  };
}
