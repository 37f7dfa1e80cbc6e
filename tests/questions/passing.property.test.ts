import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inverses } from '../../src/model/lookup.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { askPage } from './asking.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, rowsOf } from './evaluator.js';
import { drawQuestion } from './generated-questions.js';
import { Passing, isPassing } from './passing.js';
import { extent, overGraphs, patience, shown, today } from './runs.js';
import { drawTelling } from './telling.js';
import { type AskPage, type Way, walk } from './walking.js';
import { readWorld } from './world-read.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** Walks while things come, change and go: before each page's answer is there, something else has been written. */
async function expectAllMet(connection: Connection, question: Question, passing: Passing, dice: Dice): Promise<void> {
  const ask: AskPage = async (place) => {
    const [page] = await Promise.all([askPage(store, connection, question, place), passing.pass(dice)]);
    return page;
  };
  // What came before, for another question, may have stayed.
  const world = await readWorld(store);
  const staying = rowsOf(world, question, today).filter((id) => !isPassing(id));
  for (const way of ['forwards', 'backwards'] satisfies Way[]) {
    const met = (await walk(ask, way, [2, 3, 7], dice)).map(({ node }) => (node as { id: string }).id);
    expect(
      met.filter((id) => !isPassing(id)),
      way,
    ).toEqual(staying);
  }
}

/** Connections that lead back along a link, by which things can be tied to what is asked. */
const backwards = nestedConnections.flatMap((connection) => {
  const inverse = connection.on === undefined ? undefined : inverses(connection.on).get(connection.field);
  return inverse === undefined ? [] : [{ connection, inverse }];
});

const walks = Math.ceil(extent.questions / 6);

describe('Walking pages while other rows come, change and go, one meets each row that stays once, in order', () => {
  test('where all things of a kind are asked', { timeout: patience }, () =>
    overGraphs(store, async (world, dice) => {
      for (let walked = 0; walked < walks; walked += 1) {
        const { connection, fill } = drawTelling(world, rootConnections, dice);
        if (connection.rows === undefined) continue;
        const question = fill();
        const passing = await Passing.of(store, connection.rows);
        await shown(connection, question, () => expectAllMet(connection, question, passing, dice));
      }
    }),
  );

  test('where what one thing has is asked', { timeout: patience }, () =>
    overGraphs(store, async (_world, dice) => {
      for (let walked = 0; walked < walks; walked += 1) {
        const { connection, inverse } = dice.pick(backwards);
        // What comes is tied to the thing that is asked, and so could change what a filter finds.
        const question = { ...drawQuestion(connection, dice).fill(), filter: null };
        if (!('id' in question.of)) continue;
        const passing = await Passing.of(store, inverse.from, { link: inverse.linkName, end: question.of.id });
        await shown(connection, question, () => expectAllMet(connection, question, passing, dice));
      }
    }),
  );
});
