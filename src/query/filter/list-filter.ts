import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, exists, not, test } from '../../cypher/predicate.js';
import { clauses, cypher, list, subquery, variable } from '../../cypher/template.js';
import type { OperatorOn, QuantifierOf } from '../../model/operators.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, fieldsOf, readLeaf } from '../arguments/argument-value.js';
import { type RowCount, type Rows, countRows, isPattern } from '../rows.js';
import { type FilterScope, complement, filterOfFields, implementationOf } from './logic.js';

/** A list that a filter sets a condition on. */
export interface FilteredList {
  /** The node that the list belongs to. */
  readonly node: Variable;
  /** The rows of the list under a reading. */
  readonly rows: (reading: Reading) => Rows;
  /** The predicate that a filter sets on a row. */
  readonly ofRow: (filter: ArgumentValue, rows: Rows, reading: Reading) => Predicate;
}

/** The predicate that each quantifier makes of a list and of what it is given. */
const quantifiers: Readonly<Record<QuantifierOf<'rows'>, Quantifier>> = {
  some,
  none: (part, list, reading) => not(some(part, list, complement[reading])),
  every: (part, list, reading) => not(someOther(part, list, reading)),
  count: (part, list, reading, scope) =>
    countFilter(part, (mode) => countRows(list.node, list.rows(mode)), reading, scope),
};

type Quantifier = (part: ArgumentValue, list: FilteredList, reading: Reading, scope: FilterScope) => Predicate;

/**
 * The predicate of a filter on a list: `some`, `none` or `every` of its rows meet a condition, or their `count` does. The
 * rows are those that the list has on the filter's day, under the reading that the condition needs.
 */
export function listFilter(filter: ArgumentValue, list: FilteredList, reading: Reading, scope: FilterScope): Predicate {
  return and(
    fieldsOf(filter).map(([quantifier, part]) => implementationOf(quantifiers, quantifier)(part, list, reading, scope)),
  );
}

/** A row meets the condition. */
function some(part: ArgumentValue, list: FilteredList, reading: Reading): Predicate {
  const rows = list.rows(reading);
  return hasRow(list.node, rows, list.ofRow(part, rows, reading));
}

/** A row that must be one does not meet the condition. */
function someOther(part: ArgumentValue, list: FilteredList, reading: Reading): Predicate {
  const rows = list.rows(complement[reading]);
  return hasRow(list.node, rows, not(list.ofRow(part, rows, reading)));
}

function hasRow(node: Variable, rows: Rows, predicate: Predicate): Predicate {
  const { source } = rows;
  const whole = and([...rows.conditions.map(test), predicate]);
  if (isPattern(source)) return exists(node, source.clauses, whole);
  const found = variable('found');
  const body = clauses(
    source.clauses,
    whole.subqueries,
    whole === always ? [] : cypher`WITH * WHERE ${whole.test}`,
    cypher`RETURN count(*) > 0 AS ${found}`,
  );
  return { subqueries: [subquery([node], body)], test: found };
}

/** The count that a condition is on, a range from the rows that surely count to those that may, and its operand. */
interface CountComparison {
  readonly most: RowCount;
  readonly least: RowCount;
  readonly value: Part;
}

/** The predicate that each operator makes of a count. */
const operators: Readonly<Record<OperatorOn<'Count'>, (comparison: CountComparison) => Predicate>> = {
  eq: ({ most, least, value }) => isOneOf(list([value]), most, least),
  in: ({ most, least, value }) => isOneOf(value, most, least),
  gt: ({ most, value }) => counted(most, cypher`${most.count} > ${value}`),
  gte: ({ most, value }) => counted(most, cypher`${most.count} >= ${value}`),
  lt: ({ least, value }) => counted(least, cypher`${least.count} < ${value}`),
  lte: ({ least, value }) => counted(least, cypher`${least.count} <= ${value}`),
};

function countFilter(
  filter: ArgumentValue,
  countUnder: (reading: Reading) => RowCount,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const range = { most: countUnder(reading), least: countUnder(complement[reading]) };
  return filterOfFields(
    filter,
    reading,
    (part, mode) => countFilter(part, countUnder, mode, scope),
    (operator, operand) => {
      const value = scope.compiler.parameter((request) => readLeaf(operand, request));
      return implementationOf(operators, operator)({ ...range, value });
    },
  );
}

function counted({ counting }: RowCount, condition: Part): Predicate {
  return { subqueries: [counting], test: condition };
}

function isOneOf(values: Part, most: RowCount, least: RowCount): Predicate {
  const wanted = variable('wanted');
  const within = cypher`${most.count} >= ${wanted} AND ${least.count} <= ${wanted}`;
  return {
    subqueries: [most.counting, least.counting],
    test: cypher`any(${wanted} IN ${values} WHERE ${within})`,
  };
}
