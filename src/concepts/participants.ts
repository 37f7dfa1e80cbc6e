import { historyConditions, narrowed } from '../query/temporal/visibility.js';
import { historyMoment } from '../query/temporal/as-of.js';
import { gathered, gatheredEdge } from '../query/row-sources/through-facts.js';

/** Who takes part in a campaign, an initiative or a meeting, or took part by the day asked for. */
export const participants = gathered(
  'Participation',
  { of: 'in', end: 'participant' },
  (site, compiler, participation) => {
    const moment = historyMoment(site, compiler);
    return {
      conditions: [
        ...historyConditions('Participation', participation, moment, compiler),
        ...narrowed(site, compiler, participation, 'role'),
      ],
      moment,
    };
  },
);

export const participantEdge = gatheredEdge('participations', 'Participation');
