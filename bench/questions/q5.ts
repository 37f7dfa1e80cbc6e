import { type Template } from './question.js';

const where = `{
      appointments: {
        some: { AND: [$chairs, { committee: { some: { partOf: { some: { id: { eq: $organisation } } } } } }] }
      }
    }`;

export const q5: Template = {
  name: 'Q5',
  about: 'officials who chair a committee of an organisation, by name',
  goals: { peer: 100, bare: 0.8 },
  hasAsOf: true,
  signatory: `
query Q5($organisation: ID!, $at: Date) {
  officials(
    at: $at
    first: 20
    orderBy: [{ field: NAME }]
    filter: {
      appointments: {
        some: {
          role: { eq: CHAIR }
          state: { eq: CURRENT }
          body: { committee: { partOf: { entity: { id: { eq: $organisation } } } } }
        }
      }
    }
  ) { nodes { id name } }
}`,
  peer: {
    lists: `
query Q5($organisation: ID!, $chairs: AppointmentWhere!) {
  officials(
    where: ${where}
    sort: [{ nameCollation: ASC }, { id: ASC }]
    limit: 20
  ) { id name }
}`,
    connections: `
query Q5($organisation: ID!, $chairs: AppointmentWhere!) {
  officials: officialsConnection(
    where: ${where}
    sort: [{ nameCollation: ASC }, { id: ASC }]
    first: 20
  ) { edges { node { id name } } }
}`,
  },
  bare: () => `
MATCH (o:Entity {id: $organisation})<-[:PART_OF]-(:Committee)<-[:BODY]-(a)-[:HOLDER]->(h:Official)
WHERE a.role = 'CHAIR' AND a.modality = 'STATED' AND a.likelyFrom <= $day AND a.likelyUntil >= $day
WITH DISTINCT h
ORDER BY h.nameCollation, h.id LIMIT 20
RETURN {officials: {nodes: collect(h {.id, .name})}} AS data`,
  things: (plan, some) => some('organisation', plan.organisations).map((organisation) => ({ organisation })),
};
