import type { Part, Variable } from '../../cypher/parts.js';
import { constant, cypher, property } from '../../cypher/template.js';
import type { Kind } from '../../model/kinds.js';
import { definition, isEntityKind } from '../../model/registry.js';
import type { AsOf } from '../request.js';
import type { Compiler } from '../types.js';
import { type StateAsOf, begun, holds } from './as-of.js';

/** The conditions under which a thing is part of a history: a claim counts for it, and it had begun by the day, if any. */
export function historyConditions(kind: Kind, thing: Variable, asOf: AsOf, compiler: Compiler): readonly Part[] {
  const isDated = asOf.day !== undefined && definition(kind).bounds !== 'none';
  return [
    ...(isEntityKind(kind) ? [] : [isClaimed(thing)]),
    ...(isDated ? [begun(thing, compiler.parameter(asOf.day), asOf.reading)] : []),
  ];
}

/** The conditions under which a fact is part of a state: it counts, and it holds on the day. */
export function stateConditions(fact: Variable, { day, reading }: StateAsOf, compiler: Compiler): readonly Part[] {
  return [...countsInStates(fact), holds(fact, compiler.parameter(day), reading)];
}

/** The conditions under which a fact counts in states: it is stated, by a claim that is not deprecated. */
export function countsInStates(fact: Variable): readonly Part[] {
  return [isClaimed(fact), cypher`${property(fact, 'modality')} = ${constant('STATED')}`];
}

/** The condition that a claim counts for a thing: not all of them are deprecated. */
export function isClaimed(thing: Variable): Part {
  return cypher`${property(thing, 'deprecated')} IS NULL`;
}
