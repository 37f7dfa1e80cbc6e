import { describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { beginEachWith } from '../support/begin.js';
import { wipe } from '../support/engine.js';
import { type RawRecord, write } from '../support/world.js';

/** Which of the values that sources give is believed, and which of them are noted as conflicts. */

const base: readonly RawRecord[] = [
  { source: { id: 'source:a', title: 'A', publishedOn: '2022-01-01', ...by('a') } },
  { source: { id: 'source:b', title: 'B', publishedOn: '2023-01-01', ...by('b') } },
  { committee: { id: 'committee:body', name: 'Body', ...by('a') } },
  { post: { id: 'post:seat', seats: 1, ...by('a') } },
  ...['one', 'two'].map((name) => ({ official: { id: `official:${name}`, name, ...by('a') } })),
];

function by(source: string, further: RawRecord = {}): RawRecord {
  return { citation: { source: `source:${source}`, locator: 'paragraph 1', ...further } };
}

/** What a source says of the term. */
function term(source: string, values: RawRecord, citation: RawRecord = {}): RawRecord {
  const described = { id: 'appointment:term', role: 'HEAD', body: { id: 'committee:body' }, ...values };
  return { appointment: { ...described, ...by(source, citation) } };
}

let store: Store;
beginEachWith(base, (opened) => (store = opened));

async function resolved(): Promise<unknown> {
  const question = `{ appointment(id: "appointment:term") {
    modality from { edtf } until { edtf } holder { id } lastAttested certainty(at: "2021-06-01") } }`;
  return (await answer(store, question))['appointment'];
}

/** The fields in conflict, each with the values that stand against each other, the preferred ones marked. */
async function conflicts(): Promise<readonly string[]> {
  const rows = await store.read(
    statement`MATCH (conflict:Conflict)-[tie:CONFLICT_CLAIM]->(claim)
      RETURN conflict.field AS field, tie.value AS value, tie.preferred AS preferred, claim.source AS source
      ORDER BY field, source, value`,
  );
  return rows.map(
    ({ field, value, preferred, source }) =>
      `${String(field)}: ${String(source)} ${String(value)}${preferred === true ? ' preferred' : ''}`,
  );
}

const from = (edtf: string): RawRecord => ({ from: edtf });

describe('Of two values, the one is believed', () => {
  test.each([
    ['of the higher rank', term('a', from('2020'), { rank: 'PREFERRED' }), term('b', from('2021-03-01')), '2020'],
    [
      'that is stated, not planned',
      term('a', from('2020')),
      term('b', { from: '2021-03', modality: 'PLANNED' }),
      '2020',
    ],
    [
      'that is planned, not proposed',
      term('a', { from: '2020', modality: 'PLANNED' }),
      term('b', { from: '2021-03', modality: 'PROPOSED' }),
      '2020',
    ],
    [
      'that is stated, not inferred',
      term('a', from('2020')),
      term('b', from('2021-03'), { inferred: ['from'] }),
      '2020',
    ],
    ['that is more precise', term('a', from('2020-02'), { asOf: '2020' }), term('b', from('2020')), '2020-02'],
    [
      'that means fewer days, an interval as well',
      term('a', from('2024-06-27/2024-06-29')),
      term('b', from('2024'), { asOf: '2024' }),
      '2024-06-27/2024-06-29',
    ],
    ['that is not in doubt', term('a', from('2024-06/2025')), term('b', from('2024-08?')), '2024-06/2025'],
    ['that is less in doubt', term('a', from('2024-08?')), term('b', from('2024~'), { asOf: '2024' }), '2024-08?'],
    ['said for the later day', term('a', from('2021'), { asOf: '2024' }), term('b', from('2022')), '2021'],
    ['published later, where no day is said', term('a', from('2021')), term('b', from('2022')), '2022'],
    [
      'of the first source by id, all else being equal',
      term('a', from('2021'), { asOf: '2024' }),
      term('b', from('2022'), { asOf: '2024' }),
      '2021',
    ],
    ['that is not deprecated', term('a', from('2020')), term('b', from('2021-03-01'), { rank: 'DEPRECATED' }), '2020'],
  ])('%s, whichever was sent first', async (_, first, second, edtf) => {
    await write(store, [first]);
    await write(store, [second]);
    expect(await resolved()).toMatchObject({ from: { edtf } });
    await wipe(store);
    await write(store, base);
    await write(store, [second]);
    await write(store, [first]);
    expect(await resolved()).toMatchObject({ from: { edtf } });
  });
});

describe('A source that changes its day of publication', () => {
  test('changes what is believed of what it says', async () => {
    await write(store, [term('a', from('2021')), term('b', from('2022'))]);
    await write(store, [{ source: { id: 'source:a', title: 'A', publishedOn: '2024', ...by('a') } }]);
    expect(await resolved()).toMatchObject({ from: { edtf: '2021' } });
  });
});

describe('Modality', () => {
  test('is STATED as soon as one claim says nothing of it, for facts and for meetings', async () => {
    const meeting = { id: 'meeting:m' };
    await write(store, [
      term('b', { modality: 'PLANNED' }, { asOf: '2024' }),
      { meeting: { ...meeting, modality: 'PLANNED', ...by('b') } },
    ]);
    const modalities = '{ appointment(id: "appointment:term") { modality } meeting(id: "meeting:m") { modality } }';
    const both = (modality: string): unknown => ({ appointment: { modality }, meeting: { modality } });
    expect(await answer(store, modalities)).toEqual(both('PLANNED'));
    await write(store, [term('a', {}), { meeting: { ...meeting, name: 'Held', ...by('a') } }]);
    expect(await answer(store, modalities)).toEqual(both('STATED'));
  });
});

describe('A conflict', () => {
  test('is noted where dates cannot both be true, and shows which is believed', async () => {
    await write(store, [term('a', from('2020')), term('b', from('2021-03'))]);
    expect(await conflicts()).toEqual(['from: source:a 2020', 'from: source:b 2021-03 preferred']);
  });

  test.each([
    ['dates of different precision that agree', term('a', from('2021')), term('b', from('2021-03'))],
    ['a plan and what happened', term('a', from('2020')), term('b', { from: '2021', modality: 'PLANNED' })],
    ['titles in other words', term('a', { title: 'Head' }), term('b', { title: 'Director' })],
    ['a deprecated claim and another', term('a', from('2020')), term('b', from('2021'), { rank: 'DEPRECATED' })],
    ['an end that is open and one that is known', term('a', { until: '..' }), term('b', { until: '2023' })],
    [
      'an end that was planned and a later beginning',
      term('a', from('2020')),
      term('b', { until: '2019', modality: 'PLANNED' }),
    ],
  ])('is not between %s', async (_, first, second) => {
    await write(store, [first, second]);
    expect(await conflicts()).toEqual([]);
  });

  test('between an end and a later beginning leaves both dates to the claim that is believed first', async () => {
    await write(store, [term('a', from('2020'), { rank: 'PREFERRED' }), term('b', { from: '2018', until: '2019' })]);
    expect(await resolved()).toMatchObject({ from: { edtf: '2020' }, until: null });
    expect(await conflicts()).toEqual([
      'from: source:a 2020 preferred',
      'from: source:b 2018',
      'until: source:a 2020 preferred',
      'until: source:b 2019',
    ]);
  });

  test('between a witness and the dates gives the witness no weight', async () => {
    await write(store, [term('a', { from: '2019', until: '2020' }), term('b', {}, { asOf: '2021-06-01' })]);
    expect(await resolved()).toMatchObject({ certainty: null });
    expect(await conflicts()).toEqual(['asOf: source:a 2019 preferred', 'asOf: source:b 2021-06-01']);
  });

  test.each([
    [1, ['holder: source:a official:one', 'holder: source:b official:two']],
    [2, []],
  ])('between two holders of a post with %i seat(s) is noted only for one seat', async (seats, expected) => {
    const held = (holder: string): RawRecord => {
      const dates = { from: '2020-01-01', until: '2021-12-31' };
      return { id: `appointment:${holder}`, post: { id: 'post:seat' }, holder: { id: `official:${holder}` }, ...dates };
    };
    await write(store, [term('a', held('one')), term('b', held('two'))]);
    await write(store, [{ post: { id: 'post:seat', seats, ...by('a') } }]);
    expect(await conflicts()).toEqual(expected);
  });

  test('between terms that clash in their body and in their post has each claim once', async () => {
    const held = (holder: string): RawRecord => ({
      id: `appointment:${holder}`,
      role: 'CHAIR',
      post: { id: 'post:seat' },
      holder: { id: `official:${holder}` },
      from: '2020-01-01',
      until: '2021-12-31',
    });
    await write(store, [term('a', held('one')), term('b', held('two'))]);
    expect(await conflicts()).toEqual([
      'chair: source:a official:one',
      'chair: source:b official:two',
      'holder: source:a official:one',
      'holder: source:b official:two',
    ]);
  });
});

describe('Names', () => {
  test('of all sources are kept, each once, and those of a deprecated claim are not', async () => {
    const official = (source: string, name: string, citation: RawRecord = {}): RawRecord => ({
      official: { id: 'official:one', name, names: [{ value: 'O. N. E.', kind: 'VARIANT' }], ...by(source, citation) },
    });
    const question = '{ official(id: "official:one") { name names { value kind } } }';
    await write(store, [official('a', 'One'), official('b', 'Wrong', { rank: 'DEPRECATED' })]);
    const names = [
      { value: 'One', kind: 'PRIMARY' },
      { value: 'O. N. E.', kind: 'VARIANT' },
    ];
    expect(await answer(store, question)).toEqual({ official: { name: 'One', names } });
  });
});

test('An entity with deprecated claims only is neither listed, nor found, nor counted', async () => {
  await write(store, [
    { official: { id: 'official:wrong', name: 'Wrongly Named', ...by('a', { rank: 'DEPRECATED' }) } },
  ]);
  const question = `{ officials { totalCount } search(text: "Wrongly Named") { totalCount }
    service { counts { type count } } }`;
  const before = { officials: { totalCount: 2 }, search: { totalCount: 0 } };
  const found = (await answer(store, question)) as { service: { counts: { type: string; count: number }[] } };
  expect(found).toMatchObject(before);
  expect(found.service.counts).toContainEqual({ type: 'OFFICIAL', count: before.officials.totalCount });
});

test('A witness that the dates leave out attests nothing', async () => {
  await write(store, [
    term('a', { from: '2020', until: '2021-12-31' }, { asOf: '2021-12-31' }),
    term('b', { holder: { id: 'official:one' } }, { asOf: '2023-01-01' }),
  ]);
  expect(await resolved()).toMatchObject({ lastAttested: '2021-12-31' });
});
