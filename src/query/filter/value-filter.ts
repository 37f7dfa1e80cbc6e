import type { Part } from '../../cypher/parts.js';
import { type Predicate, and, not, test } from '../../cypher/predicate.js';
import { cypher, variable } from '../../cypher/template.js';
import { UserError } from '../../errors.js';
import { parseDay } from '../../model/dates.js';
import type { ScalarType } from '../../model/filters.js';
import type { OperatorOn, QuantifierOf, ValueType } from '../../model/operators.js';
import { evened, normalForm } from '../../text/normal-form.js';
import { beginningWith, containing } from '../../text/pattern.js';
import { type ArgumentValue, fieldsOf, readLeaf } from '../arguments/argument-value.js';
import type { Compiler } from '../types.js';
import { type FilterScope, filterOfFields, implementationOf } from './logic.js';

/** The types of values that are compared as they are; the others have filters of their own. */
type PlainType = Exclude<ValueType, 'PartialDate' | 'Count' | 'TermState' | 'EntityType'>;

/** The value that a condition is on, and the operand that it is compared with. */
interface Comparison {
  readonly value: Part;
  readonly type: ScalarType;
  readonly operator: string;
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
  contains: (comparison) => cypher`${comparison.value} =~ ${pattern(comparison, containing)}`,
  startsWith: (comparison) => cypher`${comparison.value} =~ ${pattern(comparison, beginningWith)}`,
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
    (operator, operand) => test(implementationOf(operators, operator)({ value, type, operator, operand, compiler })),
  );
}

/** The operand as a parameter: one value or several. */
function wanted({ type, operand, compiler }: Comparison): Part {
  const convert = (one: unknown): unknown => {
    if (type === 'Date') return parseDay(String(one), 'filter');
    return typeof one === 'string' ? normalForm(one) : one;
  };
  return compiler.parameter((request) => {
    const value = readLeaf(operand, request);
    return Array.isArray(value) ? value.map(convert) : convert(value);
  });
}

/** The test that a value is there, or is not, as the operand says. */
export function isNullTest(value: Part, operand: ArgumentValue, compiler: Compiler): Part {
  return compiler.staticValue(operand) === true ? cypher`${value} IS NULL` : cypher`${value} IS NOT NULL`;
}

/** The pattern of the texts that have the operand for a part, as a parameter. */
function pattern({ operator, operand, compiler }: Comparison, patternOf: (searched: string) => string): Part {
  return compiler.parameter((request) => patternOf(searchedText(readLeaf(operand, request), operator)));
}

/** The engines take no pattern of any length. */
const longestText = 100;

/** @throws UserError BAD_FILTER for a text that is too long to look for */
function searchedText(value: unknown, operator: string): string {
  const text = evened(String(value));
  if (text.length <= longestText) return text;
  throw new UserError({
    code: 'BAD_FILTER',
    message: `The filter looks by "${operator}" for a text of ${text.length} characters.`,
    argument: 'filter',
    value: text.slice(0, longestText),
    remedy: `Look for at most ${longestText} characters, or for the whole text by "eq".`,
    limit: longestText,
    requested: text.length,
  });
}

const quantifiers: Readonly<Record<QuantifierOf<'texts'>, (item: Part, all: Part, condition: Part) => Predicate>> = {
  some: (item, all, condition) => test(cypher`any(${item} IN ${all} WHERE ${condition})`),
  none: (item, all, condition) => not(test(cypher`any(${item} IN ${all} WHERE ${condition})`)),
  every: (item, all, condition) => test(cypher`all(${item} IN ${all} WHERE ${condition})`),
};

/** A filter on several texts: `some`, `none` or `every` of them meet a condition. */
export function textsFilter(filter: ArgumentValue, texts: Part, scope: FilterScope): Predicate {
  return and(
    fieldsOf(filter).map(([quantifier, part]) => {
      const item = variable('item');
      const condition = valueFilter(part, item, scope).test;
      return implementationOf(quantifiers, quantifier)(item, cypher`coalesce(${texts}, [])`, condition);
    }),
  );
}
