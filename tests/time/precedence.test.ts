import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatDay, parseDay, parsePartialDate } from '../../src/model/dates.js';
import { type Days, certaintyOn, termDays } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { official: { id: 'official:x', name: 'X', ...cited('x') } },
    { official: { id: 'official:y', name: 'Y', ...cited('y') } },
  ]);
});
afterAll(() => store.close());

/** What is said of one who holds the chair. */
interface Chair {
  readonly holder?: string;
  readonly rank: 'PREFERRED' | 'NORMAL' | 'DEPRECATED';
  readonly modality: 'STATED' | 'PLANNED';
  readonly acting: boolean;
  readonly from?: string;
  readonly until?: string;
  readonly asOf?: string;
}

const begin = parseDay('2024-01-01', 'begin');
const days = Array.from({ length: 7 }, (_, index) => begin + index);
const anyDay = fc.constantFrom(...days.map(formatDay));

const anyChair: fc.Arbitrary<Chair> = fc
  .record(
    {
      holder: fc.constantFrom('official:x', 'official:y'),
      rank: fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
      modality: fc.constantFrom('STATED', 'STATED', 'STATED', 'PLANNED'),
      acting: fc.boolean(),
      from: fc.oneof(anyDay, anyDay, fc.constant('2024-01')),
      until: anyDay,
      asOf: anyDay,
    },
    { requiredKeys: ['rank', 'modality', 'acting'] },
  )
  .filter(({ from = '', until }) => until === undefined || from <= until);

function record(body: string, index: number, { rank, asOf, holder, ...values }: Chair): RawRecord {
  const locator = `${body} ${index.toString()}`;
  return {
    appointment: {
      id: `appointment:${body}-${index.toString()}`,
      role: 'CHAIR',
      body: { id: `committee:${body}` },
      ...(holder !== undefined && { holder: { id: holder } }),
      ...values,
      citation: { source, locator, rank, ...(asOf !== undefined && { asOf }) },
    },
  };
}

function daysOf({ from, until, asOf }: Chair): Days {
  const said = asOf === undefined ? undefined : parseDay(asOf, 'asOf');
  const [first, last] = [from, until].map((text) => (text === undefined ? undefined : parsePartialDate(text, 'date')));
  const bearsOut = said !== undefined && (first?.earliest ?? said) <= said && said <= (last?.latest ?? said);
  const expected = said !== undefined && (last?.latest ?? said) > said;
  return termDays({
    ...(first && { from: first }),
    ...(last && { until: { date: last, expected } }),
    witnesses: bearsOut ? [{ earliest: said, latest: said }] : [],
  }).days;
}

/** The order of the rules, place by place, the smaller first. */
function places(chair: Chair, day: number): readonly number[] {
  const { definiteFrom, definiteUntil } = daysOf(chair);
  const away = definiteFrom > definiteUntil ? Infinity : Math.max(definiteFrom - day, day - definiteUntil, 0);
  return [
    chair.holder === undefined ? 1 : 0,
    chair.rank === 'PREFERRED' ? 0 : 1,
    certaintyOn(daysOf(chair), day) === 'DEFINITE' ? 0 : 1,
    chair.acting ? 1 : 0,
    away,
    chair.from === undefined ? Infinity : -(parsePartialDate(chair.from, 'from').earliest ?? -Infinity),
  ];
}

function inOrder(chairs: readonly Chair[], day: number): readonly number[] {
  return chairs
    .map((chair, index) => ({ chair, index, order: places(chair, day) }))
    .filter(({ chair }) => chair.rank !== 'DEPRECATED' && chair.modality === 'STATED')
    .filter(({ chair }) => certaintyOn(daysOf(chair), day) !== null)
    .sort((one, other) => {
      const place = one.order.findIndex((value, at) => value !== other.order[at]);
      return place === -1 ? one.index - other.index : Number(one.order[place]) > Number(other.order[place]) ? 1 : -1;
    })
    .map(({ index }) => index);
}

const question = `query Chairs($id: ID!, $at: Date!) {
  committee(id: $id) { chair(at: $at) { id } chairs(at: $at, first: 100) { nodes { id } } }
}`;

describe('The chair of a body on a day', () => {
  let bodies = 0;

  test('is the first of its chairs: known, preferred, certain, not acting, nearest in time, begun later, by id', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyChair, { maxLength: 8 }), async (chairs) => {
        bodies += 1;
        const body = `body${bodies.toString()}`;
        await write(store, [
          { committee: { id: `committee:${body}`, name: body, ...cited(body) } },
          ...chairs.map((chair, index) => record(body, index, chair)),
        ]);
        for (const day of days) {
          const { committee } = (await answer(store, question, { id: `committee:${body}`, at: formatDay(day) })) as {
            committee: { chair: { id: string } | null; chairs: { nodes: readonly { id: string }[] } };
          };
          const expected = inOrder(chairs, day).map((index) => `appointment:${body}-${index.toString()}`);
          expect(committee.chairs.nodes.map(({ id }) => id)).toEqual(expected);
          expect(committee.chair?.id).toBe(expected[0]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
