import { cypher, property, variable } from '../../cypher/template.js';
import { variablesWithin } from '../../cypher/walk.js';
import type { FieldImplementation } from '../types.js';
import { offeredColumn } from './columns.js';
import { listField } from './list.js';

/** The facts of `types` whose ids the row offers in a column, in the order in which they can have happened. */
export function factsById(column: string, types: readonly string[]): FieldImplementation {
  return listField(
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
    (context) => variablesWithin(offeredColumn(context, column)),
  );
}
