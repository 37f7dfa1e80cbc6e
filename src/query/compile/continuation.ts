import { Statement } from '../../cypher/statement.js';
import { clauses, cypher, input, label, list, union, variable } from '../../cypher/template.js';
import type { Continuation } from '../request.js';
import type { Compiler, FieldContext, FieldImplementation } from '../types.js';
import { answerOf } from './answer.js';

/** The statement that answers a field for all things of which the ids are given, a row `{id, answer}` for each. */
export function continuationStatement(
  context: FieldContext,
  compile: FieldImplementation['compile'],
  compiler: Compiler,
): Pick<Continuation, 'statement' | 'decode'> {
  const [id, node] = [variable('id'), variable('node')];
  const field = compile({ ...context, node, imports: [node], depth: 0 }, compiler);
  const { projection, decode } = answerOf(field);
  const branches = ['Entity', 'Fact', 'Conflict'].map((name) => cypher`MATCH (${node}:${label(name)} {id: ${id}})`);
  const statement = new Statement(
    clauses(
      cypher`UNWIND ${input('ids')} AS ${id}`,
      union([id], branches, node),
      field.subqueries,
      cypher`RETURN ${id} AS id, ${list(projection)} AS answer`,
    ),
  );
  return { statement, decode };
}
