import { connectionThroughFacts, edgeThroughFacts } from '../query/fields/through-facts.js';
import { narrowedBy } from '../query/row-sources/narrowing.js';
import { stateAsOf } from '../query/temporal/as-of.js';
import { stateConditions } from '../query/temporal/visibility.js';

/** The members of an organisation or committee on the day. */
export const members = connectionThroughFacts('Membership', { of: 'of', end: 'member' }, (context, compiler, fact) => {
  const asOf = stateAsOf(context, compiler);
  return {
    conditions: [...stateConditions(fact, asOf, compiler), ...narrowedBy('status', context, compiler, fact)],
    asOf,
  };
});

export const memberEdge = edgeThroughFacts('memberships', 'Membership');
