import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, always, and, never, test } from '../../cypher/predicate.js';
import { cypher, joined, property, variable } from '../../cypher/template.js';
import { FAR_FUTURE, FAR_PAST, parseBoundary, parsePartialDate } from '../../model/dates.js';
import type { OperatorOn } from '../../model/operators.js';
import { earliestProperty, latestProperty } from '../../model/properties.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, readLeaf } from '../arguments/argument-value.js';
import type { Request } from '../request.js';
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
  readonly reading: Reading;
  readonly operand: ArgumentValue;
  readonly compiler: Compiler;
}

/** The predicate that each operator makes of a date. */
const operators: Readonly<Record<OperatorOn<'PartialDate'>, (comparison: Comparison) => Predicate>> = {
  eq: isOneDate,
  in: (comparison) => test(isOneOf(comparison)),
  gt: (comparison) => test(ifKnown(comparison, cypher`${upper(comparison)} > ${boundary(comparison, 'latest')}`)),
  gte: (comparison) => test(ifKnown(comparison, cypher`${upper(comparison)} >= ${boundary(comparison, 'earliest')}`)),
  lt: (comparison) => test(ifKnown(comparison, cypher`${lower(comparison)} < ${boundary(comparison, 'earliest')}`)),
  lte: (comparison) => test(ifKnown(comparison, cypher`${lower(comparison)} <= ${boundary(comparison, 'latest')}`)),
  isNull: ({ date, operand, compiler }) => test(isNullTest(date, operand, compiler)),
};

/**
 * A filter on a partial date. Each comparison is possibly met where one of the days that the date can mean meets it, surely
 * where all do, and likely where the first of them does. A date that is not known may be any day, and likely meets nothing.
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
    reading,
    compiler: scope.compiler,
  };
  return filterOfFields(
    filter,
    reading,
    (part, mode) => dateFilter(part, node, name, mode, scope),
    (operator, operand) => implementationOf(operators, operator)({ ...own, operand }),
  );
}

/** The bound of the date that must lie above a day: the last day where one of all is enough, the first where each counts. */
function upper(comparison: Comparison): Part {
  if (comparison.reading === 'LIKELY') return likelyDay(comparison);
  return comparison.reading === 'POSSIBLE' ? comparison.latest : comparison.earliest;
}

/** The bound of the date that must lie below a day. */
function lower(comparison: Comparison): Part {
  if (comparison.reading === 'LIKELY') return likelyDay(comparison);
  return comparison.reading === 'POSSIBLE' ? comparison.earliest : comparison.latest;
}

/** The day that a date counts as: the first that it can mean, or the last where no first is known. */
function likelyDay({ earliest, latest }: Comparison): Part {
  return cypher`coalesce(${earliest}, ${latest})`;
}

/** The day of the operand that an operator compares with. @throws UserError BAD_DATE where the operand has no such day */
function boundary({ operand, compiler }: Comparison, which: 'earliest' | 'latest'): Part {
  return compiler.parameter((request) => parseBoundary(String(readLeaf(operand, request)), which, 'filter'));
}

type Bounds = readonly [earliest: number, latest: number];

/** The first and the last day that a date can mean; one that leaves them open may be any day. */
function boundsOf(date: unknown): Bounds {
  const { earliest, latest } = parsePartialDate(String(date), 'filter');
  return [earliest ?? FAR_PAST, latest ?? FAR_FUTURE];
}

/** The condition on a day of the date that is known. */
function ifKnown({ reading }: Comparison, condition: Part): Part {
  const unknown = reading === 'POSSIBLE' ? always : never;
  return cypher`coalesce(${condition}, ${unknown.test})`;
}

/** The first or the last day that the operand can mean. */
function readingOf({ operand, compiler }: Comparison, which: 0 | 1): Part {
  return compiler.parameter((request) => boundsOf(readLeaf(operand, request))[which]);
}

function isOneDate(comparison: Comparison): Predicate {
  const { earliest, latest, reading } = comparison;
  const [from, until] = [readingOf(comparison, 0), readingOf(comparison, 1)];
  const conditions =
    reading === 'DEFINITE'
      ? [
          cypher`${from} = ${until}`,
          ifKnown(comparison, cypher`${earliest} = ${from}`),
          ifKnown(comparison, cypher`${latest} = ${from}`),
        ]
      : meeting(comparison, from, until);
  return and(conditions.map(test));
}

/** The conditions that a day that counts lies between the two. */
function meeting(comparison: Comparison, from: Part, until: Part): readonly Part[] {
  return [
    ifKnown(comparison, cypher`${lower(comparison)} <= ${until}`),
    ifKnown(comparison, cypher`${upper(comparison)} >= ${from}`),
  ];
}

/** The date may be, or likely is, one of several, or all days that it can mean are among them. */
function isOneOf(comparison: Comparison): Part {
  const { earliest, latest, reading, operand, compiler } = comparison;
  const wanted = variable('wanted');
  const bounds = (request: Request): readonly Bounds[] => [readLeaf(operand, request)].flat().map(boundsOf);
  if (reading === 'DEFINITE') {
    const days = compiler.parameter((request) => singleDays(bounds(request)));
    const among = cypher`size([${wanted} IN ${days} WHERE ${wanted} >= ${earliest} AND ${wanted} <= ${latest}])`;
    return ifKnown(comparison, cypher`${among} = ${latest} - ${earliest} + 1`);
  }
  const conditions = joined(meeting(comparison, cypher`${wanted}[0]`, cypher`${wanted}[1]`), ' AND ');
  return cypher`any(${wanted} IN ${compiler.parameter(bounds)} WHERE ${conditions})`;
}

/** The dates that are one day each, once each: of the others it is unknown which day is meant. */
function singleDays(bounds: readonly Bounds[]): readonly number[] {
  return [...new Set(bounds.flatMap(([earliest, latest]) => (earliest === latest ? [earliest] : [])))];
}
