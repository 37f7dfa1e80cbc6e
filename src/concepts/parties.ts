import type { Part, Variable } from '../cypher/parts.js';
import { cypher, property, variable } from '../cypher/template.js';
import type { Reading } from '../model/time.js';
import { column } from '../query/fields/columns.js';
import { factsById } from '../query/fields/facts-by-id.js';
import { connection, edgeFields } from '../query/page/connection.js';
import type { Columns } from '../query/rows.js';
import { orderOf } from '../query/sort/sort-keys.js';
import { stateAsOf } from '../query/temporal/as-of.js';
import type { Compiler, FieldImplementation, Fields, RowsContext } from '../query/types.js';

/**
 * The parties of an agreement by their standing on the day. Standings are rows, derived when something that bears on
 * them is written (`claims/standings`), so they are found along relationships like any others.
 */
export const parties: FieldImplementation = connection('parties', (context, compiler) => {
  const asOf = stateAsOf(context, compiler);
  const day = compiler.parameter(asOf.day);
  const [party, standing] = [variable('party'), variable('standing')];
  const unordered = {
    row: party,
    types: ['Country', 'Administration', 'Organisation'],
    columns: columnsOf(standing, asOf.reading),
    asOf,
  };
  return {
    ...unordered,
    source: {
      kind: 'link',
      // With the label an engine that begins between the two looks at nothing but standings.
      clauses: cypher`MATCH (${context.node})<-[:STANDING_TOWARDS]-(${standing}:Standing)-[:STANDING_OF]->(${party})`,
    },
    conditions: [
      cypher`${property(standing, 'from')} <= ${day}`,
      cypher`${property(standing, 'until')} >= ${day}`,
      isIn(standing, requestedStates(context, compiler), asOf.reading),
    ],
    order: orderOf(context, compiler, unordered),
  };
});

/** The columns of an edge. Under LIKELY its state is the likely one, else the furthest. */
function columnsOf(standing: Variable, reading: Reading): Columns {
  const state = reading === 'LIKELY' ? 'likely' : 'furthest';
  return {
    state: property(standing, state),
    certainty: property(standing, `${state}Certainty`),
    provisional: property(standing, 'provisional'),
    because: property(standing, 'actions'),
  };
}

/** The fields of a party's edge. */
export const partyEdge: Fields = {
  ...edgeFields,
  state: column('state'),
  certainty: column('certainty'),
  provisional: column('provisional'),
  because: factsById('because', ['TreatyAction']),
};

const statesOfParticipants = ['SIGNATORY', 'CONTRACTING', 'PARTY', 'PROVISIONAL'];

function requestedStates(context: RowsContext, compiler: Compiler): Part {
  const states = context.argument('states');
  return compiler.parameter(({ variables }) =>
    states.kind === 'leaf' ? states.read(variables) : statesOfParticipants,
  );
}

/** Under POSSIBLE any state of the standing is enough, under DEFINITE all must be in the set, under LIKELY the likely one. */
function isIn(standing: Variable, states: Part, reading: Reading): Part {
  if (reading === 'LIKELY') return cypher`${property(standing, 'likely')} IN ${states}`;
  const state = variable('state');
  const every = cypher`${state} IN ${property(standing, 'states')} WHERE ${state} IN ${states}`;
  return reading === 'DEFINITE' ? cypher`all(${every})` : cypher`any(${every})`;
}
