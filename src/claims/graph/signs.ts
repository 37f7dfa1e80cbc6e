import { statement } from '../../cypher/statement.js';
import { constant, input, relationships } from '../../cypher/template.js';
import { signLinks } from '../../model/signs.js';
import type { Row, Transaction } from '../../store/store.js';

export const readSigns = statement`UNWIND ${input('ids')} AS id
  MATCH (:Entity {id: id})<-[:${relationships(...new Set(signLinks.map(({ relationship }) => relationship)))}]-(event)
  WHERE event.deprecated IS NULL AND event.modality = ${constant('STATED')}
  RETURN id AS thing, event {.id, .modality, .kind, .on, .ownFrom, .ownLikely, .ownBy} AS event`;

/** The properties of all events that show that these entities were there, each with the id of the entity. */
export async function eventsThatShow(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly { readonly thing: string; readonly event: Row }[]> {
  if (ids.length === 0) return [];
  const rows = await transaction.run(readSigns, { ids });
  return rows.map(({ thing, event }) => ({ thing: String(thing), event: event as Row }));
}
