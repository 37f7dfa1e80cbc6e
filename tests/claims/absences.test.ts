import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkStandings } from '../../src/claims/standings/check.js';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import type { RawRecord } from '../support/world.js';
import { ListedGraph, absent, chair, member, members, register } from './listed-graph.js';

let graph: ListedGraph;
beforeAll(async () => {
  graph = new ListedGraph(await emptyStore());
});
beforeEach(() => graph.begin());
afterAll(() => graph.store.close());

describe('What a list lacks', () => {
  test('is withdrawn when it was said for no day, but for what the source says of itself', async () => {
    await graph.sync({ source: register, records: [...members('aa'), { country: { id: 'country:dd', name: 'DD' } }] });
    const outcome = await graph.list('2025-04-01', members('bb'));
    expect(absent(outcome)).toEqual(['country:dd  WITHDRAWN', 'membership:aa aa WITHDRAWN']);
    expect(await graph.node('country:dd')).toBeUndefined();
    expect(await graph.node(register)).toMatchObject({ name: 'Register', title: 'Register' });
  });

  test('stays when it is an entity or an event: a member that is not listed is no less a country', async () => {
    const described = { country: { id: 'country:dd', name: 'DD', citation: { locator: 'dd' } } };
    const signed = {
      treatyAction: {
        kind: 'RATIFIED',
        party: { id: 'country:dd' },
        agreement: { id: 'agreement:text' },
        citation: { locator: 'dd signed' },
      },
    };
    await graph.list('2025-03-01', [described, signed, member('dd')]);
    const outcome = await graph.list('2025-04-01', members('bb'));
    expect(outcome.absences?.claims.map(({ status, until }) => [status, until])).toEqual([
      ['KEPT', null],
      ['ENDED', '2025-03-01/2025-03-31'],
      ['KEPT', null],
    ]);
    const question = `{ country(id: "country:dd") { name from { edtf } until { edtf } citations { missingFrom { edtf } } }
      agreement(id: "agreement:text") { parties(at: "2026-01-01") { edges { state node { id } } } } }`;
    expect(await answer(graph.store, question)).toMatchObject({
      country: { name: 'DD', from: null, until: null, citations: [{ missingFrom: { edtf: '2025-04-01' } }] },
      agreement: { parties: { edges: [{ node: { id: 'country:dd' } }] } },
    });
    expect(await checkStandings(graph.store)).toMatchObject({ stale: 0 });
    await graph.list('2025-03-01', []);
    expect(await graph.node('country:dd')).toBeUndefined();
  });

  test.each<[what: string, values: RawRecord, until: string | undefined, status: string]>([
    ['a plan', { modality: 'PLANNED' }, undefined, 'KEPT'],
    ['a term that is to begin', { from: '2025-06-01' }, undefined, 'KEPT'],
    ['a term that had ended', { until: '2024-12-31' }, '2024-12-31', 'KEPT'],
    ['a term with an end between the lists', { until: '2025-03-15' }, '2025-03-15', 'KEPT'],
    ['a term that was to end later', { until: '2025-12-31' }, '2025-03-01/2025-03-31', 'ENDED'],
    ['a term with a beginning', { from: '2020' }, '2025-03-01/2025-03-31', 'ENDED'],
  ])('has an end by what was said of it: %s', async (_, values, until, status) => {
    await graph.list('2025-03-01', [member('aa', values)]);
    const outcome = await graph.list('2025-04-01', []);
    expect(outcome.absences?.claims).toMatchObject([{ about: 'membership:aa', status }]);
    expect((await graph.node('membership:aa'))?.['until']).toBe(until);
    expect(await graph.conflicts()).toEqual([]);
  });

  test('in one place and has in another has no end: rows move, and corrections leave no ghost', async () => {
    const inRow = (code: string, row: number): RawRecord =>
      member(code, { id: null }, { locator: `row ${row.toString()}` });
    const first = await graph.list('2025-03-01', [inRow('aa', 1), inRow('bb', 2), inRow('cc', 3)]);
    const second = await graph.list('2025-04-01', [inRow('bb', 1), inRow('cc', 2)]);
    expect(second.results.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(second.absences?.counts).toEqual([
      { status: 'ENDED', count: 1 },
      { status: 'KEPT', count: 2 },
    ]);
    const [aa = '', bb = ''] = first.results.map(({ id }) => id ?? '');
    expect(await graph.certainties(aa, '2025-04-01')).toEqual([null]);
    expect(await graph.certainties(bb, '2025-03-15', '2025-04-01', '2026-01-01')).toEqual([
      'DEFINITE',
      'DEFINITE',
      'LIKELY',
    ]);
    const corrected = await graph.list('2025-04-01', [inRow('cc', 1)]);
    expect(corrected.results.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(await graph.certainties(bb, '2025-03-01', '2025-03-31', '2025-04-01')).toEqual(['DEFINITE', 'LIKELY', null]);
    await graph.list('2025-05-01', []);
    expect(await graph.conflicts()).toEqual([]);
  });

  test('does not make its correction ambiguous, but for a list that does not count', async () => {
    await graph.list('2025-04-01', [chair('ana', { from: '2016-01-10', until: '2016-03-01' }, 'row 1')]);
    const later = chair('ana', { from: '2016-09-01', until: '2019-05-31' }, 'row 2');
    const refused = await graph.sync({
      source: register,
      asOf: '2025-04-01',
      complete: true,
      records: [later, member('aa', { status: 'FULLL' })],
    });
    expect(refused.results[0]?.errors.map(({ code }) => code)).toEqual(['AMBIGUOUS_FACT']);
    const outcome = await graph.list('2025-04-01', [later]);
    expect(outcome.absences?.counts).toEqual([{ status: 'WITHDRAWN', count: 1 }]);
  });

  test('leaves what other sources say as it is; where they say that it goes on, that is a conflict', async () => {
    await graph.list('2025-03-01', members('aa', 'bb'));
    const other = member('aa', {}, { source: 'source:world', asOf: '2025-05-01' });
    const unasked = member('bb', {}, { source: 'source:world' });
    await graph.sync({ records: [other, unasked] });
    const claims = statement`MATCH (claim:Claim {source: ${input('source')}}) RETURN claim {.*} AS claim ORDER BY claim.id`;
    const before = await graph.store.read(claims, { source: 'source:world' });
    await graph.list('2025-04-01', []);
    expect(await graph.store.read(claims, { source: 'source:world' })).toEqual(before);
    expect(await graph.conflicts()).toEqual(['asOf']);
    expect(await graph.certainties('membership:bb', '2025-04-01')).toEqual([null]);
  });

  test('leaves the chair to nobody, and to whom the next list names', async () => {
    const asked = async (): Promise<unknown> => {
      const days = ['2025-03-15', '2025-04-01', '2025-05-01'].map(
        (day) => `d${day.replaceAll('-', '')}: chair(at: "${day}") { holder { id } }`,
      );
      const { committee } = await answer(graph.store, `{ committee(id: "committee:board") { ${days.join(' ')} } }`);
      return Object.values(committee as Record<string, { holder: { id: string } } | null>).map(
        (term) => term?.holder.id ?? null,
      );
    };
    await graph.list('2025-03-01', [chair('ana')]);
    expect(await asked()).toEqual(['official:ana', 'official:ana', 'official:ana']);
    await graph.list('2025-04-01', []);
    expect(await asked()).toEqual(['official:ana', null, null]);
    const { results } = await graph.list('2025-05-01', [chair('ben')]);
    expect(results.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect((await asked()) as readonly unknown[]).toEqual(['official:ana', 'official:ben', 'official:ben']);
  });

  test('takes a stated conflict and a withdrawal of its own along', async () => {
    await graph.list('2025-03-01', members('aa', 'bb'));
    const conflict = {
      conflict: {
        about: { id: 'organisation:org' },
        note: 'Odd.',
        facts: [{ id: 'membership:aa' }],
        citation: { locator: 'odd' },
      },
    };
    await graph.list('2025-04-01', [...members('aa', 'bb'), conflict]);
    expect(await graph.conflicts()).toHaveLength(1);
    await graph.list('2025-04-01', [
      ...members('aa'),
      { withdrawal: { about: { id: 'membership:bb' }, locator: 'bb' } },
    ]);
    expect(await graph.conflicts()).toEqual([]);
    expect(await graph.node('membership:bb')).toBeUndefined();
  });
});

describe('A list in which a record is refused', () => {
  const wrong = member('aa', { status: 'FULLL' });
  const dangling = member('aa', { member: { id: 'country:nowhere' } });

  beforeEach(() => graph.list('2025-03-01', members('aa', 'bb', 'cc')));

  test.each([
    ['by its form', wrong],
    ['by what it refers to', dangling],
    ['for another source', member('aa', {}, { source: 'source:world' })],
    ['for another day', member('aa', {}, { asOf: '2025-04-02' })],
  ])('%s ends and withdraws nothing, and says so', async (_, refused) => {
    const records = [refused, ...members('bb')];
    const outcome = await graph.sync({ source: register, asOf: '2025-04-01', complete: true, records });
    expect(outcome.results.map(({ status }) => status)).toEqual(['REFUSED', 'UPDATED']);
    expect(outcome.absences).toEqual({ asOf: '2025-04-01', applied: false, counts: [], claims: [] });
    expect(await graph.certainties('membership:aa', '2025-04-01')).toEqual(['LIKELY']);
    expect(await graph.certainties('membership:cc', '2025-04-01')).toEqual(['LIKELY']);
    await graph.list('2025-04-01', members('aa', 'bb'));
    expect(await graph.certainties('membership:cc', '2025-04-01')).toEqual([null]);
  });

  test('and that is atomic changes nothing at all', async () => {
    const dump = await graphDump(graph.store);
    const records = [wrong, ...members('bb')];
    const outcome = await graph.sync({ source: register, asOf: '2025-04-01', complete: true, atomic: true, records });
    expect(outcome.results.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['BAD_VALUE'],
      ['NOT_APPLIED'],
    ]);
    expect(outcome.absences).toMatchObject({ applied: false });
    expect(difference(dump, await graphDump(graph.store))).toEqual([]);
  });

  test('is told which record names another source or day, and what to do', async () => {
    const records = [member('aa', {}, { source: 'source:world' }), member('bb', {}, { asOf: '2025-04-02' })];
    const { results } = await graph.sync({ source: register, asOf: '2025-04-01', complete: true, records });
    expect(results.map(({ errors }) => errors)).toEqual([
      [
        {
          code: 'BAD_VALUE',
          path: 'citation.source',
          message: 'The record is of "source:world", and the complete list is that of "source:register".',
          remedy: 'Leave out citation.source, or send what another source says in a request of its own.',
        },
      ],
      [
        {
          code: 'BAD_VALUE',
          path: 'citation.asOf',
          message: 'The record says so for "2025-04-02", and the complete list is that of "2025-04-01".',
          remedy: 'Leave out citation.asOf, or send what the source says for another day in a request of its own.',
        },
      ],
    ]);
  });
});

describe('Where things are merged', () => {
  const merge = (about: string, into: string): RawRecord => ({
    merge: { about: { id: about }, into: { id: into }, reason: 'They are one.', citation: { source: 'source:world' } },
  });
  const split = (about: string): RawRecord => ({
    split: { about: { id: about }, reason: 'They are two.', source: 'source:world' },
  });
  const until = async (id: string): Promise<unknown> => (await graph.node(id))?.['until'];

  test('a term ends where all that its source says of it is missing, and anew after a split', async () => {
    await graph.list('2024-01-01', members('aa', 'bb'));
    await graph.list('2024-02-01', members('bb'));
    expect(await until('membership:aa')).toBe('2024-01-01/2024-01-31');
    const dump = await graphDump(graph.store);
    await graph.sync({ records: [merge('membership:aa', 'membership:bb')] });
    expect(await until('membership:bb')).toBeUndefined();
    await graph.list('2024-03-01', []);
    expect(await until('membership:bb')).toBe('2024-02-01/2024-02-29');
    await graph.list('2024-03-01', members('bb'));
    await graph.sync({ records: [split('membership:aa')] });
    expect(await until('membership:aa')).toBe('2024-01-01/2024-01-31');
    expect(await until('membership:bb')).toBeUndefined();
    expect(difference(dump, await graphDump(graph.store)).filter((line) => line.includes('membership:aa'))).toEqual([]);
  });

  test('facts that become one by their ends follow, whichever comes first', async () => {
    const lists = async (): Promise<void> => {
      await graph.list('2024-01-01', [chair('ana'), chair('ben', {}, 'chair again')]);
      await graph.list('2024-02-01', [chair('ben', {}, 'chair again')]);
    };
    await lists();
    await graph.sync({ records: [merge('official:ana', 'official:ben')] });
    const dump = await graphDump(graph.store);
    await graph.begin();
    await graph.sync({ records: [merge('official:ana', 'official:ben')] });
    await lists();
    expect(difference(dump, await graphDump(graph.store))).toEqual([]);
  });

  test('a list takes no merge back that its source states', async () => {
    const stated = { ...(merge('official:ana', 'official:ben')['merge'] as RawRecord), citation: {} };
    await graph.list('2024-01-01', [...members('aa'), { merge: stated }]);
    const outcome = await graph.list('2024-02-01', members('aa'));
    expect(absent(outcome)).toEqual([]);
    expect(await graph.node('official:ana')).toBeUndefined();
  });
});
