import { createHash } from 'node:crypto';
import { UserError } from '../errors.js';
import { parseId } from '../model/ids.js';
import type { Store, Transaction } from '../store/store.js';
import { type Applied, apply } from './apply.js';
import { checkRecord } from './check.js';
import { externalIdEntries, lock } from './graph.js';
import { externalKeys, obviousIds, type Numbered } from './identity.js';
import { logCursor } from './log.js';
import type { RecordProblem } from './records.js';
import { settle } from './settle.js';

/** Records to bring the graph into step with. */
export interface SyncRequest {
  /** The id of the source that speaks, for records that don't name their own. */
  readonly source?: string | null | undefined;
  /** Records in the form of docs/records.md. */
  readonly records: readonly unknown[];
  /** Whether one record that is refused refuses all. */
  readonly atomic?: boolean;
  /** Whether only to tell what would happen. */
  readonly dryRun?: boolean;
  /** A text that is new for each request; sent again, the recorded outcome is returned. */
  readonly requestId?: string | null | undefined;
}

export type SyncStatus = 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'WITHDRAWN' | 'REFUSED';

/** What became of one record. */
export interface SyncResult {
  readonly index: number;
  readonly id: string | null;
  readonly status: SyncStatus;
  readonly errors: readonly RecordProblem[];
  readonly warnings: readonly RecordProblem[];
}

/** What became of a request. */
export interface SyncOutcome {
  readonly counts: readonly { readonly status: SyncStatus; readonly count: number }[];
  readonly results: readonly SyncResult[];
  readonly cursor: string | null;
}

const statuses: readonly SyncStatus[] = ['CREATED', 'UPDATED', 'UNCHANGED', 'WITHDRAWN', 'REFUSED'];

/** The only writer of the graph. Each request is one transaction: checked, identified, resolved, logged, all or nothing. */
export class Writer {
  constructor(private readonly store: Store) {}

  /**
   * Takes records in any order and returns what became of each. Sent twice, the second changes nothing.
   * @param signal ends the work when it is aborted: all or nothing then, as always
   * @throws UserError BAD_ID for a source that is none, REQUEST_ID_REUSED for a request id that stands for other records
   */
  async sync(request: SyncRequest, signal?: AbortSignal): Promise<SyncOutcome> {
    const source = request.source == null ? undefined : sourceId(request.source);
    const checked = request.records.map((raw) => checkRecord(raw, source));
    const work = async (transaction: Transaction): Promise<SyncOutcome> => {
      const recorded = await recordedOutcome(transaction, request);
      if (recorded !== undefined) return recorded;
      const sound = checked.flatMap(({ record }, index) => (record === undefined ? [] : [{ index, record }]));
      const malformed = new Map(
        checked.flatMap(({ problems }, index) => (problems === undefined ? [] : [[index, problems]])),
      );
      const outcome = await synced(transaction, request, sound, malformed);
      if (request.dryRun) throw new DryRun(outcome);
      await recordOutcome(transaction, request, outcome);
      return outcome;
    };
    try {
      return await this.store.write(work, signal);
    } catch (error) {
      if (error instanceof DryRun) return error.outcome;
      throw error;
    }
  }
}

/** Thrown to leave the transaction of a dry run, with what it would have done. */
class DryRun extends Error {
  constructor(readonly outcome: SyncOutcome) {
    super('A dry run writes nothing');
  }
}

function sourceId(text: string): string {
  const { id, kind } = parseId(text, 'source');
  if (kind === 'Source') return id;
  throw new UserError({
    code: 'BAD_ID',
    message: `"source" is ${JSON.stringify(text)}, which is the id of a ${kind}.`,
    argument: 'source',
    value: text,
    remedy: 'Give the id of a source, such as source:example-gazette.',
  });
}

async function synced(
  transaction: Transaction,
  request: SyncRequest,
  sound: readonly Numbered[],
  malformed: ReadonlyMap<number, readonly RecordProblem[]>,
): Promise<SyncOutcome> {
  const keys = [...new Set(sound.flatMap(({ record }) => externalKeys(record)))].sort();
  await lock(transaction, [...keys, ...sound.flatMap(({ record }) => obviousIds(record))]);
  const settled = await settle(transaction, sound, await externalIdEntries(transaction, keys));
  const refused = new Map([...malformed, ...settled.refused]);
  const stopped = request.atomic === true && refused.size > 0;
  const applied: Applied = stopped
    ? { statuses: new Map(), warnings: new Map(), cursor: await logCursor(transaction) }
    : await apply(transaction, settled.intents);

  const ids = new Map([...settled.ids, ...settled.intents.map(({ index, about }): [number, string] => [index, about])]);
  const results = request.records.map((_, index): SyncResult => {
    const errors = refused.get(index) ?? (stopped ? [notApplied] : []);
    return {
      index,
      id: ids.get(index) ?? null,
      status: errors.length > 0 ? 'REFUSED' : (applied.statuses.get(index) ?? 'UNCHANGED'),
      errors,
      warnings: applied.warnings.get(index) ?? [],
    };
  });
  const counts = statuses
    .map((status) => ({ status, count: results.filter((result) => result.status === status).length }))
    .filter(({ count }) => count > 0);
  return { counts, results, cursor: applied.cursor };
}

const notApplied: RecordProblem = {
  code: 'NOT_APPLIED',
  path: '',
  message: 'Another record of the request was refused, and the request is atomic.',
  remedy: 'Correct the refused records and send all again, or send them without "atomic".',
};

async function recordedOutcome(transaction: Transaction, request: SyncRequest): Promise<SyncOutcome | undefined> {
  const { requestId } = request;
  if (requestId == null) return undefined;
  await lock(transaction, [requestLock(requestId)]);
  const [row] = await transaction.run(
    'MATCH (request:Request {id: $id}) RETURN request.digest AS digest, request.outcome AS outcome',
    { id: requestId },
  );
  if (row === undefined) return undefined;
  if (row['digest'] === digestOf(request)) return JSON.parse(String(row['outcome'])) as SyncOutcome;
  throw new UserError({
    code: 'REQUEST_ID_REUSED',
    message: `"requestId" is ${JSON.stringify(requestId)}, which was sent before with other records.`,
    argument: 'requestId',
    value: requestId,
    remedy: 'Give each request an id of its own; send an id again only with the same records.',
  });
}

async function recordOutcome(transaction: Transaction, request: SyncRequest, outcome: SyncOutcome): Promise<void> {
  if (request.requestId == null) return;
  await transaction.run('CREATE (request:Request {id: $id}) SET request.digest = $digest, request.outcome = $outcome', {
    id: request.requestId,
    digest: digestOf(request),
    outcome: JSON.stringify(outcome),
  });
}

/** No id of a thing has this form, so no lock of a thing is meant by it. */
function requestLock(requestId: string): string {
  return `request ${requestId}`;
}

function digestOf({ source, records, atomic }: SyncRequest): string {
  return createHash('sha256')
    .update(JSON.stringify([source ?? null, records, atomic ?? false]))
    .digest('hex');
}
