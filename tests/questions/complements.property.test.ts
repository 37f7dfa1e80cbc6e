import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { askPage } from './asking.js';
import { Cases } from './cases.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Question } from './evaluator.js';
import { drawQuestion } from './generated-questions.js';
import { derivedLists } from './rows.js';
import { overGraphs, patience, share, shown } from './runs.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

async function idsOf(connection: Connection, question: Question): Promise<readonly string[]> {
  const { edges } = await askPage(store, connection, question, { first: 100 });
  return edges.map(({ node }) => node.id).sort();
}

/** Which rows they have does not depend on the reading, when no day is asked for. */
const histories = [...rootConnections, ...nestedConnections].filter(({ field }) => !derivedLists[field]?.isState);

/** The reading under which a condition holds of all rows of which its complement does not hold under the first. */
const opposites = [
  ['POSSIBLE', 'DEFINITE'],
  ['DEFINITE', 'POSSIBLE'],
  ['LIKELY', 'LIKELY'],
] as const;

/** The rows of which a filter may hold, and those of which it surely does not; and the other way round. */
async function expectPartition(connection: Connection, question: Question): Promise<void> {
  const filter = question.filter ?? {};
  const whole = await idsOf(connection, { ...question, filter: null });
  for (const [reading, opposite] of opposites) {
    const such = await idsOf(connection, { ...question, filter, reading });
    const others = await idsOf(connection, { ...question, filter: { not: filter }, reading: opposite });
    expect([...such, ...others].sort(), reading).toEqual(whole);
  }
}

describe('The rows of which a condition holds under one reading', () => {
  test('are all but those of which its complement holds under the opposite', { timeout: patience }, async () => {
    const cases = new Cases('split in two');
    await overGraphs(store, (_world, dice) =>
      cases.ask(
        share(6),
        dice,
        (own) => drawQuestion(own.pick(histories), own, false),
        ({ connection }, question) => shown(connection, question, () => expectPartition(connection, question)),
      ),
    );
    cases.expect(100);
  });
});
