import { type RawRecord, entities } from './entities.js';
import { facts } from './facts.js';
import { type GraphSize, planOf } from './plan.js';
import { Random } from './random.js';

/**
 * The records of a generated graph, in the form of docs/records.md: skewed as what is published is, with a few hubs that
 * have thousands of facts. What a record refers to comes before it. The same size and seed give the same records.
 */
export function* records(size: GraphSize): Generator<RawRecord> {
  const plan = planOf(size);
  yield* entities(plan, new Random(size.seed));
  yield* facts(plan, new Random(size.seed + 1));
}
