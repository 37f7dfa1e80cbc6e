import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Subquery, Variable } from '../../src/cypher/parts.js';
import { sideBySide } from '../../src/cypher/side-by-side.js';
import { Statement } from '../../src/cypher/statement.js';
import { clauses, constant, cypher, list, subquery, variable } from '../../src/cypher/template.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const row = variable('row');

/** A subquery that adds something to the row, or to what an earlier subquery returned. */
function adding(to: Variable, more: number): { readonly made: Subquery; readonly sum: Variable } {
  const sum = variable('sum');
  return { made: subquery([to], cypher`RETURN ${to} + ${constant(more)} AS ${sum}`, [sum]), sum };
}

describe('Subqueries side by side', () => {
  test.each([1, 8, 9, 16, 17, 64, 65, 300])('return what they return one by one: %i', async (count) => {
    const all = Array.from({ length: count }, (_, index) => adding(row, index));
    const projection = list(all.map(({ sum }) => sum));
    const subqueries = sideBySide(
      all.map(({ made }) => made),
      projection,
    );
    expect(subqueries.length).toBeLessThanOrEqual(8);
    const body = clauses(
      cypher`UNWIND ${constant([0, 1000])} AS ${row}`,
      subqueries,
      cypher`RETURN ${projection} AS sums`,
    );
    const rows = await store.read(new Statement(body));
    const sums = Array.from({ length: count }, (_, index) => index);
    expect(rows).toEqual([{ sums }, { sums: sums.map((sum) => sum + 1000) }]);
  });

  test('may go on from what earlier ones return', async () => {
    const chain: ReturnType<typeof adding>[] = [];
    for (let index = 0; index < 20; index += 1) chain.push(adding(chain.at(-1)?.sum ?? row, 1));
    const [last] = chain.slice(-1);
    if (last === undefined) throw new Error('There is none.');
    const subqueries = sideBySide(
      chain.map(({ made }) => made),
      last.sum,
    );
    const body = clauses(cypher`UNWIND ${constant([0])} AS ${row}`, subqueries, cypher`RETURN ${last.sum} AS sum`);
    expect(await store.read(new Statement(body))).toEqual([{ sum: 20 }]);
  });
});
