import { statement } from '../../cypher/statement.js';
import { input } from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import { type Row, type Runner, type Store, type Transaction, readingRunner } from '../../store/store.js';
import { compareTexts } from '../../text/code-unit-order.js';
import { excerpt } from '../../text/quoted.js';
import { type ImportJob, type ImportState, isOver } from './import-job.js';
import type { Line } from '../../text/lines.js';
import { packed, unpacked } from './packed.js';

type Reader = Pick<Store, 'read'>;

/** A job as the graph keeps it, with the worker that has it. */
export interface KeptJob {
  readonly job: ImportJob;
  /** The id of the process that works at it, and the time at which it last told so, in milliseconds; none yet: null. */
  readonly worker: string | null;
  readonly seenAt: number;
}

/** Lines of a job that are still to be taken, all in one transaction. */
export interface ImportPart {
  readonly job: string;
  /** Parts of a lower stage are taken first. */
  readonly stage: number;
  /** Its place in the stage. */
  readonly sequence: number;
  readonly lines: readonly Line[];
}

/** The name of a part, by which its lines are read. */
export type ImportPartName = Pick<ImportPart, 'job' | 'stage' | 'sequence'>;

/*
 * What is kept of jobs has the properties `id`, `job` and `content` alone: the embedded engine keeps room for each property
 * beside every node (docs/engines.md).
 */

const readJobNode = statement`MATCH (job:ImportJob {id: ${input('id')}}) RETURN job.content AS content`;

const readJobNodes = statement`MATCH (job:ImportJob) RETURN job.content AS content`;

/** All jobs that are kept, which are not many, the oldest first. */
async function allJobs(runner: Runner): Promise<readonly KeptJob[]> {
  const rows = await runner.run(readJobNodes);
  const jobs = rows.map(keptJob);
  return jobs.sort((a, b) => compareTexts(a.job.createdAt, b.job.createdAt) || compareTexts(a.job.id, b.job.id));
}

/** The job of this id; undefined where there is none. */
export async function jobOf(reader: Reader, id: string): Promise<ImportJob | undefined> {
  const [row] = await reader.read(readJobNode, { id });
  return row && keptJob(row).job;
}

/** The jobs that were made last, the newest first. */
export async function newestJobs(reader: Reader, limit: number): Promise<readonly ImportJob[]> {
  const jobs = await allJobs(readingRunner(reader));
  return jobs
    .map(({ job }) => job)
    .reverse()
    .slice(0, limit);
}

/** The jobs that were made before the newest ones. */
export async function jobsBefore(transaction: Transaction, newest: number): Promise<readonly ImportJob[]> {
  const jobs = await allJobs(transaction);
  return jobs.slice(0, Math.max(0, jobs.length - newest)).map(({ job }) => job);
}

const deleteJobNode = statement`MATCH (job:ImportJob {id: ${input('id')}}) DELETE job`;

/** Deletes a job, whose lines and results must be gone. */
export async function deleteJob(transaction: Transaction, id: string): Promise<void> {
  await transaction.run(deleteJobNode, { id });
}

/** The jobs that go on by themselves until they end, the oldest first. */
export async function openJobs(reader: Reader): Promise<readonly ImportJob[]> {
  return inStates(await allJobs(readingRunner(reader)), ['RUNNING', 'PENDING']).map(({ job }) => job);
}

/** The jobs in one of these states, the oldest first. The transaction holds the lock of all jobs until it ends. */
export async function lockedJobsIn(
  transaction: Transaction,
  states: readonly ImportState[],
): Promise<readonly KeptJob[]> {
  await transaction.lock([lockOfJobs]);
  return inStates(await allJobs(transaction), states);
}

function inStates(jobs: readonly KeptJob[], states: readonly ImportState[]): readonly KeptJob[] {
  return jobs.filter(({ job }) => states.includes(job.state));
}

/** No id of a thing has this form. */
const lockOfJobs = 'import jobs';

const writeJobNode = statement`MERGE (job:ImportJob {id: ${input('id')}}) SET job.content = ${input('content')}`;

