import { readFileSync } from 'node:fs';
import type { Plan } from '../graph/plan.js';
import type { Question, SomeThings } from './question.js';

const day = '2015-06-01';
const years = Array.from({ length: 20 }, (_, index) => 2000 + index);

/** Questions of docs/operations, which the bare server answers too. */
export function operations(plan: Plan, some: SomeThings): readonly Question[] {
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
      years.map((year) => ({ day: `${year.toString()}-06-01` })),
    ),
    question(
      '08-members',
      some('organisation', plan.organisations).map((organisation) => ({ organisation, at: day })),
    ),
  ];
}

function question(name: string, variables: Question['variables']): Question {
  const text = readFileSync(new URL(`../../docs/operations/${name}.graphql`, import.meta.url), 'utf8');
  return { name, text, variables, isBare: true };
}
