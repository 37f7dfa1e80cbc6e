import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SyncRequest } from '../../src/claims/writer.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';
import { ListedGraph, absent, member, members, register } from './listed-graph.js';

let graph: ListedGraph;
beforeAll(async () => {
  graph = new ListedGraph(await emptyStore());
});
beforeEach(() => graph.begin());
afterAll(() => graph.store.close());

describe('A register that sends its members each month', () => {
  beforeEach(async () => {
    for (const day of ['2025-01-01', '2025-02-01', '2025-03-01']) await graph.list(day, members('aa', 'bb'));
  });

  test('says that they are members from the first month to the last that has them, and that others ended before April', async () => {
    const outcome = await graph.list('2025-04-01', members('bb'));
    expect(outcome.counts).toEqual([{ status: 'UPDATED', count: 1 }]);
    expect(outcome.absences).toEqual({
      asOf: '2025-04-01',
      applied: true,
      counts: [{ status: 'ENDED', count: 1 }],
      claims: [{ about: 'membership:aa', locator: 'aa', status: 'ENDED', until: '2025-03-01/2025-03-31' }],
    });
    const days = ['2024-12-31', '2025-01-01', '2025-03-01', '2025-03-31', '2025-04-01', '2026-01-01'];
    const before = ['POSSIBLE', 'DEFINITE', 'DEFINITE'];
    expect(await graph.certainties('membership:aa', ...days)).toEqual([...before, 'LIKELY', null, null]);
    expect(await graph.certainties('membership:bb', ...days)).toEqual([...before, 'DEFINITE', 'DEFINITE', 'LIKELY']);
    expect(await graph.conflicts()).toEqual([]);
  });

  test('shows the inferred end, and the list from which it follows', async () => {
    await graph.list('2025-04-01', members('bb'));
    const question = `{ memberships(orderBy: [{ field: ID }]) { nodes { until { edtf } lastAttested state(at: "2025-04-01")
      citations { locator asOf { edtf } missingFrom { edtf } inferred values { field value inferred } } } }
      members: organisation(id: "organisation:org") { members(at: "2025-04-01") { nodes { id } } } }`;
    const { memberships, members: left } = (await answer(graph.store, question)) as unknown as {
      memberships: { nodes: readonly { citations: readonly { values: readonly { field: string }[] }[] }[] };
      members: unknown;
    };
    const until = ({ citations, ...shown }: (typeof memberships.nodes)[number]): unknown => ({
      ...shown,
      citations: citations.map(({ values, ...cited }) => [cited, values.filter(({ field }) => field === 'until')]),
    });
    expect(memberships.nodes.map(until)).toEqual([
      {
        until: { edtf: '2025-03-01/2025-03-31' },
        lastAttested: '2025-03-01',
        state: 'ENDED',
        citations: [
          [
            { locator: 'aa', asOf: { edtf: '2025-03-01' }, missingFrom: { edtf: '2025-04-01' }, inferred: ['until'] },
            [{ field: 'until', value: '2025-03-01/2025-03-31', inferred: true }],
          ],
        ],
      },
      {
        until: null,
        lastAttested: '2025-04-01',
        state: 'CURRENT',
        citations: [[{ locator: 'bb', asOf: { edtf: '2025-04-01' }, missingFrom: null, inferred: [] }, []]],
      },
    ]);
    expect(left).toEqual({ members: { nodes: [{ id: 'country:bb' }] } });
  });

  test('takes the end back when a later list has the member again: it is one term', async () => {
    await graph.list('2025-04-01', members('bb'));
    const outcome = await graph.list('2025-05-01', members('aa', 'bb'));
    expect(outcome.absences).toMatchObject({ applied: true, counts: [], claims: [] });
    expect(await graph.certainties('membership:aa', '2025-01-01', '2025-04-01', '2025-05-01', '2026-01-01')).toEqual([
      'DEFINITE',
      'DEFINITE',
      'DEFINITE',
      'LIKELY',
    ]);
    expect((await graph.node('membership:aa'))?.['until']).toBeUndefined();
  });

  test('takes the end back too when it says so without a list, and ends before the list what it says late', async () => {
    await graph.list('2025-04-01', members('bb'));
    await graph.sync({ source: register, asOf: '2025-04-15', records: [member('aa')] });
    expect(await graph.certainties('membership:aa', '2025-04-15', '2026-01-01')).toEqual(['DEFINITE', 'LIKELY']);
    await graph.sync({ source: register, asOf: '2025-02-15', records: [member('cc')] });
    expect((await graph.node('membership:cc'))?.['until']).toBe('2025-02-15/2025-02-28');
  });

  test('corrects a month: what was in the wrong list is known by its external id as before', async () => {
    const official = (name: string): RawRecord => ({
      official: { id: 'official:cas', name, externalIds: [{ scheme: 'row', value: '1' }], citation: { locator: '1' } },
    });
    await graph.list('2025-04-01', [...members('aa', 'bb'), official('Cas')]);
    await graph.list('2025-05-01', members('aa', 'bb'));
    const before = await graphDump(graph.store);
    await graph.list('2025-05-01', [...members('aa', 'bb'), official('Casimir')]);
    await graph.list('2025-05-01', members('aa', 'bb'));
    expect(difference(before, await graphDump(graph.store))).toEqual([]);
  });

  test('corrects a month: what that list said alone is withdrawn, and the month before is still known', async () => {
    const outcome = await graph.list('2025-03-01', members('bb', 'cc'));
    expect(absent(outcome)).toEqual(['membership:aa aa ENDED 2025-02-01/2025-02-28']);
    expect(absent(await graph.list('2025-03-01', members('bb')))).toEqual(['membership:cc cc WITHDRAWN']);
    expect(await graph.node('membership:cc')).toBeUndefined();
    expect(await graph.certainties('membership:aa', '2025-02-01', '2025-02-28', '2025-03-01')).toEqual([
      'DEFINITE',
      'LIKELY',
      null,
    ]);
    await graph.list('2025-03-01', members('aa', 'bb'));
    expect(await graph.certainties('membership:aa', '2025-03-01', '2025-03-02')).toEqual(['DEFINITE', 'LIKELY']);
  });

  test('sends a list twice: nothing changes, and nothing is logged', async () => {
    await graph.list('2025-04-01', members('bb'));
    const [dump, logged] = [await graphDump(graph.store), await graph.changes()];
    const outcome = await graph.list('2025-04-01', members('bb'));
    expect(outcome.counts).toEqual([{ status: 'UNCHANGED', count: 1 }]);
    expect(outcome.absences).toMatchObject({ applied: true, claims: [] });
    expect(difference(dump, await graphDump(graph.store))).toEqual([]);
    expect(await graph.changes()).toBe(logged);
  });

  test('sends the list of April after that of May: the graph is the same', async () => {
    const outcome = async (first: string, second: string): Promise<readonly string[]> => {
      const lists = { '2025-04-01': members('bb', 'cc'), '2025-05-01': members('cc') } as const;
      await graph.begin();
      for (const day of [first, '2025-02-01', second]) {
        await graph.list(day, day === '2025-04-01' || day === '2025-05-01' ? lists[day] : members('aa', 'bb'));
      }
      return graphDump(graph.store);
    };
    const inOrder = await outcome('2025-04-01', '2025-05-01');
    expect((await graph.node('membership:aa'))?.['until']).toBe('2025-02-01/2025-03-31');
    expect(difference(inOrder, await outcome('2025-05-01', '2025-04-01'))).toEqual([]);
  });

  test('sends an empty list: all of them ended', async () => {
    const outcome = await graph.list('2025-04-01', []);
    expect(outcome.absences?.counts).toEqual([{ status: 'ENDED', count: 2 }]);
    expect(await graph.certainties('membership:bb', '2025-03-31', '2025-04-01')).toEqual(['LIKELY', null]);
  });

  test('sees in a dry run what would be withdrawn and ended, and nothing is written', async () => {
    await graph.sync({ source: register, asOf: '2025-04-01', records: [member('cc')] });
    const [dump, logged] = [await graphDump(graph.store), await graph.changes()];
    const tried = await graph.list('2025-04-01', members('bb'), { dryRun: true });
    expect(absent(tried)).toEqual(['membership:aa aa ENDED 2025-03-01/2025-03-31', 'membership:cc cc WITHDRAWN']);
    expect(difference(dump, await graphDump(graph.store))).toEqual([]);
    expect(await graph.changes()).toBe(logged);
    expect((await graph.list('2025-04-01', members('bb'))).absences).toEqual(tried.absences);
  });

  test('gets the recorded outcome for a request id that is sent again, and may not use it for another list', async () => {
    const sent = await graph.list('2025-04-01', members('bb'), { requestId: 'april' });
    await graph.list('2025-05-01', members('aa', 'bb'));
    expect(await graph.list('2025-04-01', members('bb'), { requestId: 'april' })).toEqual(sent);
    for (const other of [{ complete: false }, { asOf: '2025-04-02' }]) {
      await expect(graph.list('2025-04-01', members('bb'), { requestId: 'april', ...other })).rejects.toMatchObject({
        problem: { code: 'REQUEST_ID_REUSED' },
      });
    }
  });

  test('may state a whole month as the day: what the list of April lacks ended before April', async () => {
    await graph.list('2025-04', members('bb'));
    expect(await graph.certainties('membership:aa', '2025-03-31', '2025-04-01')).toEqual(['LIKELY', null]);
    expect(await graph.certainties('membership:bb', '2025-04-01', '2025-04-30')).toEqual(['DEFINITE', 'LIKELY']);
  });

  test('does not end what it said for a day that may lie after the list', async () => {
    await graph.sync({ source: register, asOf: '2025-04-15', records: [member('cc')] });
    const outcome = await graph.list('2025-04', members('aa', 'bb'));
    expect(absent(outcome)).toEqual([]);
    expect(await graph.certainties('membership:cc', '2025-04-15', '2026-01-01')).toEqual(['DEFINITE', 'LIKELY']);
  });
});

