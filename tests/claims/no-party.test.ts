import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SyncResult, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore, wipe } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

const size = 290;

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { agreement: { id: 'agreement:t', name: 'T', inForceFrom: '1950-01-01', ...cited('t') } },
    { agreement: { id: 'agreement:u', name: 'U', ...cited('u') } },
    ...Array.from({ length: size }, (_, index) => {
      const id = `country:n${index.toString()}`;
      return { country: { id, name: `N${index.toString()}`, ...cited(id) } };
    }),
  ]);
});
afterAll(() => store.close());

function row(kind: string, index: number, agreement = 'agreement:t', values: RawRecord = {}): RawRecord {
  const [party, locator] = [`country:n${index.toString()}`, `${agreement} ${index.toString()}`];
  const ends = { party: { id: party }, agreement: { id: agreement } };
  return {
    treatyAction: {
      id: `treatyAction:${agreement.slice(10)}${index.toString()}`,
      kind,
      ...ends,
      ...values,
      ...cited(locator),
    },
  };
}

const list = (kind: string, from = 0, until = size): readonly RawRecord[] =>
  Array.from({ length: until - from }, (_, index) => row(kind, from + index));

async function warned(records: readonly RawRecord[], dryRun = false): Promise<readonly SyncResult[]> {
  const { results } = await new Writer(store).sync({ records, dryRun });
  expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  return results.filter(({ warnings }) => warnings.length > 0);
}

async function countOfParties(at: string): Promise<unknown> {
  const question = `{ agreement(id: "agreement:t") { parties(at: "${at}") { totalCount } } }`;
  return ((await answer(store, question)) as { agreement: { parties: { totalCount: number } } }).agreement.parties
    .totalCount;
}

describe('A list of parties that does not tell by which act each is bound', () => {
  test('said with CONSENTED makes all of them parties, and nobody is warned', async () => {
    expect(await warned(list('CONSENTED').map((record) => dated(record, '1949-05-05')))).toEqual([]);
    expect([await countOfParties('1949-05-04'), await countOfParties('1949-05-05')]).toEqual([0, size]);
  });

  test('said with PARTICIPATED is warned of once, with the word to send', async () => {
    const [first, ...others] = await warned([row('PARTICIPATED', 0, 'agreement:u'), ...list('PARTICIPATED')]);
    expect(first?.warnings).toMatchObject([
      { code: 'NO_PARTY', message: expect.stringContaining('agreement:u') as string },
    ]);
    expect(others).toEqual([
      {
        index: 1,
        id: 'treatyAction:t0',
        status: 'CREATED',
        errors: [],
        warnings: [
          {
            code: 'NO_PARTY',
            path: 'kind',
            message: 'No action on agreement:t (290 PARTICIPATED) gives anybody a standing, so it has no parties.',
            remedy:
              'Of who is bound, send the act by which it consented, such as RATIFIED or ACCEDED, or CONSENTED where the source does not tell the act; of who has signed, SIGNED.',
          },
        ],
      },
    ]);
    expect(await countOfParties('2020-01-01')).toBe(0);
  });

  test('is warned of by each call that says more of it, until somebody has a standing', async () => {
    expect(await warned(list('PARTICIPATED', 0, 2))).toHaveLength(1);
    expect(await warned(list('PARTICIPATED', 0, 2))).toEqual([]);
    expect(await warned(list('PARTICIPATED', 0, 3))).toMatchObject([{ index: 2 }]);
    expect(await warned([row('SIGNED', 10)])).toEqual([]);
    expect(await warned(list('PARTICIPATED', 0, 5))).toEqual([]);
  });

  test('is warned of by a dry run, and in answers of the API', async () => {
    expect(await warned(list('OTHER', 0, 2), true)).toMatchObject([{ warnings: [{ code: 'NO_PARTY' }] }]);
    const question = `mutation ($records: [SyncRecord!]!) { sync(records: $records) { results { warnings { code path } } } }`;
    expect(await answer(store, question, { records: list('OTHER', 0, 2) })).toEqual({
      sync: { results: [{ warnings: [{ code: 'NO_PARTY', path: 'kind' }] }, { warnings: [] }] },
    });
  });
});

