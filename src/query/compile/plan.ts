import { AnswerStatement } from '../../cypher/statement.js';
import { clauses, list, variable } from '../../cypher/template.js';
import type { Plan } from '../request.js';
import type { FieldNodes } from '../types.js';
import { answerOf } from './answer.js';
import { type CompilerInput, StatementCompiler } from './compiler.js';

/** Compiles a root field to its plan: one statement, with continuations where the field lies deeper than one can be. */
export function compiledPlan(input: CompilerInput, nodes: FieldNodes): Plan {
  const compiler = new StatementCompiler(input);
  const field = compiler.field('Query', nodes, { node: variable('root'), imports: [], depth: 0 });
  const { projection, decode } = answerOf(field);
  const statement = new AnswerStatement(clauses(field.subqueries), list(projection));
  return { statement, ...compiler.runTime(statement), decode, scansAll: compiler.scansAll };
}
