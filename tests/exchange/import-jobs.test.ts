import { readFile, readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import type { ImportArguments, ImportJob } from '../../src/exchange/jobs/import-job.js';
import { ImportWorker, endOfJob } from '../../src/exchange/jobs/import-worker.js';
import { receive } from '../../src/exchange/jobs/receive.js';
import { type LineResult, refusedLinesOf, resultsOf } from '../../src/exchange/jobs/result-graph.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { loadSeed } from '../support/seed.js';
import { type RawRecord, cited, source } from '../support/world.js';

let store: Store;
let worker: ImportWorker;

beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  worker = new ImportWorker(store, new Writer(store), (error) => {
    throw error;
  });
});
afterAll(() => store.close());

function* piecesOf(text: string, size = 10_000): Generator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

async function imported(
  text: string,
  options: ImportArguments = {},
): Promise<{ readonly job: ImportJob; readonly results: readonly LineResult[] }> {
  const { id } = await receive(store, asyncOf(piecesOf(text)), options);
  worker.wake();
  const job = await endOfJob(store, id, () => undefined, new AbortController().signal);
  const pieces = [];
  for await (const piece of resultsOf(store, id)) pieces.push(piece);
  const results = pieces
    .join('')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LineResult]))
    .sort((a, b) => a.line - b.line);
  return { job, results };
}

async function* asyncOf<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

const linesOf = (records: readonly RawRecord[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

const itself: RawRecord = { source: { id: source, title: 'Test', ...cited('itself') } };
const official = (id: string, more: object = {}): RawRecord => ({
  official: { id: `official:${id}`, name: id.toUpperCase(), ...cited(`official ${id}`), ...more },
});

describe('A job', () => {
  test('takes a register in any order to the graph that it is in order', { timeout: 120_000 }, async () => {
    const folder = new URL('../../seed/', import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort();
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
    const lines = texts.join('').trim().split('\n');
    await loadSeed(store);
    const dump = await graphDump(store);
    const [shuffled] = fc.sample(fc.shuffledSubarray(lines, { minLength: lines.length }), 1);
    for (const inOtherOrder of [[...lines].reverse(), shuffled ?? []]) {
      await wipe(store);
      const { job, results } = await imported(inOtherOrder.join('\n'));
      expect(job).toMatchObject({ state: 'COMPLETED', lines: lines.length, done: lines.length, waiting: 0 });
      expect(job.counts.REFUSED).toBeUndefined();
      expect(results.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
      expect(difference(dump, await graphDump(store))).toEqual([]);
    }
  });

  test('takes what refers to each other across thousands of lines, and refuses only what refers to nothing', async () => {
    const chain = Array.from({ length: 5_000 }, (_, index): RawRecord => ({
      committee: {
        id: `committee:c${index.toString()}`,
        name: `C${index.toString()}`,
        // The last one is part of the first: a ring, of which no line can be taken alone.
        ...(index % 1_000 === 7 && { partOf: { id: `committee:c${((index + 3_000) % 5_000).toString()}` } }),
        ...cited(index.toString()),
      },
    }));
    const lost: RawRecord = {
      committee: { id: 'committee:lost', name: 'L', partOf: { id: 'committee:none' }, ...cited('l') },
    };
    const after: RawRecord = {
      committee: { id: 'committee:after', name: 'A', partOf: { id: 'committee:lost' }, ...cited('a') },
    };
    const { job, results } = await imported(linesOf([lost, ...chain, after, itself]));
    expect(job).toMatchObject({ state: 'COMPLETED', counts: { CREATED: 5_001, REFUSED: 2 } });
    const refused = results.filter(({ status }) => status === 'REFUSED');
    expect(refused.map(({ line, errors }) => [line, errors[0]?.code])).toEqual([
      [1, 'UNKNOWN_REFERENCE'],
      [5_002, 'UNKNOWN_REFERENCE'],
    ]);
    const again: string[] = [];
    for await (const piece of refusedLinesOf(store, job.id)) again.push(piece);
    expect(again.join('')).toBe(linesOf([lost, after]));
  }, 120_000);

  test('is repeated without a change', async () => {
    const text = linesOf([itself, official('a'), official('b')]);
    await imported(text);
    const dump = await graphDump(store);
    expect((await imported(text)).job.counts).toEqual({ UNCHANGED: 3 });
    expect(difference(dump, await graphDump(store))).toEqual([]);
  });

  test('gives each line its result, also those that can’t be read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`\uFEFF${JSON.stringify(itself)}\r\n\n{"official": \n`),
      Buffer.from('{"official": {"id": "official:x", "name": "'),
      Buffer.from([0xc3, 0x28]),
      Buffer.from('"}}\n'),
      Buffer.from(`"${'x'.repeat(2_000_000)}"\n`),
      Buffer.from(JSON.stringify(official('a'))),
    ]);
    const { id } = await receive(store, asyncOf([bytes.subarray(0, 50), bytes.subarray(50)]), {});
    worker.wake();
    const job = await endOfJob(store, id, () => undefined, new AbortController().signal);
    expect(job).toMatchObject({ state: 'COMPLETED', lines: 5, done: 5, counts: { CREATED: 2, REFUSED: 3 } });
    const pieces: string[] = [];
    for await (const piece of resultsOf(store, id)) pieces.push(piece);
    const results = pieces
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as LineResult)
      .sort((a, b) => a.line - b.line);
    expect(results.map(({ line, status, errors: [error] }) => [line, status, error?.message])).toEqual([
      [1, 'CREATED', undefined],
      [3, 'REFUSED', expect.stringMatching(/^This is no JSON/)],
      [4, 'REFUSED', 'The line has bytes that are not UTF-8.'],
      [5, 'REFUSED', 'The line is longer than 1,048,576 bytes.'],
      [6, 'CREATED', undefined],
    ]);
  });

  test('refuses a complete list without a line, as of an export that failed, and leaves all as it is', async () => {
    const complete = { source, asOf: '2024-01-01', complete: true };
    await imported(linesOf([itself, official('a')]), complete);
    const before = await graphDump(store);
    await expect(imported('\n', { ...complete, asOf: '2024-02-01' })).rejects.toMatchObject({
      problem: { code: 'EMPTY_LIST' },
    });
    expect(difference(before, await graphDump(store))).toEqual([]);
    const { job } = await imported(linesOf([itself]), { ...complete, asOf: '2024-02-01' });
    expect(job).toMatchObject({
      counts: { UPDATED: 1 },
      absences: { applied: true, counts: [{ status: 'KEPT', count: 1 }] },
    });
  });

  test('refuses a line that contradicts one far before it, and then applies no list', async () => {
    const many = Array.from({ length: 700 }, (_, index) => official(`n${index.toString()}`));
    const one = official('far', { citation: { source, locator: 'p' } });
    const other = official('far', { name: 'Other', citation: { source, locator: 'p' } });
    const text = linesOf([itself, one, ...many, other]);
    const { job, results } = await imported(text, { source, asOf: '2024-01-01', complete: true });
    expect(job).toMatchObject({ counts: { CREATED: 702, REFUSED: 1 }, absences: { applied: false } });
    expect(results.at(-1)).toMatchObject({ line: 703, errors: [{ code: 'DUPLICATE_RECORD' }] });
    expect((await imported(text)).job.counts).toMatchObject({ REFUSED: 1 });
  });
});

