import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, exists, not, runBefore, test } from '../../cypher/predicate.js';
import { clauses, cypher, subquery, variable } from '../../cypher/template.js';
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
    runBefore(whole),
    whole === always ? [] : cypher`WITH * WHERE ${whole.test}`,
    cypher`RETURN count(*) > 0 AS ${found}`,
  );
  return { subqueries: [subquery([node], body, [found])], test: found };
}

/**
 * The count that a condition is on, and its operand. Under POSSIBLE and DEFINITE a count is a range, of which its reading
 * shows one end and the complement the other; under LIKELY it is one number.
 */
interface CountComparison {
  readonly shown: RowCount;
  readonly opposite: RowCount;
  readonly reading: Reading;
  readonly value: Part;
}

/** The predicate that each operator makes of a count. */
const operators: Readonly<Record<OperatorOn<'Count'>, (comparison: CountComparison) => Predicate>> = {
  eq: isNumber,
  in: isOneOf,
  gt: ({ shown, value }) => counted([shown], cypher`${shown.count} > ${value}`),
  gte: ({ shown, value }) => counted([shown], cypher`${shown.count} >= ${value}`),
  lt: ({ opposite, value }) => counted([opposite], cypher`${opposite.count} < ${value}`),
  lte: ({ opposite, value }) => counted([opposite], cypher`${opposite.count} <= ${value}`),
};

function countFilter(
  filter: ArgumentValue,
  countUnder: (reading: Reading) => RowCount,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const shown = countUnder(reading);
  const opposite = complement[reading] === reading ? shown : countUnder(complement[reading]);
  return filterOfFields(
    filter,
    reading,
    (part, mode) => countFilter(part, countUnder, mode, scope),
    (operator, operand) => {
      const value = scope.compiler.parameter((request) => {
        const given = readLeaf(operand, request);
        return Array.isArray(given) ? [...new Set(given)] : given;
      });
      return implementationOf(operators, operator)({ shown, opposite, reading, value });
    },
  );
}

function counted(counts: readonly RowCount[], condition: Part): Predicate {
  return { subqueries: [...new Set(counts.map(({ counting }) => counting))], test: condition };
}

function isNumber({ shown, opposite, value }: CountComparison): Predicate {
  return counted(
    [shown, opposite],
    shown === opposite
      ? cypher`${shown.count} = ${value}`
      : cypher`${shown.count} >= ${value} AND ${opposite.count} <= ${value}`,
  );
}

/** A number of the range is among the values; under DEFINITE each is. */
function isOneOf({ shown, opposite, reading, value }: CountComparison): Predicate {
  const wanted = variable('wanted');
  if (shown === opposite) return counted([shown], cypher`${shown.count} IN ${value}`);
  const [least, most] = reading === 'DEFINITE' ? [shown, opposite] : [opposite, shown];
  const among = cypher`size([${wanted} IN ${value} WHERE ${wanted} >= ${least.count} AND ${wanted} <= ${most.count}])`;
  const enough = reading === 'DEFINITE' ? cypher`= ${most.count} - ${least.count} + 1` : cypher`> 0`;
  return counted([shown, opposite], cypher`${among} ${enough}`);
}
