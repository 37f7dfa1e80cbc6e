import type { Part, Variable } from '../../cypher/parts.js';
import { where } from '../../cypher/predicate.js';
import { clauses, cypher, property, relationships, variable } from '../../cypher/template.js';
import type { FactKind } from '../../model/kinds.js';
import { kinds } from '../../model/registry.js';
import { connection, edgeFields } from '../page/connection.js';
import type { AsOf } from '../request.js';
import { orderOf } from '../sort/sort-keys.js';
import type { Compiler, FieldImplementation, Fields, RowsContext } from '../types.js';
import { factsById } from './facts-by-id.js';

/** The facts that count, and the day and reading under which they were chosen. */
export interface CountingFacts {
  readonly conditions: readonly Part[];
  readonly asOf: AsOf;
  /** The pattern from a fact to the entity that it counts for, where that is not the end of its link. */
  readonly onward?: Part;
}

/**
 * A connection of the entities that facts of a kind tie to a node, each once, by name: such as members by their
 * memberships. `of` is the facts' link to the node, `end` that to the listed entities.
 */
export function connectionThroughFacts(
  kind: FactKind,
  { of, end }: { readonly of: string; readonly end: string },
  counting: (context: RowsContext, compiler: Compiler, fact: Variable, entity: Variable) => CountingFacts,
): FieldImplementation {
  const [back, onward] = [kinds[kind].links[of], kinds[kind].links[end]];
  if (back === undefined || onward === undefined) throw new Error(`${kind} has no links ${of} and ${end}`);
  return connection(
    `through ${kind}.${of}`,
    (context, compiler) => {
      const [fact, row, facts] = [variable('fact'), variable('entity'), variable('facts')];
      const { conditions, asOf, onward: onwardTo } = counting(context, compiler, fact, row);
      const unordered = { row, types: onward.to, columns: { facts }, asOf };
      const toRow = onwardTo ?? cypher`-[:${relationships(onward.relationship)}]->(${row})`;
      const match = cypher`MATCH (${context.node})<-[:${relationships(back.relationship)}]-(${fact})${toRow}`;
      return {
        ...unordered,
        source: {
          kind: 'derived',
          clauses: clauses(where(match, conditions), cypher`WITH ${row}, collect(${property(fact, 'id')}) AS ${facts}`),
        },
        conditions: [],
        order: orderOf(context, compiler, unordered),
      };
    },
    { surcharge: 50 },
  );
}

/** The edge of such a connection: beside the fields of every edge, the facts under `field`. */
export function edgeThroughFacts(field: string, kind: FactKind): Fields {
  return { ...edgeFields, [field]: factsById('facts', [kind]) };
}
