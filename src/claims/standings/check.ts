import { type Statement, statement } from '../../cypher/statement.js';
import type { Store, Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';
import { renew, staleMembers, staleStandings } from './renew.js';

/** The outcome of a look through the derived rows. */
export interface StandingsCheck {
  readonly agreements: number;
  readonly bodies: number;
  /** Rows that are missing, or not as they follow from the graph. */
  readonly stale: number;
}

/** The agreements, with those that only rows are left of. */
const agreementIds = [
  statement`MATCH (agreement:Agreement) RETURN agreement.id AS id`,
  statement`MATCH (standing:Standing) RETURN DISTINCT standing.agreementId AS id`,
];

/** The bodies with members, with those that only rows are left of. */
const bodyIds = [
  statement`MATCH (membership:Membership) RETURN DISTINCT membership.ofId AS id`,
  statement`MATCH (counted:Counted) RETURN DISTINCT counted.bodyId AS id`,
];

/** Compares all derived rows with fresh ones, and writes nothing. */
export async function checkStandings(store: Store): Promise<StandingsCheck> {
  return lookThrough(store, async (transaction, { agreements, bodies }) => {
    const all = [await staleStandings(transaction, agreements), await staleMembers(transaction, bodies)];
    return all.reduce((sum, { missing, outdated }) => sum + missing.length + outdated.length, 0);
  });
}

/** Makes all derived rows anew, as far as they are not as they should be. */
export async function renewStandings(store: Store): Promise<StandingsCheck> {
  return lookThrough(store, renew);
}

/** The number of agreements or bodies that are looked at in one transaction. */
const together = 200;

async function lookThrough(store: Store, look: typeof renew): Promise<StandingsCheck> {
  const [agreements, bodies] = [await allIds(store, agreementIds), await allIds(store, bodyIds)];
  let stale = 0;
  const inParts = async (
    ids: readonly string[],
    work: (transaction: Transaction, some: readonly string[]) => Promise<number>,
  ): Promise<void> => {
    for (let start = 0; start < ids.length; start += together) {
      const some = ids.slice(start, start + together);
      stale += await store.write((transaction) => work(transaction, some));
    }
  };
  await inParts(agreements, (transaction, some) => look(transaction, { agreements: some, bodies: [] }));
  await inParts(bodies, (transaction, some) => look(transaction, { agreements: [], bodies: some }));
  return { agreements: agreements.length, bodies: bodies.length, stale };
}

async function allIds(store: Store, statements: readonly Statement[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const one of statements) ids.push(...(await store.read(one)).map(({ id }) => String(id)));
  return distinct(ids);
}
