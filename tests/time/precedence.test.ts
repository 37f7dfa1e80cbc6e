import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { formatDay, parseDay, parsePartialDate } from '../../src/model/dates.js';
import { type Certainty, type Days, certaintyOn } from '../../src/model/time.js';
import type { Row, Store } from '../../src/store/store.js';
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
      id: idOf(body, index),
      role: 'CHAIR',
      body: { id: `committee:${body}` },
      ...(holder !== undefined && { holder: { id: holder } }),
      ...values,
      citation: { source, locator, rank, ...(asOf !== undefined && { asOf }) },
    },
  };
}

const idOf = (body: string, index: number): string => `appointment:${body}-${index.toString()}`;

/** The days of the appointments to the body, by their ids, as the graph has them. */
async function daysIn(body: string): Promise<ReadonlyMap<string, Days>> {
  const rows = await store.read(
    statement`MATCH (term:Appointment {bodyId: ${input('body')}}) RETURN properties(term) AS term`,
    { body: `committee:${body}` },
  );
  return new Map(rows.map(({ term }) => [String((term as Row)['id']), term as Row & Days]));
}

/** What is said of one who holds the chair, and the days that follow from it. */
interface Placed extends Chair {
  readonly id: string;
  readonly days: Days;
}

/** The order of the rules, place by place, the smaller first. */
function places({ days, ...chair }: Placed, day: number): readonly number[] {
  const { definiteFrom, definiteUntil } = days;
  const away = definiteFrom > definiteUntil ? Infinity : Math.max(definiteFrom - day, day - definiteUntil, 0);
  return [
    chair.holder === undefined ? 1 : 0,
    chair.rank === 'PREFERRED' ? 0 : 1,
    ['DEFINITE', 'LIKELY', 'POSSIBLE'].indexOf(certaintyOn(days, day) ?? ''),
    chair.acting ? 1 : 0,
    away,
    chair.from === undefined ? Infinity : -(parsePartialDate(chair.from, 'from').earliest ?? -Infinity),
  ];
}

/** The ids of the chairs who count and hold on the day with one of these certainties, in the order of the rules. */
function inOrder(
  chairs: readonly Placed[],
  day: number,
  certainties: readonly (Certainty | null)[],
): readonly string[] {
  return chairs
    .map((chair) => ({ ...chair, order: places(chair, day) }))
    .filter(({ rank, modality }) => rank !== 'DEPRECATED' && modality === 'STATED')
    .filter(({ days }) => certainties.includes(certaintyOn(days, day)))
    .sort((one, other) => {
      const place = one.order.findIndex((value, at) => value !== other.order[at]);
      if (place === -1) return one.id < other.id ? -1 : 1;
      return Number(one.order[place]) > Number(other.order[place]) ? 1 : -1;
    })
    .map(({ id }) => id);
}

const question = `query Chairs($id: ID!, $at: Date!) {
  committee(id: $id) {
    chair(at: $at) { id }
    chairs(at: $at, first: 100) { nodes { id } }
    perhaps: chair(at: $at, reading: POSSIBLE) { id }
    allPerhaps: chairs(at: $at, reading: POSSIBLE, first: 100) { nodes { id } }
  }
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
        const daysById = await daysIn(body);
        const placed = chairs.flatMap((chair, index) => {
          const [id, found] = [idOf(body, index), daysById.get(idOf(body, index))];
          return found === undefined ? [] : [{ ...chair, id, days: found }];
        });
        const counting = (all: readonly Chair[]): number => all.filter(({ rank }) => rank !== 'DEPRECATED').length;
        expect(counting(placed)).toBe(counting(chairs));
        for (const day of days) {
          const { committee } = (await answer(store, question, { id: `committee:${body}`, at: formatDay(day) })) as {
            committee: Record<'chair' | 'perhaps', { id: string } | null> &
              Record<'chairs' | 'allPerhaps', { nodes: readonly { id: string }[] }>;
          };
          const likely = inOrder(placed, day, ['DEFINITE', 'LIKELY']);
          const possible = inOrder(placed, day, ['DEFINITE', 'LIKELY', 'POSSIBLE']);
          expect([committee.chairs, committee.allPerhaps].map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
            likely,
            possible,
          ]);
          expect([committee.chair?.id, committee.perhaps?.id]).toEqual([likely[0], possible[0]]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
