import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import type { Transaction } from '../../store/store.js';

/**
 * The id of the thing that an external id stands for, as claims name it, whatever it was merged into: `live` while a
 * claim gives it, else only reserved for that thing.
 */
export interface ExternalIdEntry {
  readonly id: string;
  readonly live: boolean;
}

/** An external id, by the key that it is looked up by, and the thing that it leads to. */
export interface ExternalIdRow {
  readonly key: string;
  readonly id: string;
  /** The id of the thing as the claim names it that gives the external id. */
  readonly named: string;
}

export const readEntries = statement`UNWIND ${input('keys')} AS key
  MATCH (entry:ExternalId {key: key}) RETURN entry.key AS key, entry.named AS id, entry.live AS live`;

/** The entries of these external ids, by key. */
export async function externalIdEntries(
  transaction: Transaction,
  keys: readonly string[],
): Promise<ReadonlyMap<string, ExternalIdEntry>> {
  if (keys.length === 0) return new Map();
  const rows = await transaction.run(readEntries, { keys });
  return new Map(rows.map((row) => [String(row['key']), { id: String(row['id']), live: row['live'] === true }]));
}

export const giveUpEntries = statement`UNWIND ${input('keys')} AS key
  MATCH (entry:ExternalId {key: key}) SET entry.live = false`;

/** Marks external ids as given up; each stays reserved for the thing that it stood for. */
export async function giveUpExternalIds(transaction: Transaction, keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await transaction.run(giveUpEntries, { keys });
}

export const leadEntries = statement`UNWIND ${input('rows')} AS row
  MATCH (entry:ExternalId {named: row.named}) SET entry.id = row.id`;

/** Lets all external ids of things that were merged or split lead to what these lead to now. */
export async function leadExternalIds(
  transaction: Transaction,
  rows: readonly Omit<ExternalIdRow, 'key'>[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(leadEntries, { rows: rows.map((row) => ({ ...row })) });
}

export const writeEntries = statement`UNWIND ${input('rows')} AS row
  MERGE (entry:ExternalId {key: row.key}) SET entry.id = row.id, entry.named = row.named, entry.live = true`;

/** Writes the things that external ids stand for. */
export async function writeExternalIds(transaction: Transaction, rows: readonly ExternalIdRow[]): Promise<void> {
  if (rows.length > 0) await transaction.run(writeEntries, { rows: rows.map((row) => ({ ...row })) });
}
