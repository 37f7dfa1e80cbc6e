import { type Predicate, and, not, or } from '../../cypher/predicate.js';
import type { Connective } from '../../model/operators.js';
import type { Reading } from '../../model/time.js';
import { type ArgumentValue, fieldsOf, itemsOf } from '../arguments/argument-value.js';
import type { AsOf } from '../request.js';
import type { Compiler } from '../types.js';

/**
 * Under NOT, POSSIBLE and DEFINITE swap (Kleene): what may be so is not what surely is otherwise. Under LIKELY nothing is
 * unknown, so what is not so is otherwise.
 */
export const complement: Readonly<Record<Reading, Reading>> = {
  POSSIBLE: 'DEFINITE',
  LIKELY: 'LIKELY',
  DEFINITE: 'POSSIBLE',
};

/** The compiler and the day that all parts of one filter share. */
export interface FilterScope {
  readonly compiler: Compiler;
  /** The day by which histories are told and on which states are; undefined where histories are whole. */
  readonly day: AsOf['day'];
}

type Field = readonly [name: string, value: ArgumentValue];

/** The predicate of a filter within another one of its type, under a reading. */
type Again = (filter: ArgumentValue, reading: Reading) => Predicate;

const connectives: Readonly<Record<Connective, (part: ArgumentValue, reading: Reading, again: Again) => Predicate>> = {
  and: (part, reading, again) => and(itemsOf(part).map((item) => again(item, reading))),
  or: (part, reading, again) => or(itemsOf(part).map((item) => again(item, reading))),
  not: (part, reading, again) => not(again(part, complement[reading])),
};

/**
 * The predicate of a filter that combines filters of its own type by connectives.
 * @param again compiles a filter of the same type
 * @param rest compiles the other fields
 */
export function combinedFilter(
  filter: ArgumentValue,
  reading: Reading,
  again: Again,
  rest: (fields: readonly Field[]) => Predicate,
): Predicate {
  const fields = fieldsOf(filter);
  const own = fields.filter(([name]) => !isNamed(connectives, name));
  return and([
    ...fields.flatMap(([name, part]) => (isNamed(connectives, name) ? connectives[name](part, reading, again) : [])),
    ...(own.length === 0 ? [] : [rest(own)]),
  ]);
}

/** The same, where each of the other fields sets a condition of its own. */
export function filterOfFields(
  filter: ArgumentValue,
  reading: Reading,
  again: Again,
  one: (name: string, value: ArgumentValue) => Predicate,
): Predicate {
  return combinedFilter(filter, reading, again, (fields) => and(fields.map(([name, part]) => one(name, part))));
}

/**
 * The implementation of this name. The schema is made from the names of the model, and implementations are typed by them:
 * a name without one does not compile.
 */
export function implementationOf<Name extends string, Implementation>(
  implementations: Readonly<Record<Name, Implementation>>,
  name: string,
): Implementation {
  if (isNamed(implementations, name)) return implementations[name];
  throw new Error(`No implementation of ${name} among ${Object.keys(implementations).join(', ')}`);
}

function isNamed<Name extends string>(implementations: Readonly<Record<Name, unknown>>, name: string): name is Name {
  return Object.hasOwn(implementations, name);
}