describe('The day of a list', () => {
  test('is the one that records name where the request names none, and that of records which name none', async () => {
    await graph.list('2025-03-01', members('aa', 'bb'));
    const records = [member('bb', {}, { asOf: '2025-04-01' }), member('cc')];
    const { absences } = await graph.sync({ source: register, complete: true, records });
    expect(absences).toMatchObject({ asOf: '2025-04-01', counts: [{ status: 'ENDED', count: 1 }] });
    expect(await graph.certainties('membership:cc', '2025-04-01')).toEqual(['DEFINITE']);
  });

  test('may be stated for records that are no complete list', async () => {
    const { absences } = await graph.sync({ source: register, asOf: '2025-03-01', records: members('aa') });
    expect(absences).toBeNull();
    expect(await graph.certainties('membership:aa', '2025-03-01', '2025-03-02')).toEqual(['DEFINITE', 'LIKELY']);
  });

  const several = [member('aa', {}, { asOf: '2025-04-01' }), member('bb'), member('cc', {}, { asOf: '2025-04-02' })];
  test.each<[why: string, request: Partial<SyncRequest>, problem: RawRecord]>([
    ['without a source', { source: null }, { code: 'CITATION_REQUIRED', argument: 'source' }],
    ['without a day', { asOf: null }, { code: 'CITATION_REQUIRED', argument: 'asOf' }],
    ['of several days', { asOf: null, records: several }, { code: 'BAD_DATE', argument: 'asOf' }],
    ['in the future', { asOf: '2999-01-01' }, { code: 'BAD_DATE', argument: 'asOf', value: '2999-01-01' }],
    ['in doubt', { asOf: '2025-04-01?' }, { code: 'BAD_DATE', argument: 'asOf', value: '2025-04-01?' }],
    ['without an end', { asOf: '2025-04-01/..' }, { code: 'BAD_DATE', argument: 'asOf' }],
    ['that is none', { asOf: 'April' }, { code: 'BAD_DATE', argument: 'asOf', value: 'April' }],
    ['of a source that is none', { source: 'country:aa' }, { code: 'BAD_ID', argument: 'source' }],
    ['of an unknown source, empty', { source: 'source:nobody' }, { code: 'UNKNOWN_REFERENCE', argument: 'source' }],
  ])('%s is refused, with the remedy', async (_, request, problem) => {
    await expect(
      graph.sync({ source: register, asOf: '2025-04-01', complete: true, records: [], ...request }),
    ).rejects.toMatchObject({ problem: { ...problem, remedy: expect.stringMatching(/^[A-Z].*\.$/) as string } });
  });

  test('that differs from record to record names the first of each', async () => {
    await expect(graph.sync({ source: register, complete: true, records: several })).rejects.toMatchObject({
      problem: {
        message:
          'The records are said to be complete for one day, and they name several: "2025-04-01" (record 0) and "2025-04-02" (record 2).',
      },
    });
  });
});

