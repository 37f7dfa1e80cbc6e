import { describe, expect, test } from 'vitest';
import { statement, type Statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { load } from '../../bench/graph/load.js';
import { planOf } from '../../bench/graph/plan.js';
import { records } from '../../bench/graph/records.js';
import { emptyStore } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { write } from '../support/world.js';

const size = { facts: 600, seed: 7 };

describe('the generated graph', () => {
  test('is the one that the writer makes of the same records', async () => {
    const loaded = await emptyStore();
    await load(loaded, size);
    const found = await graphDump(loaded);
    await loaded.close();

    const written = await emptyStore();
    const all = [...records(size)];
    // Some at a time, so that the second claims of a thing meet what is there already.
    for (let from = 0; from < all.length; from += 400) await write(written, all.slice(from, from + 400));
    const expected = await graphDump(written);
    await written.close();

    expect(found.length).toBeGreaterThan(3_000);
    expect(difference(expected, found)).toEqual([]);
  });

  test('has the number of facts that is asked for, with hubs and with facts that sources tell differently', async () => {
    const store = await emptyStore();
    await load(store, size);
    const count = async (counting: Statement): Promise<unknown> => (await store.read(counting))[0]?.['count'];

    expect(await count(statement`MATCH (fact:Fact) RETURN count(*) AS count`)).toBe(size.facts);
    const { actions, appointments } = planOf(size);
    expect(
      await count(
        statement`MATCH (fact:TreatyAction {partyId: ${constant('administration:n0')}}) RETURN count(*) AS count`,
      ),
    ).toBeGreaterThan(actions / 40);
    expect(
      await count(statement`MATCH (fact:Appointment {bodyId: ${constant('committee:n0')}}) RETURN count(*) AS count`),
    ).toBeGreaterThan(appointments / 20);
    expect(await count(statement`MATCH (conflict:Conflict) RETURN count(*) AS count`)).toBeGreaterThan(0);
    await store.close();
  });

  test('is the same for the same seed, and another for another', () => {
    const text = (seed: number): string => JSON.stringify([...records({ ...size, seed })]);
    expect(text(7)).toBe(text(7));
    expect(text(8)).not.toBe(text(7));
  });
});
