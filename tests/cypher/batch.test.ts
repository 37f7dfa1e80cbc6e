import { afterAll, beforeAll, expect, test } from 'vitest';
import { grafeo } from '../../src/cypher/dialect/grafeo.js';
import { neo4j } from '../../src/cypher/dialect/neo4j.js';
import { formatStatement } from '../../src/cypher/format.js';
import { Parameter } from '../../src/cypher/parts.js';
import { AnswerStatement, statement } from '../../src/cypher/statement.js';
import {
  clauses,
  comprehension,
  constant,
  cypher,
  list,
  property,
  sortedProjection,
  subquery,
  union,
  variable,
} from '../../src/cypher/template.js';
import { batched } from '../../src/cypher/transform/batch.js';
import type { Row, Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';

/** The rows of a colour that are nearest to a number, each with its shape and the numbers of the rows after it. */
function nearest(): AnswerStatement {
  const [colour, number] = [new Parameter({ from: 'request' }), new Parameter({ from: 'request' })];
  const size = new Parameter({ from: 'shared' });
  const [row, shape, after, shapes, page] = ['row', 'shape', 'after', 'shapes', 'page'].map(variable);
  if (!row || !shape || !after || !shapes || !page) throw new Error('Five names, and not five variables');
  const n = property(row, 'n');
  const shapesOfRow = union(
    [row],
    [cypher`MATCH (${row})-[:ROUND]->(${shape})`, cypher`MATCH (${row})-[:SQUARE]->(${shape})`],
    shape,
  );
  const numbersAfter = comprehension(
    cypher`(${row})-[:NEXT]->(${after}) WHERE ${property(after, 'n')} > ${number}`,
    property(after, 'n'),
  );
  const body = clauses(
    cypher`MATCH (${row}:Row) WHERE ${property(row, 'colour')} = ${colour} AND ${property(row, 'state')} = ${constant('SHOWN')}`,
    sortedProjection([row], cypher`abs(${n} - ${number}), ${n}`),
    cypher`LIMIT ${size}`,
    subquery(
      [row],
      cypher`${shapesOfRow} RETURN collect(${property(shape, 'name')} + ${list([number])}[0]) AS ${shapes}`,
      [shapes],
    ),
    cypher`RETURN collect([${n}, ${shapes}, ${numbersAfter}]) AS ${page}`,
  );
  return new AnswerStatement(subquery([], body, [page]), page);
}

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await store.write((transaction) =>
    transaction.run(statement`
      UNWIND range(1, 12) AS n
      CREATE (row:Row {n: n, colour: n % 3, state: ${constant('SHOWN')}})
      CREATE (row)-[:ROUND]->(:Shape {name: n})
      CREATE (row)-[:SQUARE]->(:Shape {name: n * 10})
      CREATE (row)-[:NEXT]->(:Row {n: n + 100, colour: -1, state: ${constant('SHOWN')}})`),
  );
});
afterAll(() => store.close());

test('A statement for several requests takes the values of each from its row', () => {
  const asked = nearest();
  expect(formatStatement(asked.text(neo4j))).toBe(`CALL {
  MATCH (row1:Row)
  WHERE row1.colour = $p1 AND row1.state = $SHOWN
  WITH row1
  ORDER BY abs(row1.n - $p2), row1.n
  LIMIT $p3
  CALL (row1) {
    CALL (row1) {
      MATCH (row1)-[:ROUND]->(shape1)
      RETURN shape1
      UNION ALL
      MATCH (row1)-[:SQUARE]->(shape1)
      RETURN shape1
    }
    RETURN collect(shape1.name + [$p2][0]) AS shapes1
  }
  RETURN collect([row1.n, shapes1, [(row1)-[:NEXT]->(after1) WHERE after1.n > $p2 | after1.n]]) AS page1
}
RETURN page1 AS answer`);
  expect(formatStatement(batched(asked).text(neo4j))).toBe(`UNWIND $requests AS request1
CALL (request1) {
  CALL (request1) {
    MATCH (row1:Row)
    WHERE row1.colour = request1.p1 AND row1.state = $SHOWN
    WITH row1
    ORDER BY abs(row1.n - request1.p2), row1.n
    LIMIT $p3
    CALL (request1, row1) {
      CALL (request1, row1) {
        MATCH (row1)-[:ROUND]->(shape1)
        RETURN shape1
        UNION ALL
        MATCH (row1)-[:SQUARE]->(shape1)
        RETURN shape1
      }
      RETURN collect(shape1.name + [request1.p2][0]) AS shapes1
    }
    RETURN collect([row1.n, shapes1, [(row1)-[:NEXT]->(after1) WHERE after1.n > request1.p2 | after1.n]]) AS page1
  }
  RETURN page1 AS answer
}
RETURN request1.place AS place, answer`);
});

test('For Grafeo the rows that are sorted by a value of the request carry it, and the nodes of a union are matched', () => {
  const [alone, shared] = [nearest().text(grafeo), batched(nearest()).text(grafeo)];
  expect(alone).toContain('WITH row1 ORDER BY abs(row1.n - $p2), row1.n');
  expect(shared).toContain('WITH row1, request1 ORDER BY abs(row1.n - request1.p2), row1.n');
  for (const text of [alone, shared]) expect(text).toContain('RETURN shape1 } MATCH (shape1) RETURN collect(');
});

test('Each request gets the answer that it gets alone', async () => {
  const asked = nearest();
  const requests = [0, 1, 2, 3].flatMap((p1) => [0, 5, 20].map((p2) => ({ p1, p2 })));
  const alone: unknown[] = [];
  for (const request of requests) alone.push((await store.read(asked, { ...request, p3: 2 }))[0]?.['answer']);
  expect(alone[1]).toEqual([
    [6, [11, 65], [106]],
    [3, [8, 35], [103]],
  ]);

  const rows = await store.read(batched(asked), {
    requests: requests.map((request, place) => ({ ...request, place })),
    p3: 2,
  });
  const byPlace = rows.toSorted((a: Row, b: Row) => Number(a['place']) - Number(b['place']));
  expect(byPlace).toEqual(alone.map((answer, place) => ({ place, answer })));
});
