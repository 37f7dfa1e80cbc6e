import type { Part, Subquery, Variable } from './parts.js';
import { sideBySide } from './side-by-side.js';
import { clauses, cypher, joined, subquery, variable } from './template.js';

/** A condition on a row: a boolean expression, and the subqueries that must run before it. */
export interface Predicate {
  readonly subqueries: readonly Subquery[];
  readonly test: Part;
  /** The predicates this one joins, and by what; absent where it joins none. */
  readonly joins?: { readonly operator: Operator; readonly operands: readonly Predicate[] };
  /** The predicate of which this one is the negation. */
  readonly negates?: Predicate;
}

type Operator = ' AND ' | ' OR ';

/** Holds of every row. */
export const always: Predicate = { subqueries: [], test: cypher`true` };
/** Holds of no row. */
export const never: Predicate = { subqueries: [], test: cypher`false` };

/** The predicate of an expression that needs no subquery. */
export function test(expression: Part): Predicate {
  return { subqueries: [], test: expression };
}

/** All hold. */
export function and(predicates: readonly Predicate[]): Predicate {
  const needed = predicates.filter((one) => one !== always);
  if (needed.includes(never)) return never;
  return combined(needed, ' AND ') ?? always;
}

/** At least one holds. */
export function or(predicates: readonly Predicate[]): Predicate {
  const able = predicates.filter((one) => one !== never);
  if (able.includes(always)) return always;
  return combined(able, ' OR ') ?? never;
}

/**
 * It does not hold, or can't be told: in Cypher a comparison with an absent value is null.
 *
 * The negation is moved inwards (De Morgan), and two of them cancel out, so that a statement nests no deeper the
 * more of them a filter has: Grafeo's parser allows 64 levels.
 */
export function not(predicate: Predicate): Predicate {
  if (predicate === always) return never;
  if (predicate === never) return always;
  const { subqueries, joins, negates } = predicate;
  if (negates) return negates;
  if (joins) return (joins.operator === ' AND ' ? or : and)(joins.operands.map(not));
  return { subqueries, test: cypher`NOT coalesce(${predicate.test}, false)`, negates: predicate };
}

function combined(predicates: readonly Predicate[], operator: Operator): Predicate | undefined {
  const [only, ...others] = predicates;
  if (only === undefined || others.length === 0) return only;
  const tests = joined(
    predicates.map((one) => one.test),
    operator,
  );
  return { subqueries: subqueriesOf(predicates), test: cypher`(${tests})`, joins: { operator, operands: predicates } };
}

function subqueriesOf(predicates: readonly Predicate[]): readonly Subquery[] {
  return [...new Set(predicates.flatMap(({ subqueries }) => subqueries))];
}

/** The subqueries of a predicate, as a statement runs them before its test. */
export function runBefore({ subqueries, test: condition }: Predicate): readonly Subquery[] {
  return sideBySide(subqueries, condition);
}

/** The pattern, `MATCH …`, has a match from `from` on of which the predicate holds. */
export function exists(from: Variable, match: Part, predicate: Predicate): Predicate {
  if (predicate === never) return never;
  const { subqueries, test: condition } = predicate;
  // Counted, as Grafeo takes long for one EXISTS within another; Neo4j stops at the first match all the same.
  if (subqueries.length === 0) return test(cypher`COUNT { ${whereAll(match, [predicate])} } > 0`);
  const found = variable('found');
  const count = clauses(match, runBefore(predicate), cypher`WITH * WHERE ${condition} RETURN count(*) > 0 AS ${found}`);
  return { subqueries: [subquery([from], count, [found])], test: found };
}

/** The clause with the predicates, which need no subquery, as its `WHERE`. */
function whereAll(clause: Part, predicates: readonly Predicate[]): Part {
  return where(
    clause,
    predicates.filter((one) => one !== always).map((one) => one.test),
  );
}

/** The clause with the conditions as its `WHERE`; the clause alone where there are none. */
export function where(clause: Part, conditions: readonly Part[]): Part {
  return conditions.length === 0 ? clause : cypher`${clause} WHERE ${joined(conditions, ' AND ')}`;
}
