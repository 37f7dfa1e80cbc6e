import { cypher, property, variable } from '../../cypher/template.js';
import type { FieldImplementation } from '../types.js';
import { list } from './list.js';
import { offeredColumn } from './columns.js';

/** The facts of `types` whose ids the row offers in a column, in the order in which they can have happened. */
export function factsById(column: string, types: readonly string[]): FieldImplementation {
  return list(
    `facts ${column} ${types.join()}`,
    (context) => {
      const [fact, id] = [variable('fact'), variable('id')];
      return {
        clauses: cypher`UNWIND ${offeredColumn(context, column)} AS ${id} MATCH (${fact}:Fact {id: ${id}})`,
        row: fact,
        types,
        orderBy: cypher`${property(fact, 'possibleFrom')}, ${property(fact, 'id')}`,
      };
    },
    (context) => [offeredColumn(context, column)],
  );
}
