import { checkRequest } from '../../claims/check/check-request.js';
import { readLine } from '../../claims/load.js';
import type { RecordProblem } from '../../claims/records.js';
import type { SyncAbsences, SyncResult, Writer } from '../../claims/writer.js';
import type { Store, Transaction } from '../../store/store.js';
import { bundled } from './bundles.js';
import type { ImportJob } from './import-job.js';
import {
  type ImportPart,
  type ImportPartName,
  changeJob,
  deleteParts,
  linesOfPart,
  partsOf,
  writeParts,
} from './job-graph.js';
import type { Line } from '../../text/lines.js';
import { longestLine, partLimits } from './receive.js';
import { type LineResult, type PartResults, saidByJob, writeResults } from './result-graph.js';
import { stages } from './stages.js';
import { unmappedProblem } from './unmapped.js';

/** The error of a job that another process goes on with, or that was ended meanwhile. */
export class NoLongerOurs extends Error {
  override readonly name = 'NoLongerOurs';
}

/** So many lines that wait for others can be taken together. */
const takenTogether = 4 * partLimits.lines;

/**
 * Takes the lines of a job, part by part. What a part changes, its results, and that it is done are kept in one
 * transaction, so that a job that was cut short anywhere goes on with the next part, to the same end.
 */
export class RunningJob {
  /** The ids of the claims that the lines have made so far, once they were read. */
  #said: Set<string> | undefined;

  /** @param worker the id of the process, which has the job */
  constructor(
    private readonly store: Store,
    private readonly writer: Writer,
    private readonly worker: string,
    private job: ImportJob,
    private readonly signal: AbortSignal,
  ) {}

  /**
   * Goes on with the job to its end.
   * @throws NoLongerOurs, StoreUnavailable, and the reason of the signal
   */
  async run(): Promise<void> {
    while (this.job.state === 'RUNNING') {
      const parts = await partsOf(this.store, this.job.id);
      const stage = Math.min(...parts.map((part) => part.stage));
      const ofStage = inOrder(parts.filter((part) => part.stage === stage));
      if (stage === stages.last) await this.#takeLast(ofStage);
      else if (parts.length === 0 || this.#isRoundTheLast(stage)) await this.#bundle(ofStage);
      else await this.#takeAll(ofStage, stage);
    }
  }

  async #takeAll(parts: readonly ImportPartName[], stage: number): Promise<void> {
    if (stage >= stages.firstRound && this.job.round?.stage !== stage) {
      this.job = await this.store.write((transaction) =>
        this.#change(transaction, (job) => ({ ...job, round: { stage, waiting: job.waiting } })),
      );
    }
    for (const part of parts) await this.#take(part);
  }

  /** Tells whether what still waits can be taken together, or the round before brought nothing. */
  #isRoundTheLast(stage: number): boolean {
    const { waiting, round } = this.job;
    if (stage < stages.firstRound) return false;
    return waiting <= takenTogether || (round?.stage === stage - 1 && round.waiting === waiting);
  }

  /** Puts the lines that are left into parts that can be taken alone: whatever is refused then is refused. */
  async #bundle(parts: readonly ImportPartName[]): Promise<void> {
    const { id, source, asOf, complete } = this.job;
    const read = await Promise.all(parts.map((part) => linesOfPart(this.store, part)));
    const lines = read.flat().sort((a, b) => a.number - b.number);
    const forAll = checkRequest({ source, asOf, records: [] });
    const bundles = complete ? [lines] : bundled(lines, forAll, partLimits.lines);
    const last = bundles.map((bundle, sequence): ImportPart => ({
      job: id,
      stage: stages.last,
      sequence,
      lines: bundle,
    }));
    this.job = await this.store.write(async (transaction) => {
      await deleteParts(transaction, parts);
      await writeParts(transaction, last);
      return this.#change(transaction, (job) => (last.length > 0 ? job : ended(job)));
    });
  }

  async #takeLast(parts: readonly ImportPartName[]): Promise<void> {
    for (const [index, part] of parts.entries()) await this.#take(part, index === parts.length - 1);
  }

  /**
   * Takes the lines of a part.
   * @param isLast whether the job ends with it; given for parts of the last stage
   */
  async #take(part: ImportPartName, isLast?: boolean): Promise<void> {
    const begun = performance.now();
    const { source, asOf, complete, counts } = this.job;
    const lines = (await linesOfPart(this.store, part)).map((line): ReadLine => ({ line, ...readOf(line) }));
    const readable = lines.filter(({ problem }) => problem === undefined);
    // The list counts only where all of its lines were taken.
    const endsList = isLast === true && complete && (counts.REFUSED ?? 0) === 0;
    this.#said ??= new Set(await saidByJob(this.store, part.job));
    let saidNow: readonly string[] = [];
    await this.writer.sync(
      { source, asOf, records: readable.map(({ record }) => record), complete: endsList },
      this.signal,
      {
        said: this.#said,
        isOfList: complete && !endsList,
        nameOf: (index) => `line ${String(readable[index]?.line.number)}`,
        keep: async (transaction, { results, absences }, said) => {
          const outcomes = outcomesOf(lines, readable, results);
          const waiting = isLast === undefined ? outcomes.filter(({ result }) => this.#waits(result)) : [];
          await deleteParts(transaction, [part]);
          await writeParts(transaction, waitingPart(part, waiting));
          const settled = outcomes.filter((one) => !waiting.includes(one));
          this.job = await this.#change(transaction, (job) => {
            const taken = withResults(job, settled, {
              waiting: waiting.length - (part.stage >= stages.firstRound ? lines.length : 0),
              milliseconds: performance.now() - begun,
            });
            return isLast === true ? ended({ ...taken, absences: absences && withoutClaims(absences) }) : taken;
          });
          await writeResults(transaction, resultsOfPart(this.job, settled, said));
          saidNow = said;
        },
      },
    );
    for (const claim of saidNow) this.#said.add(claim);
  }

  /** Tells whether a line may be taken when others have been. */
  #waits({ status, errors }: LineResult): boolean {
    return status === 'REFUSED' && errors.every(({ code }) => (this.job.complete ? ofList : ofOthers).has(code));
  }

  async #change(transaction: Transaction, change: (job: ImportJob) => ImportJob): Promise<ImportJob> {
    return changeJob(transaction, this.job.id, ({ job, worker }) => {
      if (worker !== this.worker || job.state !== 'RUNNING') throw new NoLongerOurs();
      return { job: change(job), worker, seenAt: Date.now() };
    });
  }
}

