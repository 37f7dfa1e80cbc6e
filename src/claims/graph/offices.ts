import { statement } from '../../cypher/statement.js';
import { constant, cypher, input } from '../../cypher/template.js';
import type { Row, Transaction } from '../../store/store.js';

const counting = cypher`term.deprecated IS NULL AND term.modality = ${constant('STATED')} AND term.holderId IS NOT NULL
  AND term.firstAttested IS NOT NULL`;

const shown = cypher`term {.id, .bodyId, .postId, .role, .shared, .holderId, .modality, .until, .firstAttested,
  .likelyUntil} AS term`;

export const readTermsInBodies = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[:BODY]-(term) WHERE term.role IN ${input('roles')} AND ${counting} RETURN ${shown}`;

export const readTermsInPosts = statement`UNWIND ${input('ids')} AS id
  MATCH (:Post {id: id})<-[:POST]-(term) WHERE ${counting} RETURN ${shown}`;

/** The properties of the appointments to roles in these bodies, and to these posts, of which a holder is attested. */
export async function attestedTerms(
  transaction: Transaction,
  places: { readonly bodies: readonly string[]; readonly posts: readonly string[] },
  roles: readonly string[],
): Promise<readonly Row[]> {
  const { bodies, posts } = places;
  const inBodies = bodies.length === 0 ? [] : await transaction.run(readTermsInBodies, { ids: bodies, roles });
  const inPosts = posts.length === 0 ? [] : await transaction.run(readTermsInPosts, { ids: posts });
  return [...inBodies, ...inPosts].map(({ term }) => term as Row);
}
