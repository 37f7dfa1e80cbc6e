import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/lookup.js';
import { constantCase } from '../../src/model/names.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { type AnsweredGroup, type GroupQuestion, askEach, askGroups, askPage } from './asking.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, groupsOf, rowsOf } from './evaluator.js';
import { drawGroups } from './generated-questions.js';
import type { Group } from './grouped.js';
import { extent, overGraphs, patience, shown, today } from './runs.js';
import { drawTelling } from './telling.js';
import { type World, theThing } from './world-read.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** That the answer has the right rows, in the right order; the things that it is wrong about are shown. */
async function expectRows(world: World, connection: Connection, question: Question): Promise<void> {
  const { edges, totalCount } = await askPage(store, connection, question, { first: 100 });
  const ids = rowsOf(world, question, today);
  const found = edges.map(({ node }) => node.id);
  const wrong = [...found.filter((id) => !ids.includes(id)), ...ids.filter((id) => !found.includes(id))];
  const things = wrong.map((id) => theThing(world, id).properties);
  await shown(connection, [question, things], () => {
    expect({ totalCount, ids: found }).toEqual({ totalCount: ids.length, ids });
  });
}

/** Asks questions of connections, each with several values. */
async function askAll(world: World, connections: readonly Connection[], dice: Dice): Promise<void> {
  for (let question = 0; question < extent.questions; question += 1) {
    const shape = drawTelling(world, connections, dice);
    for (let value = 0; value < extent.values; value += 1) await expectRows(world, shape.connection, shape.fill());
  }
}

/** A group as it is answered; sums may come to a little more or less, as they are made in another order. */
function expected({ keys, count, distinct, values }: Group, { by, values: isSummed }: GroupQuestion): AnsweredGroup {
  return {
    keys: keys.map((key, index) => ({
      value: key === null ? null : String(key),
      entity: typeof key === 'string' && ties.has(by[index]?.field ?? '') ? { id: key } : null,
    })),
    count,
    distinct,
    ...(isSummed ? { values: rounded(values) } : {}),
  };
}

/** The keys of groups that are things: no scalar field shares its name with a link. */
const ties = new Set(kindNames.flatMap((kind) => Object.keys(definition(kind).links).map(constantCase)));

function rounded(values: Group['values']): Group['values'] {
  const { min, max, sum, avg } = values;
  return { min, max, sum, avg: Number(avg.toFixed(9)) };
}

describe('A generated question of a generated graph is answered as going through all things answers it', () => {
  test('where it is of all things of a kind', { timeout: patience }, () =>
    overGraphs(store, (world, dice) => askAll(world, rootConnections, dice)),
  );

  test('where it is of what one thing has', { timeout: patience }, () =>
    overGraphs(store, (world, dice) => askAll(world, nestedConnections, dice)),
  );

  test('where it is of what each of many things has, cut to a page each', { timeout: patience }, () =>
    overGraphs(store, async (world, dice) => {
      for (let asked = 0; asked < extent.questions / 2; asked += 1) {
        const { connection, fill } = drawTelling(world, nestedConnections, dice);
        const { on } = connection;
        if (on === undefined) continue;
        for (let value = 0; value < extent.values / 2; value += 1) {
          const question = fill();
          const first = dice.pick([1, 2, 5]);
          const pages = await askEach(store, connection, on, question, first);
          const found = [...pages].map(([id, { edges, ...page }]) => [id, edges.map(({ node }) => node.id), page]);
          const right = [...pages.keys()].map((id) => {
            const ids = rowsOf(world, { ...question, of: { id, field: connection.field } }, today);
            const pageInfo = { hasNextPage: ids.length > first, hasPreviousPage: false };
            return [id, ids.slice(0, first), { totalCount: ids.length, pageInfo }];
          });
          await shown(connection, question, () => {
            expect(found).toEqual(right);
          });
        }
      }
    }),
  );

  test('where it is of groups', { timeout: patience }, () =>
    overGraphs(store, async (world, dice) => {
      for (let asked = 0; asked < extent.questions; asked += 1) {
        const { connection, fill } = drawTelling(world, dice.chance(60) ? rootConnections : nestedConnections, dice);
        if (connection.rows === undefined) continue;
        const groups = drawGroups(connection.rows, dice);
        for (let value = 0; value < extent.values; value += 1) {
          const question = fill();
          const { edges, totalCount } = await askGroups(store, connection, question, groups, { first: 100 });
          const { by, orderBy, distinct } = groups;
          const all = groupsOf(world, question, today, by, orderBy, distinct);
          const found = edges.map(({ node }) => (node.values ? { ...node, values: rounded(node.values) } : node));
          await shown(connection, [question, groups], () => {
            expect({ totalCount, found }).toEqual({
              totalCount: all.length,
              found: all.map((group) => expected(group, groups)),
            });
          });
        }
      }
    }),
  );
});
