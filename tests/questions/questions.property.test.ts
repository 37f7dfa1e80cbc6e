import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/registry.js';
import { constantCase } from '../../src/model/names.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { type AnsweredGroup, type GroupQuestion, askEach, askGroups, askPage } from './asking.js';
import { Cases } from './cases.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, groupsOf, rowsOf } from './evaluator.js';
import type { QuestionShape } from './generated-questions.js';
import type { Group } from './grouped.js';
import { overGraphs, patience, share, shown, today } from './runs.js';
import { type GroupedShape, drawGrouped, drawTelling } from './telling.js';
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

/** Asks questions of connections, and compares all their rows. */
function askAll(cases: Cases, world: World, connections: readonly Connection[], dice: Dice): Promise<void> {
  const draw = (own: Dice): QuestionShape => drawTelling(world, connections, own);
  return cases.ask(share(1), dice, draw, ({ connection }, question) => expectRows(world, connection, question));
}

/** That what each thing of a kind has is right, where its first page is asked for all of them at once. */
async function expectEach(world: World, connection: Connection, question: Question, first: number): Promise<void> {
  const { on } = connection;
  if (on === undefined) throw new Error(`${connection.field} is of no one thing`);
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

/** The keys of groups that are things, of a row or of what it is tied to: no scalar field shares its name with a link. */
const ties = new Set(
  kindNames.flatMap((kind) =>
    Object.entries(definition(kind).links).flatMap(([link, { to }]) => {
      const further = to.flatMap((end) => Object.keys(definition(end).links));
      return [constantCase(link), ...further.map((one) => `${constantCase(link)}_${constantCase(one)}`)];
    }),
  ),
);

function rounded(values: Group['values']): Group['values'] {
  const { min, max, sum, avg } = values;
  return { min, max, sum, avg: avg === null ? null : Number(avg.toFixed(9)) };
}

/** That all groups are right, in the right order, with what they come to. */
async function expectGroups(world: World, { connection, groups }: GroupedShape, question: Question): Promise<void> {
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

describe('A generated question of a generated graph is answered as going through all things answers it', () => {
  test('where it is of all things of a kind', { timeout: patience }, async () => {
    const cases = new Cases('of all things of a kind');
    await overGraphs(store, (world, dice) => askAll(cases, world, rootConnections, dice));
    cases.expect(700);
  });

  test('where it is of what one thing has', { timeout: patience }, async () => {
    const cases = new Cases('of what one thing has');
    await overGraphs(store, (world, dice) => askAll(cases, world, nestedConnections, dice));
    cases.expect(700);
  });

  test('where it is of what each of many things has, cut to a page each', { timeout: patience }, async () => {
    const cases = new Cases('of what each of many things has');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(4),
        dice,
        (own) => drawTelling(world, nestedConnections, own),
        (shape, question, own) => expectEach(world, shape.connection, question, own.count(1, 7)),
      ),
    );
    cases.expect(150);
  });

  test('where it is of groups', { timeout: patience }, async () => {
    const cases = new Cases('of groups');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(1),
        dice,
        (own) => drawGrouped(world, own),
        (shape, question) => expectGroups(world, shape, question),
      ),
    );
    cases.expect(700);
  });
});
