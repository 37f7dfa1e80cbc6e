import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../bench/graph/load.js';
import { questionsOf } from '../../bench/questions/all.js';
import type { Question } from '../../bench/questions/question.js';
import type { Parameters, Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore, neo4jUri } from '../support/engine.js';

/** Large enough that the hubs have hundreds of facts, of which a page shows but a few. */
const size = { facts: 5_000, seed: 3 };
/** A value told takes its node, its relationship, a look at labels and keys, and what it is ordered by. */
const readsForAValue = 30;
const thingsAsked = 8;
// Q1 to Q8 ask for one value of a hub, or count all that it has, as their goals have it: these look at more than they tell.
const operations = questionsOf(size).filter(({ name }) => !name.startsWith('Q'));

const driver = neo4j.driver(neo4jUri);
const run: { readonly text: string; readonly parameters: Parameters }[] = [];
let store: Store;

beforeAll(async () => {
  store = await emptyStore({ onStatement: (text, parameters) => run.push({ text, parameters }) });
  await load(store, size);
  // Plans that were made for another graph, or before what is in this one was counted, tell nothing.
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: 'neo4j' });
});
afterAll(async () => {
  await store.close();
  await driver.close();
});

/** How often Neo4j looks at its store to answer a question, and how many values its answer tells. */
async function measured(text: string, variables: Parameters): Promise<{ reads: number; values: number }> {
  run.length = 0;
  const values = valuesIn(await answer(store, text, variables));
  let reads = 0;
  for (const statement of [...run]) {
    const parameters = Object.fromEntries(
      Object.entries(statement.parameters).map(([name, value]) => [
        name,
        typeof value === 'number' ? neo4j.int(value) : value,
      ]),
    );
    const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, parameters, { database: 'neo4j' });
    if (!summary.queryProfile) throw new Error(`No profile of ${statement.text}`);
    reads += readsOf(summary.queryProfile);
  }
  return { reads, values };
}

/** An operator of a plan that was run, and those that it draws from. */
interface Profiled {
  readonly dbHits: number | null;
  readonly children: readonly Profiled[];
}

function readsOf({ dbHits, children }: Profiled): number {
  return children.map(readsOf).reduce((sum, reads) => sum + reads, dbHits ?? 0);
}

/** Each value in an answer is one, and so is each row that a count tells of. */
function valuesIn(answered: unknown): number {
  if (typeof answered !== 'object' || answered === null) return 1;
  return Object.entries(answered)
    .map(([key, value]: [string, unknown]) => (key === 'totalCount' ? Number(value) : valuesIn(value)))
    .reduce((sum, values) => sum + values, 0);
}

describe('Neo4j', () => {
  test.each<Question>(operations)(
    'reads for $name no more than a small multiple of what it tells, of hubs too',
    async ({ text, variables }) => {
      for (const asked of variables.slice(0, thingsAsked)) {
        const { reads, values } = await measured(text, asked);
        expect(reads).toBeGreaterThan(values);
        expect(reads, JSON.stringify(asked)).toBeLessThan(values * readsForAValue);
      }
    },
  );
});
