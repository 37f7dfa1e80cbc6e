import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, and, not, or, test } from '../../cypher/predicate.js';
import { cypher, label, property } from '../../cypher/template.js';
import { entityKinds } from '../../model/kinds.js';
import { recordType } from '../../model/names.js';
import type { OperatorOn } from '../../model/operators.js';
import type { Reading } from '../../model/time.js';
import type { ArgumentValue } from '../arguments/argument-value.js';
import { begun, defaultDay, holds } from '../temporal/as-of.js';
import { type FilterScope, complement, filterOfFields, implementationOf } from './logic.js';

/*
 * Filters on values that no property has: each term of their enum is another condition of the statement.
 */

/** The terms that each operator accepts. */
const operators: Readonly<Record<OperatorOn<'TermState' | 'EntityType'>, (operand: unknown) => readonly unknown[]>> = {
  eq: (term) => [term],
  in: (terms) => [terms].flat(),
};

function acceptedTerms(operator: string, operand: ArgumentValue, { compiler }: FilterScope): readonly unknown[] {
  return implementationOf(operators, operator)(compiler.staticValue(operand));
}

/** A filter on the kind of an entity. Two-valued: the kind of a thing is always known. */
export function typeFilter(filter: ArgumentValue, node: Variable, scope: FilterScope): Predicate {
  return filterOfFields(
    filter,
    'DEFINITE',
    (part) => typeFilter(part, node, scope),
    (operator, operand) => {
      const wanted = acceptedTerms(operator, operand, scope);
      const kinds = entityKinds.filter((kind) => wanted.includes(recordType(kind)));
      return or(kinds.map((kind) => test(cypher`${node}:${label(kind)}`)));
    },
  );
}

/**
 * A filter on the state of a term on the day. UNKNOWN is no state of the world but of what is known, and so is itself
 * never in doubt.
 */
export function stateFilter(filter: ArgumentValue, term: Variable, reading: Reading, scope: FilterScope): Predicate {
  const day = scope.compiler.parameter(scope.day ?? defaultDay);
  return filterOfFields(
    filter,
    reading,
    (part, mode) => stateFilter(part, term, mode, scope),
    (operator, operand) =>
      or(acceptedTerms(operator, operand, scope).map((state) => isInState(state, term, day, reading))),
  );
}

function isInState(state: unknown, term: Variable, day: Part, reading: Reading): Predicate {
  const holdsUnder = (mode: Reading): Predicate => test(cypher`(${holds(term, day, mode)})`);
  switch (state) {
    case 'CURRENT':
      return holdsUnder(reading);
    case 'NOT_BEGUN':
      return not(test(begun(term, day, complement[reading])));
    case 'ENDED': {
      if (reading === 'DEFINITE') return test(cypher`${property(term, 'possibleUntil')} < ${day}`);
      // It surely has not ended before any day that it can't have ended before.
      const lasting = ['definiteUntil', 'lastedUntil'].map((name) => test(cypher`${property(term, name)} >= ${day}`));
      return not(or(lasting));
    }
    default:
      return and([holdsUnder('POSSIBLE'), not(holdsUnder('DEFINITE'))]);
  }
}
