import { expect } from 'vitest';
import type { Dice } from './dice.js';
import type { Question } from './evaluator.js';
import type { QuestionShape } from './generated-questions.js';

/** How many cases are asked of a graph, and how many at most have the same shape. */
export interface Extent {
  readonly cases: number;
  readonly values: number;
}

/**
 * The cases of one sort that a test asks. A case is a question with its values: asked again, be it of another graph, it
 * counts no more.
 */
export class Cases {
  readonly #asked = new Set<string>();
  /** How many shapes of questions they have, which is how many statements an engine had to plan. */
  #shapes = 0;

  constructor(private readonly sort: string) {}

  /**
   * Asks so many cases that were not asked before: of one shape after another, each with several values as long as there
   * are others to draw. Each shape has dice apart, so that what is drawn for one doesn't depend on how much others take;
   * and so has each case, as those of one shape are asked at the same time: then they share statements.
   */
  async ask<Shape extends QuestionShape>(
    { cases, values }: Extent,
    dice: Dice,
    draw: (dice: Dice) => Shape,
    ask: (shape: Shape, question: Question, dice: Dice) => Promise<void>,
  ): Promise<void> {
    let left = cases;
    while (left > 0) {
      const own = dice.apart();
      const shape = draw(own);
      this.#shapes += 1;
      const asked: Promise<void>[] = [];
      for (let value = 0; value < values && left > 0; value += 1) {
        const question = shape.fill();
        const { connection, fill: _, ...others } = shape;
        if (!this.#isNew([connection.on, connection.field, question, others])) continue;
        left -= 1;
        asked.push(ask(shape, question, own.apart()));
      }
      await Promise.all(asked);
    }
  }

  /** Prints how many different cases were asked; there must be so many at least. */
  expect(atLeast: number): void {
    console.log(`${this.#asked.size.toString()} different cases ${this.sort}, in ${this.#shapes.toString()} shapes`);
    expect(this.#asked.size).toBeGreaterThanOrEqual(atLeast);
  }

  /** Notes the case; false where it was asked before. */
  #isNew(asked: unknown): boolean {
    return this.#asked.size < this.#asked.add(JSON.stringify(asked)).size;
  }
}
