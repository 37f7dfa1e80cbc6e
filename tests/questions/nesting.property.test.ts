import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/model/time.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';
import { askPage } from './asking.js';
import { Cases } from './cases.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Question } from './evaluator.js';
import { drawQuestion } from './generated-questions.js';
import { overGraphs, patience, share, shown } from './runs.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const connections = [...rootConnections, ...nestedConnections];

async function idsUnder(reading: Reading, connection: Connection, question: Question): Promise<readonly string[]> {
  const { edges } = await askPage(store, connection, { ...question, reading }, { first: 100 });
  return edges.map(({ node }) => node.id);
}

/** How often a wider reading had more rows than the next narrower one. */
const wider = { LIKELY: 0, POSSIBLE: 0 };

async function expectNested(connection: Connection, question: Question): Promise<void> {
  const [definite, likely, possible] = await Promise.all([
    idsUnder('DEFINITE', connection, question),
    idsUnder('LIKELY', connection, question),
    idsUnder('POSSIBLE', connection, question),
  ]);
  expect(
    definite.filter((id) => !likely.includes(id)),
    'definite, but not likely',
  ).toEqual([]);
  expect(
    likely.filter((id) => !possible.includes(id)),
    'likely, but not possible',
  ).toEqual([]);
  if (likely.length > definite.length) wider.LIKELY += 1;
  if (possible.length > likely.length) wider.POSSIBLE += 1;
}

describe('Of every list, whatever its filter and its day', () => {
  test('what is definite is likely, and what is likely is possible', { timeout: patience }, async () => {
    const cases = new Cases('under three readings');
    await overGraphs(store, (_world, dice) =>
      cases.ask(
        share(1),
        dice,
        (own) => drawQuestion(own.pick(connections), own),
        ({ connection }, question) => shown(connection, question, () => expectNested(connection, question)),
      ),
    );
    cases.expect(150);
    expect(Math.min(wider.LIKELY, wider.POSSIBLE), 'lists on which two readings differ').toBeGreaterThan(5);
  });
});
