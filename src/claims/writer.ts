import { createHash } from 'node:crypto';
import { statement } from '../cypher/statement.js';
import { input } from '../cypher/template.js';
import { UserError } from '../errors.js';
import { LikelyDurations } from '../model/lasting.js';
import type { Store, Transaction } from '../store/store.js';
import { compareTexts } from '../text/code-unit-order.js';
import { quoted } from '../text/quoted.js';
import { checkRecord } from './check/check-record.js';
import { type RequestArguments, checkRequest } from './check/check-request.js';
import type { CompleteList } from './complete-lists.js';
import { Locks } from './graph/locks.js';
import { longestRequestId } from './limits.js';
import { logCursor } from './log.js';
import { type CheckedRecords, type TakenIn, resolveAgain, takeIn, unlikeFresh } from './pipeline.js';
import type { RecordProblem } from './records.js';
import { type Absence, type AbsenceStatus, absenceStatuses } from './unsaid.js';

/** Records to bring the graph into step with. */
export interface SyncRequest extends RequestArguments {
  /** One record that is refused refuses all. */
  readonly atomic?: boolean;
  /** Writes nothing, and only tells what would happen. */
  readonly dryRun?: boolean;
  /** A text that is new for each request; sent again, the recorded outcome is returned. */
  readonly requestId?: string | null | undefined;
}

/** The job that a request is a part of. */
export interface PartOfJob {
  /** The ids of the claims that the job has made before. */
  readonly said: ReadonlySet<string>;
  /** The words for the record at an index, such as its line. */
  readonly nameOf: (index: number) => string;
  /** The requests of the job together are a complete list, of the request's source and day; this one does not end it. */
  readonly isOfList: boolean;
  /** Keeps the outcome in the transaction of the request, with the ids of the claims that it made. */
  readonly keep: (transaction: Transaction, outcome: SyncOutcome, said: readonly string[]) => Promise<void>;
}

export const syncStatuses = ['CREATED', 'UPDATED', 'UNCHANGED', 'WITHDRAWN', 'REFUSED'] as const;
export type SyncStatus = (typeof syncStatuses)[number];

/** The outcome of one record. */
export interface SyncResult {
  readonly index: number;
  readonly id: string | null;
  readonly status: SyncStatus;
  readonly errors: readonly RecordProblem[];
  readonly warnings: readonly RecordProblem[];
}

/** The outcome for the claims that a complete list lacks. */
export interface SyncAbsences {
  readonly asOf: string;
  /** False where a record was refused: then nothing is withdrawn or ended. */
  readonly applied: boolean;
  readonly counts: readonly { readonly status: AbsenceStatus; readonly count: number }[];
  readonly claims: readonly Absence[];
}

/** The outcome of a request. */
export interface SyncOutcome {
  readonly counts: readonly { readonly status: SyncStatus; readonly count: number }[];
  readonly results: readonly SyncResult[];
  /** Null for a request that is not a complete list. */
  readonly absences: SyncAbsences | null;
  readonly cursor: string | null;
}

/** The only writer of the graph. Each request is one transaction: checked, identified, resolved, logged, all or nothing. */
export class Writer {
  /** @param durations by which it is told how long things likely last */
  constructor(
    private readonly store: Store,
    readonly durations = new LikelyDurations(),
  ) {}

  /**
   * Takes records in any order and returns the outcome of each. Sent twice, the second changes nothing.
   * @param signal ends the work when it is aborted: all or nothing then, as always
   * @param job that the request is a part of
   * @throws UserError as `checkRequest`, BAD_VALUE for a request id that is empty or too long, REQUEST_ID_REUSED for one
   * that stands for other records, and UNKNOWN_REFERENCE for an empty list of a source that is not there
   */
  async sync(request: SyncRequest, signal?: AbortSignal, job?: PartOfJob): Promise<SyncOutcome> {
    checkRequestId(request.requestId);
    const checked = checkedRecords(request, job);
    const work = async (transaction: Transaction): Promise<SyncOutcome> => {
      const locks = new Locks(transaction);
      const recorded = await recordedOutcome(transaction, locks, request);
      if (recorded !== undefined) return recorded;
      // No change that a dry run makes is ever in the log.
      const cursor = request.dryRun ? await logCursor(transaction) : undefined;
      const taken = await takeIn(transaction, locks, checked, this.durations);
      const outcome = outcomeOf(request, checked.list, taken);
      if (cursor !== undefined) throw new DryRun({ ...outcome, cursor });
      await recordOutcome(transaction, request, outcome);
      await job?.keep(transaction, outcome, taken.said);
      return outcome;
    };
    try {
      return await this.store.write(work, signal);
    } catch (error) {
      if (error instanceof DryRun) return error.outcome;
      throw error;
    }
  }

  /** The ids of those of these things that the graph has otherwise than they follow from their claims. Writes nothing. */
  async unlikeFresh(ids: readonly string[]): Promise<readonly string[]> {
    let found: readonly string[] = [];
    const look = async (transaction: Transaction): Promise<never> => {
      found = await unlikeFresh(transaction, new Locks(transaction), ids, this.durations);
      throw new OnlyLooked();
    };
    try {
      await this.store.write(look);
    } catch (error) {
      if (!(error instanceof OnlyLooked)) throw error;
    }
    return found;
  }

  /** Resolves these things from their claims again, in one transaction. */
  async resolveAgain(ids: readonly string[], signal?: AbortSignal): Promise<void> {
    await this.store.write(
      (transaction) => resolveAgain(transaction, new Locks(transaction), ids, this.durations),
      signal,
    );
  }
}

