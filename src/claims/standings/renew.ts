import { statement } from '../../cypher/statement.js';
import type { Value } from '../../cypher/parts.js';
import { input } from '../../cypher/template.js';
import type { Row, Transaction } from '../../store/store.js';
import type { AffectedRows } from './affected.js';
import { countedMembersOf } from './members.js';
import { standingsOf } from './treaty.js';

/*
 * The rows that are derived from many facts and kept: the standing of each party of an agreement, and whom each
 * membership of a body counts for. They belong to no source, and can be made anew at any time to the same result.
 */

/** The properties of a derived row. */
type DerivedRow = Readonly<Record<string, Value>>;

/** The difference between what is kept and what is derived anew: rows to make, and the ids of those to delete. */
export interface Stale {
  readonly missing: readonly DerivedRow[];
  readonly outdated: readonly string[];
}

export const readStandings = statement`UNWIND ${input('ids')} AS id
  MATCH (standing:Standing {agreementId: id})
  RETURN standing {.*} AS properties, [(standing)-[:STANDING_TOWARDS]->(agreement) | agreement.id] AS from,
    [(standing)-[:STANDING_OF]->(party) | party.id] AS to`;

export const readCounted = statement`UNWIND ${input('ids')} AS id
  MATCH (counted:Counted {bodyId: id})
  RETURN counted {.*} AS properties, [(counted)-[:COUNTED_BY]->(membership) | membership.id] AS from,
    [(counted)-[:COUNTED_AS]->(member) | member.id] AS to`;

/** The standings towards these agreements that are not kept as they follow from the graph. */
export async function staleStandings(transaction: Transaction, agreements: readonly string[]): Promise<Stale> {
  if (agreements.length === 0) return nothingStale;
  const kept = await transaction.run(readStandings, { ids: agreements });
  const fresh = await standingsOf(transaction, agreements);
  const rows = [...fresh.values()].flat().map((row): DerivedRow => ({ ...row }));
  return compared(kept, rows, ['agreementId', 'partyId']);
}

/** The same, of whom the memberships in these bodies count for. */
export async function staleMembers(transaction: Transaction, bodies: readonly string[]): Promise<Stale> {
  if (bodies.length === 0) return nothingStale;
  const kept = await transaction.run(readCounted, { ids: bodies });
  const fresh = await countedMembersOf(transaction, bodies);
  const rows = [...fresh].flatMap(([bodyId, members]) =>
    members.map(({ membership, member, from, until }) => {
      const id = `${membership} ${member} ${from.toString()}`;
      return { id, bodyId, membershipId: membership, memberId: member, from, until };
    }),
  );
  return compared(kept, rows, ['membershipId', 'memberId']);
}

const nothingStale: Stale = { missing: [], outdated: [] };

/** @param ends the properties with the ids of the nodes that a row is tied to */
function compared(kept: readonly Row[], fresh: readonly DerivedRow[], ends: readonly [string, string]): Stale {
  const missing = new Map(fresh.map((row) => [textOf(row), row]));
  const outdated: string[] = [];
  for (const { properties, from, to } of kept) {
    const row = properties as Row;
    const isTied = textOf([from, to]) === textOf(ends.map((end) => [row[end]]));
    if (!isTied || !missing.delete(textOf(row))) outdated.push(String(row['id']));
  }
  return { missing: [...missing.values()], outdated };
}

/** A row as one text, whatever the order of its values; a value that is null is not kept. */
function textOf(row: object): string {
  return JSON.stringify(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export const dropStandings = statement`UNWIND ${input('ids')} AS id
  MATCH (standing:Standing {id: id}) DETACH DELETE standing`;

export const makeStandings = statement`UNWIND ${input('rows')} AS row
  MATCH (agreement:Agreement {id: row.agreementId}) MATCH (party:Entity {id: row.partyId})
  CREATE (standing:Standing) SET standing = row
  CREATE (agreement)<-[:STANDING_TOWARDS]-(standing)-[:STANDING_OF]->(party)`;

export const dropCounted = statement`UNWIND ${input('ids')} AS id
  MATCH (counted:Counted {id: id}) DETACH DELETE counted`;

export const makeCounted = statement`UNWIND ${input('rows')} AS row
  MATCH (membership:Membership {id: row.membershipId}) MATCH (member:Entity {id: row.memberId})
  CREATE (counted:Counted) SET counted = row
  CREATE (membership)<-[:COUNTED_BY]-(counted)-[:COUNTED_AS]->(member)`;

/** Rows that one statement makes. */
const batchSize = 1_000;

/** Brings the derived rows of agreements and bodies into step with the graph, and says how many it made and deleted. */
export async function renew(transaction: Transaction, { agreements, bodies }: AffectedRows): Promise<number> {
  const standings = await staleStandings(transaction, agreements);
  const members = await staleMembers(transaction, bodies);
  await inBatches(standings.outdated, (ids) => transaction.run(dropStandings, { ids }));
  await inBatches(standings.missing, (rows) => transaction.run(makeStandings, { rows }));
  await inBatches(members.outdated, (ids) => transaction.run(dropCounted, { ids }));
  await inBatches(members.missing, (rows) => transaction.run(makeCounted, { rows }));
  return [standings, members].reduce((sum, { outdated, missing }) => sum + outdated.length + missing.length, 0);
}

async function inBatches<T>(all: readonly T[], write: (some: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < all.length; start += batchSize) await write(all.slice(start, start + batchSize));
}
