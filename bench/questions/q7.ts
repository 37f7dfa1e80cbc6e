import { type Template } from './question.js';

const actions = `
query Q7($administration: ID!, $day: Int!) {
  actionsByYear(administration: $administration, day: $day) { year kind count }
}`;

export const q7: Template = {
  name: 'Q7',
  about: "an administration's actions by year and kind",
  goals: { peer: 1.8, bare: 0.75 },
  growsWith: 'the actions of the administration',
  hasAsOf: true,
  signatory: `
query Q7($administration: ID!, $at: Date) {
  administration(id: $administration) {
    actions(at: $at) {
      groups(by: [{ field: ON, unit: YEAR }, { field: KIND }], orderBy: [{ key: 0 }, { key: 1 }], first: 100) {
        nodes { keys { value } count }
      }
    }
  }
}`,
  // It has no groups: a Cypher statement in its schema answers, in either form.
  peer: { lists: actions, connections: actions },
  bare: (asOf) => `
MATCH (p:Administration {id: $administration})<-[:PARTY]-(a)
WHERE a.deprecated IS NULL${asOf ? ' AND a.likelyFrom <= $day' : ''}
WITH left(a.onKnown, 4) AS year, a.kind AS kind, count(*) AS count
ORDER BY year, kind LIMIT 100
WITH collect({keys: [{value: year}, {value: kind}], count: count}) AS groups
RETURN {administration: {actions: {groups: {nodes: groups}}}} AS data`,
  things: (plan, some) => some('administration', plan.administrations).map((administration) => ({ administration })),
};
