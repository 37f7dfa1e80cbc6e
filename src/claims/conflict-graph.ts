import type { Transaction } from '../store/store.js';
import { classOf } from './graph.js';
import type { FoundConflict } from './resolve.js';

/** The statements by which conflicts are read and written. Each takes all its rows at once. */

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

/** The ids of the conflicts that were found about these things. */
export async function foundConflicts(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const match = (label: string): string =>
    `MATCH (thing:${label} {id: id})<-[:CONFLICT_ABOUT]-(conflict) WHERE conflict.origin = 'FOUND' RETURN conflict.id AS found`;
  const rows = await transaction.run(
    `UNWIND $ids AS id CALL (id) { ${['Entity', 'Fact'].map(match).join(' UNION ALL ')} } RETURN found`,
    { ids: [...ids] },
  );
  return rows.map((row) => String(row['found']));
}

/** The recorded conflicts that name one of these facts. */
export async function conflictsNaming(transaction: Transaction, facts: readonly string[]): Promise<readonly string[]> {
  if (facts.length === 0) return [];
  const rows = await transaction.run(
    `UNWIND $ids AS id MATCH (:Fact {id: id})<-[:REFERS_TO]-(claim) WHERE claim.about STARTS WITH 'conflict:' RETURN DISTINCT claim.about AS id`,
    { ids: [...facts] },
  );
  return rows.map((row) => String(row['id']));
}

/** Writes conflicts, whole. */
export async function writeConflicts(transaction: Transaction, conflicts: readonly WrittenConflict[]): Promise<void> {
  if (conflicts.length === 0) return;
  await transaction.run('UNWIND $rows AS row MERGE (conflict:Conflict {id: row.id}) SET conflict = row', {
    rows: conflicts.map(({ id, origin, field, note }) => ({
      id,
      origin,
      ...(field !== null && { field }),
      ...(note !== null && { note }),
    })),
  });
  await transaction.run(
    'UNWIND $ids AS id MATCH (conflict:Conflict {id: id})-[tie:CONFLICT_ABOUT|CONFLICT_CLAIM|SETS_AGAINST]->() DELETE tie',
    { ids: conflicts.map(({ id }) => id) },
  );
  for (const label of ['Entity', 'Fact']) {
    const rows = conflicts.filter(({ about }) => classOf(about) === label).map(({ id, about }) => ({ id, about }));
    if (rows.length === 0) continue;
    await transaction.run(
      `UNWIND $rows AS row MATCH (conflict:Conflict {id: row.id}) MATCH (thing:${label} {id: row.about}) CREATE (conflict)-[:CONFLICT_ABOUT]->(thing)`,
      { rows },
    );
  }
  const claims = conflicts.flatMap(({ id, claims: found }) =>
    found.map(({ claim, value, preferred }) => ({ id, claim, tie: { preferred, ...(value !== null && { value }) } })),
  );
  if (claims.length > 0) {
    await transaction.run(
      `UNWIND $rows AS row MATCH (conflict:Conflict {id: row.id}) MATCH (claim:Claim {id: row.claim})
       CREATE (conflict)-[tie:CONFLICT_CLAIM]->(claim) SET tie = row.tie`,
      { rows: claims },
    );
  }
  const facts = conflicts.flatMap(({ id, facts: named }) => named.map((fact) => ({ id, fact })));
  if (facts.length > 0) {
    await transaction.run(
      `UNWIND $rows AS row MATCH (conflict:Conflict {id: row.id}) MATCH (fact:Fact {id: row.fact}) CREATE (conflict)-[:SETS_AGAINST]->(fact)`,
      { rows: facts },
    );
  }
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

/** The definite terms of chairs of these bodies, and of holders of those of these posts that have one seat. */
export async function officeTerms(
  transaction: Transaction,
  bodies: readonly string[],
  posts: readonly string[],
): Promise<readonly OfficeTerm[]> {
  const definite = `term.deprecated IS NULL AND term.modality = 'STATED' AND coalesce(term.shared, false) = false
    AND term.holderId IS NOT NULL AND term.definiteFrom < term.definiteUntil`;
  const returned = `RETURN term.id AS id, id AS office, term.holderId AS holder,
    term.definiteFrom AS definiteFrom, term.definiteUntil AS definiteUntil`;
  const rows = [
    ...(bodies.length === 0
      ? []
      : await transaction.run(
          `UNWIND $ids AS id MATCH (body:Entity {id: id})<-[:BODY]-(term) WHERE term.role = 'CHAIR' AND ${definite} ${returned}`,
          { ids: [...bodies] },
        )),
    ...(posts.length === 0
      ? []
      : await transaction.run(
          `UNWIND $ids AS id MATCH (post:Post {id: id})<-[:POST]-(term) WHERE post.seats = 1 AND ${definite} ${returned}`,
          { ids: [...posts] },
        )),
  ];
  return rows.map((row) => ({
    id: String(row['id']),
    office: String(row['office']),
    holder: String(row['holder']),
    definiteFrom: Number(row['definiteFrom']),
    definiteUntil: Number(row['definiteUntil']),
  }));
}
