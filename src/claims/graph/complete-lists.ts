import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import type { Runner, Transaction } from '../../store/store.js';
import type { CompleteList } from '../complete-lists.js';
import { groupedBy } from '../grouped-by.js';

/** By a property that no other node has: Grafeo looks a value up among the nodes of all labels. */
export const readCompleteLists = statement`UNWIND ${input('sources')} AS source
  MATCH (list:CompleteList {listOf: source}) RETURN source, list.asOf AS asOf`;

/** The days of the complete lists of these sources, as EDTF texts, by the id of the source. */
export async function completeListsOf(
  runner: Runner,
  sources: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (sources.length === 0) return new Map();
  const rows = await runner.run(readCompleteLists, { sources });
  const bySource = groupedBy(rows, ({ source }) => String(source));
  return new Map(sources.map((source) => [source, (bySource.get(source) ?? []).map(({ asOf }) => String(asOf))]));
}

export const writeCompleteListNodes = statement`UNWIND ${input('rows')} AS row
  MERGE (list:CompleteList {id: row.id}) SET list = row`;

/** Keeps that sources have these complete lists. */
export async function writeCompleteLists(transaction: Transaction, lists: readonly CompleteList[]): Promise<void> {
  if (lists.length === 0) return;
  const rows = lists.map(({ source, asOf }) => ({ id: `${source} ${asOf}`, listOf: source, asOf }));
  await transaction.run(writeCompleteListNodes, { rows });
}