test('Over GraphQL a list is sent by the same arguments, and its outcome told', async () => {
  await graph.list('2025-03-01', members('aa', 'bb'));
  const mutation = `mutation ($records: [SyncRecord!]!) {
    sync(source: "source:register", asOf: "2025-04-01", complete: true, records: $records) {
      counts { status count }
      absences { asOf applied counts { status count } claims { about locator status until } } } }`;
  expect(await answer(graph.store, mutation, { records: members('bb') })).toEqual({
    sync: {
      counts: [{ status: 'UPDATED', count: 1 }],
      absences: {
        asOf: '2025-04-01',
        applied: true,
        counts: [{ status: 'ENDED', count: 1 }],
        claims: [{ about: 'membership:aa', locator: 'aa', status: 'ENDED', until: '2025-03-01/2025-03-31' }],
      },
    },
  });
});

describe('Lists that come at once', () => {
  test('make the graph that they make one after the other', async () => {
    const lists: readonly (readonly [string, readonly RawRecord[]])[] = [
      ['2025-01-01', members('aa', 'bb')],
      ['2025-02-01', members('bb', 'cc')],
      ['2025-03-01', members('aa')],
      ['2025-04-01', members('cc')],
    ];
    for (const [day, records] of lists) await graph.list(day, records);
    const dump = await graphDump(graph.store);
    await graph.begin();
    await Promise.all([...lists, ...lists].map(([day, records]) => graph.list(day, records)));
    expect(difference(dump, await graphDump(graph.store))).toEqual([]);
  });
});
