import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Parameter } from '../../src/cypher/parts.js';
import { AnswerStatement } from '../../src/cypher/statement.js';
import { cypher, variable } from '../../src/cypher/template.js';
import { StatementBatcher } from '../../src/query/execute/batcher.js';
import { ResultCache } from '../../src/query/execute/result-cache.js';
import type { Parameters, Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, world, write } from '../support/world.js';

let store: Store;
const run: string[] = [];

beforeAll(async () => {
  store = await emptyStore({ onStatement: (text) => void run.push(text) });
  await write(store, world({ appointments: 2, actions: 5 }));
});

afterAll(() => store.close());

/** How many statements that look at agreements something runs. */
async function sweeps(work: () => Promise<unknown>): Promise<number> {
  run.length = 0;
  await work();
  return run.filter((text) => text.includes(':Agreement')).length;
}

const mostActions = `{
  agreements(first: 2, orderBy: [{ field: ACTIONS_COUNT, direction: DESC }]) { nodes { name actions { totalCount } } }
}`;
const unending = new AbortController().signal;

describe('what takes looking at all of a kind', () => {
  test('is read once until something is written', async () => {
    const first = await answer(store, mostActions);
    const again = async (): Promise<void> => {
      expect(await answer(store, mostActions)).toEqual(first);
    };
    expect(await sweeps(again)).toBe(0);

    const action = { kind: 'RATIFIED', party: { id: 'country:c0' }, agreement: { id: 'agreement:text' } };
    await write(store, [{ treatyAction: { ...action, ...cited('more') } }]);
    const anew = async (): Promise<void> => {
      expect(await answer(store, mostActions)).not.toEqual(first);
    };
    expect(await sweeps(anew)).toBe(1);
  });

  test('is read for each filter, order and page of its own', async () => {
    const others = [
      mostActions.replace('first: 2', 'first: 1'),
      mostActions.replace('DESC', 'ASC'),
      mostActions.replace('first: 2', 'first: 2, filter: { actions: { count: { gte: 1 } } }'),
    ];
    for (const other of others) {
      expect(await sweeps(() => answer(store, other))).toBe(1);
      expect(await sweeps(() => answer(store, other))).toBe(0);
    }
  });

  test('is read once for all who ask at the same time', async () => {
    const results = new ResultCache(store, new StatementBatcher(store));
    const after = new Parameter({ from: 'request' });
    const later = new AnswerStatement(cypher`MATCH (a:Agreement) WHERE a.possibleFrom > ${after}`, cypher`count(a)`);
    const ask = (parameters: Parameters): Promise<unknown> => results.read(later, parameters, unending);
    expect(await sweeps(() => Promise.all([ask({ p1: 1 }), ask({ p1: 1 }), ask({ p1: 2 })]))).toBe(2);
  });

  test('is read again after it failed, and goes on for others when one leaves', async () => {
    const results = new ResultCache(store, new StatementBatcher(store));
    const agreement = variable('agreement');
    const all = cypher`MATCH (${agreement}:Agreement)`;
    const withoutValue = new AnswerStatement(all, new Parameter({ from: 'request' }));
    await expect(results.read(withoutValue, {}, unending)).rejects.toThrow();
    await expect(results.read(withoutValue, {}, unending)).rejects.toThrow();

    const leaving = new AbortController();
    const counting = new AnswerStatement(all, cypher`count(${agreement})`);
    const [left, stayed] = [results.read(counting, {}, leaving.signal), results.read(counting, {}, unending)];
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(stayed).resolves.not.toHaveLength(0);
  });
});
