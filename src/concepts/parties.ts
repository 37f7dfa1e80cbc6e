import type { Part, Variable } from '../cypher/parts.js';
import { clauses, constant, cypher, joined, variable } from '../cypher/template.js';
import { constantCase } from '../model/names.js';
import { column } from '../query/fields/columns.js';
import { factsById } from '../query/fields/facts-by-id.js';
import { connection, edgeFields } from '../query/page/connection.js';
import type { AsOf } from '../query/request.js';
import { requestedEdgeFields } from '../query/row-sources/edge-columns.js';
import type { Columns } from '../query/rows.js';
import { orderOf } from '../query/sort/sort-keys.js';
import { stateAsOf } from '../query/temporal/as-of.js';
import type { Compiler, FieldImplementation, Fields, RowsContext } from '../query/types.js';
import { standingClauses } from './standing.js';

/** The fields of an edge that tell the standing of its party. */
const standingFields = ['state', 'certainty', 'provisional', 'because'];

/**
 * The parties of an agreement by their standing on the day: the set of states that the days and order of their actions,
 * the agreement's entry into force and its way of consent allow, furthest first (`treaty-rules.ts`).
 */
export const parties: FieldImplementation = connection(
  'parties',
  (context, compiler) => {
    const asOf = stateAsOf(context, compiler);
    const [party, standing] = [variable('party'), variable('standing')];
    const requested = requestedEdgeFields('AgreementParty', context, compiler);
    const columns: Columns = Object.fromEntries(
      standingFields.filter((name) => requested.has(constantCase(name))).map((name) => [name, variable(name)]),
    );
    const named = { row: party, types: ['Country', 'Administration', 'Organisation'], columns, asOf };
    const names = { party, standing, actions: columns['because'], provisional: columns['provisional'] };
    return {
      ...named,
      source: {
        kind: 'derived',
        clauses: clauses(
          standingClauses(context.node, compiler.parameter(asOf.day), names),
          cypher`WITH ${joined([party, standing, ...columnValues(standing, columns)], ', ')}`,
        ),
      },
      conditions: [isIn(standing, requestedStates(context, compiler), asOf)],
      order: orderOf(context, compiler, named),
    };
  },
  { surcharge: 50 },
);

/** The columns of an edge: its state and certainty follow from the standing, the others are bound with it. */
function columnValues(standing: Variable, columns: Columns): readonly Part[] {
  const certainty = cypher`CASE WHEN size(${standing}) = 1 THEN ${constant('DEFINITE')} ELSE ${constant('POSSIBLE')} END`;
  const derived: Readonly<Record<string, Part>> = { state: cypher`${standing}[0]`, certainty };
  return Object.entries(columns).map(([name, holder]) => {
    const value = derived[name];
    return value === undefined ? holder : cypher`${value} AS ${holder}`;
  });
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

/** Under POSSIBLE any state of the standing is enough, under DEFINITE it must be the only one. */
function isIn(standing: Variable, states: Part, { reading }: AsOf): Part {
  return reading === 'POSSIBLE'
    ? cypher`any(state IN ${standing} WHERE state IN ${states})`
    : cypher`(size(${standing}) = 1 AND ${standing}[0] IN ${states})`;
}
