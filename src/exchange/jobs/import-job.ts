import type { RequestArguments } from '../../claims/check/check-request.js';
import type { RecordProblem } from '../../claims/records.js';
import type { SyncAbsences, SyncStatus } from '../../claims/writer.js';

/**
 * RECEIVING: its lines arrive; PENDING: all have, and another job is under way; RUNNING: they are being taken;
 * COMPLETED: each has its result; FAILED: it can't go on; CANCELLED: somebody has ended it.
 */
export const importStates = ['RECEIVING', 'PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;
export type ImportState = (typeof importStates)[number];

/** The arguments that the records of a job have in common, as those of `sync` have, and a name to know it by. */
export interface ImportArguments extends Omit<RequestArguments, 'records'> {
  /** The name of the file, or any other. */
  readonly name?: string | null | undefined;
}

/** The records of an NDJSON text, one a line, that are brought into the graph in many transactions. Kept in the graph. */
export interface ImportJob {
  /** A UUID. */
  readonly id: string;
  readonly name: string | null;
  /** The id of the source that speaks, for records that don't name their own. */
  readonly source: string | null;
  /** The day for which it speaks, as EDTF text, for records that don't name their own. */
  readonly asOf: string | null;
  /** The records are all that the source says for the day. */
  readonly complete: boolean;
  readonly state: ImportState;
  /** The number of lines that have arrived, but for empty ones. */
  readonly lines: number;
  /** The number of lines that have a result. */
  readonly done: number;
  /** The number of lines that refer to what is not there yet, and are tried again when all others are done. */
  readonly waiting: number;
  /** The number of lines by status. */
  readonly counts: Readonly<Partial<Record<SyncStatus, number>>>;
  /** Of a complete list: what became of the claims that it lacks. Null until the end, and for other jobs. */
  readonly absences: Omit<SyncAbsences, 'claims'> | null;
  /** Times, as ISO 8601 texts. */
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** The milliseconds in which lines were taken, over all processes that worked at it. */
  readonly workedMilliseconds: number;
  /** The reason why it failed. */
  readonly problem: Pick<RecordProblem, 'message' | 'remedy'> | null;
  /** The lines that were waiting when the round of trying again began. */
  readonly round: { readonly stage: number; readonly waiting: number } | null;
}

/** Tells whether nothing will happen to the job any more. */
export function isOver({ state }: Pick<ImportJob, 'state'>): boolean {
  return state === 'COMPLETED' || state === 'FAILED' || state === 'CANCELLED';
}

/** The lines that the job takes in a second, while it is worked at; null where none was taken yet. */
export function linesPerSecond({ done, workedMilliseconds }: ImportJob): number | null {
  return done === 0 || workedMilliseconds === 0 ? null : (done * 1_000) / workedMilliseconds;
}

/** The seconds that the job likely takes still, without those in which it waits for others; null where that is unknown. */
export function secondsLeft(job: ImportJob): number | null {
  if (isOver(job)) return null;
  const rate = linesPerSecond(job);
  return rate === null ? null : (job.lines - job.done) / rate;
}
