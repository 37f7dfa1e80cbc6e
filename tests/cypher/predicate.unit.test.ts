import { describe, expect, test } from 'vitest';
import { neo4j } from '../../src/cypher/dialect/neo4j.js';
import {
  type Predicate,
  always,
  and,
  exists,
  never,
  not,
  or,
  test as predicate,
  where,
} from '../../src/cypher/predicate.js';
import { Statement } from '../../src/cypher/statement.js';
import { clauses, cypher, subquery, variable } from '../../src/cypher/template.js';

const [a, b] = [predicate(cypher`n.a = 1`), predicate(cypher`n.b = 2`)];

/** The subqueries of a predicate, and its test. */
function printed({ subqueries, test: expression }: Predicate): string {
  return new Statement(clauses(subqueries, cypher`WHERE ${expression}`)).text(neo4j);
}

describe('Predicates', () => {
  test.each<[name: string, predicate: Predicate, text: string]>([
    ['of which all must hold', and([a, b]), 'WHERE (n.a = 1 AND n.b = 2)'],
    ['of which one must hold', or([a, b]), 'WHERE (n.a = 1 OR n.b = 2)'],
    ['that must not hold, which an unknown one does not', not(a), 'WHERE NOT coalesce(n.a = 1, false)'],
    ['within each other', or([and([a, b]), not(b)]), 'WHERE ((n.a = 1 AND n.b = 2) OR NOT coalesce(n.b = 2, false))'],
    [
      'of which not all may hold: one does not',
      not(and([a, b])),
      'WHERE (NOT coalesce(n.a = 1, false) OR NOT coalesce(n.b = 2, false))',
    ],
    ['of which none may hold', not(or([a, not(b)])), 'WHERE (NOT coalesce(n.a = 1, false) AND n.b = 2)'],
    ['negated twice', not(not(and([a, b]))), 'WHERE (n.a = 1 AND n.b = 2)'],
    ['alone', and([a]), 'WHERE n.a = 1'],
  ])('%s', (_, all, text) => {
    expect(printed(all)).toBe(text);
  });

  test('that hold always or never take part in nothing', () => {
    expect([and([]), and([always, always]), or([never, always, a]), not(never)]).toEqual([
      always,
      always,
      always,
      always,
    ]);
    expect([or([]), or([never, never]), and([a, never]), not(always)]).toEqual([never, never, never, never]);
    expect([and([always, a]), or([never, a])]).toEqual([a, a]);
  });
});

describe('A match that must exist', () => {
  const node = variable('node');
  const match = cypher`MATCH (${node})-[:X]->(n)`;

  test('is counted, as long as its condition needs no subquery', () => {
    expect(printed(exists(node, match, a))).toBe('WHERE COUNT { MATCH (node1)-[:X]->(n) WHERE n.a = 1 } > 0');
    expect(printed(exists(node, match, always))).toBe('WHERE COUNT { MATCH (node1)-[:X]->(n) } > 0');
    expect(exists(node, match, never)).toBe(never);
  });

  test('is looked for in a subquery of its own when its condition needs one, which is run once', () => {
    const inner = exists(node, match, predicate(cypher`n.a = 1`));
    const nested: Predicate = { subqueries: [subquery([node], cypher`RETURN 1 AS one`, [])], test: cypher`one = 1` };
    const outer = exists(node, match, and([nested, inner]));
    expect(printed(and([outer, outer]))).toBe(
      'CALL (node1) { MATCH (node1)-[:X]->(n) CALL (node1) { RETURN 1 AS one } ' +
        'WITH * WHERE (one = 1 AND COUNT { MATCH (node1)-[:X]->(n) WHERE n.a = 1 } > 0) ' +
        'RETURN count(*) > 0 AS found1 } WHERE (found1 AND found1)',
    );
  });
});

test('Conditions become the WHERE of a clause, if there are any', () => {
  const text = (part: Parameters<typeof where>[0]): string => new Statement(part).text(neo4j);
  expect(text(where(cypher`MATCH (n)`, []))).toBe('MATCH (n)');
  expect(text(where(cypher`MATCH (n)`, [cypher`n.a`, cypher`n.b`]))).toBe('MATCH (n) WHERE n.a AND n.b');
});
