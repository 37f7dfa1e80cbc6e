import { afterAll, beforeAll, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { statement } from '../../src/cypher/statement.js';
import { resolveGraph } from '../../src/soundness/resolve-graph.js';
import { noteVersion, resolutionOf } from '../../src/store/schema-version.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { cited, world, write } from '../support/world.js';

let store: Store;
let before: readonly string[];

/** Takes away what an older program did not keep, and spells names as it did. */
const toOlderForm = [
  statement`MATCH (entity:Entity) SET entity.nameFolded = null, entity.nameCollation = null`,
  statement`MATCH (fact:Fact) SET fact.titleFolded = null, fact.titleCollation = null`,
  statement`MATCH (word:Word) DETACH DELETE word`,
  statement`MATCH (entity:Entity) CREATE (entity)-[:SPELT {length: 3}]->(:Word {id: entity.id, letters: 3})`,
];

const search = '{ search(text: "Said") { nodes { id } } officials(filter: { name: { eq: "Said" } }) { nodes { id } } }';
const found = { search: { nodes: [{ id: 'official:said' }] }, officials: { nodes: [{ id: 'official:said' }] } };

beforeAll(async () => {
  store = await emptyStore();
  await write(store, world({ appointments: 12, actions: 6 }));
  await write(store, [{ official: { id: 'official:said', name: "Sa'id", ...cited('said') } }]);
  before = await graphDump(store);
  for (const one of toOlderForm) await store.write((transaction) => transaction.run(one));
});

afterAll(() => store.close());

test('A graph that keeps no folded texts gets them, and search its words, from its claims and names.', async () => {
  expect(difference(before, await graphDump(store))).not.toEqual([]);
  expect(await answer(store, search)).not.toEqual(found);
  await noteVersion(store);
  await resolveGraph(store, new Writer(store), AbortSignal.abort(), ignore);
  expect(await resolutionOf(store)).toMatchObject({ to: expect.any(String) as string });
  await resolveGraph(store, new Writer(store), new AbortController().signal, ignore);
  expect(await resolutionOf(store)).toMatchObject({ to: null });
  expect(difference(before, await graphDump(store))).toEqual([]);
  expect(await answer(store, search)).toEqual(found);
});

function ignore(): void {
  // Nobody reads of the progress here.
}
