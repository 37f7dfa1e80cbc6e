import type { Part, Variable } from '../../cypher/parts.js';
import { constant, cypher, property, variable } from '../../cypher/template.js';
import { type Sayings, claimedValues } from '../../model/claimed-values.js';
import { factKinds, kindNames } from '../../model/kinds.js';
import { connection } from '../page/connection.js';
import type { Rows } from '../rows.js';
import { byProperty } from '../sort/keyset.js';
import { orderOf } from '../sort/sort-keys.js';
import { historyAsOf } from '../temporal/as-of.js';
import type { Compiler, Fields, RowsContext } from '../types.js';
import { columnProperty } from './columns.js';
import { listField } from './list.js';
import { fromJson, partialDate, scalar, scalars, textOrNull } from './scalars.js';
import { sameNode, toOne } from './to-one.js';

/** The claims about a thing, by source. */
export const citations = listField('citations', ({ node }) => {
  const claim = variable('claim');
  return {
    clauses: cypher`MATCH (${node})<-[:CLAIM_OF]-(${claim})`,
    row: claim,
    types: ['Citation'],
    orderBy: bySource(claim),
  };
});

/** The claims that the thing at whose id a record stands is one with another. */
export const mergeCitations = listField('merge citations', ({ node }) => {
  const claim = variable('claim');
  return {
    clauses: cypher`MATCH (${claim}:Claim {former: ${property(node, 'id')}})`,
    row: claim,
    types: ['Citation'],
    orderBy: bySource(claim),
  };
});

function bySource(claim: Variable): Part {
  return cypher`${property(claim, 'source')}, ${property(claim, 'locator')}, ${property(claim, 'id')}`;
}

/** The claims of a source. */
export const claims = connection('claims', (context, compiler) => {
  const claim = variable('claim');
  const unordered = { row: claim, types: ['Citation'], columns: {}, asOf: undefined };
  return {
    ...unordered,
    source: {
      kind: 'index',
      // By the source's id on the claim, whose index has them in this order.
      clauses: cypher`MATCH (${claim}:Claim {source: ${property(context.node, 'id')}})`,
      properties: ['source', 'locator'],
    },
    // Always true: Neo4j takes an index over several properties only where each is asked for.
    conditions: [cypher`${property(claim, 'locator')} >= ${constant('')}`],
    order: orderOf(context, compiler, unordered, [byProperty(claim, 'locator')]),
  };
});

/** The conflicts of the claims about a thing. */
export const conflicts = connection('conflicts', (context, compiler) => {
  const conflict = variable('conflict');
  return {
    source: { kind: 'link', clauses: cypher`MATCH (${context.node})<-[:CONFLICT_ABOUT]-(${conflict})` },
    conditions: [],
    ...conflictRows(conflict, context, compiler),
  };
});

/** All conflicts of the graph, by id. */
export const allConflicts = connection('all conflicts', (context, compiler) => {
  const conflict = variable('conflict');
  return {
    source: { kind: 'label', clauses: cypher`MATCH (${conflict}:Conflict)` },
    conditions: [cypher`${property(conflict, 'id')} > ${constant('')}`],
    ...conflictRows(conflict, context, compiler),
  };
});

/** A conflict has no day: that of the field is for conditions on what it is about. */
function conflictRows(row: Variable, context: RowsContext, compiler: Compiler): Omit<Rows, 'source' | 'conditions'> {
  const unordered = { row, types: ['Conflict'], columns: {}, asOf: historyAsOf(context, compiler) };
  return { ...unordered, order: orderOf(context, compiler, unordered) };
}

/** The fields of claims and conflicts. */
export const claimTypes: Readonly<Record<string, Fields>> = {
  Citation: {
    about: toOne('claim about', (claim, thing) => cypher`(${claim})-[:CLAIM_OF|UNITES]->(${thing})`, [
      ...kindNames,
      'Conflict',
    ]),
    source: toOne('claim source', (claim, source) => cypher`(${claim})-[:STATED_BY]->(${source})`, ['Source']),
    locator: textOrNull('locator'),
    asOf: partialDate('asOf'),
    missingFrom: partialDate('missingFrom'),
    rank: scalar('rank'),
    fields: scalars('fields'),
    inferred: scalars('inferred'),
    values: fromJson('record', (said) => claimedValues(said as Sayings)),
    quote: scalar('quote'),
  },
  Conflict: {
    id: scalar('id'),
    origin: scalar('origin'),
    field: scalar('field'),
    note: scalar('note'),
    about: toOne('conflict about', (conflict, thing) => cypher`(${conflict})-[:CONFLICT_ABOUT]->(${thing})`, kindNames),
    claims: listField('conflict claims', ({ node }) => {
      const [link, claim] = [variable('link'), variable('claim')];
      return {
        clauses: cypher`MATCH (${node})-[${link}:CONFLICT_CLAIM]->(${claim})`,
        row: claim,
        columns: { link },
        types: ['ConflictClaim'],
        // One claim may stand here twice: by its body and by its post, or by a beginning and by an end.
        orderBy: cypher`${bySource(claim)}, ${property(link, 'value')}, ${property(link, 'preferred')}`,
      };
    }),
    facts: listField('conflict facts', ({ node }) => {
      const fact = variable('fact');
      return {
        clauses: cypher`MATCH (${node})-[:SETS_AGAINST]->(${fact})`,
        row: fact,
        types: factKinds,
        orderBy: property(fact, 'id'),
      };
    }),
  },
  ConflictClaim: {
    value: columnProperty('link', 'value'),
    preferred: columnProperty('link', 'preferred'),
    citation: sameNode('citation', 'Citation'),
  },
};
