import type { Connection } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, rowsOf } from './evaluator.js';
import { type QuestionShape, drawQuestion } from './generated-questions.js';
import { today } from './runs.js';
import type { World } from './world-read.js';

/** A question of which it is likely that it keeps some rows and leaves out others; each filling is one anew. */
export function drawTelling(world: World, connections: readonly Connection[], dice: Dice): QuestionShape {
  let shape = drawQuestion(dice.pick(connections), dice);
  for (let tries = 0; tries < 30 && !isTelling(world, shape.fill()); tries += 1) {
    shape = drawQuestion(dice.pick(connections), dice);
  }
  const fill = (): Question => {
    let question = shape.fill();
    for (let tries = 0; tries < 3 && !isTelling(world, question); tries += 1) question = shape.fill();
    return question;
  };
  return { connection: shape.connection, fill };
}

function isTelling(world: World, question: Question): boolean {
  const kept = rowsOf(world, question, today).length;
  return kept > 0 && kept < rowsOf(world, { ...question, filter: null }, today).length;
}
