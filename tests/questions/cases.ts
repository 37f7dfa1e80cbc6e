import { expect } from 'vitest';
import type { Dice } from './dice.js';
import type { Question } from './evaluator.js';
import type { QuestionShape } from './generated-questions.js';

/*
 * The cases that a suite has asked, by their sort. A case is a question with its values: asked again, be it of another
 * graph, it counts no more.
 */

const askedOf = new Map<string, Set<string>>();
/** How many shapes of questions they have, which is how many statements an engine had to plan. */
const shapesOf = new Map<string, number>();

/** Notes the case, and says whether it had not been asked before. */
function isNew(sort: string, asked: unknown): boolean {
  const all = askedOf.get(sort) ?? new Set();
  askedOf.set(sort, all);
  return all.size < all.add(JSON.stringify(asked)).size;
}

/** How many cases are asked of a graph, and how many at most have the same shape. */
export interface Extent {
  readonly cases: number;
  readonly values: number;
}

/**
 * Asks so many cases that were not asked before: of one shape after another, each with several values as long as there
 * are others to draw. Each shape has dice apart, so that what is drawn for one doesn't depend on how much others take;
 * and so has each case, as those of one shape are asked at the same time: then they share statements.
 */
export async function askCases<Shape extends QuestionShape>(
  sort: string,
  { cases, values }: Extent,
  dice: Dice,
  draw: (dice: Dice) => Shape,
  ask: (shape: Shape, question: Question, dice: Dice) => Promise<void>,
): Promise<void> {
  let left = cases;
  while (left > 0) {
    const own = dice.apart();
    const shape = draw(own);
    shapesOf.set(sort, (shapesOf.get(sort) ?? 0) + 1);
    const asked: Promise<void>[] = [];
    for (let value = 0; value < values && left > 0; value += 1) {
      const question = shape.fill();
      const { connection, fill: _, ...others } = shape;
      if (!isNew(sort, [connection.on, connection.field, question, others])) continue;
      left -= 1;
      asked.push(ask(shape, question, own.apart()));
    }
    await Promise.all(asked);
  }
}

/** Prints how many different cases were asked of each sort; of all, there must be so many at least. */
export function expectCases(atLeast: number): void {
  const sorts = [...askedOf].map(([sort, { size }]) => `${size.toString()} ${sort} in ${shapesOf.get(sort)} shapes`);
  const all = [...askedOf.values()].reduce((sum, { size }) => sum + size, 0);
  console.log(`${all.toString()} different cases: ${sorts.join(', ')}`);
  expect(all).toBeGreaterThanOrEqual(atLeast);
}
