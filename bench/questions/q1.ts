import { type Template } from './question.js';

const officers = `id title from { edtf } holder { id name } onBehalfOf { id name }`;
const plain = `id title from holder { id name } onBehalfOf { id name }`;

export const q1: Template = {
  name: 'Q1',
  about: 'a committee with its chair and for whom',
  goals: { peer: 2.5, bare: 0.8 },
  hasAsOf: true,
  signatory: `
query Q1($committee: ID!, $at: Date) {
  committee(id: $committee) {
    id
    name
    officers(role: [CHAIR], at: $at, first: 1, orderBy: [{ field: FROM, direction: DESC }]) { nodes { ${officers} } }
  }
}`,
  peer: {
    lists: `
query Q1($committee: ID!, $chairs: AppointmentWhere!) {
  committee: committees(where: { id: { eq: $committee } }) {
    id
    name
    officers: appointments(where: $chairs, sort: [{ likelyFrom: DESC }, { id: ASC }], limit: 1) { ${plain} }
  }
}`,
    connections: `
query Q1($committee: ID!, $chairs: AppointmentWhere!) {
  committee: committees(where: { id: { eq: $committee } }) {
    id
    name
    officers: appointmentsConnection(
      where: { node: $chairs }
      sort: [{ node: { likelyFrom: DESC } }, { node: { id: ASC } }]
      first: 1
    ) { edges { node { ${plain} } } }
  }
}`,
  },
  bare: () => `
MATCH (c:Committee {id: $committee})
CALL (c) {
  MATCH (c)<-[:BODY]-(a)
  WHERE a.role = 'CHAIR' AND a.modality = 'STATED' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
  WITH a ORDER BY a.fromEarliest IS NULL, a.fromEarliest DESC, a.id LIMIT 1
  RETURN collect(a {.id, .title, from: CASE WHEN a.from IS NOT NULL THEN {edtf: a.from} END,
    holder: [(a)-[:HOLDER]->(h) | h {.id, .name}][0],
    onBehalfOf: [(a)-[:ON_BEHALF_OF]->(o) | o {.id, .name}][0]}) AS officers
}
RETURN {committee: c {.id, .name, officers: {nodes: officers}}} AS data`,
  things: (plan, some) => some('committee', plan.committees).map((committee) => ({ committee })),
};