/** Thrown to leave the transaction of a dry run, with what it would have done. */
class DryRun extends Error {
  constructor(readonly outcome: SyncOutcome) {
    super('A dry run writes nothing');
  }
}

/** Thrown to leave a transaction that only looks, with the locks that it took. */
class OnlyLooked extends Error {}

function checkRequestId(requestId: string | null | undefined): void {
  if (requestId == null || (requestId !== '' && requestId.length <= longestRequestId)) return;
  const fault = requestId === '' ? 'empty' : `${requestId.length.toString()} characters long`;
  throw new UserError({
    code: 'BAD_VALUE',
    message: `"requestId" is ${fault}.`,
    argument: 'requestId',
    value: requestId,
    remedy: `Give each request an id of its own, such as a UUID, of at most ${longestRequestId.toString()} characters.`,
  });
}

/** Checks the records by themselves, before the transaction: their form does not depend on the graph. */
function checkedRecords(request: SyncRequest, job: PartOfJob | undefined): CheckedRecords {
  const said = job?.said ?? new Set();
  const forAll = checkRequest(request);
  const checked = request.records.map((raw) => checkRecord(raw, forAll));
  return {
    sound: checked.flatMap(({ record }, index) => (record === undefined ? [] : [{ index, record }])),
    malformed: new Map(checked.flatMap(({ problems }, index) => (problems === undefined ? [] : [[index, problems]]))),
    warnings: new Map(checked.flatMap((one, index) => (one.record === undefined ? [] : [[index, one.warnings]]))),
    isAtomic: request.atomic ?? false,
    list: forAll.list && { ...forAll.list, said },
    job: {
      said,
      nameOf: job?.nameOf ?? ((index) => `record ${index.toString()}`),
      list: job?.isOfList === true ? checkRequest({ ...request, complete: true }).list : undefined,
    },
  };
}

function outcomeOf({ records }: SyncRequest, list: CompleteList | undefined, taken: TakenIn): SyncOutcome {
  const results = records.map((_, index): SyncResult => {
    const errors = taken.refused.get(index) ?? (taken.isStopped ? [notApplied] : []);
    return {
      index,
      id: taken.ids.get(index) ?? null,
      status: errors.length > 0 ? 'REFUSED' : (taken.statuses.get(index) ?? 'UNCHANGED'),
      errors,
      warnings: errors.length > 0 ? [] : taken.warnings.flatMap((found) => found.get(index) ?? []),
    };
  });
  const absences = list === undefined ? null : absencesOf(list, taken);
  return { counts: countsOf(syncStatuses, results), results, absences, cursor: taken.cursor };
}

function absencesOf({ asOf }: CompleteList, { absences: claims = [], refused }: TakenIn): SyncAbsences {
  return { asOf, applied: refused.size === 0, counts: countsOf(absenceStatuses, claims), claims };
}

/** The counts by status as a list, in the order of the statuses, without those that nothing has. */
export function countsInOrder(counts: Readonly<Partial<Record<SyncStatus, number>>>): SyncOutcome['counts'] {
  return syncStatuses.flatMap((status) => {
    const count = counts[status];
    return count === undefined ? [] : [{ status, count }];
  });
}

/** The number of items in each status that one has. */
function countsOf<Status>(
  among: readonly Status[],
  items: readonly { readonly status: Status }[],
): readonly { readonly status: Status; readonly count: number }[] {
  return among
    .map((status) => ({ status, count: items.filter((item) => item.status === status).length }))
    .filter(({ count }) => count > 0);
}

const notApplied: RecordProblem = {
  code: 'NOT_APPLIED',
  path: '',
  message: 'Another record of the request was refused, and the request is atomic.',
  remedy: 'Correct the refused records and send all again, or send them without "atomic".',
};

export const readRequest = statement`MATCH (request:Request {id: ${input('id')}})
  RETURN request.digest AS digest, request.outcome AS outcome`;

/** The outcome that is recorded under the request's id, if it was sent before. */
async function recordedOutcome(
  transaction: Transaction,
  locks: Locks,
  request: SyncRequest,
): Promise<SyncOutcome | undefined> {
  const { requestId } = request;
  if (requestId == null) return undefined;
  await locks.take([requestLock(requestId)]);
  const [row] = await transaction.run(readRequest, { id: requestId });
  if (row === undefined) return undefined;
  if (row['digest'] === digestOf(request)) return JSON.parse(String(row['outcome'])) as SyncOutcome;
  throw new UserError({
    code: 'REQUEST_ID_REUSED',
    message: `"requestId" is ${quoted(requestId)}, which was sent before with other records.`,
    argument: 'requestId',
    value: requestId,
    remedy: 'Give each request an id of its own; send an id again only with the same records.',
  });
}

export const writeRequest = statement`CREATE (request:Request {id: ${input('id')}})
  SET request.digest = ${input('digest')}, request.outcome = ${input('outcome')}`;

async function recordOutcome(transaction: Transaction, request: SyncRequest, outcome: SyncOutcome): Promise<void> {
  if (request.requestId == null) return;
  await transaction.run(writeRequest, {
    id: request.requestId,
    digest: digestOf(request),
    outcome: JSON.stringify(outcome),
  });
}

/** No id of a thing has this form, so no lock of a thing is meant by it. */
function requestLock(requestId: string): string {
  return `request ${requestId}`;
}

/** A digest that requests share exactly when they say the same: the order of the names within an object says nothing. */
function digestOf({ source, asOf, complete, records, atomic }: SyncRequest): string {
  const said = [source ?? null, records, atomic ?? false, asOf ?? null, complete ?? false];
  const text = JSON.stringify(said, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareTexts(a, b)))
      : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
