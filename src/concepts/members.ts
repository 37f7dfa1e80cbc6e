import { narrowed, stateConditions } from '../query/temporal/visibility.js';
import { stateMoment } from '../query/temporal/as-of.js';
import { gathered, gatheredEdge } from '../query/row-sources/through-facts.js';

/** Who belongs to an organisation or committee on the day. */
export const members = gathered('Membership', { of: 'of', end: 'member' }, (site, compiler, membership) => {
  const moment = stateMoment(site, compiler);
  return {
    conditions: [...stateConditions(membership, moment, compiler), ...narrowed(site, compiler, membership, 'status')],
    moment,
  };
});

export const memberEdge = gatheredEdge('memberships', 'Membership');
