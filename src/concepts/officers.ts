import type { Part, Variable } from '../cypher/parts.js';
import { clauses, constant, cypher, property, sortedProjection, variable } from '../cypher/template.js';
import { earliestProperty, endIdProperty } from '../model/properties.js';
import { inverseNamed } from '../model/registry.js';
import { firstMatch } from '../query/fields/to-one.js';
import { connection } from '../query/page/connection.js';
import { linkedBack } from '../query/row-sources/by-link.js';
import { narrowedBy, narrowedToOne } from '../query/row-sources/narrowing.js';
import { type OrderKey, type Rows, matchRows } from '../query/rows.js';
import { sortKeys } from '../query/sort/keyset.js';
import { orderOf } from '../query/sort/sort-keys.js';
import { holds, stateAsOf } from '../query/temporal/as-of.js';
import { stateConditions } from '../query/temporal/visibility.js';
import type { Compiler, FieldImplementation, RowsContext } from '../query/types.js';

/**
 * The order of holders of one office: known before unknown, the preferred claim's before others, definite before likely
 * before possible, not acting before acting, the fewest days from the day to the definite term, later beginning, id.
 */
function precedence(term: Variable, day: Part): readonly OrderKey[] {
  const [from, until] = [property(term, 'definiteFrom'), property(term, 'definiteUntil')];
  const ascending = (expression: Part): OrderKey => ({ expression, direction: 'ASC' });
  const [isDefinite, isLikely] = [holds(term, day, 'DEFINITE'), holds(term, day, 'LIKELY')];
  return [
    ascending(cypher`CASE WHEN ${property(term, endIdProperty('holder'))} IS NULL THEN 1 ELSE 0 END`),
    ascending(cypher`CASE WHEN ${property(term, 'preferred')} THEN 0 ELSE 1 END`),
    ascending(cypher`CASE WHEN ${isDefinite} THEN 0 WHEN ${isLikely} THEN 1 ELSE 2 END`),
    ascending(cypher`CASE WHEN ${property(term, 'acting')} THEN 1 ELSE 0 END`),
    ascending(daysAway(from, until, day)),
    { expression: property(term, earliestProperty('from')), direction: 'DESC', nulls: 'LAST' },
  ];
}

/** The days between the day and the definite term; far more than any where no day is definite. */
function daysAway(from: Part, until: Part, day: Part): Part {
  return clauses(
    cypher`CASE WHEN ${from} > ${until} THEN ${from}`,
    cypher`WHEN ${from} > ${day} THEN ${from} - ${day}`,
    cypher`WHEN ${until} < ${day} THEN ${day} - ${until} ELSE 0 END`,
  );
}

/** The same link leads from all kinds of bodies. */
const ofBody = inverseNamed('Committee', 'appointments');

/** @param role of the officers, where the field itself says so */
function officerRows(context: RowsContext, compiler: Compiler, role?: string): Rows {
  const term = variable('term');
  const asOf = stateAsOf(context, compiler);
  const one = role === undefined ? narrowedToOne(context, compiler) : 'role';
  const { source, conditions } = linkedBack(ofBody, context, term, one, { asOf, compiler });
  const unordered = { row: term, types: ['Appointment'], columns: {}, asOf };
  return {
    ...unordered,
    source,
    conditions: [
      ...conditions,
      ...(role === undefined ? [] : [cypher`${property(term, 'role')} = ${constant(role)}`]),
      ...stateConditions(term, asOf, compiler),
      ...narrowedBy('role', context, compiler, term),
    ],
    order: orderOf(context, compiler, unordered, precedence(term, compiler.parameter(asOf.day))),
  };
}

/** The holders of offices in the body on the day. */
export const officers: FieldImplementation = connection('officers', (context, compiler) =>
  officerRows(context, compiler),
);

/** The holders of offices of one role. */
export function officersInRole(role: string): FieldImplementation {
  return connection(`officers ${role}`, (context, compiler) => officerRows(context, compiler, role));
}

/** The first holder of an office of one role, or null. */
export function officerInRole(role: string): FieldImplementation {
  return {
    key: `officer ${role}`,
    compile(context, compiler) {
      const rows = officerRows(context, compiler, role);
      const { row, types, order } = rows;
      const selection = compiler.select(context.nodes, types, { node: row, imports: [row], depth: context.depth });
      const first = clauses(matchRows(rows), sortedProjection([row], sortKeys(order)), cypher`LIMIT 1`);
      return firstMatch(first, selection, context.imports, compiler);
    },
  };
}
