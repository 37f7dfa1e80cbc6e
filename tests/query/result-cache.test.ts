import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Kept } from '../../src/query/execute/result-cache.js';
import { Together } from '../../src/query/execute/batcher.js';
import type { Parameters, Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, world, write } from '../support/world.js';

let store: Store;
const run: string[] = [];

beforeAll(async () => {
  store = await emptyStore({ onStatement: (text) => void run.push(text) });
  await write(store, world({ appointments: 2, actions: 5 }));
}, 120_000);

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
    const kept = new Kept(store, new Together(store));
    const text = 'MATCH (a:Agreement) RETURN count(a) AS agreements';
    const ask = (parameters: Parameters): Promise<unknown> => kept.read(text, parameters, unending);
    expect(await sweeps(() => Promise.all([ask({ day: 1 }), ask({ day: 1 }), ask({ day: 2 })]))).toBe(2);
  });

  test('is read again after it failed, and goes on for others when one leaves', async () => {
    const kept = new Kept(store, new Together(store));
    await expect(kept.read('MATCH (a:Agreement) RETURN $none', {}, unending)).rejects.toThrow();
    await expect(kept.read('MATCH (a:Agreement) RETURN $none', {}, unending)).rejects.toThrow();

    const leaving = new AbortController();
    const text = 'MATCH (a:Agreement) RETURN a.id AS id ORDER BY id';
    const [left, stayed] = [kept.read(text, {}, leaving.signal), kept.read(text, {}, unending)];
    leaving.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(stayed).resolves.not.toHaveLength(0);
  });
});
