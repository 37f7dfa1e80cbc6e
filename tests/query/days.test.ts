import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

const term = (id: string, holder: string, values: RawRecord): RawRecord => ({
  appointment: {
    id: `appointment:${id}`,
    role: 'CHAIR',
    holder: { id: `official:${holder}` },
    body: { id: 'committee:body' },
    ...values,
    ...cited(id),
  },
});

const elsewhere = (id: string, values: RawRecord): RawRecord => ({
  appointment: {
    id: `appointment:${id}`,
    role: 'CHAIR',
    holder: { id: 'official:first' },
    body: { id: 'committee:other' },
    ...cited(id),
    ...values,
  },
});

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { committee: { id: 'committee:body', name: 'Body', from: '2005', ...cited('body') } },
    { committee: { id: 'committee:later', name: 'Later', from: '2015', ...cited('later') } },
    ...['first', 'second', 'third'].map((name) => ({
      official: { id: `official:${name}`, name, ...cited(name) },
    })),
    term('first', 'first', { from: '2010-01-01', until: '2012-12-31' }),
    term('second', 'second', { from: '2012-12-31', until: '2013' }),
    term('open', 'third', { from: '2014' }),
    term('plan', 'first', { from: '2030', modality: 'PLANNED' }),
    { committee: { id: 'committee:other', name: 'Other', from: '../2020', ...cited('other') } },
    elsewhere('over', { until: '2016' }),
    elsewhere('seen', { citation: { source, locator: 'seen', asOf: '2017' } }),
  ]);
});
afterAll(() => store.close());

async function chairOn(args: string, operation = 'query'): Promise<unknown> {
  const question = `${operation} { committee(id: "committee:body") { chair${args} { holder { name } } } }`;
  const { committee } = (await answer(store, question)) as {
    committee: { chair: { holder: { name: string } } | null };
  };
  return committee.chair?.holder.name ?? null;
}

async function idsOf(field: string, operation = 'query'): Promise<readonly string[]> {
  const question = `${operation} { committee(id: "committee:body") { rows: ${field} { nodes { id } } } }`;
  const { committee } = (await answer(store, question)) as { committee: { rows: { nodes: { id: string }[] } } };
  return committee.rows.nodes.map(({ id }) => id.replace('appointment:', ''));
}

describe('a field about a state', () => {
  test('tells what holds on the day of its own argument', async () => {
    expect(await chairOn('(at: "2011-06-01")')).toBe('first');
    expect(await chairOn('(at: "2009-12-31")')).toBe(null);
    expect(await chairOn('(at: "2013-01-01")')).toBe('second');
  });

  test('gives the successor first on the day of a handover, and both are there', async () => {
    expect(await chairOn('(at: "2012-12-31")')).toBe('second');
    expect(await idsOf('chairs(at: "2012-12-31")')).toEqual(['second', 'first']);
  });

  test('keeps only what surely holds when the reading is DEFINITE', async () => {
    expect(await chairOn('(at: "2011-06-01", reading: DEFINITE)')).toBe('first');
    expect(await chairOn('(at: "2013-06-01", reading: DEFINITE)')).toBe(null);
    expect(await chairOn('(at: "2013-06-01", reading: POSSIBLE)')).toBe('second');
  });

  test('takes the day of the operation where it has none of its own, and today where neither has', async () => {
    expect(await chairOn('', 'query @asOf(date: "2011-06-01")')).toBe('first');
    expect(await chairOn('', 'query @asOf(date: "2013-06-01", reading: DEFINITE)')).toBe(null);
    expect(await chairOn('(at: "2011-06-01")', 'query @asOf(date: "2013-01-01")')).toBe('first');
    expect(await chairOn('(reading: POSSIBLE)')).toBe('third');
    // Of his term no end is known, but it began long ago.
    expect(await chairOn('')).toBe(null);
  });

  test('does not hand its day down to the fields in it', async () => {
    const question = (at: string): string =>
      `{ committee(id: "committee:body") { chair(at: "2011-06-01") { certainty${at} state${at} } } }`;
    expect(await answer(store, question('(at: "2011-06-01")'))).toEqual({
      committee: { chair: { certainty: 'DEFINITE', state: 'CURRENT' } },
    });
    expect(await answer(store, question(''))).toEqual({ committee: { chair: { certainty: null, state: 'ENDED' } } });
  });

  test('leaves plans out', async () => {
    expect(await idsOf('chairs(at: "2031-01-01", reading: POSSIBLE)')).toEqual(['open']);
  });
});

