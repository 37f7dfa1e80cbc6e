import { beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { beginEachWith } from '../support/begin.js';
import { type RawRecord, write } from '../support/world.js';
import { type Dates, action, base, cited, factCount, outcomes, send, term } from './identity-world.js';

/** Which records speak of one fact, which of two, and which are refused because nobody can tell. */

/** Somebody who heads the administration twice within a year. */
const rows = [term('row 1', '2016-01-10', '2016-03-01'), term('row 2', '2016-09-01', '2019-05-31')] as const;

let store: Store;
beginEachWith(base, (opened) => (store = opened));

async function conflicts(): Promise<readonly unknown[]> {
  const { conflicts: found } = await answer(store, '{ conflicts { nodes { field } } }');
  return (found as { nodes: { field: string }[] }).nodes.map(({ field }) => field);
}

async function head(day: string): Promise<unknown> {
  const question = 'query ($day: Date) { administration(id: "administration:x2") { head(at: $day) { id } } }';
  return ((await answer(store, question, { day }))['administration'] as { head: unknown }).head;
}

describe('Two terms of one source that begin in one year, without ids,', () => {
  test('are both refused where they come together, each with what to add', async () => {
    const results = await send(store, ...rows);
    expect(results).toEqual(
      ['record 1', 'record 0'].map((other, index) => ({
        index,
        id: null,
        status: 'REFUSED',
        errors: [
          {
            code: 'AMBIGUOUS_FACT',
            path: '',
            message: expect.stringContaining(other) as string,
            remedy: expect.stringMatching(/"id".*"externalIds".*"term"/) as string,
          },
        ],
        warnings: [],
      })),
    );
    expect(await factCount(store)).toBe(0);
  });

  test.each([
    ['the first first', rows[0], rows[1]],
    ['the second first', rows[1], rows[0]],
  ])('are one fact and a refusal that names it where they come one after the other, %s', async (_, first, second) => {
    const created = await send(store, first);
    expect(outcomes(created)).toEqual(['CREATED']);
    const refused = await send(store, second);
    expect(outcomes(refused)).toEqual(['AMBIGUOUS_FACT']);
    expect(refused[0]?.errors[0]?.message).toContain(created[0]?.id);
    expect(await factCount(store)).toBe(1);
  });

  test.each([
    ['ids', [{ id: 'appointment:1' }, { id: 'appointment:2' }]],
    ['external ids', [1, 2].map((value) => ({ externalIds: [{ scheme: 'register', value: value.toString() }] }))],
    ['a term', [{ term: 'first' }, { term: 'second' }]],
    ['a term of one of them', [{}, { term: 'second' }]],
    ['an id of one of them', [{}, { id: 'appointment:2' }]],
  ])('are two facts with %s', async (_, given) => {
    const told = rows.map((row, index) => ({ appointment: { ...(row['appointment'] as RawRecord), ...given[index] } }));
    expect(outcomes(await send(store, ...told))).toEqual(['CREATED', 'CREATED']);
    expect(await factCount(store)).toBe(2);
    expect(await head('2017-06-01')).not.toBeNull();
    expect(await conflicts()).toEqual([]);
  });

  test('refuse nothing else of the request, and all of an atomic one', async () => {
    const other = term('row 3', '2012-01-01', '2013-01-01');
    const unlike = action('row 4', '2020-01-01');
    expect(outcomes(await send(store, rows[0], other, rows[1], unlike))).toEqual([
      'AMBIGUOUS_FACT',
      'CREATED',
      'AMBIGUOUS_FACT',
      'CREATED',
    ]);
    const { results } = await new Writer(store).sync({
      records: [...rows, action('row 5', '2020-01-01')],
      atomic: true,
    });
    expect(outcomes(results)).toEqual(['AMBIGUOUS_FACT', 'AMBIGUOUS_FACT', 'NOT_APPLIED']);
  });

  test('are refused together with a third that can be one with either', async () => {
    const records = [rows[0], term('row 3', '2016', undefined), rows[1]];
    expect(outcomes(await send(store, ...records))).toEqual(['AMBIGUOUS_FACT', 'CREATED', 'AMBIGUOUS_FACT']);
  });

  test('take a recorded conflict that names the fact with them', async () => {
    const [first] = await send(store, rows[0]);
    await send(store, { withdrawal: { about: { id: first?.id }, source: 'source:t', locator: 'row 1' } });
    const conflict = { conflict: { about: { id: first?.id }, note: 'Odd', ...cited('row 9') } };
    expect(outcomes(await send(store, ...rows, conflict))).toEqual([
      'AMBIGUOUS_FACT',
      'AMBIGUOUS_FACT',
      'UNKNOWN_REFERENCE',
    ]);
  });
});

describe('A record that is ambiguous', () => {
  test('with what its source no longer says is taken', async () => {
    const [first] = await send(store, rows[0]);
    const withdrawal = { withdrawal: { about: { id: first?.id }, source: 'source:t', locator: 'row 1' } };
    expect(outcomes(await send(store, withdrawal, rows[1]))).toEqual(['WITHDRAWN', 'UPDATED']);
    await send(store, term('row 2', '2016-01-10', '2016-03-01'));
    expect(
      outcomes(await send(store, term('row 2', '2016-09-01', '2019-05-31'), term('row 3', '2016-09', '2019'))),
    ).toEqual(['UPDATED', 'UPDATED']);
  });

  test('only with what another refused record would have said is refused because of what stands', async () => {
    await send(store, term('row 1', '2016-01-10', '2016-03-01'));
    // Row 1 can't be corrected because of row 2. As it stays, it can't be one with row 3, which may be one with row 2.
    const results = await send(
      store,
      term('row 1', '2016-10-01', '2016-12-01'),
      term('row 2', '2016-05-01', '2016-06-01'),
      term('row 3', '2016-05', undefined),
    );
    expect(outcomes(results)).toEqual(['AMBIGUOUS_FACT', 'AMBIGUOUS_FACT', 'AMBIGUOUS_FACT']);
  });

  test('with a claim known to be wrong is taken', async () => {
    const wrong = term('row 1', '2016-01-10', '2016-03-01', cited('row 1', 't', { rank: 'DEPRECATED' }));
    expect(outcomes(await send(store, wrong, rows[1]))).toEqual(['CREATED', 'UPDATED']);
  });
});

describe('Terms of one source at two places', () => {
  test.each<readonly [string, Dates, Dates]>([
    ['touch on one day', ['2016-01-01', '2016-03-01'], ['2016-03-01', '2016-12-31']],
    ['touch on one day, the beginning of one unknown', [undefined, '2016-03-01'], ['2016-03-01', undefined]],
    ['lie apart by a month', ['2016-01', '2016-03'], ['2016-04', '2016']],
    ['lie apart by years', ['2016', '2017'], ['2019', '2020']],
  ])('that %s are refused', async (_, [from, until], [laterFrom, laterUntil]) => {
    const told = (locator: string, first?: string, last?: string): RawRecord => ({
      participation: {
        role: 'PARTICIPANT',
        participant: { id: 'country:xx' },
        in: { id: 'campaign:c' },
        from: first,
        until: last,
        ...cited(locator),
      },
    });
    const results = await send(store, told('1', from, until), told('2', laterFrom, laterUntil));
    expect(outcomes(results)).toEqual(['AMBIGUOUS_FACT', 'AMBIGUOUS_FACT']);
  });

  test.each<readonly [string, Dates, Dates]>([
    ['are the same', ['2016-01-10', '2016-03-01'], ['2016-01-10', '2016-03-01']],
    ['are the same day', ['2016-01-10', '2016-01-10'], ['2016-01-10', '2016-01-10']],
    ['have one beginning and an open end', ['2016-01-10', '2016-03-01'], ['2016-01', undefined]],
    ['may overlap', ['2016-01-10', '2016-03'], ['2016-03-10', '2017']],
    ['overlap', ['2016-01-10', '2016-03-01'], ['2016-02-01', '2017']],
    ['are uncertain', ['2016-01-10', '2016-03-01?'], ['2016-09-01', '2017']],
  ])('that %s are one fact', async (_, [from, until], [laterFrom, laterUntil]) => {
    const results = await send(store, term('1', from, until), term('2', laterFrom, laterUntil));
    expect(outcomes(results)).toEqual(['CREATED', 'UPDATED']);
    expect(await factCount(store)).toBe(1);
  });
});

describe('Events', () => {
  test('of one source on days that can not be one are refused, also where one is only planned', async () => {
    expect(outcomes(await send(store, action('1', '2021-05-05'), action('2', '2021-05-06')))).toEqual([
      'AMBIGUOUS_FACT',
      'AMBIGUOUS_FACT',
    ]);
    const planned = action('1', '2021-03', { modality: 'PLANNED' });
    expect(outcomes(await send(store, planned, action('2', '2021-05-06')))).toEqual([
      'AMBIGUOUS_FACT',
      'AMBIGUOUS_FACT',
    ]);
  });

  test('of one source on days that can be one are one action', async () => {
    const records = [action('1', '2021-05-05'), action('2', '2021-05'), action('3', '2021?')];
    expect(outcomes(await send(store, ...records))).toEqual(['CREATED', 'UPDATED', 'UPDATED']);
    expect(await factCount(store)).toBe(1);
  });
});

describe('What two sources say', () => {
  test('of terms that can not be one is one fact and a conflict', async () => {
    const [first, second] = rows;
    const ofOther = { appointment: { ...(second['appointment'] as RawRecord), ...cited('row 2', 'other') } };
    expect(outcomes(await send(store, first, ofOther))).toEqual(['CREATED', 'UPDATED']);
    expect(await factCount(store)).toBe(1);
    expect(await conflicts()).toEqual(expect.arrayContaining(['from', 'until']));
  });
});

describe('A record that names nobody', () => {
  const [anonymous, named] = [term('1', '2016', undefined, { holder: null }), term('2', '2016', undefined)];

  test.each([
    ['before', anonymous, named],
    ['after', named, anonymous],
  ])('joins none that names somebody, sent %s it', async (_, first, second) => {
    expect(outcomes([...(await send(store, first)), ...(await send(store, second))])).toEqual(['CREATED', 'CREATED']);
    expect(await factCount(store)).toBe(2);
  });
});

describe('A register of offices', () => {
  // Of 3,667 appointments of ministers, by post: the two that somebody held twice within a year, and others beside them.
  const register = [
    ['a', 'post:one', '2022-07-07', '2022-09-06'],
    ['a', 'post:one', '2022-10-25', '2024-07-05'],
    ['a', 'post:two', '2022-09-06', '2022-10-25'],
    ['a', 'post:one', '2019-07-24', '2020-02-13'],
    ['b', 'post:one', '2022-09-06', '2022-10-25'],
    ['b', 'post:two', '2022-07-05', '2022-09-06'],
    ['b', 'post:two', '2022-10-25', undefined],
    ['b', 'post:two', undefined, '2023-11-13'],
  ] as const;
  const told = (isWithIds: boolean): readonly RawRecord[] =>
    register.map(([holder, post, from, until], index) => ({
      appointment: {
        ...(isWithIds && { externalIds: [{ scheme: 'register', value: index.toString() }] }),
        role: 'MINISTER',
        holder: { id: `official:${holder}` },
        post: { id: post },
        from,
        until,
        ...cited(`row ${index.toString()}`),
      },
    }));

  beforeEach(async () => {
    await write(
      store,
      ['one', 'two'].map((name) => ({ post: { id: `post:${name}`, name, ...cited(name) } })),
    );
  });

  test('whose rows have ids makes a fact of each', async () => {
    expect(outcomes(await send(store, ...told(true)))).toEqual(register.map(() => 'CREATED'));
    expect(await factCount(store)).toBe(register.length);
  });

  test.each([
    ['in one request', 8, 4],
    ['row by row', 1, 6],
  ])('whose rows have none makes of each a fact or a refusal, %s', async (_, size, made) => {
    const statuses: string[] = [];
    const rowsToSend = told(false);
    for (let at = 0; at < rowsToSend.length; at += size) {
      statuses.push(...outcomes(await send(store, ...rowsToSend.slice(at, at + size))));
    }
    expect(new Set(statuses)).toEqual(new Set(['CREATED', 'AMBIGUOUS_FACT']));
    expect(statuses.filter((status) => status === 'CREATED')).toHaveLength(made);
    expect(await factCount(store)).toBe(made);
  });
});

describe('A country that joins and leaves several times', () => {
  const dates = ['1946-09-30', '1984-12-31', '2003-10-01', '2018-12-31', '2023-07-11'];
  const actions = (isWithIds: boolean): readonly RawRecord[] =>
    dates.map((on, index) =>
      action(`row ${index.toString()}`, on, {
        ...(isWithIds && { id: `treatyAction:x${index.toString()}` }),
        kind: index % 2 === 0 ? 'ACCEPTED' : 'WITHDRAWN',
      }),
    );

  test('stands as its last action has it, with ids', async () => {
    const consent = { consentBy: 'RATIFICATION', inForceFrom: '1946-11-04' };
    await write(store, [{ agreement: { id: 'agreement:dd', name: 'DD', ...consent, ...cited('dd') } }]);
    await write(store, actions(true));
    const standing = async (at: string): Promise<unknown> => {
      const question = `query ($at: Date) { agreement(id: "agreement:dd") {
        parties(at: $at, states: [PARTY, FORMER]) { edges { state certainty } } } }`;
      return ((await answer(store, question, { at }))['agreement'] as { parties: { edges: unknown } }).parties.edges;
    };
    for (const [day, state] of [
      ['1990-01-01', 'FORMER'],
      ['2010-01-01', 'PARTY'],
      ['2020-01-01', 'FORMER'],
      ['2024-01-01', 'PARTY'],
    ] as const) {
      expect(await standing(day), day).toEqual([{ state, certainty: 'DEFINITE' }]);
    }
  });

  test('is refused without ids', async () => {
    expect(outcomes(await send(store, ...actions(false)))).toEqual(dates.map(() => 'AMBIGUOUS_FACT'));
  });
});
