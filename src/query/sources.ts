import { factKinds, kindNames } from '../model/kinds.js';
import type { Fields, Rows } from './code.js';
import { connection } from './connection.js';
import { column, itself, list, one, partialDate, property, scalars } from './fields.js';

/** Who says what a thing is: its claims, each with its source, together by source. */
export const citations = list((site, compiler) => {
  const claim = compiler.name();
  return {
    text: `MATCH (${site.variable})<-[:CLAIM_OF]-(${claim})`,
    variable: claim,
    types: ['Citation'],
    orderBy: bySource(claim),
  };
});

function bySource(claim: string): string {
  return `${claim}.source, ${claim}.locator, ${claim}.id`;
}

/** What a source says, claim by claim. */
export const claims = connection((site, compiler) => {
  const claim = compiler.name();
  return {
    // By the source's id on the claim, whose index has them in this order.
    text: `MATCH (${claim}:Claim {source: ${site.variable}.id})`,
    variable: claim,
    isPattern: true,
    // Always true: Neo4j takes an index over several properties only where each is asked for.
    conditions: [`${claim}.locator >= ''`],
    index: [`${claim}.source`, `${claim}.locator`],
    columns: {},
    types: ['Citation'],
    order: ['locator', 'id'].map((name) => ({ expression: `${claim}.${name}`, direction: 'ASC' as const })),
    moment: undefined,
  };
});

/** Where the claims about a thing can't all be true. */
export const conflicts = connection((site, compiler) => {
  const variable = compiler.name();
  return conflictRows(`MATCH (${site.variable})<-[:CONFLICT_ABOUT]-(${variable})`, variable);
});

function conflictRows(text: string, variable: string): Rows {
  return {
    text,
    variable,
    isPattern: true,
    conditions: [],
    columns: {},
    types: ['Conflict'],
    order: [{ expression: `${variable}.id`, direction: 'ASC' }],
    moment: undefined,
  };
}

/** All conflicts of the graph, by id. */
export const allConflicts = connection((_site, compiler) => {
  const variable = compiler.name();
  return { ...conflictRows(`MATCH (${variable}:Conflict)`, variable), conditions: [`${variable}.id > ''`] };
});

/** The fields of the types that tell who says so, and where sources disagree. */
export const claimTypes: Readonly<Record<string, Fields>> = {
  Citation: {
    about: one((claim, thing) => `(${claim})-[:CLAIM_OF]->(${thing})`, [...kindNames, 'Conflict']),
    source: one((claim, source) => `(${claim})-[:STATED_BY]->(${source})`, ['Source']),
    locator: property('locator', (locator) => (locator === '' ? null : locator)),
    asOf: partialDate('asOf'),
    rank: property('rank'),
    fields: scalars('fields'),
    inferred: scalars('inferred'),
  },
  Conflict: {
    id: property('id'),
    origin: property('origin'),
    field: property('field'),
    note: property('note'),
    about: one((conflict, thing) => `(${conflict})-[:CONFLICT_ABOUT]->(${thing})`, kindNames),
    claims: list((site, compiler) => {
      const [relationship, claim] = [compiler.name(), compiler.name()];
      return {
        text: `MATCH (${site.variable})-[${relationship}:CONFLICT_CLAIM]->(${claim})`,
        variable: claim,
        columns: { relationship },
        types: ['ConflictClaim'],
        orderBy: bySource(claim),
      };
    }),
    facts: list((site, compiler) => {
      const fact = compiler.name();
      return {
        text: `MATCH (${site.variable})-[:SETS_AGAINST]->(${fact})`,
        variable: fact,
        types: factKinds,
        orderBy: `${fact}.id`,
      };
    }),
  },
  ConflictClaim: {
    value: column('relationship', '.value'),
    preferred: column('relationship', '.preferred'),
    citation: itself('Citation'),
  },
};
