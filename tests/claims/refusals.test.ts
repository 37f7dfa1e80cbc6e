import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { type SyncOutcome, type SyncRequest, Writer } from '../../src/claims/writer.js';
import { type RecordProblem, recordProblemCodes } from '../../src/claims/records.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';
import { graphHash } from '../support/graph.js';
import { cited, source, write } from '../support/world.js';
import { appointment, country, ground, refusals, sound, vn } from './refusals.js';

let store: Store;
let writer: Writer;
beforeAll(async () => {
  store = await emptyStore();
  writer = new Writer(store);
});
beforeEach(async () => {
  await wipe(store);
  await write(store, ground);
});
afterAll(() => store.close());

/** Sends a sound record first and the others after it. */
function send(others: readonly unknown[], options: Partial<SyncRequest> = {}): Promise<SyncOutcome> {
  return writer.sync({ ...options, records: [sound, ...others] });
}

function problemsOf({ results }: SyncOutcome): readonly RecordProblem[] {
  return results.flatMap(({ errors }) => errors);
}

function statusesOf({ results }: SyncOutcome): readonly string[] {
  return results.map(({ status }) => status);
}

function refusing(others: readonly unknown[]): readonly string[] {
  return ['CREATED', ...others.map(() => 'REFUSED')];
}

describe('A record is refused', () => {
  test.each(refusals)('for %s, and the others are taken', async (_, records, reasons) => {
    const dry = await send(records, { dryRun: true });
    const outcome = await send(records);
    expect(problemsOf(outcome)).toEqual(
      reasons.map(([code, path, message, remedy]) => ({
        code,
        path,
        message: expect.stringContaining(message) as string,
        remedy: expect.stringContaining(remedy) as string,
      })),
    );
    expect(statusesOf(outcome)).toEqual(refusing(records));
    expect(dry.results, 'A dry run tells the same.').toEqual(outcome.results);

    const taken = await graphHash(store);
    await wipe(store);
    await write(store, [...ground, sound]);
    expect(taken, 'What is refused leaves nothing behind.').toBe(await graphHash(store));
  });

  test('for every reason that the writer has, but for those of whole requests, of very many errors, and of warnings', () => {
    const shown = new Set(refusals.flatMap(([, , reasons]) => reasons.map(([code]) => code)));
    const others = ['NOT_APPLIED', 'MORE_ERRORS', 'SAME_PLACE', 'OPEN_END', 'NO_PARTY', 'LOOK_ALIKE', 'STILL_MERGED'];
    expect([...shown, ...others].sort()).toEqual([...recordProblemCodes].sort());
  });

  test('together with every record that refers to it, directly or through others, in whatever order they come', async () => {
    const chain = [
      appointment({ holder: { id: 'official:second' } }),
      { official: { id: 'official:second', nationality: { id: 'country:new' }, ...cited('second') } },
      country({ flag: 1 }),
      appointment({ holder: vn }),
    ];
    const outcome = await send(chain);
    expect(statusesOf(outcome)).toEqual(['CREATED', 'REFUSED', 'REFUSED', 'REFUSED', 'CREATED']);
    expect(problemsOf(outcome).map(({ code, path, message }) => [code, path, message])).toEqual([
      ['UNKNOWN_REFERENCE', 'holder', 'Nothing has the id "official:second".'],
      ['UNKNOWN_REFERENCE', 'nationality[0]', 'Nothing has the id "country:new".'],
      ['UNKNOWN_FIELD', 'flag', 'There is no field "flag" here.'],
    ]);
  });

  test('and, when the request is atomic, all the others too, each of which says so', async () => {
    const before = await graphHash(store);
    const outcome = await send([country({ flag: 1 })], { atomic: true });
    expect(outcome.results.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['NOT_APPLIED'],
      ['UNKNOWN_FIELD'],
    ]);
    expect(outcome.results[0]?.errors[0]?.remedy).toContain('without "atomic"');
    expect(outcome.counts).toEqual([{ status: 'REFUSED', count: 2 }]);
    expect(await graphHash(store)).toBe(before);
  });

  test('for no fault of its own never: an atomic request without faults is taken whole', async () => {
    const outcome = await send([country({ name: 'New' })], { atomic: true });
    expect(statusesOf(outcome)).toEqual(['CREATED', 'CREATED']);
  });
});

