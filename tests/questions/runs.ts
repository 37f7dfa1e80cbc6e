import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { Writer } from '../../src/claims/writer.js';
import { parseDay } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { testDay } from '../support/ask.js';
import { engineUnderTest, wipe } from '../support/engine.js';
import type { Extent } from './cases.js';
import type { Connection } from './connections.js';
import { type Dice, diceOf } from './dice.js';
import { generateRecords } from './generated-graph.js';
import { type World, readWorld } from './world-read.js';

/** The day that states are asked for where a question names none. */
export const today = parseDay(testDay, 'today');

/**
 * How much is drawn: of as many graphs on both engines. Neo4j plans each new statement, so there fewer are asked, each
 * with more values.
 */
export const extent =
  engineUnderTest === 'NEO4J' ? { graphs: 4, questions: 12, values: 16 } : { graphs: 4, questions: 50, values: 5 };

/** A part of what is asked of a graph, with so many values of each shape. */
export function share(part: number, values = extent.values): Extent {
  return { cases: Math.ceil((extent.questions * values) / part), values };
}

/** From which all is drawn where no other seed is asked for, so that a change passes or fails on any day alike. */
const usualSeed = 20_261_128;
/** All draws follow from it, so that both engines begin with the same. `random` draws it as well. */
export const seed =
  process.env['QUESTIONS_SEED'] === 'random' ? randomInt(0x7fffffff) : wholeNumber('QUESTIONS_SEED', usualSeed);
/** A run is so many times as long. */
export const times = wholeNumber('QUESTIONS_TIMES', 1);

const replay = `QUESTIONS_SEED=${seed.toString()} QUESTIONS_TIMES=${times.toString()} on ${engineUnderTest}`;
// Each suite that draws loads this file once, and so tells its seed even where it is stopped before it fails.
console.log(replay);

/** How long a test may take, in milliseconds. */
export const patience = (engineUnderTest === 'NEO4J' ? 480_000 : 240_000) * times;

function wholeNumber(variable: string, usual: number): number {
  const number = Number(process.env[variable] ?? usual);
  if (!Number.isInteger(number)) throw new Error(`${variable} must be a whole number`);
  return number;
}

/** Does what draws from the seed; where that fails, the error says how to draw the same once more. */
export async function replayable(draw: () => Promise<void>): Promise<void> {
  try {
    await draw();
  } catch (error) {
    if (error instanceof Error) error.message = `${replay} finds this again. ${error.message}`;
    throw error;
  }
}

/** Fills the store with one generated graph after another, and looks at each. */
export async function overGraphs(store: Store, look: (world: World, dice: Dice) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const dice = diceOf(generate);
    await wipe(store);
    const writer = new Writer(store);
    for (const records of generateRecords(dice)) await writer.sync({ records });
    await look(await readWorld(store), dice);
  });
  await replayable(async () => {
    const run = { seed, numRuns: extent.graphs * times, unbiased: true, endOnFailure: true };
    const { failed, errorInstance } = await fc.check(property, run);
    if (failed) throw errorInstance;
  });
}

/** Does what is asked of a connection; where that fails, the error says of what. */
export async function shown(connection: Connection, asked: unknown, check: () => void | Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    if (error instanceof Error) {
      error.message = `${connection.on ?? 'Query'}.${connection.field} ${JSON.stringify(asked)}: ${error.message}`;
    }
    throw error;
  }
}
