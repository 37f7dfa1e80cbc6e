import { readLog } from '../claims/log.js';
import { statement } from '../cypher/statement.js';
import { input } from '../cypher/template.js';
import type { Store } from '../store/store.js';

const countChanges = statement`MATCH (change:Change)
  RETURN count(change) AS count, min(change.sequence) AS first, max(change.sequence) AS last`;

const readSequences = statement`MATCH (change:Change) WHERE change.sequence > ${input('after')}
  RETURN change.sequence AS sequence ORDER BY sequence LIMIT ${input('limit')}`;

const pageSize = 10_000;

/** The numbers that the log of changes has, and those that it lacks. */
export interface LogGaps {
  readonly changes: number;
  /** Spans of missing numbers, such as `7` or `12 to 15`. */
  readonly gaps: readonly string[];
}

/** Looks whether the log has a change for each number from 1 to the one that its counter has reached. */
export async function logGaps(store: Store): Promise<LogGaps> {
  const [[log], [found]] = await Promise.all([store.read(readLog), store.read(countChanges)]);
  const reached = log === undefined ? 0 : Number(log['sequence']);
  const changes = Number(found?.['count'] ?? 0);
  const isWhole = changes === reached && (changes === 0 || (found?.['first'] === 1 && found['last'] === reached));
  return { changes, gaps: isWhole ? [] : await findGaps(store, reached) };
}

async function findGaps(store: Store, reached: number): Promise<readonly string[]> {
  const gaps: string[] = [];
  let last = 0;
  for (;;) {
    const rows = await store.read(readSequences, { after: last, limit: pageSize });
    for (const { sequence } of rows) {
      gaps.push(...spanOf(last + 1, Number(sequence) - 1));
      last = Number(sequence);
    }
    if (rows.length < pageSize) break;
  }
  if (last > reached) return [...gaps, `the counter, which is at ${reached.toString()}, after ${last.toString()}`];
  return [...gaps, ...spanOf(last + 1, reached)];
}

function spanOf(first: number, last: number): readonly string[] {
  if (last < first) return [];
  return [first === last ? first.toString() : `${first.toString()} to ${last.toString()}`];
}
