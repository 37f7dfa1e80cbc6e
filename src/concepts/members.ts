import { cypher, property, variable } from '../cypher/template.js';
import { connectionThroughFacts, edgeThroughFacts } from '../query/fields/through-facts.js';
import { narrowedBy } from '../query/row-sources/narrowing.js';
import { stateAsOf } from '../query/temporal/as-of.js';
import { stateConditions } from '../query/temporal/visibility.js';

/**
 * The members of an organisation or committee on the day. Whom a membership counts for is a row, derived when something
 * that bears on it is written (`claims/standings`), so that all who are one member are listed once.
 */
export const members = connectionThroughFacts(
  'Membership',
  { of: 'of', end: 'member' },
  (context, compiler, fact, member) => {
    const asOf = stateAsOf(context, compiler);
    const [counted, day] = [variable('counted'), compiler.parameter(asOf.day)];
    return {
      conditions: [
        ...stateConditions(fact, asOf, compiler),
        ...narrowedBy('status', context, compiler, fact),
        cypher`${property(counted, 'from')} <= ${day}`,
        cypher`${property(counted, 'until')} >= ${day}`,
      ],
      asOf,
      onward: cypher`<-[:COUNTED_BY]-(${counted}:Counted)-[:COUNTED_AS]->(${member})`,
    };
  },
);

export const memberEdge = edgeThroughFacts('memberships', 'Membership');
