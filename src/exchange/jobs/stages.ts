import { isBody } from '../../claims/check/value-check.js';

/**
 * The stages in which the lines of a job are taken, so that it doesn't matter in which order they come. What takes
 * something back comes first, as a withdrawal does not count for what its own request says; then what says that ids are
 * of one thing, by which others are known; then all else, and in rounds what refers to something that was not there yet.
 */
export const stages = { takingBack: 0, naming: 1, others: 2, firstRound: 3, last: 1_000_000 } as const;

/** The stage of a record, as it was parsed. */
export function stageOf(record: unknown): number {
  if (!isBody(record)) return stages.others;
  if ('withdrawal' in record || 'split' in record) return stages.takingBack;
  if ('merge' in record) return stages.naming;
  const [body] = Object.values(record);
  return isBody(body) && body['id'] != null && Array.isArray(body['externalIds']) ? stages.naming : stages.others;
}
