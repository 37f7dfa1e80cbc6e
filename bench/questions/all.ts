import { idOf } from '../graph/entities.js';
import { type GraphSize, planOf } from '../graph/plan.js';
import { Random } from '../graph/random.js';
import { operations } from './operations.js';
import type { Question, SomeThings } from './question.js';
import { asked, templates } from './templates.js';

/** So many different things are asked for, one after the other; the first is the hub of its kind. */
const things = 20;

/** All questions, with things of the generated graph to ask for. */
export function questionsOf(size: GraphSize): readonly Question[] {
  const plan = planOf(size);
  const random = new Random(size.seed + 2);
  const some: SomeThings = (prefix, count, isSuch = () => true) => {
    const numbers = Array.from({ length: count }, (_, number) => number).filter(isSuch);
    return Array.from({ length: things }, (_, index) =>
      idOf(prefix, index === 0 ? 0 : (numbers[random.below(numbers.length)] ?? 0)),
    );
  };
  return [...operations(plan, some), ...templates.flatMap((template) => asked(template, plan, some))];
}
