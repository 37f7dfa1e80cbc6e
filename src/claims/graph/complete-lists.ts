import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import type { Transaction } from '../../store/store.js';
import { groupedBy } from '../grouped-by.js';

export const readCompleteLists = statement`UNWIND ${input('sources')} AS source
  MATCH (list:CompleteList {source: source}) RETURN source, list.asOf AS asOf`;

/** The days of the complete lists of these sources, as EDTF texts, by the id of the source. */
export async function completeListsOf(
  transaction: Transaction,
  sources: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sources.length === 0) return new Map();
  const rows = await transaction.run(readCompleteLists, { sources });
  const bySource = groupedBy(rows, ({ source }) => String(source));
  return new Map(sources.map((source) => [source, (bySource.get(source) ?? []).map(({ asOf }) => String(asOf))]));
}

export const writeCompleteListNode = statement`MERGE (list:CompleteList {id: ${input('id')}})
  SET list.source = ${input('source')}, list.asOf = ${input('asOf')}`;

/** Keeps that a source has a complete list for the day. */
export async function writeCompleteList(transaction: Transaction, source: string, asOf: string): Promise<void> {
  await transaction.run(writeCompleteListNode, { id: `${source} ${asOf}`, source, asOf });
}
