import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { Served, authorised } from '../api/served.js';
import { completeRecords } from '../support/complete-records.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { type Malformed, malformed } from './malformed.js';

interface Result {
  readonly index: number;
  readonly status: string;
  readonly errors: readonly { readonly code: string; readonly path: string; readonly remedy: string }[];
}

const sync = `mutation ($records: [SyncRecord!]!, $dryRun: Boolean!) { sync(records: $records, dryRun: $dryRun) {
  results { index status errors { code path message remedy } }
} }`;

/** Each of these requests brings some of the good records of every kind and so many bad ones. */
const runs = { numRuns: engineUnderTest === 'NEO4J' ? 15 : 60, seed: 20_261_128 };
const badOnes = { minLength: 5, maxLength: 25 };

const good = completeRecords();
let served: Served;
let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  served = await Served.over(store);
});
beforeEach(() => wipe(store));
afterAll(async () => {
  await served.stop();
  await store.close();
});

async function send(records: readonly unknown[], dryRun: boolean): Promise<readonly Result[]> {
  const data = await served.data(sync, { records, dryRun }, authorised);
  return (data as { readonly sync: { readonly results: readonly Result[] } }).sync.results;
}

/** Puts each of the bad ones somewhere among the good ones. */
const mixtures = fc.array(fc.tuple(malformed, fc.nat(good.length)), badOnes).map((bad) => {
  const mixed: ({ readonly record: unknown } | Malformed)[] = good.map((record) => ({ record }));
  for (const [one, at] of bad) mixed.splice(at, 0, one);
  return mixed;
});

test('Among good records of every kind each malformed one is refused alone, at its place, by either way in', async () => {
  await send(good, false);
  await fc.assert(
    fc.asyncProperty(mixtures, async (mixed) => {
      const results = await send(
        mixed.map(({ record }) => record),
        true,
      );
      expect(results.map(({ index }) => index)).toEqual(mixed.map((_, index) => index));
      for (const [index, sent] of mixed.entries()) {
        const result = results[index];
        if (!('path' in sent)) expect(result, JSON.stringify(sent.record)).toMatchObject({ status: 'UNCHANGED' });
        else expectRefused(result, sent);
      }
      const bad = mixed.filter((sent) => 'path' in sent);
      const lines = bad.map(({ record }) => JSON.stringify(record)).join('\n');
      const { errors } = await loadRecords(new Writer(store), lines);
      const overGraphql = results.flatMap((result) => result.errors);
      expect(errors.map(({ code, path, message, remedy }) => ({ code, path, message, remedy }))).toEqual(overGraphql);
    }),
    runs,
  );
});

function expectRefused(result: Result | undefined, { record, path, mistake }: Malformed): void {
  const told = `${mistake}: ${JSON.stringify(record).slice(0, 300)} gave ${JSON.stringify(result)}`;
  expect(result?.status, told).toBe('REFUSED');
  const errors = result?.errors ?? [];
  expect(errors.length, told).toBeGreaterThan(0);
  for (const { code, path: at, remedy } of errors) {
    expect(code, told).toMatch(/^[A-Z_]+$/);
    expect(remedy, told).not.toBe('');
    expect(isWithin(at, path), told).toBe(true);
  }
  expect(JSON.stringify(result).length, told).toBeLessThan(20_000);
}

/** True for the place itself, or a place below it where what is wrong is that something within is missing. */
function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
