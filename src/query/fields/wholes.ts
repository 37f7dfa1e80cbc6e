import { cypher, property, relationships, variable } from '../../cypher/template.js';
import { type Link, entityKinds } from '../../model/kinds.js';
import type { FieldImplementation, Fields } from '../types.js';
import { columnDate } from './columns.js';
import { listField } from './list.js';
import { sameNode } from './to-one.js';

/** All ends that a dated link has at one time or another, the first to begin first. */
export function wholes({ relationship }: Link): FieldImplementation {
  return listField(`wholes ${relationship}`, ({ node }) => {
    const [link, row] = [variable('link'), variable('row')];
    return {
      clauses: cypher`MATCH (${node})-[${link}:${relationships(relationship)}]->(${row})`,
      row,
      columns: { link },
      types: ['Whole'],
      orderBy: cypher`${property(link, 'place')} DESC, ${property(row, 'id')}`,
    };
  });
}

/** An end of a dated link: the node of the end, with its relationship in the column `link`. */
export const whole: Fields = {
  entity: sameNode('end of link', ...entityKinds),
  from: columnDate('link', 'from'),
  until: columnDate('link', 'until'),
};
