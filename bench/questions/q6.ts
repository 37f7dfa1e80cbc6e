import { type Template } from './question.js';

export const q6: Template = {
  name: 'Q6',
  about: 'agreements with the most parties',
  goals: { peer: 10, p50: 5 },
  growsWith: 'the agreements',
  hasAsOf: false,
  signatory: `
query Q6 {
  agreements(first: 10, orderBy: [{ field: PARTIES_COUNT, direction: DESC }, { field: NAME }]) {
    nodes { id name kind parties { totalCount } }
  }
}`,
  peer: {
    lists: `
query Q6 {
  agreements(sort: [{ partyCount: DESC }, { name: ASC }, { id: ASC }], limit: 10) { id name kind partyCount }
}`,
    connections: `
query Q6 {
  agreements: agreementsConnection(sort: [{ partyCount: DESC }, { name: ASC }, { id: ASC }], first: 10) {
    edges { node { id name kind partyCount } }
  }
}`,
  },
  peerDiffers: 'it counts those who acted, by a Cypher statement in its schema, and not those who take part today',
  things: () => [{}],
};
