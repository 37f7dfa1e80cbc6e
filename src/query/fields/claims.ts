import { factKinds, kindNames } from '../../model/kinds.js';
import type { Compiler, Fields, Rows, RowsSite } from '../types.js';
import { connection } from '../page/connection.js';
import { column, itself, list, one, partialDate, property, scalars } from './scalars.js';
import type { OrderKey } from '../sort/keyset.js';
import { ordering } from '../sort/sort-keys.js';

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
  const named = { variable: claim, types: ['Citation'], columns: {}, moment: undefined };
  const usual: readonly OrderKey[] = [{ expression: `${claim}.locator`, direction: 'ASC' }];
  return {
    ...named,
    // By the source's id on the claim, whose index has them in this order.
    text: `MATCH (${claim}:Claim {source: ${site.variable}.id})`,
    isPattern: true,
    // Always true: Neo4j takes an index over several properties only where each is asked for.
    conditions: [`${claim}.locator >= ''`],
    index: [`${claim}.source`, `${claim}.locator`],
    order: ordering(site, compiler, named, usual),
  };
});

/** Where the claims about a thing can't all be true. */
export const conflicts = connection((site, compiler) => {
  return conflictRows(site, compiler, (conflict) => `(${site.variable})<-[:CONFLICT_ABOUT]-(${conflict})`);
});

function conflictRows(site: RowsSite, compiler: Compiler, pattern: (conflict: string) => string): Rows {
  const named = { variable: compiler.name(), types: ['Conflict'], columns: {}, moment: undefined };
  return {
    ...named,
    text: `MATCH ${pattern(named.variable)}`,
    isPattern: true,
    conditions: [],
    order: ordering(site, compiler, named),
  };
}

/** All conflicts of the graph, by id. */
export const allConflicts = connection((site, compiler) => {
  const rows = conflictRows(site, compiler, (conflict) => `(${conflict}:Conflict)`);
  return { ...rows, conditions: [`${rows.variable}.id > ''`] };
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
