import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import type { Transaction } from '../../store/store.js';

/** The thing that an external id stands for: `live` while a claim gives it, else only reserved for that thing. */
export interface ExternalIdEntry {
  readonly id: string;
  readonly live: boolean;
}

/** An external id, by the key that it is looked up by, and the thing that it stands for. */
export interface ExternalIdRow {
  readonly key: string;
  readonly id: string;
}

export const readEntries = statement`UNWIND ${input('keys')} AS key
  MATCH (entry:ExternalId {key: key}) RETURN entry.key AS key, entry.id AS id, entry.live AS live`;

/** The entries of these external ids, by key. */
export async function externalIdEntries(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ExternalIdEntry>> {
  if (keys.length === 0) return new Map();
  const rows = await transaction.run(readEntries, { keys });
  return new Map(rows.map((row) => [String(row['key']), { id: String(row['id']), live: row['live'] === true }]));
}

export const giveUpEntries = statement`UNWIND ${input('rows')} AS row
  MATCH (entry:ExternalId {key: row.key}) WHERE entry.id = row.id SET entry.live = false`;

/** Marks external ids as given up; each stays reserved for the thing that it stood for. */
export async function giveUpExternalIds(transaction: Transaction, rows: readonly ExternalIdRow[]): Promise<void> {
  if (rows.length > 0) await transaction.run(giveUpEntries, { rows: rows.map((row) => ({ ...row })) });
}

export const writeEntries = statement`UNWIND ${input('rows')} AS row
  MERGE (entry:ExternalId {key: row.key}) SET entry.id = row.id, entry.live = true`;

/** Writes the things that external ids stand for. */
export async function writeExternalIds(transaction: Transaction, rows: readonly ExternalIdRow[]): Promise<void> {
  if (rows.length > 0) await transaction.run(writeEntries, { rows: rows.map((row) => ({ ...row })) });
}
