import { setMaxListeners } from 'node:events';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Parameter } from '../../src/cypher/parts.js';
import { AnswerStatement, type Statement } from '../../src/cypher/statement.js';
import { cypher, property, sortedProjection, subquery, variable } from '../../src/cypher/template.js';
import { StatementBatcher } from '../../src/query/execute/batcher.js';
import type { Parameters, Row, Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { questionsOfEveryForm } from '../support/questions.js';
import { world, write } from '../support/world.js';

let store: Store;
const run: { readonly statement: Statement; readonly parameters: Parameters }[] = [];

beforeAll(async () => {
  const opened = await emptyStore();
  store = {
    engine: opened.engine,
    read: (one, parameters = {}, signal) => {
      run.push({ statement: one, parameters });
      return opened.read(one, parameters, signal);
    },
    write: (work, signal) => opened.write(work, signal),
    plan: (...statementAndMode) => opened.plan(...statementAndMode),
    ping: () => opened.ping(),
    snapshot: (work) => opened.snapshot(work),
    backup: (file) => opened.backup(file),
    close: () => opened.close(),
  };
  await write(store, world({ appointments: 5, actions: 6 }));
});

afterAll(() => store.close());

const unending = new AbortController().signal;
// All who ask wait for it.
setMaxListeners(0, unending);

/** The parameters of a statement, and the same with other days. */
function variations(parameters: Parameters): readonly Parameters[] {
  const isDay = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) > 1_000;
  return [0, -2_000, 0, 2_000, -9_000, 5_000].map((later) =>
    Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, isDay(value) ? value + later : value] as const),
    ),
  );
}

/** The number of statements that were run together. */
let tried = 0;

describe('statements that are asked at the same time', () => {
  test.each(questionsOfEveryForm.map(({ name, text, variables }) => [name, text, variables] as const))(
    'return for each what they return alone: %s',
    async (_name, text, variables) => {
      run.length = 0;
      await answer(store, text, variables);
      const roots = run.flatMap((one) =>
        one.statement instanceof AnswerStatement ? [{ ...one, root: one.statement }] : [],
      );
      for (const { root, parameters: given } of roots) {
        tried += 1;
        const batcher = new StatementBatcher(store);
        const all = variations(given);
        const alone: unknown[] = [];
        for (const parameters of all) alone.push(await store.read(root, parameters));
        run.length = 0;
        // The first two begin at once, and the others wait for them.
        const ask = (parameters: Parameters): Promise<readonly Row[]> => batcher.read(root, parameters, unending);
        const [, , ...shared] = await Promise.all([...all.slice(0, 2), ...all].map(ask));
        expect(shared).toEqual(alone);
        expect(run.length).toBe(3);
      }
    },
  );

  test('are those of nearly all forms of question', () => {
    expect(tried).toBeGreaterThan(30);
  });

  test('are run once for those who ask the same, and each is asked for as many rows as it is to return', async () => {
    const [official, ids, limit] = [variable('official'), variable('ids'), new Parameter({ from: 'shared' })];
    const id = property(official, 'id');
    const firstOfficials = new AnswerStatement(
      subquery(
        [],
        cypher`MATCH (${official}:Official) ${sortedProjection([official], id)} LIMIT ${limit} RETURN collect(${id}) AS ${ids}`,
        [ids],
      ),
      ids,
    );
    const batcher = new StatementBatcher(store);
    const ask = async (p1: number): Promise<unknown> => {
      const [row] = await batcher.read(firstOfficials, { p1 }, unending);
      return (row?.['answer'] as readonly string[]).length;
    };
    run.length = 0;
    expect(await Promise.all([1, 1, 1, 2, 1, 2, 2, 2].map(ask))).toEqual([1, 1, 1, 2, 1, 2, 2, 2]);
    expect(run.map((one) => one.statement)).toEqual(Array(6).fill(firstOfficials));
  });

  test('fail for the one whose fault it is', async () => {
    const [one, sum] = [variable('one'), variable('sum')];
    const adding = cypher`UNWIND ${new Parameter({ from: 'request' })} AS ${one} RETURN sum(${one}) AS ${sum}`;
    const sums = new AnswerStatement(subquery([], adding, [sum]), sum);
    const batcher = new StatementBatcher(store);
    const good = { p1: [1, 2] };
    const settled = await Promise.allSettled(
      [good, good, { p1: [3] }, { p1: ['no number'] }, { p1: [4] }].map((parameters) =>
        batcher.read(sums, parameters, unending),
      ),
    );
    expect(settled.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    const answers = settled.map((each) => (each.status === 'fulfilled' ? each.value[0]?.['answer'] : null));
    expect(answers).toEqual([3, 3, 3, null, 4]);
  });

  test('go on for the others when one leaves, and are given up when all have left', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const batcher = new StatementBatcher({
      read: (one, parameters, signal) => {
        signals.push(signal);
        return store.read(one, parameters, signal);
      },
    });
    const official = variable('official');
    const ids = new AnswerStatement(cypher`MATCH (${official}:Official)`, cypher`collect(${property(official, 'id')})`);
    const [one, other] = [new AbortController(), new AbortController()];
    const [left, stayed] = [batcher.read(ids, {}, one.signal), batcher.read(ids, {}, unending)];
    one.abort(new Error('left'));
    await expect(left).rejects.toThrow('left');
    await expect(stayed).resolves.not.toHaveLength(0);

    const last = batcher.read(ids, {}, other.signal);
    other.abort(new Error('left'));
    await expect(last).rejects.toThrow('left');
    expect(signals.at(-1)?.aborted).toBe(true);

    // Of several who share a statement and have all left, nobody is asked for again.
    const [all, after] = [variable('all'), new Parameter({ from: 'request' })];
    const matching = cypher`MATCH (${official}:Official) WHERE ${property(official, 'id')} > ${after}`;
    const counting = new AnswerStatement(subquery([], cypher`${matching} RETURN count(*) AS ${all}`, [all]), all);
    const leaver = new AbortController();
    const ask = (p1: string, signal: AbortSignal): Promise<readonly Row[]> => batcher.read(counting, { p1 }, signal);
    const [first, second] = [ask('', unending), ask('a', unending)];
    const leaving = ['b', 'c', 'd'].map((p1) => ask(p1, leaver.signal).catch(String));
    const begun = signals.length;
    await Promise.all([first, second]);
    // The statement must not be answered before they leave.
    await vi.waitUntil(() => signals.length > begun, { interval: 1 });
    leaver.abort(new Error('left'));
    expect(await Promise.all(leaving)).toEqual(Array(3).fill('Error: left'));
    await ask('e', unending);
    expect(signals.length - begun).toBe(2);
  });
});
