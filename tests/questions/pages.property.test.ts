import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { askGroups, askPage, refusals } from './asking.js';
import { Cases } from './cases.js';
import { nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, rowsOf } from './evaluator.js';
import type { QuestionShape } from './generated-questions.js';
import { overGraphs, patience, share, shown, today } from './runs.js';
import { drawLongGrouped, drawTelling, isLong, longLists } from './telling.js';
import { type AskPage, type Edge, walkUndisturbed } from './walking.js';
import type { World } from './world-read.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Walks both ways, and then between two of its rows. */
async function expectWalks(ask: AskPage, whole: readonly unknown[], dice: Dice): Promise<void> {
  const nodes = (edges: readonly Edge[]): readonly unknown[] => edges.map(({ node }) => node);
  const forwards = await walkUndisturbed(ask, whole.length, 'forwards', dice);
  expect(nodes(forwards)).toEqual(whole);
  const backwards = await walkUndisturbed(ask, whole.length, 'backwards', dice);
  expect(backwards).toEqual(forwards);
  if (whole.length < 2 || dice.chance(60)) return;
  const start = dice.count(0, whole.length - 2);
  const end = dice.count(start + 1, whole.length - 1);
  const [after, before] = [forwards[start]?.cursor ?? '', forwards[end]?.cursor ?? ''];
  for (const size of [{ first: 100 }, { last: 100 }]) {
    expect(nodes((await ask({ ...size, after, before })).edges)).toEqual(whole.slice(start + 1, end));
  }
}

/** The same question with something else than pages changed. */
function changed(question: Question, dice: Dice): Question {
  switch (dice.count(1, 4)) {
    case 1:
      return { ...question, day: (question.day ?? 15_000) + 1 };
    case 2:
      return { ...question, reading: question.reading === 'POSSIBLE' ? 'DEFINITE' : 'POSSIBLE' };
    case 3:
      return { ...question, filter: { and: [question.filter ?? {}, { not: { or: [] } }] } };
    default: {
      const direction = question.orderBy.some(({ direction: way }) => way === 'DESC') ? 'ASC' : 'DESC';
      return { ...question, orderBy: [{ field: 'ID', direction }] };
    }
  }
}

const drawWalk = (world: World, dice: Dice): QuestionShape =>
  drawTelling(world, dice.chance(60) ? rootConnections : longLists(world, nestedConnections), dice, isLong);

describe('The pages of a generated question', () => {
  test('are the whole, walked to the end both ways', { timeout: patience }, async () => {
    const cases = new Cases('walked');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(6, 6),
        dice,
        (own) => drawWalk(world, own),
        ({ connection }, question, own) => {
          const whole = rowsOf(world, question, today).map((id) => ({ id }));
          const ask: AskPage = (page) => askPage(store, connection, question, page);
          return shown(connection, question, () => expectWalks(ask, whole, own));
        },
      ),
    );
    cases.expect(45);
  });

  test('of groups are all groups, walked to the end both ways', { timeout: patience }, async () => {
    const cases = new Cases('of groups walked');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(6, 4),
        dice,
        (own) => drawLongGrouped(world, own),
        async ({ connection, groups }, question, own) => {
          const ask: AskPage = (page) => askGroups(store, connection, question, groups, page);
          const { edges } = await ask({ first: 100 });
          const whole = edges.map(({ node }) => node);
          await shown(connection, [question, groups], () => expectWalks(ask, whole, own));
        },
      ),
    );
    cases.expect(30);
  });

  test('take no cursor of another order, filter, day or reading', { timeout: patience }, async () => {
    const cases = new Cases('of which a cursor was refused elsewhere');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(3, 1),
        dice,
        (own) => drawWalk(world, own),
        async ({ connection }, question, own) => {
          const [edge] = (await askPage(store, connection, question, { first: 100 })).edges;
          if (edge === undefined) return;
          const other = changed(question, own);
          await shown(connection, [question, other], async () => {
            expect(await refusals(store, connection, other, { first: 1, after: edge.cursor })).toEqual(['BAD_CURSOR']);
            expect(await refusals(store, connection, question, { first: 1, after: edge.cursor })).toEqual([]);
          });
        },
      ),
    );
    cases.expect(15);
  });
});