describe('Complete lists in any order are the same as jobs as they are as calls', () => {
  const ground = [
    itself,
    { source: { id: 'source:other', title: 'O', citation: { source: 'source:other' } } },
    { committee: { id: 'committee:c', name: 'C', citation: { source: 'source:other' } } },
    { official: { id: 'official:o', name: 'O', citation: { source: 'source:other' } } },
  ];
  const member = (status: string, more: object = {}): RawRecord => ({
    membership: {
      id: 'membership:m',
      member: { id: 'official:o' },
      of: { id: 'committee:c' },
      status,
      citation: { locator: 'l1', ...more },
    },
  });
  const named = { official: { externalIds: [{ scheme: 'x', value: '3' }], name: 'N', citation: { locator: 'l3' } } };
  const [january, march, may] = ['2024-01-01', '2024-03-01', '2024-05-01'] as const;
  test.each<readonly [string, readonly (readonly [day: string, records: readonly RawRecord[]])[]]>([
    [
      'one that differs between two alike',
      [
        [january, [member('FULL')]],
        [may, [member('FULL')]],
        [march, [member('OBSERVER')]],
      ],
    ],
    [
      'an earlier one that is known to be wrong',
      [
        [march, [member('FULL')]],
        [january, [member('FULL', { rank: 'DEPRECATED' })]],
      ],
    ],
    [
      'an earlier one with external ids',
      [
        [may, [named]],
        [march, [named]],
      ],
    ],
    [
      'an earlier one, then the later without it',
      [
        [march, [member('FULL')]],
        [january, [member('FULL')]],
        [march, [itself]],
      ],
    ],
    [
      'three of which the middle comes last, without it',
      [
        [january, [member('FULL')]],
        [may, [member('FULL')]],
        [march, [itself]],
      ],
    ],
  ])('%s', async (_, lists) => {
    const writer = new Writer(store);
    await writer.sync({ records: ground });
    for (const [asOf, records] of lists) await writer.sync({ source, asOf, complete: true, records });
    const expected = await graphDump(store);
    await wipe(store);
    await imported(linesOf(ground));
    for (const [asOf, records] of lists) {
      const { job } = await imported(linesOf(records), { source, asOf, complete: true });
      expect(job.absences).toMatchObject({ applied: true });
    }
    expect(difference(expected, await graphDump(store))).toEqual([]);
  });
});