/** Writes a job that is new, or was read in the same transaction under the lock of all jobs. */
export async function writeJob(transaction: Transaction, { job, worker, seenAt }: KeptJob): Promise<void> {
  await transaction.run(writeJobNode, { id: job.id, content: JSON.stringify({ ...job, worker, seenAt }) });
}

/**
 * Changes a job.
 * @throws UserError NOT_FOUND
 */
export async function changeJob(
  transaction: Transaction,
  id: string,
  change: (kept: KeptJob) => KeptJob,
): Promise<ImportJob> {
  await transaction.lock([lockOfJobs]);
  const [row] = await transaction.run(readJobNode, { id });
  if (row === undefined) throw unknownJob(id);
  const changed = change(keptJob(row));
  await writeJob(transaction, changed);
  return changed.job;
}

/** The error of an id that no job has. */
export function unknownJob(id: string): UserError {
  return new UserError({
    code: 'NOT_FOUND',
    message: `There is no import with the id ${JSON.stringify(excerpt(id))}.`,
    argument: 'id',
    value: excerpt(id),
    remedy: 'The ids of the last imports are those of "importJobs".',
  });
}

function keptJob({ content }: Row): KeptJob {
  const { worker, seenAt, ...job } = JSON.parse(String(content)) as ImportJob & Omit<KeptJob, 'job'>;
  return { job, worker, seenAt };
}

const readPartIds = statement`MATCH (part:ImportPart {job: ${input('job')}}) RETURN part.id AS id`;

/** The parts of a job that are still to be taken. */
export async function partsOf(reader: Reader, job: string): Promise<readonly ImportPartName[]> {
  const rows = await reader.read(readPartIds, { job });
  return rows.map(({ id }) => {
    const [, stage, sequence] = String(id).split(' ').map(Number);
    return { job, stage: stage ?? 0, sequence: sequence ?? 0 };
  });
}

const readPart = statement`MATCH (part:ImportPart {id: ${input('id')}}) RETURN part.content AS content`;

/** The lines of a part. */
export async function linesOfPart(reader: Reader, name: ImportPartName): Promise<readonly Line[]> {
  const [row] = await reader.read(readPart, { id: partId(name) });
  return row === undefined ? [] : (unpacked(String(row['content'])) as readonly Line[]);
}

const writePartNodes = statement`UNWIND ${input('rows')} AS row MERGE (part:ImportPart {id: row.id}) SET part = row`;

/** Writes parts, in place of those of the same names. */
export async function writeParts(transaction: Transaction, parts: readonly ImportPart[]): Promise<void> {
  if (parts.length === 0) return;
  const rows = parts.map(({ lines, ...name }) => ({ id: partId(name), job: name.job, content: packed(lines) }));
  await transaction.run(writePartNodes, { rows });
}

const deletePartNodes = statement`UNWIND ${input('ids')} AS id MATCH (part:ImportPart {id: id}) DELETE part`;

/** Deletes parts that were taken. */
export async function deleteParts(transaction: Transaction, names: readonly ImportPartName[]): Promise<void> {
  if (names.length > 0) await transaction.run(deletePartNodes, { ids: names.map(partId) });
}

const deletePartsOfJob = statement`MATCH (part:ImportPart {job: ${input('job')}}) DELETE part`;

/** Deletes all that is still to be taken of a job. */
async function deletePartsOf(transaction: Transaction, job: string): Promise<void> {
  await transaction.run(deletePartsOfJob, { job });
}

function partId({ job, stage, sequence }: ImportPartName): string {
  return `${job} ${stage.toString()} ${sequence.toString()}`;
}

/** Ends a job before its end; what it has taken stays. One that has ended stays as it is. */
export async function endJob(
  transaction: Transaction,
  id: string,
  state: 'FAILED' | 'CANCELLED',
  problem: ImportJob['problem'],
): Promise<ImportJob> {
  const job = await changeJob(transaction, id, (kept) =>
    isOver(kept.job)
      ? kept
      : { ...kept, job: { ...kept.job, state, problem, waiting: 0, endedAt: new Date().toISOString() } },
  );
  await deletePartsOf(transaction, id);
  return job;
}
