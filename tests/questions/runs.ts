import fc from 'fast-check';
import { Writer } from '../../src/claims/writer.js';
import { parseDay } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { testDay } from '../support/ask.js';
import { engineUnderTest, wipe } from '../support/engine.js';
import type { Connection } from './connections.js';
import { type Dice, diceOf } from './dice.js';
import { generateRecords } from './generated-graph.js';
import { type World, readWorld } from './world-read.js';

/** The day that states are asked for where a question names none. */
export const today = parseDay(testDay, 'today');

/** How much is drawn: Neo4j plans each new statement, so there fewer are asked, each with more values. */
export const extent =
  engineUnderTest === 'NEO4J' ? { graphs: 2, questions: 24, values: 16 } : { graphs: 4, questions: 50, values: 5 };

/** What QUESTIONS_SEED sets draws once more what another run drew; QUESTIONS_TIMES lets a run be so many times as long. */
const seed = Number(process.env['QUESTIONS_SEED'] ?? Date.now() % 1_000_000_000);
const times = Number(process.env['QUESTIONS_TIMES'] ?? 1);

/** How long a test may take, in milliseconds. */
export const patience = 120_000 * times;

/** Fills the store with one generated graph after another, and looks at each. */
export async function overGraphs(store: Store, look: (world: World, dice: Dice) => Promise<void>): Promise<void> {
  const property = fc.asyncProperty(fc.gen(), async (generate) => {
    const dice = diceOf(generate);
    await wipe(store);
    const writer = new Writer(store);
    for (const records of generateRecords(dice)) await writer.sync({ records });
    await look(await readWorld(store), dice);
  });
  const { errorInstance } = await fc.check(property, { seed, numRuns: extent.graphs * times, endOnFailure: true });
  if (!(errorInstance instanceof Error)) return;
  errorInstance.message = `QUESTIONS_SEED=${seed.toString()} finds this again. ${errorInstance.message}`;
  throw errorInstance;
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
