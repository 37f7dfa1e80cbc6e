import { type Template } from './question.js';

const plain = `title holder { id name } onBehalfOf { id name }`;

export const q3: Template = {
  name: 'Q3',
  about: 'the first 20 committees by name with organisation and chair',
  goals: { peer: 2.7, bare: 0.75 },
  hasAsOf: true,
  signatory: `
query Q3($at: Date) {
  committees(at: $at, first: 20, orderBy: [{ field: NAME }]) {
    nodes {
      id
      name
      partOf { id name }
      officers(role: [CHAIR], at: $at, first: 1, orderBy: [{ field: FROM, direction: DESC }]) { nodes { ${plain} } }
    }
  }
}`,
  peer: {
    lists: `
query Q3($begun: CommitteeWhere!, $chairs: AppointmentWhere!) {
  committees(where: $begun, sort: [{ nameCollation: ASC }, { id: ASC }], limit: 20) {
    id
    name
    partOf { id name }
    officers: appointments(where: $chairs, sort: [{ likelyFrom: DESC }, { id: ASC }], limit: 1) { ${plain} }
  }
}`,
    connections: `
query Q3($begun: CommitteeWhere!, $chairs: AppointmentWhere!) {
  committees: committeesConnection(where: $begun, sort: [{ nameCollation: ASC }, { id: ASC }], first: 20) {
    edges {
      node {
        id
        name
        partOf { id name }
        officers: appointmentsConnection(
          where: { node: $chairs }
          sort: [{ node: { likelyFrom: DESC } }, { node: { id: ASC } }]
          first: 1
        ) { edges { node { ${plain} } } }
      }
    }
  }
}`,
  },
  bare: (asOf) => `
MATCH (c:Committee)
WHERE c.nameCollation > ''${asOf ? ' AND c.likelyFrom <= $day' : ''}
WITH c ORDER BY c.nameCollation, c.id LIMIT 20
CALL (c) {
  MATCH (c)<-[:BODY]-(a)
  WHERE a.role = 'CHAIR' AND a.modality = 'STATED' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
  WITH a ORDER BY a.fromEarliest IS NULL, a.fromEarliest DESC, a.id LIMIT 1
  RETURN collect(a {.title, holder: [(a)-[:HOLDER]->(h) | h {.id, .name}][0],
    onBehalfOf: [(a)-[:ON_BEHALF_OF]->(o) | o {.id, .name}][0]}) AS officers
}
WITH c, officers ORDER BY c.nameCollation, c.id
RETURN {committees: {nodes: collect(c {.id, .name, partOf: [(c)-[:PART_OF]->(o) | o {.id, .name}][0],
  officers: {nodes: officers}})}} AS data`,
  things: () => [{}],
};
