import type { Part } from '../../cypher/parts.js';
import { type Predicate, always, test } from '../../cypher/predicate.js';
import { cypher } from '../../cypher/template.js';
import { parseDay } from '../../model/dates.js';
import type { ScalarType } from '../../model/filters.js';
import { type OperatorOn, type ValueType, modes } from '../../model/operators.js';
import { evened, normalForm } from '../../text/normal-form.js';
import { type ArgumentValue, readLeaf } from '../arguments/argument-value.js';
import type { Request } from '../request.js';
import type { Compiler } from '../types.js';
import { type FilterScope, filterOfFields, implementationOf } from './logic.js';

/** The types of values that are compared as they are; the others have filters of their own. */
type PlainType = Exclude<ValueType, 'PartialDate' | 'Count' | 'TermState' | 'EntityType' | 'RecordType'>;

/** The value that a condition is on, and the operand that it is compared with. */
interface Comparison {
  readonly value: Part;
  readonly type: ScalarType;
  readonly operand: ArgumentValue;
  readonly compiler: Compiler;
}

/** The test that each operator makes of a value. */
const operators: Readonly<Record<OperatorOn<PlainType>, (comparison: Comparison) => Part>> = {
  eq: (comparison) => cypher`${comparison.value} = ${wanted(comparison)}`,
  in: (comparison) => cypher`${comparison.value} IN ${wanted(comparison)}`,
  gt: (comparison) => cypher`${comparison.value} > ${wanted(comparison)}`,
  gte: (comparison) => cypher`${comparison.value} >= ${wanted(comparison)}`,
  lt: (comparison) => cypher`${comparison.value} < ${wanted(comparison)}`,
  lte: (comparison) => cypher`${comparison.value} <= ${wanted(comparison)}`,
  contains: (comparison) => cypher`${comparison.value} CONTAINS ${part(comparison)}`,
  startsWith: (comparison) => cypher`${comparison.value} STARTS WITH ${part(comparison)}`,
  isNull: ({ value, operand, compiler }) => isNullTest(value, operand, compiler),
};

/** A filter on a value. Two-valued: a condition on an absent value is false. */
export function valueFilter(
  filter: ArgumentValue,
  value: Part,
  scope: FilterScope,
  type: ScalarType = 'String',
): Predicate {
  const { compiler } = scope;
  return filterOfFields(
    filter,
    'DEFINITE',
    (part) => valueFilter(part, value, scope, type),
    // Such values are compared exactly in any case.
    (operator, operand) =>
      operator in modes ? always : test(implementationOf(operators, operator)({ value, type, operand, compiler })),
  );
}

/** The operand as a parameter: one value or several. */
function wanted({ type, operand, compiler }: Comparison): Part {
  const convert = (one: unknown, request: Request): unknown => {
    if (type === 'Date') return parseDay(String(one), 'filter');
    if (typeof one !== 'string') return one;
    return type === 'ID' ? request.thingOf(normalForm(one), 'CONDITION') : normalForm(one);
  };
  return compiler.parameter((request) => {
    const value = readLeaf(operand, request);
    return Array.isArray(value) ? value.map((one) => convert(one, request)) : convert(value, request);
  });
}

/** The operand that is a part of a text, as a parameter. */
function part({ operand, compiler }: Comparison): Part {
  return compiler.parameter((request) => evened(String(readLeaf(operand, request))));
}

/** The test that a value is there, or is not, as the operand says. */
export function isNullTest(value: Part, operand: ArgumentValue, compiler: Compiler): Part {
  return compiler.staticValue(operand) === true ? cypher`${value} IS NULL` : cypher`${value} IS NOT NULL`;
}
