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
const readsForAValue = 40;
/** So many actions about tell where a party stands, of which nothing is shown where parties are only counted. */
const actionsOfAParty = 3;
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

/** How often Neo4j looks at its store to answer a question, asked of several things at once, and how many values that tells. */
async function measured(text: string, variables: readonly Parameters[]): Promise<{ reads: number; values: number }> {
  run.length = 0;
  const values = valuesIn(await Promise.all(variables.map((each) => answer(store, text, each))));
  let reads = 0;
  for (const statement of [...run]) {
    const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, integers(statement.parameters), {
      database: 'neo4j',
    });
    if (!summary.queryProfile) throw new Error(`No profile of ${statement.text}`);
    reads += readsOf(summary.queryProfile);
  }
  return { reads, values };
}

/** Parameters with whole numbers as the integers that `LIMIT` asks for. */
function integers(parameters: Parameters): Record<string, unknown> {
  const converted = (value: unknown): unknown => {
    if (typeof value === 'number') return neo4j.int(value);
    if (Array.isArray(value)) return value.map(converted);
    return typeof value === 'object' && value !== null ? integers(value as Parameters) : value;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, converted(value)]));
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
function valuesIn(answered: unknown, field = ''): number {
  if (typeof answered !== 'object' || answered === null) return 1;
  const rowsOfOne = field === 'parties' ? actionsOfAParty : 1;
  return Object.entries(answered)
    .map(([key, value]: [string, unknown]) =>
      key === 'totalCount' ? Number(value) * rowsOfOne : valuesIn(value, Array.isArray(answered) ? field : key),
    )
    .reduce((sum, values) => sum + values, 0);
}

describe('Neo4j', () => {
  test.each<Question>(operations)(
    'reads for $name no more than a small multiple of what it tells, of hubs too',
    async ({ text, variables }) => {
      for (const asked of variables.slice(0, thingsAsked)) {
        const { reads, values } = await measured(text, [asked]);
        expect(reads).toBeGreaterThan(values);
        expect(reads, JSON.stringify(asked)).toBeLessThan(values * readsForAValue);
      }
    },
  );

  test.each<Question>(operations)(
    'reads no more for $name where one statement answers several who ask at the same time',
    async ({ text, variables }) => {
      const { reads, values } = await measured(text, variables.slice(0, thingsAsked));
      expect(run.length).toBeLessThan(variables.length === 1 ? 2 : thingsAsked);
      expect(reads).toBeLessThan(values * readsForAValue);
    },
  );
});
