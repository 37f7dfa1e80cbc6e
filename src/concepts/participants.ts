import { connectionThroughFacts, edgeThroughFacts } from '../query/fields/through-facts.js';
import { narrowedBy } from '../query/row-sources/narrowing.js';
import { historyAsOf } from '../query/temporal/as-of.js';
import { historyConditions } from '../query/temporal/visibility.js';

/** The participants of a campaign, an initiative or a meeting, of any day or by the day asked for. */
export const participants = connectionThroughFacts(
  'Participation',
  { of: 'in', end: 'participant' },
  (context, compiler, fact) => {
    const asOf = historyAsOf(context, compiler);
    return {
      conditions: [
        ...historyConditions('Participation', fact, asOf, compiler),
        ...narrowedBy('role', context, compiler, fact),
      ],
      asOf,
    };
  },
);

export const participantEdge = edgeThroughFacts('participations', 'Participation');
