import { isBody } from '../../claims/check/value-check.js';
import { kindByPrefix } from '../../model/ids.js';
import { isFactKind } from '../../model/registry.js';

/**
 * The stages in which the lines of a job are taken, so that it doesn't matter in which order they come. What takes
 * something back comes first, as a withdrawal does not count for what its own request says; then the sources that all
 * else cites; then what says that ids are of one thing, by which others are known; then entities before the facts that tie
 * them; and in rounds what refers to something that was not there yet.
 */
export const stages = {
  takingBack: 0,
  sources: 1,
  naming: 2,
  entities: 3,
  facts: 4,
  firstRound: 5,
  last: 1_000_000,
} as const;

/** The stage of a record, as it was parsed. */
export function stageOf(record: unknown): number {
  if (!isBody(record)) return stages.facts;
  if ('withdrawal' in record || 'split' in record) return stages.takingBack;
  if ('source' in record) return stages.sources;
  if ('merge' in record) return stages.naming;
  const [[key, body] = ['', undefined]] = Object.entries(record);
  if (isBody(body) && body['id'] != null && Array.isArray(body['externalIds'])) return stages.naming;
  const kind = kindByPrefix.get(key);
  return key === 'conflict' || (kind !== undefined && isFactKind(kind)) ? stages.facts : stages.entities;
}
