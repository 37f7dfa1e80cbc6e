import { narrowed, stateConditions } from '../query/conditions.js';
import { stateMoment } from '../query/day.js';
import { gathered, gatheredEdge } from '../query/gathered.js';

/** Who belongs to an organisation or committee on the day. */
export const members = gathered('Membership', { of: 'of', end: 'member' }, (site, compiler, membership) => {
  const moment = stateMoment(site, compiler);
  return {
    conditions: [...stateConditions(membership, moment, compiler), ...narrowed(site, compiler, membership, 'status')],
    moment,
  };
});

export const memberEdge = gatheredEdge('memberships', 'Membership');
