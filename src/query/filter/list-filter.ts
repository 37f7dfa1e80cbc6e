import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, exists, not, test } from '../../cypher/predicate.js';
import { clauses, cypher, list, subquery, variable } from '../../cypher/template.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, fieldsOf, readLeaf } from '../arguments/argument-value.js';
import { type RowCount, type Rows, countRows, isPattern } from '../rows.js';
import { type FilterScope, comparison, complement, filterOfFields } from './logic.js';

/** A list that a filter sets a condition on. */
export interface FilteredList {
  /** The node that the list belongs to. */
  readonly node: Variable;
  /** The rows of the list under a reading. */
  readonly rows: (reading: Reading) => Rows;
  /** The predicate that a filter sets on a row. */
  readonly ofRow: (filter: ArgumentValue, rows: Rows, reading: Reading) => Predicate;
}

/**
 * The predicate of a filter on a list: `some`, `none` or `every` of its rows meet a condition, or their `count` does. The
 * rows are those that the list has on the filter's day, under the reading that the condition needs.
 */
export function listFilter(filter: ArgumentValue, of: FilteredList, reading: Reading, scope: FilterScope): Predicate {
  const some = (part: ArgumentValue, mode: Reading): Predicate => {
    const rows = of.rows(mode);
    return hasRow(of.node, rows, of.ofRow(part, rows, mode));
  };
  const someOther = (part: ArgumentValue, mode: Reading): Predicate => {
    const rows = of.rows(complement[mode]);
    return hasRow(of.node, rows, not(of.ofRow(part, rows, mode)));
  };
  return and(
    fieldsOf(filter).map(([quantifier, part]) => {
      switch (quantifier) {
        case 'some':
          return some(part, reading);
        case 'none':
          return not(some(part, complement[reading]));
        case 'every':
          return not(someOther(part, reading));
        case 'count':
          return countFilter(part, (mode) => countRows(of.node, of.rows(mode)), reading, scope);
        default:
          throw new Error(`No implementation of the quantifier ${quantifier}`);
      }
    }),
  );
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

/** A count is a range: from the rows that surely count to those that may. */
function countFilter(
  filter: ArgumentValue,
  countUnder: (reading: Reading) => RowCount,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const [most, least] = [countUnder(reading), countUnder(complement[reading])];
  return filterOfFields(
    filter,
    reading,
    (part, mode) => countFilter(part, countUnder, mode, scope),
    (operator, part) => {
      const value = scope.compiler.parameter((request) => readLeaf(part, request));
      switch (operator) {
        case 'gt':
        case 'gte':
          return { subqueries: [most.counting], test: comparison(most.count, operator, value) };
        case 'lt':
        case 'lte':
          return { subqueries: [least.counting], test: comparison(least.count, operator, value) };
        case 'eq':
          return countIsOneOf(list([value]), most, least);
        case 'in':
          return countIsOneOf(value, most, least);
        default:
          throw new Error(`No implementation of the operator ${operator} on a count`);
      }
    },
  );
}

function countIsOneOf(values: Part, most: RowCount, least: RowCount): Predicate {
  const wanted = variable('wanted');
  const within = cypher`${most.count} >= ${wanted} AND ${least.count} <= ${wanted}`;
  return {
    subqueries: [most.counting, least.counting],
    test: cypher`any(${wanted} IN ${values} WHERE ${within})`,
  };
}
