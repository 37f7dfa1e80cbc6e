import type { GroupQuestion } from './asking.js';
import { type Connection, nestedConnections, rootConnections } from './connections.js';
import type { Dice } from './dice.js';
import { type Question, rowsOf } from './evaluator.js';
import { idsOf } from './generated-graph.js';
import { type Placed, type QuestionShape, drawGroups, drawQuestion } from './generated-questions.js';
import { today } from './runs.js';
import type { World } from './world-read.js';

/** What a question should be for a test to tell something. */
type Wish = (world: World, question: Question) => boolean;

/** That it keeps some rows and leaves out others. */
const isTelling: Wish = (world, question) => {
  const kept = rowsOf(world, question, today).length;
  return kept > 0 && kept < rowsOf(world, { ...question, filter: null }, today).length;
};

/** That it has rows for several pages. */
export const isLong: Wish = (world, question) => rowsOf(world, question, today).length > 2;

/** Of what things the connections have rows for several pages, if nothing is left out; if of none, of any. */
export function longLists(world: World, connections: readonly Connection[]): readonly Placed[] {
  const long = connections.flatMap((connection) => {
    const { on, field } = connection;
    const ids = on === undefined ? [] : idsOf(on);
    const whole = { reading: 'POSSIBLE', day: undefined, filter: null, orderBy: [] } as const;
    return ids.filter((id) => isLong(world, { of: { id, field }, ...whole })).map((id) => ({ ...connection, id }));
  });
  return long.length > 0 ? long : connections;
}

/** A question that is likely as wished; each filling is one anew. */
export function drawTelling(
  world: World,
  connections: readonly Placed[],
  dice: Dice,
  isWished = isTelling,
): QuestionShape {
  let shape = drawQuestion(dice.pick(connections), dice);
  for (let tries = 0; tries < 50 && !isWished(world, shape.fill()); tries += 1) {
    shape = drawQuestion(dice.pick(connections), dice);
  }
  const fill = (): Question => {
    let question = shape.fill();
    for (let tries = 0; tries < 5 && !isWished(world, question); tries += 1) question = shape.fill();
    return question;
  };
  return { connection: shape.connection, fill };
}

/** A question and how its rows are put in groups. */
export interface GroupedShape extends QuestionShape {
  readonly groups: GroupQuestion;
}

/** The same of groups. */
export function drawGrouped(
  world: World,
  dice: Dice,
  nested: readonly Placed[] = nestedConnections,
  isWished = isTelling,
): GroupedShape {
  const shape = drawTelling(world, dice.chance(60) ? rootConnections : nested, dice, isWished);
  return { ...shape, groups: drawGroups(shape.connection, dice) };
}

/** The same where there are rows for several pages. */
export function drawLongGrouped(world: World, dice: Dice): GroupedShape {
  return drawGrouped(world, dice, longLists(world, nestedConnections), isLong);
}
