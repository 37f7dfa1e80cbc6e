import type { Part } from '../../cypher/parts.js';
import { type Predicate, and, not, or } from '../../cypher/predicate.js';
import { cypher } from '../../cypher/template.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, fieldsOf, itemsOf } from '../arguments/argument-value.js';
import type { AsOf } from '../request.js';
import type { Compiler } from '../types.js';

/** Under NOT, POSSIBLE and DEFINITE swap (Kleene): what may be so is not what surely is otherwise. */
export const complement: Readonly<Record<Reading, Reading>> = { POSSIBLE: 'DEFINITE', DEFINITE: 'POSSIBLE' };

/** What the compilation of one filter has in common. */
export interface FilterScope {
  readonly compiler: Compiler;
  /** The day by which histories are told and on which states are; undefined where histories are whole. */
  readonly day: AsOf['day'];
}

type Field = readonly [name: string, value: ArgumentValue];

/**
 * The predicate of a filter that combines filters of its own type by `and`, `or` and `not`.
 * @param again compiles a filter of the same type
 * @param rest compiles the other fields
 */
export function combinedFilter(
  filter: ArgumentValue,
  reading: Reading,
  again: (filter: ArgumentValue, reading: Reading) => Predicate,
  rest: (fields: readonly Field[]) => Predicate,
): Predicate {
  const parts: Predicate[] = [];
  const own: Field[] = [];
  for (const [name, part] of fieldsOf(filter)) {
    if (name === 'not') parts.push(not(again(part, complement[reading])));
    else if (name === 'and') parts.push(and(itemsOf(part).map((item) => again(item, reading))));
    else if (name === 'or') parts.push(or(itemsOf(part).map((item) => again(item, reading))));
    else own.push([name, part]);
  }
  return and([...parts, ...(own.length === 0 ? [] : [rest(own)])]);
}

/** The same, where each of the other fields sets a condition of its own. */
export function filterOfFields(
  filter: ArgumentValue,
  reading: Reading,
  again: (filter: ArgumentValue, reading: Reading) => Predicate,
  one: (name: string, value: ArgumentValue) => Predicate,
): Predicate {
  return combinedFilter(filter, reading, again, (fields) => and(fields.map(([name, part]) => one(name, part))));
}

/** The comparisons that both filters and Cypher know. */
const comparisons: Readonly<Record<string, (left: Part, right: Part) => Part>> = {
  eq: (left, right) => cypher`${left} = ${right}`,
  in: (left, right) => cypher`${left} IN ${right}`,
  gt: (left, right) => cypher`${left} > ${right}`,
  gte: (left, right) => cypher`${left} >= ${right}`,
  lt: (left, right) => cypher`${left} < ${right}`,
  lte: (left, right) => cypher`${left} <= ${right}`,
};

/** The comparison of an expression with a value, by the operator's name. */
export function comparison(left: Part, operator: string, right: Part): Part {
  const compare = comparisons[operator];
  if (compare === undefined) throw new Error(`No implementation of the operator ${operator}`);
  return compare(left, right);
}