describe('All actions count that the graph has after the request, whichever calls they came in', () => {
  test('so who takes back the one act that made a party is warned', async () => {
    expect(await warned([row('PARTICIPATED', 0), row('CONSENTED', 1)])).toEqual([]);
    const withdrawal = { about: { id: 'treatyAction:t1' }, source, locator: 'agreement:t 1' };
    expect(await warned([{ withdrawal }])).toMatchObject([
      {
        index: 0,
        warnings: [{ code: 'NO_PARTY', path: '', message: expect.stringContaining('(1 PARTICIPATED)') as string }],
      },
    ]);
  });

  test('so who moves it to another agreement is warned of the one that it was on', async () => {
    await write(store, [row('PARTICIPATED', 0), row('CONSENTED', 1)]);
    const moved = row('CONSENTED', 1, 'agreement:t', { agreement: { id: 'agreement:u' } });
    expect(await warned([moved])).toMatchObject([
      { index: 0, warnings: [{ code: 'NO_PARTY', message: expect.stringContaining('agreement:t') as string }] },
    ]);
  });

  test('so who corrects its kind is warned', async () => {
    await write(store, [row('CONSENTED', 1)]);
    expect(await warned([row('PARTICIPATED', 1)])).toMatchObject([{ warnings: [{ code: 'NO_PARTY', path: 'kind' }] }]);
  });

  test('so who says that the agreement began after those who acted on it were gone is warned of the dates', async () => {
    const ended = { country: { id: 'country:n1', name: 'N1', until: '1950-12-31', ...cited('country:n1') } };
    await write(store, [ended, row('CONSENTED', 1, 'agreement:t', { on: '1949' })]);
    const begun = { agreement: { id: 'agreement:t', name: 'T', from: '2000-01-01', ...cited('t') } };
    expect(await warned([begun])).toMatchObject([
      { index: 0, warnings: [{ code: 'NO_PARTY', path: '', remedy: expect.stringContaining('dates') as string }] },
    ]);
  });

  test('so nobody is warned of actions of one call beside those of another', async () => {
    await write(store, [row('CONSENTED', 1)]);
    expect(await warned(list('PARTICIPATED', 2, 5))).toEqual([]);
    const withdrawal = { about: { id: 'treatyAction:t2' }, source, locator: 'agreement:t 2' };
    expect(await warned([{ withdrawal }])).toEqual([]);
    const another = { withdrawal: { about: { id: 'treatyAction:t1' }, source, locator: 'agreement:t 1' } };
    expect(await warned([another, row('ACCEDED', 6)])).toEqual([]);
  });
});

describe('Nobody is warned of an agreement without parties', () => {
  test.each([
    ['that is only negotiated', [row('NEGOTIATED', 0)]],
    ['of which a signature is only planned', [row('SIGNED', 0, 'agreement:t', { modality: 'PLANNED' })]],
    ['that all have left', [row('DENOUNCED', 0, 'agreement:t', { on: '1960-01-01' })]],
    ['beside one that has', [row('PARTICIPATED', 0), row('ACCEDED', 1)]],
  ])('%s', async (_, records) => {
    expect(await warned(records)).toEqual([]);
  });
});

test('Actions that no dates allow are warned of with the dates to correct', async () => {
  await write(store, [
    { agreement: { id: 'agreement:u', name: 'U', from: '2000-01-01', ...cited('u') } },
    { country: { id: 'country:n1', name: 'N1', until: '1950-12-31', ...cited('country:n1') } },
  ]);
  expect(await warned([row('SIGNED', 1, 'agreement:u', { on: '1949' })])).toMatchObject([
    { warnings: [{ code: 'NO_PARTY', path: 'agreement', remedy: expect.stringContaining('dates') as string }] },
  ]);
});

function dated(record: RawRecord, on: string): RawRecord {
  return { treatyAction: { ...(record['treatyAction'] as RawRecord), on } };
}
