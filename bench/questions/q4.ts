import { type Template } from './question.js';

const plain = `kind on party { id name }`;

export const q4: Template = {
  name: 'Q4',
  about: "an administration's first 20 signatures, each agreement with its first 20 actions and parties",
  goals: { peer: 3, bare: 0.75 },
  hasAsOf: true,
  signatory: `
query Q4($administration: ID!, $at: Date) {
  administration(id: $administration) {
    id
    name
    actions(kind: [SIGNED], at: $at, first: 20, orderBy: [{ field: ON }]) {
      nodes {
        id
        on { edtf }
        agreement {
          id
          name
          actions(at: $at, first: 20, orderBy: [{ field: ON }]) { nodes { kind on { edtf } party { id name } } }
        }
      }
    }
  }
}`,
  peer: {
    lists: `
query Q4($administration: ID!, $signed: TreatyActionWhere!, $begun: TreatyActionWhere!) {
  administration: administrations(where: { id: { eq: $administration } }) {
    id
    name
    actions(where: $signed, sort: [{ onEarliest: ASC }, { id: ASC }], limit: 20) {
      id
      on
      agreement {
        id
        name
        actions(where: $begun, sort: [{ onEarliest: ASC }, { id: ASC }], limit: 20) { ${plain} }
      }
    }
  }
}`,
    connections: `
query Q4($administration: ID!, $signed: TreatyActionWhere!, $begun: TreatyActionWhere!) {
  administration: administrations(where: { id: { eq: $administration } }) {
    id
    name
    actions: actionsConnection(
      where: { node: $signed }
      sort: [{ node: { onEarliest: ASC } }, { node: { id: ASC } }]
      first: 20
    ) {
      edges {
        node {
          id
          on
          agreement {
            id
            name
            actions: actionsConnection(
              where: { node: $begun }
              sort: [{ node: { onEarliest: ASC } }, { node: { id: ASC } }]
              first: 20
            ) { edges { node { ${plain} } } }
          }
        }
      }
    }
  }
}`,
  },
  // The index over (partyId, kind, onOrder) is in the order asked for.
  bare: (asOf) => {
    const begun = (action: string): string => (asOf ? `AND ${action}.likelyFrom <= $day` : '');
    return `
MATCH (p:Administration {id: $administration})
CALL {
  MATCH (s:TreatyAction)
  WHERE s.partyId = $administration AND s.kind = 'SIGNED' AND s.onOrder > -1000000 ${begun('s')}
  WITH s ORDER BY s.partyId, s.kind, s.onOrder, s.id LIMIT 20
  MATCH (s)-[:AGREEMENT]->(g)
  CALL (g) {
    MATCH (g)<-[:AGREEMENT]-(a)
    WHERE true ${begun('a')}
    WITH a ORDER BY a.onEarliest, a.id LIMIT 20
    RETURN collect(a {.kind, on: CASE WHEN a.on IS NOT NULL THEN {edtf: a.on} END,
      party: [(a)-[:PARTY]->(q) | q {.id, .name}][0]}) AS actions
  }
  WITH s, g, actions ORDER BY s.onOrder, s.id
  RETURN collect(s {.id, on: CASE WHEN s.on IS NOT NULL THEN {edtf: s.on} END,
    agreement: g {.id, .name, actions: {nodes: actions}}}) AS actions
}
RETURN {administration: p {.id, .name, actions: {nodes: actions}}} AS data`;
  },
  // The lower the number, the more it signs: these have signed 20 agreements on small graphs as well.
  things: (plan, some) =>
    some('administration', plan.administrations, (number) => number < 20).map((administration) => ({ administration })),
};