/** The problems that other lines may settle. */
const ofOthers: ReadonlySet<string> = new Set<RecordProblem['code']>(['UNKNOWN_REFERENCE', 'AMBIGUOUS_ENTITY']);
/** In a complete list also what only claims stand against that the list lacks. */
const ofList: ReadonlySet<string> = new Set<RecordProblem['code']>([
  ...ofOthers,
  'AMBIGUOUS_FACT',
] as RecordProblem['code'][]);

/** The order of parts. Those that wait are tried again from the last to the first: where each refers to a later one, one round is enough. */
function inOrder(parts: readonly ImportPartName[]): readonly ImportPartName[] {
  return [...parts].sort((a, b) =>
    a.stage >= stages.firstRound && a.stage < stages.last ? b.sequence - a.sequence : a.sequence - b.sequence,
  );
}

function waitingPart({ job, stage, sequence }: ImportPartName, waiting: readonly Outcome[]): readonly ImportPart[] {
  const lines = waiting.map(({ line }) => line);
  return lines.length === 0 ? [] : [{ job, stage: Math.max(stage + 1, stages.firstRound), sequence, lines }];
}

/** A line with its record, or the reason why it has none. */
interface ReadLine {
  readonly line: Line;
  readonly record?: unknown;
  readonly problem?: RecordProblem;
}

/** A line with its outcome. */
interface Outcome {
  readonly line: Line;
  readonly result: LineResult;
}

/** @param results of the lines that could be read, in their order */
function outcomesOf(
  lines: readonly ReadLine[],
  readable: readonly ReadLine[],
  results: readonly SyncResult[],
): readonly Outcome[] {
  const byLine = new Map(results.map((result) => [readable[result.index]?.line.number, result]));
  return lines.map(({ line, problem }) => {
    const { id, status, errors, warnings } = byLine.get(line.number) ?? unread(problem);
    return { line, result: { line: line.number, id, status, errors, warnings } };
  });
}

function unread(problem: RecordProblem | undefined): Omit<SyncResult, 'index'> {
  return { id: null, status: 'REFUSED', errors: problem === undefined ? [] : [problem], warnings: [] };
}

/** @param job after these outcomes */
function resultsOfPart({ id, done }: ImportJob, settled: readonly Outcome[], said: readonly string[]): PartResults {
  return {
    job: id,
    after: done - settled.length,
    results: settled.map(({ result }) => result),
    // One that could not be read is not there as it came.
    refused: settled.flatMap(({ line, result }) =>
      result.status === 'REFUSED' && line.fault === undefined ? [line] : [],
    ),
    said,
  };
}

function withResults(
  job: ImportJob,
  settled: readonly Outcome[],
  { waiting, milliseconds }: { readonly waiting: number; readonly milliseconds: number },
): ImportJob {
  const counts: Record<string, number> = { ...job.counts };
  for (const { result } of settled) counts[result.status] = (counts[result.status] ?? 0) + 1;
  return {
    ...job,
    counts,
    done: job.done + settled.length,
    waiting: job.waiting + waiting,
    workedMilliseconds: job.workedMilliseconds + milliseconds,
  };
}

function withoutClaims({ asOf, applied, counts }: SyncAbsences): ImportJob['absences'] {
  return { asOf, applied, counts };
}

function ended(job: ImportJob): ImportJob {
  const { complete, asOf } = job;
  const notApplied =
    complete && job.absences === null ? { asOf: asOf ?? '', applied: false, counts: [] } : job.absences;
  return { ...job, state: 'COMPLETED', absences: notApplied, waiting: 0, endedAt: new Date().toISOString() };
}

/** The record of a line, or why there is none. */
function readOf({ text, fault }: Line): ReturnType<typeof readLine> {
  if (fault === undefined) {
    const read = readLine(text);
    const problem = read.problem ?? unmappedProblem(read.record);
    return problem === undefined ? read : { problem };
  }
  return { problem: { code: 'BAD_VALUE', path: '', ...faults[fault] } };
}

const faults = {
  TOO_LONG: {
    message: `The line is longer than ${longestLine.toLocaleString('en')} bytes.`,
    remedy: 'Write each record on a line of its own, and end each line with a line feed.',
  },
  NOT_UTF8: { message: 'The line has bytes that are not UTF-8.', remedy: 'Write the file in UTF-8.' },
} as const;
