import type { Part, Variable } from '../../cypher/parts.js';
import { type Predicate, and, not, or, test } from '../../cypher/predicate.js';
import { cypher, label, property } from '../../cypher/template.js';
import { kindNames } from '../../model/kinds.js';
import { recordType } from '../../model/names.js';
import type { OperatorOn } from '../../model/operators.js';
import type { Reading } from '../../model/time.js';
import type { ArgumentValue } from '../arguments/argument-value.js';
import { begun, defaultDay, holds } from '../temporal/as-of.js';
import { type FilterScope, filterOfFields, implementationOf } from './logic.js';

/*
 * Filters on values that no property has: each term of their enum is another condition of the statement.
 */

/** The terms that each operator accepts. */
const operators: Readonly<
  Record<OperatorOn<'TermState' | 'EntityType' | 'RecordType'>, (operand: unknown) => readonly unknown[]>
> = {
  eq: (term) => [term],
  in: (terms) => [terms].flat(),
};

function acceptedTerms(operator: string, operand: ArgumentValue, { compiler }: FilterScope): readonly unknown[] {
  return implementationOf(operators, operator)(compiler.staticValue(operand));
}

/** A filter on the kind of a thing. Two-valued: the kind of a thing is always known. */
export function typeFilter(filter: ArgumentValue, node: Variable, scope: FilterScope): Predicate {
  return filterOfFields(
    filter,
    'DEFINITE',
    (part) => typeFilter(part, node, scope),
    (operator, operand) => {
      const wanted = acceptedTerms(operator, operand, scope);
      const kinds = kindNames.filter((kind) => wanted.includes(recordType(kind)));
      return or(kinds.map((kind) => test(cypher`${node}:${label(kind)}`)));
    },
  );
}

/** The states that a term can have in the world; UNKNOWN is one of what is known of it. */
const states = ['NOT_BEGUN', 'CURRENT', 'ENDED'] as const;

/**
 * A filter on the state of a term on the day. A set of states is one condition, surely met where no state out of it can be.
 * UNKNOWN is no state of the world but of what is known, and so is itself never in doubt.
 */
export function stateFilter(filter: ArgumentValue, term: Variable, reading: Reading, scope: FilterScope): Predicate {
  const day = scope.compiler.parameter(scope.day ?? defaultDay);
  return filterOfFields(
    filter,
    reading,
    (part, mode) => stateFilter(part, term, mode, scope),
    (operator, operand) => {
      const wanted = acceptedTerms(operator, operand, scope);
      const inWorld = isInAnyOf(wanted, term, day, reading);
      return wanted.includes('UNKNOWN') ? or([inWorld, isUnknown(term, day)]) : inWorld;
    },
  );
}

function isInAnyOf(wanted: readonly unknown[], term: Variable, day: Part, reading: Reading): Predicate {
  const [inside, outside] = [true, false].map((is) => states.filter((state) => wanted.includes(state) === is));
  const ways = reading === 'LIKELY' ? likelyStates(term, day) : possibleStates(term, day);
  const anyOf = (some: typeof inside = []): Predicate => or(some.map((state) => ways[state]));
  return reading === 'DEFINITE' ? not(anyOf(outside)) : anyOf(inside);
}

type States = Readonly<Record<(typeof states)[number], Predicate>>;

/** The conditions under which the term may be in each state; it always may in one at least. */
function possibleStates(term: Variable, day: Part): States {
  // It surely has not ended before any day that it can't have ended before.
  const lasting = ['definiteUntil', 'lastedUntil'].map((name) => test(cypher`${property(term, name)} >= ${day}`));
  return {
    NOT_BEGUN: not(test(begun(term, day, 'DEFINITE'))),
    CURRENT: holding(term, day, 'POSSIBLE'),
    // What holds on no day does not end.
    ENDED: and([test(begun(term, day, 'POSSIBLE')), not(or(lasting))]),
  };
}

/** The conditions under which the term likely is in each state, always one of them: over is what began and does not hold. */
function likelyStates(term: Variable, day: Part): States {
  const current = holding(term, day, 'LIKELY');
  const hadBegun = test(begun(term, day, 'LIKELY'));
  return {
    NOT_BEGUN: not(or([current, hadBegun])),
    CURRENT: current,
    ENDED: and([not(current), hadBegun]),
  };
}

function isUnknown(term: Variable, day: Part): Predicate {
  return and([holding(term, day, 'POSSIBLE'), not(holding(term, day, 'DEFINITE'))]);
}

function holding(term: Variable, day: Part, reading: Reading): Predicate {
  return test(cypher`(${holds(term, day, reading)})`);
}
