import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStandings } from '../../src/claims/standings/check.js';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { batchings, ground, manyRecords, sources } from '../support/records.js';
import { type RawRecord, write } from '../support/world.js';

/** Histories of records, merges and splits, and what is left of them. */

const runs = { numRuns: engineUnderTest === 'NEO4J' ? 4 : 12, interruptAfterTimeLimit: 45_000, endOnFailure: true };
const patience = 240_000;

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Things of one type that histories merge with each other; not all of the facts are there in every one. */
const pools: readonly (readonly string[])[] = [
  ['official:o1', 'official:o2', 'official:o3'],
  ['country:c1', 'country:c2', 'country:whole'],
  ['committee:b1', 'committee:b2'],
  ['agreement:t1', 'agreement:t2'],
  [...sources],
  ['appointment:known', 'appointment:one', 'appointment:two'],
  ['treatyAction:one', 'treatyAction:two'],
  ['membership:one', 'membership:two'],
];

interface Step {
  readonly about: string;
  readonly into: string;
  readonly source: string;
  readonly splits: boolean;
}

const step: fc.Arbitrary<Step> = fc.constantFrom(...pools).chain((pool) =>
  fc.record({
    about: fc.constantFrom(...pool),
    into: fc.constantFrom(...pool),
    source: fc.constantFrom(...sources.slice(0, 2)),
    splits: fc.boolean(),
  }),
);

function recordOf({ about, into, source, splits }: Step): RawRecord {
  const ends = { about: { id: about }, into: { id: into }, reason: 'They are one.' };
  return splits ? { split: { ...ends, source } } : { merge: { ...ends, citation: { source, locator: 'merge' } } };
}

/** A part of a history: records, and then a merge or a split, all in one request or one after the other. */
interface Part {
  readonly records: readonly RawRecord[];
  readonly step: Step;
  readonly together: boolean;
}

const histories: fc.Arbitrary<readonly Part[]> = fc
  .tuple(manyRecords, fc.array(fc.tuple(step, fc.boolean(), fc.nat(8)), { minLength: 2, maxLength: 7 }))
  .map(([records, steps]) => {
    let rest = [...records];
    return steps.map(([one, together, count], index) => {
      const taken = index === steps.length - 1 ? rest : rest.slice(0, count);
      rest = rest.slice(taken.length);
      return { records: taken, step: one, together };
    });
  });

/** What a history leaves: the records that were taken, and the merges that stand. */
interface Left {
  readonly records: readonly RawRecord[];
  readonly merges: readonly Step[];
}

async function goThrough(history: readonly Part[]): Promise<Left> {
  const records: RawRecord[] = [];
  const merges = new Map<string, Step>();
  for (const { records: sent, step: one, together } of history) {
    const all = [...sent, recordOf(one)];
    const results: SyncResult[] = [];
    for (const batch of together ? [all] : [sent, [recordOf(one)]]) {
      results.push(...(await new Writer(store).sync({ records: batch })).results);
      expect(await checkStandings(store)).toMatchObject({ stale: 0 });
    }
    records.push(...sent.filter((_, index) => results[index]?.status !== 'REFUSED'));
    const last = results.at(-1);
    const key = [one.about, one.into, one.source].join(' ');
    if (last?.status === 'REFUSED') continue;
    if (!one.splits) merges.set(key, one);
    else for (const other of [key, [one.into, one.about, one.source].join(' ')]) merges.delete(other);
  }
  return { records, merges: [...merges.values()] };
}

async function expectFresh(dump: readonly string[], batches: readonly (readonly RawRecord[])[]): Promise<void> {
  await wipe(store);
  for (const batch of batches) await write(store, batch);
  expect(difference(dump, await graphDump(store))).toEqual([]);
  expect(await checkStandings(store)).toMatchObject({ stale: 0 });
}

async function begin(): Promise<void> {
  await wipe(store);
  for (const stage of ground) await write(store, stage);
}

describe('A history of records, merges and splits', () => {
  test(
    'gives the graph that the same records with the merges that stand give in any order and any batches',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, fc.nat(1_000_000), async (history, seed) => {
          await begin();
          const { records, merges } = await goThrough(history);
          const dump = await graphDump(store);
          const stating = merges.map(recordOf);
          const facts = merges.some(({ about }) => /:(one|two)$/.test(about));
          // A fact that a merge names is made by a record, unless it is part of the ground.
          const stages = facts ? [...ground, records, stating] : [...ground, [...records, ...stating]];
          const [otherwise] = fc.sample(batchings(stages), { seed, numRuns: 1 });
          await expectFresh(dump, otherwise ?? []);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    'all of whose merges are split leaves the graph that the records alone give',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          await begin();
          const { records, merges } = await goThrough(history);
          const { results } = await new Writer(store).sync({
            records: merges.map((one) => recordOf({ ...one, splits: true })),
          });
          expect(results.flatMap(({ errors }) => errors)).toEqual([]);
          await expectFresh(await graphDump(store), [...ground, records]);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    'sent a second time changes nothing and logs nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories, async (history) => {
          await begin();
          const { records, merges } = await goThrough(history);
          const dump = await graphDump(store);
          const all = [...records, ...merges.map(recordOf)];
          const { counts } = await new Writer(store).sync({ records: all });
          expect(counts).toEqual(all.length === 0 ? [] : [{ status: 'UNCHANGED', count: all.length }]);
          expect(difference(dump, await graphDump(store))).toEqual([]);
        }),
        { ...runs, numRuns: Math.ceil(runs.numRuns / 3) },
      );
    },
    patience,
  );
});
