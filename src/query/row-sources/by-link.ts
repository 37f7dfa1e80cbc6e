import type { Variable } from '../../cypher/parts.js';
import { cypher, integer, key, label, property } from '../../cypher/template.js';
import { FAR_PAST } from '../../model/dates.js';
import { endIdProperty, placeInTime } from '../../model/properties.js';
import { type Inverse, isEntityKind } from '../../model/registry.js';
import type { AsOf } from '../request.js';
import type { RowMatch } from '../rows.js';
import { hopAlong, mayBeDated } from '../temporal/dated-links.js';
import type { Compiler, RowsContext } from '../types.js';

/**
 * The things that a link leads back to from the node of a list. Facts that are all of one role or kind, named by `one`,
 * are found by the index over the node, that role or kind, and time, and so in the order of time; others along the
 * relationship.
 */
export function linkedBack(
  { from, linkName, link }: Inverse,
  context: RowsContext,
  row: Variable,
  one: 'role' | 'kind' | undefined,
  { asOf, compiler }: { readonly asOf: AsOf; readonly compiler: Compiler },
): RowMatch {
  // A filter asks for the existence of a row, for which a relationship serves as well.
  if (one === undefined || context.nodes === undefined || link.list || isEntityKind(from)) {
    const types = [link.relationship];
    const clauses = cypher`MATCH (${context.node})<-${hopAlong(types, asOf, compiler).relationship}-(${row})`;
    return { source: { kind: 'link', clauses }, conditions: [], ...(mayBeDated(types) && { isOfDay: true }) };
  }
  const end = endIdProperty(linkName);
  const time = placeInTime(from).property;
  return {
    source: {
      kind: 'index',
      clauses: cypher`MATCH (${row}:${label(from)} {${key(end)}: ${property(context.node, 'id')}})`,
      properties: [end, one, time],
    },
    // Always true: Neo4j takes an index over several properties only where each is asked for.
    conditions: [cypher`${property(row, time)} >= ${integer(FAR_PAST)}`],
  };
}
