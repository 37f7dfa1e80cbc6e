import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import type { Runner, Transaction } from '../../store/store.js';
import { classOf } from './classes.js';

/** A record that stands at the id of a thing that was merged into another one. */
export interface MergedRecord {
  readonly id: string;
  /** The id of the thing that it leads to. */
  readonly into: string;
  /** Of a source: the day on which the graph first recorded it, for when it stands again. */
  readonly recordedOn?: number;
}

export const readMergedRecords = statement`UNWIND ${input('ids')} AS id
  MATCH (record:MergedRecord {id: id}) RETURN record.id AS id, record.into AS into, record.recordedOn AS recordedOn`;

export const readMergedInto = statement`UNWIND ${input('ids')} AS id
  MATCH (record:MergedRecord {into: id}) RETURN record.id AS id, record.into AS into, record.recordedOn AS recordedOn`;

/** The records at those of these ids that lead to another thing. */
export function mergedRecordsAt(runner: Runner, ids: readonly string[]): Promise<readonly MergedRecord[]> {
  return recordsBy(runner, readMergedRecords, ids);
}

/** The records that lead to these things. */
export function mergedRecordsInto(runner: Runner, ids: readonly string[]): Promise<readonly MergedRecord[]> {
  return recordsBy(runner, readMergedInto, ids);
}

async function recordsBy(
  runner: Runner,
  reading: typeof readMergedRecords,
  ids: readonly string[],
): Promise<readonly MergedRecord[]> {
  if (ids.length === 0) return [];
  const rows = await runner.run(reading, { ids });
  return rows.map(({ id, into, recordedOn }) => ({
    id: String(id),
    into: String(into),
    ...(typeof recordedOn === 'number' && { recordedOn }),
  }));
}

export const deleteMergedRecords = statement`UNWIND ${input('ids')} AS id
  MATCH (record:MergedRecord {id: id}) DETACH DELETE record`;

export const writeMergedRecords = statement`UNWIND ${input('rows')} AS row
  MERGE (record:MergedRecord {id: row.id}) SET record = row`;

export const leadToEntity = statement`UNWIND ${input('rows')} AS row
  MATCH (record:MergedRecord {id: row.id}) MATCH (thing:Entity {id: row.into})
  CREATE (record)-[:MERGED_INTO]->(thing)`;

export const leadToFact = statement`UNWIND ${input('rows')} AS row
  MATCH (record:MergedRecord {id: row.id}) MATCH (thing:Fact {id: row.into})
  CREATE (record)-[:MERGED_INTO]->(thing)`;

/** Deletes the records at ids that stand for themselves again, or for nothing. */
export async function dropMergedRecords(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await transaction.run(deleteMergedRecords, { ids });
}

/** Makes records at ids that have none, each leading to its thing. */
export async function makeMergedRecords(transaction: Transaction, records: readonly MergedRecord[]): Promise<void> {
  if (records.length === 0) return;
  await transaction.run(writeMergedRecords, { rows: records.map((record) => ({ ...record })) });
  const ties = { Entity: leadToEntity, Fact: leadToFact };
  for (const name of ['Entity', 'Fact'] as const) {
    const rows = records.filter(({ into }) => classOf(into) === name).map(({ id, into }) => ({ id, into }));
    if (rows.length > 0) await transaction.run(ties[name], { rows });
  }
}
