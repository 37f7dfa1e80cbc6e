import { type Template } from './question.js';

export const q8: Template = {
  name: 'Q8',
  about: "5 committees, 10 appointments each, the official's 10 appointments, their bodies",
  goals: { peer: 2.8, bare: 0.75 },
  hasAsOf: true,
  signatory: `
query Q8($at: Date) {
  committees(at: $at, first: 5, orderBy: [{ field: NAME }]) {
    nodes {
      id
      name
      appointments(at: $at, first: 10, orderBy: [{ field: FROM }]) {
        nodes {
          id
          role
          holder {
            id
            name
            ... on Official {
              appointments(at: $at, first: 10, orderBy: [{ field: FROM }]) { nodes { id role body { id name } } }
            }
          }
        }
      }
    }
  }
}`,
  peer: {
    lists: `
query Q8($begun: CommitteeWhere!, $terms: AppointmentWhere!) {
  committees(where: $begun, sort: [{ nameCollation: ASC }, { id: ASC }], limit: 5) {
    id
    name
    appointments(where: $terms, sort: [{ fromEarliest: ASC }, { id: ASC }], limit: 10) {
      id
      role
      holder: official {
        id
        name
        appointments(where: $terms, sort: [{ fromEarliest: ASC }, { id: ASC }], limit: 10) { id role body { id name } }
      }
    }
  }
}`,
    connections: `
query Q8($begun: CommitteeWhere!, $terms: AppointmentWhere!) {
  committees: committeesConnection(where: $begun, sort: [{ nameCollation: ASC }, { id: ASC }], first: 5) {
    edges {
      node {
        id
        name
        appointments: appointmentsConnection(
          where: { node: $terms }
          sort: [{ node: { fromEarliest: ASC } }, { node: { id: ASC } }]
          first: 10
        ) {
          edges {
            node {
              id
              role
              holder: official {
                id
                name
                appointments: appointmentsConnection(
                  where: { node: $terms }
                  sort: [{ node: { fromEarliest: ASC } }, { node: { id: ASC } }]
                  first: 10
                ) { edges { node { id role body { id name } } } }
              }
            }
          }
        }
      }
    }
  }
}`,
  },
  bare: (asOf) => {
    const begun = asOf ? 'WHERE a.likelyFrom <= $day' : '';
    return `
MATCH (c:Committee)
WHERE c.nameCollation > ''${asOf ? ' AND c.likelyFrom <= $day' : ''}
WITH c ORDER BY c.nameCollation, c.id LIMIT 5
CALL (c) {
  MATCH (c)<-[:BODY]-(a)
  ${begun}
  WITH a ORDER BY a.fromEarliest, a.id LIMIT 10
  CALL (a) {
    MATCH (a)-[:HOLDER]->(h)
    CALL (h) {
      MATCH (h)<-[:HOLDER]-(b)
      ${begun.replace('a.', 'b.')}
      WITH b ORDER BY b.fromEarliest, b.id LIMIT 10
      RETURN collect(b {.id, .role, body: [(b)-[:BODY]->(d) | d {.id, .name}][0]}) AS theirs
    }
    RETURN collect(h {.id, .name, appointments: {nodes: theirs}}) AS holders
  }
  WITH a, holders ORDER BY a.fromEarliest, a.id
  RETURN collect(a {.id, .role, holder: holders[0]}) AS appointments
}
WITH c, appointments ORDER BY c.nameCollation, c.id
RETURN {committees: {nodes: collect(c {.id, .name, appointments: {nodes: appointments}})}} AS data`;
  },
  things: () => [{}],
};
