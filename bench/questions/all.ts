import { idOf } from '../graph/entities.js';
import { type GraphSize, planOf } from '../graph/plan.js';
import { Random } from '../graph/random.js';
import { operations } from './operations.js';
import type { Question } from './question.js';
import { asked, templates } from './templates.js';

/** So many different things are asked for, one after the other; the first is the hub of its kind. */
const things = 20;

/** All questions, with things of the generated graph to ask for. */
export function questionsOf(size: GraphSize): readonly Question[] {
  const plan = planOf(size);
  const random = new Random(size.seed + 2);
  const some = (prefix: string, count: number): readonly string[] =>
    Array.from({ length: things }, (_, index) => idOf(prefix, index === 0 ? 0 : random.below(count)));
  return [...operations(plan, some), ...templates.flatMap((template) => asked(template, plan, some))];
}
