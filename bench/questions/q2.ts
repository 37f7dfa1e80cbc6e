import { partiesOf } from '../graph/skew.js';
import { type Template } from './question.js';

const plain = `id kind on party { id name }`;

export const q2: Template = {
  name: 'Q2',
  about: 'an agreement with its first 50 actions and their parties',
  goals: { peer: 2.3, bare: 0.85 },
  hasAsOf: true,
  signatory: `
query Q2($agreement: ID!, $at: Date) {
  agreement(id: $agreement) {
    id
    name
    kind
    actions(at: $at, first: 50, orderBy: [{ field: ON }]) { nodes { id kind on { edtf } party { id name } } }
  }
}`,
  peer: {
    lists: `
query Q2($agreement: ID!, $begun: TreatyActionWhere!) {
  agreement: agreements(where: { id: { eq: $agreement } }) {
    id
    name
    kind
    actions(where: $begun, sort: [{ onEarliest: ASC }, { id: ASC }], limit: 50) { ${plain} }
  }
}`,
    connections: `
query Q2($agreement: ID!, $begun: TreatyActionWhere!) {
  agreement: agreements(where: { id: { eq: $agreement } }) {
    id
    name
    kind
    actions: actionsConnection(
      where: { node: $begun }
      sort: [{ node: { onEarliest: ASC } }, { node: { id: ASC } }]
      first: 50
    ) { edges { node { ${plain} } } }
  }
}`,
  },
  bare: (asOf) => `
MATCH (g:Agreement {id: $agreement})
CALL (g) {
  MATCH (g)<-[:AGREEMENT]-(a)
  ${asOf ? 'WHERE a.likelyFrom <= $day' : ''}
  WITH a ORDER BY a.onEarliest, a.id LIMIT 50
  RETURN collect(a {.id, .kind, on: CASE WHEN a.on IS NOT NULL THEN {edtf: a.on} END,
    party: [(a)-[:PARTY]->(p) | p {.id, .name}][0]}) AS actions
}
RETURN {agreement: g {.id, .name, .kind, actions: {nodes: actions}}} AS data`,
  // Each party acts about twice.
  things: (plan, some) =>
    some('agreement', plan.agreements, (number) => partiesOf(number) >= 50).map((agreement) => ({ agreement })),
};
