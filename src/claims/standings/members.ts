import { statement } from '../../cypher/statement.js';
import { constant, input } from '../../cypher/template.js';
import type { Transaction } from '../../store/store.js';
import { distinct } from '../distinct.js';
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
  const rolls = new Map<string, { readonly membership: string; readonly named: string }[]>();
  for (const { body, membership, named } of await transaction.run(readRolls, { ids: bodies })) {
    const roll = rolls.get(String(body)) ?? [];
    roll.push({ membership: String(membership), named: String(named) });
    rolls.set(String(body), roll);
  }
  const { kinship } = await kinOf(transaction, distinct([...rolls.values()].flat().map(({ named }) => named)));
  return new Map(
    [...rolls].map(([body, roll]) => {
      const namedOf = new Map<string, string[]>();
      for (const { named } of roll) {
        const group = kinship.group(named);
        namedOf.set(group, [...(namedOf.get(group) ?? []), named]);
      }
      const counted = roll.flatMap(({ membership, named }) =>
        kinship
          .shown(distinct(namedOf.get(kinship.group(named)) ?? []))
          .map(({ id, from, until }) => ({ membership, member: id, from, until })),
      );
      return [body, counted];
    }),
  );
}
