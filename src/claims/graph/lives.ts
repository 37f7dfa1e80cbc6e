import { statement } from '../../cypher/statement.js';
import { input, relationships } from '../../cypher/template.js';
import { factKinds } from '../../model/kinds.js';
import { boundingLinks, datedRelationships, definition } from '../../model/registry.js';
import type { Row, Transaction } from '../../store/store.js';
import type { PostInBody } from '../surroundings.js';

/** The relationships from facts to the ends whose lives bound them. */
const bounding = factKinds.flatMap((kind) =>
  boundingLinks(kind).flatMap((name) => definition(kind).links[name]?.relationship ?? []),
);

export const readFactsBoundBy = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[:${relationships(...bounding)}]-(fact) RETURN DISTINCT fact.id AS id`;

export const readPartsBoundBy = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[link:${relationships(...datedRelationships)}]-(part:Entity)
  WHERE link.possibleFrom IS NOT NULL RETURN DISTINCT part.id AS id`;

/** The ids of the things with days that lie within those on which these entities can exist: facts, and dated links. */
export async function thingsBoundBy(transaction: Transaction, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const facts = await transaction.run(readFactsBoundBy, { ids });
  const parts = await transaction.run(readPartsBoundBy, { ids });
  return [...facts, ...parts].map((row) => String(row['id']));
}

export const readLives = statement`UNWIND ${input('ids')} AS id MATCH (entity:Entity {id: id})
  RETURN entity {.id, .seats, .possibleFrom, .possibleUntil, .likelyFrom, .likelyUntil, .aliveFrom, .aliveUntil} AS life,
    [(entity)-[:POST_IN]->(body) | body.id] AS bodies`;

/** An entity as far as it matters for the facts that it bounds. */
export interface BoundingEnd {
  readonly id: string;
  /** The properties of its node from which its life follows. */
  readonly life: Row;
  readonly post: PostInBody;
}

/** The lives of these entities, and the bodies and seats of those that are posts. */
export async function boundingEnds(transaction: Transaction, ids: readonly string[]): Promise<readonly BoundingEnd[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(readLives, { ids });
  return rows.map(({ life, bodies }) => {
    const properties = life as Row;
    const [body] = bodies as readonly string[];
    const seats = properties['seats'];
    return {
      id: String(properties['id']),
      life: properties,
      post: { body: body ?? null, seats: typeof seats === 'number' ? seats : null },
    };
  });
}
