import { randomUUID } from 'node:crypto';
import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import { kindOf } from '../model/ids.js';
import { recordType } from '../model/names.js';
import type { Runner, Transaction } from '../store/store.js';

/** One change of a thing, before the log gives it its number. */
export interface Change {
  /** MERGED: the id leads to another thing. SPLIT: it stands for a thing of its own again. */
  readonly change: 'CREATED' | 'UPDATED' | 'DELETED' | 'MERGED' | 'SPLIT';
  readonly id: string;
  /** The names of the fields that changed; `citations` when only what sources say of it did. */
  readonly fields: readonly string[];
  /** Of what is merged: the id of the thing that it leads to. */
  readonly into?: string;
  /** The reason for a split, as its record gives it. */
  readonly reason?: string;
}

export const advanceLog = statement`MERGE (log:Log {id: ${constant('log')}})
  ON CREATE SET log.name = ${input('name')}, log.sequence = 0
  SET log.sequence = log.sequence + ${input('count')}
  RETURN log.name AS name, log.sequence AS sequence`;

export const writeChanges = statement`UNWIND ${input('rows')} AS row CREATE (change:Change) SET change = row`;

/**
 * Appends the changes of a transaction, by id, under consecutive numbers, and returns the log's cursor after them.
 * Called last in the transaction: whoever has taken the counter is held up by nothing else.
 */
export async function appendChanges(transaction: Transaction, changes: readonly Change[]): Promise<string | null> {
  if (changes.length === 0) return logCursor(transaction);
  const [log] = await transaction.run(advanceLog, { name: randomUUID(), count: changes.length });
  const last = Number(log?.['sequence']);
  const sorted = [...changes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(({ change, id, fields, into, reason }, index) => ({
    sequence: last - changes.length + 1 + index,
    transaction: transactionName(last),
    recordedAt: new Date().toISOString(),
    change,
    type: typeOf(id),
    id,
    fields,
    ...(into !== undefined && { into }),
    ...(reason !== undefined && { reason }),
  }));
  await transaction.run(writeChanges, { rows });
  return encodeLogCursor(String(log?.['name']), last);
}

export const readLog = statement`MATCH (log:Log {id: ${constant('log')}})
  RETURN log.name AS name, log.sequence AS sequence`;

/** The cursor of the log's last change; null before the first. */
export async function logCursor(runner: Runner): Promise<string | null> {
  const [log] = await runner.run(readLog);
  return log === undefined ? null : encodeLogCursor(String(log['name']), Number(log['sequence']));
}

/** A transaction is named by the last number it took, which no other has. */
function transactionName(last: number): string {
  return last.toString(36);
}

function typeOf(id: string): string {
  const kind = kindOf(id);
  return kind === undefined ? 'CONFLICT' : recordType(kind);
}

/** The opaque text of a place in a log, which names the log, so that a restored or rebuilt graph is noticed. */
export function encodeLogCursor(name: string, sequence: number): string {
  return Buffer.from(JSON.stringify([name, sequence])).toString('base64url');
}
