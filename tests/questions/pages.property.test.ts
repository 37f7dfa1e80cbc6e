import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { askGroups, askPage, refusals } from './asking.js';
import { nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, rowsOf } from './evaluator.js';
import { drawGroups } from './generated-questions.js';
import { extent, overGraphs, patience, shown, today } from './runs.js';
import { drawTelling } from './telling.js';
import { type AskPage, type Edge, walkUndisturbed } from './walking.js';

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
      return { ...question, filter: { and: [], not: { or: [] }, ...(question.filter ?? {}) } };
    default: {
      const direction = question.orderBy.some(({ direction: way }) => way === 'DESC') ? 'ASC' : 'DESC';
      return { ...question, orderBy: [{ field: 'ID', direction }] };
    }
  }
}

const connections = [...rootConnections, ...rootConnections, ...nestedConnections];
const questions = Math.ceil(extent.questions / 3);

describe('The pages of a generated question', () => {
  test('are the whole, walked to the end both ways', { timeout: patience }, () =>
    overGraphs(store, async (world, dice) => {
      for (let asked = 0; asked < questions; asked += 1) {
        const { connection, fill } = drawTelling(world, connections, dice);
        for (let value = 0; value < 3; value += 1) {
          const question = fill();
          const whole = rowsOf(world, question, today).map((id) => ({ id }));
          await shown(connection, question, () =>
            expectWalks((page) => askPage(store, connection, question, page), whole, dice),
          );
        }
      }
    }),
  );

  test('of groups are all groups, walked to the end both ways', { timeout: patience }, () =>
    overGraphs(store, async (world, dice) => {
      for (let asked = 0; asked < questions; asked += 1) {
        const { connection, fill } = drawTelling(world, connections, dice);
        if (connection.rows === undefined) continue;
        const groups = drawGroups(connection.rows, dice);
        for (let value = 0; value < 2; value += 1) {
          const question = fill();
          const ask: AskPage = (page) => askGroups(store, connection, question, groups, page);
          const { edges } = await ask({ first: 100 });
          await shown(connection, [question, groups], () =>
            expectWalks(
              ask,
              edges.map(({ node }) => node),
              dice,
            ),
          );
        }
      }
    }),
  );

  test('take no cursor of another order, filter, day or reading', { timeout: patience }, () =>
    overGraphs(store, async (world, dice) => {
      for (let asked = 0; asked < questions; asked += 1) {
        const { connection, fill } = drawTelling(world, connections, dice);
        const question = fill();
        const [edge] = (await askPage(store, connection, question, { first: 100 })).edges;
        if (edge === undefined) continue;
        const other = changed(question, dice);
        await shown(connection, [question, other], async () => {
          expect(await refusals(store, connection, other, { first: 1, after: edge.cursor })).toEqual(['BAD_CURSOR']);
          expect(await refusals(store, connection, question, { first: 1, after: edge.cursor })).toEqual([]);
        });
      }
    }),
  );
});