describe('a field about a history', () => {
  test('tells everything without a day, plans included', async () => {
    expect([...(await idsOf('appointments'))].sort()).toEqual(['first', 'open', 'plan', 'second']);
  });

  test('tells what had begun by the day, over or not', async () => {
    expect([...(await idsOf('appointments(at: "2013-06-01")'))].sort()).toEqual(['first', 'second']);
    expect(await idsOf('appointments', 'query @asOf(date: "2011-06-01")')).toEqual(['first']);
  });

  test('tells what had surely begun when the reading is DEFINITE, though it may be nothing surely holds', async () => {
    expect([...(await idsOf('appointments(at: "2014-06-01", reading: DEFINITE)'))].sort()).toEqual(['first', 'second']);
    expect([...(await idsOf('appointments(at: "2014-12-31", reading: DEFINITE)'))].sort()).toEqual([
      'first',
      'open',
      'second',
    ]);
  });
});

describe('a term without a known beginning', () => {
  test.each([
    ['2016-12-30', []],
    ['2016-12-31', ['appointment:over']],
    ['2017-12-30', ['appointment:over']],
    ['2017-12-31', ['appointment:over', 'appointment:seen']],
  ])('had surely begun by %s where it was over, or attested, by then', async (at, ids) => {
    const question = `query ($at: Date) {
      committee(id: "committee:other") { appointments(at: $at, reading: DEFINITE, orderBy: [{ field: ID }]) { nodes { id } } }
    }`;
    expect(await answer(store, question, { at })).toEqual({
      committee: { appointments: { nodes: ids.map((id) => ({ id })) } },
    });
  });
});

describe('a root connection', () => {
  test('leaves out what did not exist yet: surely not under POSSIBLE, likely not where no reading is named', async () => {
    const on = async (args: string): Promise<unknown> => answer(store, `{ committees${args} { nodes { name } } }`);
    expect(await on('')).toEqual({ committees: { nodes: [{ name: 'Body' }, { name: 'Later' }, { name: 'Other' }] } });
    expect(await on('(at: "2015-01-01", reading: POSSIBLE)')).toEqual({
      committees: { nodes: [{ name: 'Body' }, { name: 'Later' }, { name: 'Other' }] },
    });
    expect(await on('(at: "2014-12-31", reading: POSSIBLE)')).toEqual({
      committees: { nodes: [{ name: 'Body' }, { name: 'Other' }] },
    });
    expect(await on('(at: "2015-01-01")')).toEqual({ committees: { nodes: [{ name: 'Body' }, { name: 'Later' }] } });
    expect(await on('(at: "2015-06-01", reading: DEFINITE)')).toEqual({ committees: { nodes: [{ name: 'Body' }] } });
  });
});

test.each([
  ['at', '{ committee(id: "committee:body") { chair(at: "2024-02-30") { id } } }'],
  ['at', '{ committees(at: "yesterday") { nodes { id } } }'],
  ['date', 'query @asOf(date: "2024") { committees { nodes { id } } }'],
])('a malformed day in "%s" is refused, naming the argument, the value and the remedy', async (argument, question) => {
  const { errors } = await ask(store, question);
  expect((errors?.[0]?.originalError as { problem?: unknown }).problem).toEqual(
    expect.objectContaining({
      code: 'BAD_DATE',
      argument,
      value: expect.any(String) as string,
      remedy: expect.stringContaining('YYYY-MM-DD') as string,
    }),
  );
});
