import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from '../../src/model/kinds.js';
import { inverses } from '../../src/model/registry.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { type AnsweredGroup, type GroupQuestion, askGroups, askPage } from './asking.js';
import { Cases } from './cases.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, groupsOf, rowsOf } from './evaluator.js';
import type { Key } from './orders.js';
import { Passing, type Tie, isPassing } from './passing.js';
import { derivedLists } from './rows.js';
import { overGraphs, patience, share, shown, today } from './runs.js';
import { drawLongGrouped, drawTelling, isLong, longLists } from './telling.js';
import { type AskPage, type Way, walk } from './walking.js';
import { type World, readWorld, theThing } from './world-read.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

/** How a walk goes: how a page is asked, what it should meet in a graph in which nobody writes, and how that is told of a row. */
interface Walk {
  readonly ask: AskPage;
  readonly whole: (world: World) => readonly string[];
  readonly told: (node: unknown) => string;
}

/**
 * Walks while things come, change and go: before each page's answer is there, something else has been written. What was
 * there before and after each page, must be met once, in order.
 */
async function expectAllMet({ ask, whole, told }: Walk, passing: Write, dice: Dice): Promise<void> {
  for (const way of ['forwards', 'backwards'] satisfies Way[]) {
    let world = await readWorld(store);
    let staying = whole(world);
    const disturbed: AskPage = async (place) => {
      const [page] = await Promise.all([ask(place), passing(world)]);
      world = await readWorld(store);
      const there = new Set(whole(world));
      staying = staying.filter((row) => there.has(row));
      return page;
    };
    const met = (await walk(disturbed, way, dice)).map(({ node }) => told(node));
    expect(
      met.filter((row) => staying.includes(row)),
      way,
    ).toEqual(staying);
  }
}

/** Writes once, given how the graph stands. */
type Write = (world: World) => Promise<void>;

/** What comes and goes while a question is asked, and what is written to of its rows that stay. */
async function writesAround(connection: Connection, question: Question, dice: Dice): Promise<Write> {
  const { kind, tie } = comingTo(connection, question);
  const passing = await Passing.of(store, kind, dice, tie);
  const fixed = question.orderBy.map(({ field }) => field);
  return (world) => {
    const rows = rowsOf(world, question, today).filter((id) => !isPassing(id));
    const staying = rows.map((id) => theThing(world, id));
    return passing.pass(staying, fixed, dice);
  };
}

/** Of which kind things must come, and how they must be tied, so that the connection has more rows. */
function comingTo({ on, field, rows }: Connection, { of }: Question): { readonly kind: Kind; readonly tie?: Tie } {
  if ('kind' in of) return { kind: of.kind };
  const inverse = on === undefined ? undefined : inverses(on).get(field);
  const [kind = rows, link] =
    inverse === undefined ? (derivedLists[field]?.facts ?? []) : [inverse.from, inverse.linkName];
  if (kind === undefined || link === undefined) throw new Error(`Nothing is known to come to ${field}`);
  return { kind, tie: { link, end: of.id } };
}

/** Walks the rows of a question while others come. */
async function expectRowsMet(connection: Connection, question: Question, dice: Dice): Promise<void> {
  const writes = await writesAround(connection, question, dice);
  const rows: Walk = {
    ask: (page) => askPage(store, connection, question, page),
    whole: (world) => rowsOf(world, question, today).filter((id) => !isPassing(id)),
    told: (node) => (node as { readonly id: string }).id,
  };
  await shown(connection, question, () => expectAllMet(rows, writes, dice));
}

/** Walks the groups while others come. A group that is ordered by its count is another one with another count. */
async function expectGroupsMet(
  connection: Connection,
  question: Question,
  groups: GroupQuestion,
  dice: Dice,
): Promise<void> {
  const { by, orderBy, distinct } = groups;
  const writes = await writesAround(connection, question, dice);
  const isCounted = orderBy.length === 0 || orderBy.some(({ count }) => count);
  const told = (keys: readonly Key[], count: number): string =>
    JSON.stringify([keys.map((key) => (key === null ? null : String(key))), isCounted ? count : null]);
  const all: Walk = {
    ask: (page) => askGroups(store, connection, question, groups, page),
    whole: (world) =>
      groupsOf(world, question, today, by, orderBy, distinct).map(({ keys, count }) => told(keys, count)),
    told: (node) => {
      const { keys, count } = node as AnsweredGroup;
      return told(
        keys.map(({ value }) => value),
        count,
      );
    },
  };
  await shown(connection, [question, groups], () => expectAllMet(all, writes, dice));
}

/** Connections to which things can come. */
const growing = nestedConnections.filter(
  ({ on, field }) => derivedLists[field]?.facts !== undefined || (on !== undefined && inverses(on).has(field)),
);
/** Those that gather what facts lead to, or tell a state, each so often that all are walked. */
const gathering = growing.filter(({ field }) => field in derivedLists);

describe('Walking pages while other rows come, change and go, and what stays is written to, one meets each row that stays once, in order', () => {
  test('where all things of a kind are asked', { timeout: patience }, async () => {
    const cases = new Cases('of all things of a kind');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(10, 1),
        dice,
        (own) => drawTelling(world, rootConnections, own, isLong),
        ({ connection }, question, own) => expectRowsMet(connection, question, own),
      ),
    );
    cases.expect(8);
  });

  test('where what one thing has is asked', { timeout: patience }, async () => {
    const cases = new Cases('of what one thing has');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(10, 1),
        dice,
        (own) => drawTelling(world, longLists(world, growing), own, isLong),
        ({ connection }, question, own) => expectRowsMet(connection, question, own),
      ),
    );
    cases.expect(8);
  });

  test('where officers, members, participants or parties are asked', { timeout: patience }, async () => {
    const cases = new Cases('of officers, members, participants or parties');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(10, 1),
        dice,
        (own) => drawTelling(world, longLists(world, gathering), own, isLong),
        ({ connection }, question, own) => expectRowsMet(connection, question, own),
      ),
    );
    cases.expect(8);
  });

  test('where groups are asked', { timeout: patience }, async () => {
    const cases = new Cases('of groups');
    await overGraphs(store, (world, dice) =>
      cases.ask(
        share(10, 1),
        dice,
        (own) => drawLongGrouped(world, own),
        ({ connection, groups }, question, own) => expectGroupsMet(connection, question, groups, own),
      ),
    );
    cases.expect(8);
  });
});