describe('A dry run', () => {
  test('tells what would happen and writes nothing, not even to the log', async () => {
    const everything = statement`MATCH (node) RETURN count(node) AS nodes`;
    const [before, nodes] = [await graphHash(store), await store.read(everything)];
    const records = [country({ name: 'New' }), appointment({ holder: vn })];
    const dry = await send(records, { dryRun: true, requestId: 'first' });
    expect(await graphHash(store)).toBe(before);
    expect(await store.read(everything)).toEqual(nodes);
    const real = await send(records, { requestId: 'first' });
    expect(dry.results).toEqual(real.results);
    expect(statusesOf(real)).toEqual(['CREATED', 'CREATED', 'CREATED']);
  });
});

describe('A request id', () => {
  test('sent again with the same records gives the recorded outcome and changes nothing', async () => {
    const once = await send([country({ flag: 1 })], { requestId: 'r1' });
    const hash = await graphHash(store);
    const again = await send([country({ flag: 1 })], { requestId: 'r1' });
    expect(again).toEqual(once);
    expect(statusesOf(again)).toEqual(['CREATED', 'REFUSED']);
    expect(await graphHash(store)).toBe(hash);
  });

  test('is that of the same request, in whatever order the program writes the names of its values', async () => {
    const names = { name: 'New', id: 'country:new', ...cited('new') };
    const once = await send([{ country: names }], { requestId: 'r1' });
    const turned = Object.fromEntries(Object.entries(names).toReversed());
    expect(await send([{ country: turned }], { requestId: 'r1' })).toEqual(once);
  });

  test('sent with other records is refused as REQUEST_ID_REUSED, and nothing of the request is taken', async () => {
    await send([], { requestId: 'r1' });
    const hash = await graphHash(store);
    const reused = send([country({ name: 'New' })], { requestId: 'r1' });
    await expect(reused).rejects.toMatchObject({
      problem: { code: 'REQUEST_ID_REUSED', argument: 'requestId', value: 'r1', remedy: expect.any(String) as string },
    });
    expect(await graphHash(store)).toBe(hash);
  });
});

describe('A request id of', () => {
  test.each([
    [0, 'empty'],
    [201, '201 characters long'],
    [300_000, '300000 characters long'],
  ])('%i characters is refused', async (length, fault) => {
    await expect(send([country({ name: 'New' })], { requestId: 'r'.repeat(length) })).rejects.toMatchObject({
      problem: { code: 'BAD_VALUE', argument: 'requestId', message: `"requestId" is ${fault}.` },
    });
  });

  test('200 characters, of whatever alphabet, stands for its request', async () => {
    const requestId = '税'.repeat(200);
    const once = await send([country({ name: 'New' })], { requestId });
    expect(await send([country({ name: 'New' })], { requestId })).toEqual(once);
  });
});

describe('Many records about one thing', () => {
  const many = 10_000;

  test('are taken in time in proportion to their number', async () => {
    const records = Array.from({ length: many }, (_, index) => country({ ...cited(`row ${index.toString()}`) }));
    expect((await send(records, { dryRun: true })).counts).toContainEqual({ status: 'UPDATED', count: many - 1 });
  });

  test('that contradict each other are refused by messages that name a few of them', async () => {
    const records = Array.from({ length: many }, (_, index) => country({ name: `Name ${index.toString()}` }));
    const { results } = await send(records, { dryRun: true });
    const [first] = results[1]?.errors ?? [];
    expect(first?.code).toBe('DUPLICATE_RECORD');
    expect(first?.message).toContain('and 9995 others are about one thing');
  });
});

describe('The source of a request', () => {
  test('stands in for records that name none, and must be the id of a source', async () => {
    const unsourced = { country: { id: 'country:new', name: 'New' } };
    const { results } = await writer.sync({ source, records: [unsourced] });
    expect(results.map(({ status }) => status)).toEqual(['CREATED']);
    await expect(writer.sync({ source: 'country:vn', records: [] })).rejects.toMatchObject({
      problem: { code: 'BAD_ID', argument: 'source' },
    });
  });
});

describe('A source that says something else at a place', () => {
  test('where it spoke of another fact of the sort is warned with SAME_PLACE, and both facts stand', async () => {
    const first = await send([appointment({ holder: vn })]);
    const outcome = await send([appointment({ holder: { id: 'country:la' } })]);
    expect(statusesOf(outcome)).toEqual(['UNCHANGED', 'CREATED']);
    expect(outcome.results[1]?.warnings).toEqual([
      {
        code: 'SAME_PLACE',
        path: 'citation.locator',
        message: expect.stringContaining(first.results[1]?.id ?? 'none') as string,
        remedy: expect.stringContaining('withdraw') as string,
      },
    ]);
    const facts = await store.read(statement`MATCH (fact:Appointment) RETURN fact.holderId AS holder ORDER BY holder`);
    expect(facts).toEqual([{ holder: 'country:la' }, { holder: 'country:vn' }]);
  });
});
