import { statement } from '../../cypher/statement.js';
import { constant, cypher, input, property, variable } from '../../cypher/template.js';
import type { Row, Transaction } from '../../store/store.js';
import type { FoundConflict } from '../contradictions.js';
import { textProperties } from '../text-properties.js';
import { classOf, nodeOfClass } from './classes.js';

/** A conflict as it is written: about a thing, with the claims that make it up and, if recorded, the facts it names. */
export interface WrittenConflict {
  readonly id: string;
  readonly about: string;
  readonly origin: 'FOUND' | 'STATED';
  readonly field: string | null;
  readonly note: string | null;
  readonly claims: FoundConflict['claims'];
  readonly facts: readonly string[];
}

const id = variable('id');
const thing = variable('thing');

export const readFoundConflicts = statement`UNWIND ${input('ids')} AS ${id}
  ${nodeOfClass(id, thing, 'Entity', 'Fact')}
  MATCH (${thing})<-[:CONFLICT_ABOUT]-(conflict) WHERE conflict.origin = ${constant('FOUND')}
  RETURN ${property(thing, 'id')} AS about, conflict.id AS id`;

/** The conflicts that were found about these things. */
export async function foundConflicts(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly Pick<WrittenConflict, 'id' | 'about'>[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(readFoundConflicts, { ids });
  return rows.map((row) => ({ id: String(row['id']), about: String(row['about']) }));
}

export const readConflictsNaming = statement`UNWIND ${input('ids')} AS ${id}
  ${nodeOfClass(id, thing, 'Entity', 'Fact')}
  MATCH (${thing})<-[:REFERS_TO]-(claim) WHERE claim.about STARTS WITH ${constant('conflict:')}
  RETURN DISTINCT claim.about AS id`;

/** The ids of the recorded conflicts that are about one of these things, or name it. */
export async function conflictsNaming(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(readConflictsNaming, { ids });
  return rows.map((row) => String(row['id']));
}

export const writeConflictNodes = statement`UNWIND ${input('rows')} AS row
  MERGE (conflict:Conflict {id: row.id}) SET conflict = row`;

export const dropConflictTies = statement`UNWIND ${input('ids')} AS id
  MATCH (conflict:Conflict {id: id})-[tie:CONFLICT_ABOUT|CONFLICT_CLAIM|SETS_AGAINST]->() DELETE tie`;

/**
 * Writes conflicts, whole.
 * @param tied the ids of those that the graph has already, with ties that may not hold any more
 */
export async function writeConflicts(
  transaction: Transaction,
  conflicts: readonly WrittenConflict[],
  tied: ReadonlySet<string>,
): Promise<void> {
  if (conflicts.length === 0) return;
  await transaction.run(writeConflictNodes, {
    rows: conflicts.map((conflict) => ({
      id: conflict.id,
      origin: conflict.origin,
      ...(conflict.field !== null && { field: conflict.field }),
      ...(conflict.note !== null && { note: conflict.note, ...textProperties(['note'], { note: conflict.note }) }),
    })),
  });
  const before = conflicts.flatMap((conflict) => (tied.has(conflict.id) ? [conflict.id] : []));
  if (before.length > 0) await transaction.run(dropConflictTies, { ids: before });
  await tieToThings(transaction, conflicts);
  await tieToClaims(transaction, conflicts);
  await tieToFacts(transaction, conflicts);
}

export const tieConflictToEntity = statement`UNWIND ${input('rows')} AS row
  MATCH (conflict:Conflict {id: row.id}) MATCH (thing:Entity {id: row.about})
  CREATE (conflict)-[:CONFLICT_ABOUT]->(thing)`;

export const tieConflictToFact = statement`UNWIND ${input('rows')} AS row
  MATCH (conflict:Conflict {id: row.id}) MATCH (thing:Fact {id: row.about})
  CREATE (conflict)-[:CONFLICT_ABOUT]->(thing)`;

async function tieToThings(transaction: Transaction, conflicts: readonly WrittenConflict[]): Promise<void> {
  const ties = { Entity: tieConflictToEntity, Fact: tieConflictToFact };
  for (const name of ['Entity', 'Fact'] as const) {
    const rows = conflicts.flatMap((one) => (classOf(one.about) === name ? [{ id: one.id, about: one.about }] : []));
    if (rows.length > 0) await transaction.run(ties[name], { rows });
  }
}

export const tieConflictToClaims = statement`UNWIND ${input('rows')} AS row
  MATCH (conflict:Conflict {id: row.id}) MATCH (claim:Claim {id: row.claim})
  CREATE (conflict)-[tie:CONFLICT_CLAIM]->(claim) SET tie = row.tie`;

async function tieToClaims(transaction: Transaction, conflicts: readonly WrittenConflict[]): Promise<void> {
  const rows = conflicts.flatMap((conflict) =>
    conflict.claims.map(({ claim, value, preferred }) => ({
      id: conflict.id,
      claim,
      tie: { preferred, ...(value !== null && { value }) },
    })),
  );
  if (rows.length > 0) await transaction.run(tieConflictToClaims, { rows });
}

export const tieConflictToFacts = statement`UNWIND ${input('rows')} AS row
  MATCH (conflict:Conflict {id: row.id}) MATCH (fact:Fact {id: row.fact})
  CREATE (conflict)-[:SETS_AGAINST]->(fact)`;

async function tieToFacts(transaction: Transaction, conflicts: readonly WrittenConflict[]): Promise<void> {
  const rows = conflicts.flatMap((conflict) => conflict.facts.map((fact) => ({ id: conflict.id, fact })));
  if (rows.length > 0) await transaction.run(tieConflictToFacts, { rows });
}

/** A term of an office, as far as it matters for who else holds it. */
export interface OfficeTerm {
  readonly id: string;
  /** The body that is chaired, or the post of one seat. */
  readonly office: string;
  readonly holder: string;
  readonly definiteFrom: number;
  readonly definiteUntil: number;
}

const isDefiniteTerm = cypher`term.deprecated IS NULL AND term.modality = ${constant('STATED')}
  AND coalesce(term.shared, false) = false AND term.holderId IS NOT NULL AND term.definiteFrom < term.definiteUntil`;

const officeTerm = cypher`term.id AS id, id AS office, term.holderId AS holder,
  term.definiteFrom AS definiteFrom, term.definiteUntil AS definiteUntil`;

export const readTermsOfChairs = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[:BODY]-(term) WHERE term.role = ${constant('CHAIR')} AND ${isDefiniteTerm}
  RETURN ${officeTerm}`;

/** The terms of the chairs of these bodies that have days on which they definitely hold. */
export async function termsOfChairs(
  transaction: Transaction,
  bodies: readonly string[],
): Promise<readonly OfficeTerm[]> {
  return bodies.length === 0 ? [] : (await transaction.run(readTermsOfChairs, { ids: bodies })).map(termOf);
}

export const readTermsOfPosts = statement`UNWIND ${input('ids')} AS id
  MATCH (post:Post {id: id})<-[:POST]-(term) WHERE post.seats = 1 AND ${isDefiniteTerm}
  RETURN ${officeTerm}`;

/** The terms of the holders of those of these posts that have one seat, on the days on which they definitely hold. */
export async function termsOfPosts(transaction: Transaction, posts: readonly string[]): Promise<readonly OfficeTerm[]> {
  return posts.length === 0 ? [] : (await transaction.run(readTermsOfPosts, { ids: posts })).map(termOf);
}

function termOf(row: Row): OfficeTerm {
  return {
    id: String(row['id']),
    office: String(row['office']),
    holder: String(row['holder']),
    definiteFrom: Number(row['definiteFrom']),
    definiteUntil: Number(row['definiteUntil']),
  };
}
