import { countsInOrder } from '../../claims/writer.js';
import { type ImportJob, linesPerSecond, secondsLeft } from './import-job.js';

/** A job as those who watch it see it, over GraphQL and HTTP. */
export function jobView(job: ImportJob): object {
  const { round: _round, workedMilliseconds: _worked, counts, ...rest } = job;
  return { ...rest, counts: countsInOrder(counts), linesPerSecond: linesPerSecond(job), secondsLeft: secondsLeft(job) };
}
