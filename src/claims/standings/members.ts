import { statement } from '../../cypher/statement.js';
import { constant, input } from '../../cypher/template.js';
import type { Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';
import { groupedBy } from '../grouped-by.js';
import { kinOf } from './kin.js';

/** The entity that a membership counts for during a span of days: whoever shows all who are one member of the body. */
export interface CountedMember {
  readonly membership: string;
  readonly member: string;
  readonly from: number;
  readonly until: number;
}

export const readRolls = statement`UNWIND ${input('ids')} AS id
  MATCH (body:Entity {id: id})<-[:MEMBER_OF]-(membership:Membership)-[:MEMBER]->(named:Entity)
  WHERE membership.deprecated IS NULL AND membership.modality = ${constant('STATED')}
  RETURN id AS body, membership.id AS membership, named.id AS named`;

/** Whom each membership in these bodies counts for, by the id of the body. */
export async function countedMembersOf(
  transaction: Transaction,
  bodies: readonly string[],
): Promise<ReadonlyMap<string, readonly CountedMember[]>> {
  const rows = await transaction.run(readRolls, { ids: bodies });
  const entries = rows.map(({ body, membership, named }) => ({
    body: String(body),
    membership: String(membership),
    named: String(named),
  }));
  const { kinship } = await kinOf(transaction, distinct(entries.map(({ named }) => named)));
  return new Map(
    [...groupedBy(entries, ({ body }) => body)].map(([body, roll]) => {
      const oneMember = groupedBy(roll, ({ named }) => kinship.group(named));
      const counted = [...oneMember.values()].flatMap((all) => {
        const spans = kinship.shown(distinct(all.map(({ named }) => named)));
        return all.flatMap(({ membership }) =>
          spans.map(({ id, from, until }) => ({ membership, member: id, from, until })),
        );
      });
      return [body, counted];
    }),
  );
}
