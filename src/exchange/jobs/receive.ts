import { randomUUID } from 'node:crypto';
import { checkRequest } from '../../claims/check/check-request.js';
import { readLine } from '../../claims/load.js';
import { UserError } from '../../errors.js';
import type { Store, Transaction } from '../../store/store.js';
import { excerpt } from '../../text/quoted.js';
import { type ImportArguments, type ImportJob, isOver } from './import-job.js';
import { changeJob, deleteJob, endJob, jobsBefore, writeJob, writeParts } from './job-graph.js';
import { type Line, linesOf } from '../../text/lines.js';
import { deleteResults } from './result-graph.js';
import { stageOf } from './stages.js';

/** The lines, and about the characters, that are taken in one transaction at most. */
export const partLimits = { lines: 500, characters: 1_048_576 } as const;

/** The bytes that a line may have. */
export const longestLine = 1_048_576;

/** The bytes that a job may have in all, inflated. */
const longestJob = 2 ** 30;

/** The number of jobs that are kept, with the results of their lines. */
const keptJobs = 100;

/**
 * Receives the lines of a job, and keeps them in the graph: from then on it goes on by itself, whatever becomes of the one
 * who sent it. Where they don't all arrive, none counts.
 * @param pieces an NDJSON text in UTF-8
 * @throws UserError as `checkRequest`, IMPORT_TOO_LARGE, and EMPTY_LIST
 */
export async function receive(
  store: Store,
  pieces: AsyncIterable<Uint8Array>,
  { name, source, asOf, complete }: ImportArguments,
  signal?: AbortSignal,
): Promise<ImportJob> {
  if (complete === true && asOf == null) throw noDay();
  checkRequest({ source, asOf, complete, records: [] });
  const job: ImportJob = {
    id: randomUUID(),
    name: name == null ? null : excerpt(name, 200),
    source: source ?? null,
    asOf: asOf ?? null,
    complete: complete ?? false,
    state: 'RECEIVING',
    lines: 0,
    done: 0,
    waiting: 0,
    counts: {},
    absences: null,
    createdAt: new Date().toISOString(),
    startedAt: null,
    endedAt: null,
    workedMilliseconds: 0,
    problem: null,
    round: null,
  };
  await store.write(async (transaction) => {
    await writeJob(transaction, { job, worker: null, seenAt: Date.now() });
    await deleteOldJobs(transaction);
  });
  try {
    const parts = new PartsWriter(store, job.id, signal);
    for await (const line of linesOf(bounded(pieces), longestLine)) await parts.add(line);
    return await parts.end();
  } catch (error) {
    await store.write((transaction) => abandon(transaction, job.id, error));
    throw error;
  }
}

/** Ends a job whose lines have not all arrived. */
export async function abandon(transaction: Transaction, id: string, error?: unknown): Promise<void> {
  const problem =
    error instanceof UserError
      ? { message: error.problem.message, remedy: error.problem.remedy }
      : { message: 'Not all of its lines have arrived.', remedy: 'Send it again.' };
  await endJob(transaction, id, 'FAILED', problem);
}

async function deleteOldJobs(transaction: Transaction): Promise<void> {
  for (const job of await jobsBefore(transaction, keptJobs)) {
    if (!isOver(job)) continue;
    await deleteResults(transaction, job.id);
    await deleteJob(transaction, job.id);
  }
}

/** Gathers lines into parts, each of one stage, and writes those that are full. */
class PartsWriter {
  readonly #open = new Map<number, { lines: Line[]; characters: number }>();
  #sequence = 0;

  constructor(
    private readonly store: Store,
    private readonly job: string,
    private readonly signal: AbortSignal | undefined,
  ) {}

  async add(line: Line): Promise<void> {
    const stage = stageOf(line.fault === undefined ? readLine(line.text).record : undefined);
    const part = this.#open.get(stage) ?? { lines: [], characters: 0 };
    this.#open.set(stage, part);
    part.lines.push(line);
    part.characters += line.text.length;
    if (part.lines.length >= partLimits.lines || part.characters >= partLimits.characters) await this.#write(stage);
  }

  async end(): Promise<ImportJob> {
    for (const stage of [...this.#open.keys()]) await this.#write(stage);
    return this.store.write((transaction) =>
      changeJob(transaction, this.job, (kept) => {
        if (kept.job.state !== 'RECEIVING') throw notReceiving(kept.job);
        if (kept.job.complete && kept.job.lines === 0) throw emptyList();
        return { ...kept, job: { ...kept.job, state: 'PENDING' } };
      }),
    );
  }

  async #write(stage: number): Promise<void> {
    const lines = this.#open.get(stage)?.lines ?? [];
    this.#open.delete(stage);
    const sequence = this.#sequence++;
    await this.store.write(async (transaction) => {
      await writeParts(transaction, [{ job: this.job, stage, sequence, lines }]);
      await changeJob(transaction, this.job, ({ job, worker }) => {
        if (job.state !== 'RECEIVING') throw notReceiving(job);
        return { job: { ...job, lines: job.lines + lines.length }, worker, seenAt: Date.now() };
      });
    }, this.signal);
  }
}

/** The pieces, as long as they are not too many. */
async function* bounded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const piece of pieces) {
    bytes += piece.length;
    if (bytes > longestJob) throw tooLarge();
    yield piece;
  }
}

/** The records of a job are not all there when it begins, so none of them can tell the day of the whole. */
function noDay(): UserError {
  return new UserError({
    code: 'CITATION_REQUIRED',
    message: 'The records are said to be complete, and it is not said for which day.',
    argument: 'asOf',
    remedy: 'Give the day of the list as "asOf", such as 2024-04-01, also where each record names it.',
  });
}

/** The error of a list without a line, such as that of an export that failed: it would end all that the source has said. */
function emptyList(): UserError {
  return new UserError({
    code: 'EMPTY_LIST',
    message: 'The records are said to be complete, and there is none.',
    remedy: 'Look whether what makes the list has failed. Of a list without rows, send the record of its source.',
  });
}

function tooLarge(): UserError {
  return new UserError({
    code: 'IMPORT_TOO_LARGE',
    message: `The import has more than ${longestJob.toLocaleString('en')} bytes.`,
    remedy: 'Send it in several: what refers to something in another one has to come after that.',
  });
}

function notReceiving({ state }: ImportJob): UserError {
  return new UserError({
    code: 'IMPORT_ENDED',
    message: `The import was ended while its lines arrived: it is ${state}.`,
    remedy: 'Send it again.',
  });
}
