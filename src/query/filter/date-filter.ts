import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, never, test } from '../../cypher/predicate.js';
import { cypher, property, variable } from '../../cypher/template.js';
import { FAR_FUTURE, FAR_PAST, parseBoundary, parsePartialDate } from '../../model/dates.js';
import type { OperatorOn } from '../../model/operators.js';
import { earliestProperty, latestProperty } from '../../model/properties.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, readLeaf } from '../arguments/argument-value.js';
import type { Compiler } from '../types.js';
import { type FilterScope, filterOfFields, implementationOf } from './logic.js';
import { isNullTest } from './value-filter.js';

/** The partial date that a condition is on, and the operand that it is compared with. */
interface Comparison {
  /** The property with its text. */
  readonly date: Part;
  /** The properties with the first and the last day that it can mean. */
  readonly earliest: Part;
  readonly latest: Part;
  /** The condition may be met; without it, it must. */
  readonly may: boolean;
  readonly operand: ArgumentValue;
  readonly compiler: Compiler;
}

/** The predicate that each operator makes of a date. */
const operators: Readonly<Record<OperatorOn<'PartialDate'>, (comparison: Comparison) => Predicate>> = {
  eq: isOneDate,
  in: (comparison) => test(isOneOf(comparison)),
  gt: (comparison) => ifKnown(comparison, cypher`${upper(comparison)} > ${boundary(comparison, 'latest')}`),
  gte: (comparison) => ifKnown(comparison, cypher`${upper(comparison)} >= ${boundary(comparison, 'earliest')}`),
  lt: (comparison) => ifKnown(comparison, cypher`${lower(comparison)} < ${boundary(comparison, 'earliest')}`),
  lte: (comparison) => ifKnown(comparison, cypher`${lower(comparison)} <= ${boundary(comparison, 'latest')}`),
  isNull: ({ date, operand, compiler }) => test(isNullTest(date, operand, compiler)),
};

/**
 * A filter on a partial date. Each comparison is possibly met where one of the days that the date can mean meets it, and
 * surely where all do. A date that is not known may be any day.
 */
export function dateFilter(
  filter: ArgumentValue,
  node: Variable,
  name: string,
  reading: Reading,
  scope: FilterScope,
): Predicate {
  const own = {
    date: property(node, name),
    earliest: property(node, earliestProperty(name)),
    latest: property(node, latestProperty(name)),
    may: reading === 'POSSIBLE',
    compiler: scope.compiler,
  };
  return filterOfFields(
    filter,
    reading,
    (part, mode) => dateFilter(part, node, name, mode, scope),
    (operator, operand) => implementationOf(operators, operator)({ ...own, operand }),
  );
}

/** The bound of the date that must lie above a day: the last day where one reading is enough, the first for all of them. */
function upper({ earliest, latest, may }: Comparison): Part {
  return may ? latest : earliest;
}

/** The bound of the date that must lie below a day. */
function lower({ earliest, latest, may }: Comparison): Part {
  return may ? earliest : latest;
}

/** The day of the operand that an operator compares with. @throws UserError BAD_DATE where the operand has no such day */
function boundary({ operand, compiler }: Comparison, which: 'earliest' | 'latest'): Part {
  return compiler.parameter((request) => parseBoundary(String(readLeaf(operand, request)), which, 'filter'));
}

/** The first and the last day that a date can mean; one that leaves them open may be any day. */
function boundsOf(date: unknown): readonly [earliest: number, latest: number] {
  const { earliest, latest } = parsePartialDate(String(date), 'filter');
  return [earliest ?? FAR_PAST, latest ?? FAR_FUTURE];
}

/** The condition on a day of the date that is known. */
function ifKnown({ may }: Comparison, condition: Part): Predicate {
  const unknown = may ? always : never;
  return test(cypher`coalesce(${condition}, ${unknown.test})`);
}

/** The first or the last day that the operand can mean. */
function readingOf({ operand, compiler }: Comparison, which: 0 | 1): Part {
  return compiler.parameter((request) => boundsOf(readLeaf(operand, request))[which]);
}

function isOneDate(comparison: Comparison): Predicate {
  const { earliest, latest, may } = comparison;
  const [from, until] = [readingOf(comparison, 0), readingOf(comparison, 1)];
  return may
    ? and([ifKnown(comparison, cypher`${earliest} <= ${until}`), ifKnown(comparison, cypher`${latest} >= ${from}`)])
    : and([
        test(cypher`${from} = ${until}`),
        ifKnown(comparison, cypher`${earliest} = ${from}`),
        ifKnown(comparison, cypher`${latest} = ${from}`),
      ]);
}

/** A date may be one of several, or must be. */
function isOneOf({ earliest, latest, may, operand, compiler }: Comparison): Part {
  const wanted = variable('wanted');
  const all = compiler.parameter((request) => [readLeaf(operand, request)].flat().map(boundsOf));
  const [from, until] = [cypher`${wanted}[0]`, cypher`${wanted}[1]`];
  const meets = may
    ? cypher`coalesce(${earliest} <= ${until}, true) AND coalesce(${latest} >= ${from}, true)`
    : cypher`${from} = ${until} AND coalesce(${earliest} = ${from} AND ${latest} = ${from}, false)`;
  return cypher`any(${wanted} IN ${all} WHERE ${meets})`;
}
