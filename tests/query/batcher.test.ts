import { setMaxListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Together } from '../../src/query/execute/batcher.js';
import type { Parameters, Row, Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { questionsOfEveryForm } from '../support/questions.js';
import { world, write } from '../support/world.js';

let store: Store;
const run: { readonly text: string; readonly parameters: Parameters }[] = [];

beforeAll(async () => {
  store = await emptyStore({ onStatement: (text, parameters) => void run.push({ text, parameters }) });
  await write(store, world({ appointments: 5, actions: 6 }));
}, 120_000);

afterAll(() => store.close());

const unending = new AbortController().signal;
// All who ask wait for it.
setMaxListeners(0, unending);

/** What a statement is asked with, and the same with other days. */
function variations(parameters: Parameters): readonly Parameters[] {
  const isDay = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) > 1_000;
  return [0, -2_000, 0, 2_000, -9_000, 5_000].map((later) =>
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, isDay(value) ? value + later : value] as const),
    ),
  );
}

describe('statements that are asked at the same time', () => {
  test.each(questionsOfEveryForm.map(({ name, text, variables }) => [name, text, variables] as const))(
    'return for each what they return alone: %s',
    async (_name, text, variables) => {
      run.length = 0;
      await answer(store, text, variables);
      const roots = run.filter((statement) => statement.text.endsWith('AS answer') && !('ids' in statement.parameters));
      for (const root of [...roots]) {
        const together = new Together(store);
        const all = variations(root.parameters);
        const alone: unknown[] = [];
        for (const parameters of all) alone.push(await store.read(root.text, parameters));
        run.length = 0;
        // The first two begin at once, and the others wait for them.
        const ask = (parameters: Parameters): Promise<readonly Row[]> => together.read(root.text, parameters, unending);
        const [, , ...shared] = await Promise.all([...all.slice(0, 2), ...all].map(ask));
        expect(shared).toEqual(alone);
        expect(run.length).toBe(3);
      }
    },
  );

  test('are run once for those who ask the same, and each is asked for as many rows as it is to return', async () => {
    const text =
      'CALL { MATCH (o:Official) WITH o ORDER BY o.id LIMIT $p1 RETURN collect(o.id) AS ids } RETURN {ids: ids} AS answer';
    const together = new Together(store);
    const ask = async (p1: number): Promise<unknown> => {
      const [row] = await together.read(text, { p1 }, unending);
      return (row?.['answer'] as { ids: readonly string[] }).ids.length;
    };
    run.length = 0;
    expect(await Promise.all([1, 1, 1, 2, 1, 2, 2, 2].map(ask))).toEqual([1, 1, 1, 2, 1, 2, 2, 2]);
    expect(run.map((statement) => statement.text)).toEqual(Array(6).fill(text));
  });

  test('fail for the one whose fault it is', async () => {
    const text = 'CALL { UNWIND $p0 AS one RETURN sum(one) AS sum } RETURN {sum: sum} AS answer';
    const together = new Together(store);
    const good = { p0: [1, 2] };
    const settled = await Promise.allSettled(
      [good, good, { p0: [3] }, { p0: ['no number'] }, { p0: [4] }].map((parameters) =>
        together.read(text, parameters, unending),
      ),
    );
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    const sums = settled.map((one) => (one.status === 'fulfilled' ? one.value[0]?.['answer'] : null));
    expect(sums).toEqual([{ sum: 3 }, { sum: 3 }, { sum: 3 }, null, { sum: 4 }]);
  });

  test('go on for the others when one leaves, and are given up when all have left', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const together = new Together({
      read: (text, parameters, signal) => {
        signals.push(signal);
        return store.read(text, parameters, signal);
      },
    });
    const text = 'MATCH (o:Official) RETURN o.id AS id ORDER BY id';
    const [one, other] = [new AbortController(), new AbortController()];
    const [left, stayed] = [together.read(text, {}, one.signal), together.read(text, {}, unending)];
    one.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(stayed).resolves.not.toHaveLength(0);

    const last = together.read(text, {}, other.signal);
    other.abort(new Error('left'));
    await expect(last).rejects.toThrow('left');
    expect(signals.at(-1)?.aborted).toBe(true);

    // Of several who share a statement and have all left, nobody is asked for again.
    const shared = 'CALL { MATCH (o:Official) WHERE o.id > $p0 RETURN count(o) AS all } RETURN {all: all} AS answer';
    const all = new AbortController();
    const [first, second] = [together.read(shared, { p0: '' }, unending), together.read(shared, { p0: 'a' }, unending)];
    const leaving = ['b', 'c', 'd'].map((p0) => together.read(shared, { p0 }, all.signal).catch(String));
    const begun = signals.length;
    await Promise.all([first, second]);
    await vi.waitUntil(() => signals.length > begun);
    all.abort(new Error('left'));
    expect(await Promise.all(leaving)).toEqual(Array(3).fill('Error: left'));
    await together.read(shared, { p0: 'e' }, unending);
    expect(signals.length - begun).toBe(2);
  });
});
