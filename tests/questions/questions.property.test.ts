import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { formatDay, parseDay } from '../../src/model/dates.js';
import { kindNames } from '../../src/model/kinds.js';
import { definition } from '../../src/model/lookup.js';
import type { Store } from '../../src/store/store.js';
import { answer, testDay } from '../support/ask.js';
import { emptyStore, wipe } from '../support/engine.js';
import { type Dice, diceOf } from './dice.js';
import { type Question, rowsOf } from './evaluator.js';
import { days, generateRecords } from './generated-graph.js';
import { drawFilter, enumValues, filledIn, inputType } from './generated-questions.js';
import type { OrderKey } from './orders.js';
import { type World, readWorld } from './world-read.js';

const today = parseDay(testDay, 'today');

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

async function generateWorld(dice: Dice): Promise<World> {
  await wipe(store);
  const writer = new Writer(store);
  for (const records of generateRecords(dice)) await writer.sync({ records });
  return readWorld(store);
}

function drawOrder(kind: string, dice: Dice): readonly OrderKey[] {
  const fields = enumValues(`${kind}OrderField`);
  return Array.from({ length: dice.pick([0, 1, 1, 2, 3]) }, () => ({
    field: dice.pick(fields),
    direction: dice.pick(['ASC', 'DESC'] as const),
    nulls: dice.pick(['FIRST', 'LAST'] as const),
  }));
}

let cases = 0;
let telling = 0;
async function askEverywhere(world: World, dice: Dice): Promise<void> {
  const kind = dice.pick(kindNames);
  const name = definition(kind).plural;
  const filter = dice.chance(90) ? drawFilter(inputType(`${kind}Filter`), dice.count(0, 3), dice) : null;
  const orderBy = drawOrder(kind, dice);
  const reading = dice.pick(['POSSIBLE', 'DEFINITE'] as const);
  const isDated = dice.chance(60);
  const text = `query ($filter: ${kind}Filter, $orderBy: [${kind}Order!], $at: Date, $reading: Reading) {
    rows: ${name}(first: 100, filter: $filter, orderBy: $orderBy, at: $at, reading: $reading) { totalCount nodes { id } }
  }`;
  for (let value = 0; value < 5; value += 1) {
    const day = isDated ? parseDay(dice.pick(days), 'at') : undefined;
    const question: Question = { of: { kind }, day, reading, filter: filledIn(filter, dice), orderBy };
    const variables = { filter: question.filter, orderBy, reading, at: day === undefined ? null : formatDay(day) };
    const { rows } = (await answer(store, text, variables)) as { rows: { totalCount: number; nodes: { id: string }[] } };
    const ids = rowsOf(world, question, today);
    cases += 1;
    if (ids.length > 0 && ids.length < rowsOf(world, { ...question, filter: null }, today).length) telling += 1;
    expect(
      { totalCount: rows.totalCount, ids: rows.nodes.map(({ id }) => id) },
      `${text}\n${JSON.stringify(variables)}`,
    ).toEqual({ totalCount: ids.length, ids });
  }
}

describe('A generated question of a generated graph', () => {
  test('is answered as things gone through one by one answer it', { timeout: 300_000 }, async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_000);
    const { errorInstance } = await fc.check(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const dice = diceOf(generate);
        const world = await generateWorld(dice);
        for (let shape = 0; shape < 40; shape += 1) await askEverywhere(world, dice);
        console.log(cases, telling);
      }),
      { seed, numRuns: Number(process.env['GRAPHS'] ?? 5), endOnFailure: true },
    );
    if (errorInstance instanceof Error) {
      errorInstance.message = `SEED=${seed.toString()} finds it again.\n${errorInstance.message}`;
      throw errorInstance;
    }
  });
});
