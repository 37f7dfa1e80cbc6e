import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { checkStandings } from '../../src/claims/standings/check.js';
import { type SyncOutcome, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { batchings, ground, manyRecords, sources } from '../support/records.js';
import { type RawRecord, world, write } from '../support/world.js';

/** How many graphs each property looks at, and after how long it stops looking for a simpler one that it fails on. */
const runs = { numRuns: engineUnderTest === 'NEO4J' ? 8 : 40, interruptAfterTimeLimit: 90_000 };
const patience = 120_000;

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Writes batches one after another into a graph that has nothing else. */
async function writeAnew(batches: readonly (readonly RawRecord[])[]): Promise<void> {
  await wipe(store);
  for (const batch of batches) await write(store, batch);
  await expectStandings();
}

/** What is derived from many facts is kept as it would be made anew. */
async function expectStandings(): Promise<void> {
  expect(await checkStandings(store)).toMatchObject({ stale: 0 });
}

const batched = manyRecords.chain((records) => batchings([...ground, records]));
const twiceBatched = manyRecords.chain((records) =>
  fc.tuple(batchings([...ground, records]), batchings([...ground, records])),
);

async function log(): Promise<{ readonly sequences: readonly unknown[]; readonly last: unknown }> {
  const changes = await store.read(
    statement`MATCH (change:Change) RETURN change.sequence AS sequence ORDER BY sequence`,
  );
  const [row] = await store.read(statement`MATCH (log:Log) RETURN log.sequence AS last`);
  return { sequences: changes.map(({ sequence }) => sequence), last: row?.['last'] ?? 0 };
}

async function expectNoGap(): Promise<void> {
  const { sequences, last } = await log();
  expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  expect(last).toBe(sequences.length);
}

/** A withdrawal of each claim of these sources that the graph has. */
async function withdrawals(of: readonly string[]): Promise<readonly RawRecord[]> {
  const claims = await store.read(
    statement`MATCH (claim:Claim)
      RETURN claim.about AS about, claim.source AS source, claim.locator AS locator ORDER BY claim.id`,
  );
  return claims
    .filter(({ source }) => of.includes(String(source)))
    .map(({ about, source, locator }) => ({ withdrawal: { about: { id: about }, source, locator } }));
}

/** The claims of a source and what they are tied to. */
async function claimsOf(source: string): Promise<readonly string[]> {
  const claims = await store.read(
    statement`MATCH (claim:Claim {source: ${input('source')}})
      RETURN claim {.*} AS claim, [(claim)-[tie]->(end) | [type(tie), end.id]] AS ties ORDER BY claim.id`,
    { source },
  );
  return claims.map(({ claim, ties }) => JSON.stringify([claim, (ties as readonly unknown[]).map(String).sort()]));
}

/** Records of this source only, or of all others. */
function ofSource(records: readonly RawRecord[], source: string, is = true): readonly RawRecord[] {
  return records.filter((record) => JSON.stringify(record).includes(`"citation":{"source":"${source}"`) === is);
}

describe('The same records', () => {
  test(
    'in any order and any batches make the same graph',
    async () => {
      await fc.assert(
        fc.asyncProperty(twiceBatched, async ([once, otherwise]) => {
          await writeAnew(once);
          const dump = await graphDump(store);
          await expectNoGap();
          await writeAnew(otherwise);
          expect(difference(dump, await graphDump(store))).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    'sent a second time change nothing and log nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(batched, async (batches) => {
          await writeAnew(batches);
          const [dump, logged] = [await graphDump(store), await log()];
          const { counts } = await new Writer(store).sync({ records: batches.flat() });
          expect(counts).toEqual([{ status: 'UNCHANGED', count: batches.flat().length }]);
          expect(difference(dump, await graphDump(store))).toEqual([]);
          expect(await log()).toEqual(logged);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    'sent by fifty writers at once, each with some that others send too, lose nothing and leave no gap in the log',
    async () => {
      const parts = (records: readonly RawRecord[]): fc.Arbitrary<readonly (readonly RawRecord[])[]> =>
        fc.array(fc.subarray([...records]), { minLength: 50, maxLength: 50 });
      await fc.assert(
        fc.asyncProperty(manyRecords.chain(parts), async (batches) => {
          await writeAnew([...ground, ...batches]);
          const dump = await graphDump(store);
          await writeAnew(ground);
          await Promise.all(batches.map((batch) => write(store, batch)));
          expect(difference(dump, await graphDump(store))).toEqual([]);
          await expectNoGap();
        }),
        { ...runs, numRuns: engineUnderTest === 'NEO4J' ? 2 : 5 },
      );
    },
    patience,
  );
});

describe('A source', () => {
  test(
    'that says anything again, or anything else, touches no claim of another',
    async () => {
      const said = fc.tuple(batched, manyRecords, fc.constantFrom(...sources));
      await fc.assert(
        fc.asyncProperty(said, async ([batches, further, source]) => {
          await writeAnew(batches);
          const others = sources.filter((other) => other !== source);
          const before = await Promise.all(others.map(claimsOf));
          const { results } = await new Writer(store).sync({ records: ofSource(further, source) });
          // Two sets drawn apart may hold two rows without ids for one, of which nobody can tell which is meant.
          const refused = results.flatMap(({ errors }) => errors.map(({ code }) => code));
          expect(refused.filter((code) => code !== 'AMBIGUOUS_FACT')).toEqual([]);
          const after = await Promise.all(others.map(claimsOf));
          expect(difference(before.flat(), after.flat())).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    'that takes back all it said besides the ground leaves the graph as if it had never spoken',
    async () => {
      const said = manyRecords.chain((records) => fc.tuple(fc.constant(records), fc.constantFrom(...sources)));
      await fc.assert(
        fc.asyncProperty(said, async ([records, source]) => {
          await writeAnew([...ground, ofSource(records, source, false)]);
          const without = await graphDump(store);
          await writeAnew([...ground, records]);
          const taken = (await withdrawals([source])).filter((record) => !JSON.stringify(record).includes('ground'));
          await write(store, taken);
          expect(difference(without, await graphDump(store))).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );
});

describe('Withdrawing everything', () => {
  test(
    'in any order leaves nothing but reserved ids, the log, and words that no name has any more',
    async () => {
      await fc.assert(
        fc.asyncProperty(batched, fc.nat(), async (batches, turn) => {
          await writeAnew(batches);
          // Claims are known by digests, so their order is none that means anything; where it begins is chosen at random.
          const all = await withdrawals(sources);
          const [first, second] = [all.slice(turn % all.length), all.slice(0, turn % all.length)];
          await write(store, first);
          await write(store, second);
          const left = await store.read(
            statement`MATCH (node) RETURN DISTINCT labels(node) AS labels, node.live AS live`,
          );
          const labels = left.map((row) => `${String(row['labels'])}${row['live'] === true ? ' live' : ''}`);
          const allowed = ['Change', 'ExternalId', 'Lock', 'Log', 'Word', 'WordKey'];
          expect(labels.filter((label) => !allowed.includes(label))).toEqual([]);
          expect(await graphDump(store)).toEqual([]);
          await expectNoGap();
        }),
        runs,
      );
    },
    patience,
  );
});

describe('Writing', () => {
  test(
    'takes as many statements for two hundred records of the same kinds as for five',
    async () => {
      let statements = 0;
      const counted = await emptyStore({ onStatement: () => (statements += 1) });
      const taken: (readonly [SyncOutcome['counts'], number])[] = [];
      for (const size of [5, 200]) {
        await wipe(counted);
        statements = 0;
        const { counts } = await new Writer(counted).sync({ records: world({ appointments: size, actions: size }) });
        taken.push([counts, statements]);
      }
      await counted.close();
      const [[few, forFew], [many, forMany]] = taken as [(typeof taken)[0], (typeof taken)[0]];
      expect([few, many]).toEqual([[{ status: 'CREATED', count: 24 }], [{ status: 'CREATED', count: 804 }]]);
      expect(forMany).toBe(forFew);
    },
    patience,
  );
});
