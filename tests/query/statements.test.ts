import { describe, expect, test } from 'vitest';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { deepQuestion, questionsOfEveryForm, statementsOf } from '../support/questions.js';
import { world, write } from '../support/world.js';

/** The texts by question, sorted: root fields of one document run beside each other, in no order. */
async function statementsBySize(size: Parameters<typeof statementsOf>[0]): Promise<Record<string, readonly string[]>> {
  const { store, found } = await statementsOf(size);
  await store.close();
  return Object.fromEntries([...found].map(([name, run]) => [name, run.map(({ text }) => text).sort()]));
}

describe('reading', () => {
  test('runs a few statements for a document, the same whatever the size of the graph', async () => {
    const small = await statementsBySize({ appointments: 2, actions: 2 });
    const large = await statementsBySize({ appointments: 150, actions: 120 });
    expect(large).toEqual(small);
    const counts = Object.fromEntries(Object.entries(large).map(([name, run]) => [name, run.length]));
    // One for each root field, of which these have two; a further one below four connections, and one that asks how far
    // the log is where what was read of all agreements is kept.
    const two = ['10-most-parties', '11-groups', '16-lookup', '20-service', 'six connections deep'];
    // These ask by ids that nothing here has, so it is looked whether they are of things that were merged.
    const ofNothing = ['03-what-they-signed', '06-campaign', '07-meeting', '09-filter-across'];
    // Search reads words, how many have them, candidates, and what is selected of those found; paths and neighbourhoods
    // how many links there are, what is tied to each layer, and the links among what is shown.
    const more: Readonly<Record<string, number>> = { '12-search': 4, search: 3, '13-paths': 9, '14-neighbourhood': 5 };
    const expected = questionsOfEveryForm.map(({ name }) => [
      name,
      more[name] ?? ([...two, ...ofNothing].includes(name) ? 2 : 1),
    ]);
    expect(counts).toEqual(Object.fromEntries(expected));
  });

  test('answers a deep document, which takes a further statement, as it does one level after the other', async () => {
    const store = await emptyStore();
    await write(store, world({ appointments: 5, actions: 1 }));
    const page = 'appointments(first: 3, orderBy: [{ field: ID }]) { nodes { id holder { id } body { id } } }';
    /** The same, asked level by level. */
    const walk = async (kind: 'committee' | 'official', id: string, levels: number): Promise<object> => {
      if (levels === 0) return { id };
      const asked = (await answer(store, `query ($id: ID!) { found: ${kind}(id: $id) { ${page} } }`, { id })) as {
        found: { appointments: { nodes: { id: string; holder: { id: string }; body: { id: string } }[] } };
      };
      const nodes = asked.found.appointments.nodes.map(async (node) =>
        levels % 2 === 0
          ? { id: node.id, holder: { id: node.holder.id, ...(await walk('official', node.holder.id, levels - 1)) } }
          : { id: node.id, body: { id: node.body.id, ...(await walk('committee', node.body.id, levels - 1)) } },
      );
      return { appointments: { nodes: await Promise.all(nodes) } };
    };
    expect(await answer(store, deepQuestion)).toEqual({ committee: await walk('committee', 'committee:body', 6) });
    await store.close();
  });
});
