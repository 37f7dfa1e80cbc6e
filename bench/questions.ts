import { readFileSync } from 'node:fs';
import type { Parameters } from '../src/store/store.js';
import { idOf } from './graph/entities.js';
import { type GraphSize, planOf } from './graph/plan.js';
import { Random } from './graph/random.js';

/** A question of docs/operations, and what it is asked with, in turn. */
export interface Question {
  readonly name: string;
  readonly text: string;
  readonly variables: readonly Parameters[];
}

/** So many different things are asked for, one after the other; the first is the hub of its kind. */
const things = 20;
const day = '2015-06-01';

/** The questions that the first bench is about, with things of the generated graph to ask for. */
export function questionsOf(size: GraphSize): readonly Question[] {
  const plan = planOf(size);
  const random = new Random(size.seed + 2);
  const some = (prefix: string, count: number): readonly string[] =>
    Array.from({ length: things }, (_, index) => idOf(prefix, index === 0 ? 0 : random.below(count)));
  return [
    question(
      '01-who-chairs',
      some('committee', plan.committees).map((committee) => ({ committee, at: day })),
    ),
    question(
      '02-who-signed',
      some('agreement', plan.agreements).map((agreement) => ({ agreement, at: day })),
    ),
    question(
      '03-what-they-signed',
      some('administration', plan.administrations).map((administration) => ({ administration })),
    ),
    question(
      '04-committees',
      Array.from({ length: things }, (_, year) => ({ day: `${(2000 + year).toString()}-06-01` })),
    ),
    question(
      '08-members',
      some('organisation', plan.organisations).map((organisation) => ({ organisation, at: day })),
    ),
  ];
}

function question(name: string, variables: Question['variables']): Question {
  const text = readFileSync(new URL(`../docs/operations/${name}.graphql`, import.meta.url), 'utf8');
  return { name, text, variables };
}
