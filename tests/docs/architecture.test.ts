import { expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { statement } from '../../src/cypher/statement.js';
import { input } from '../../src/cypher/template.js';
import { emptyStore } from '../support/engine.js';
import { blocksOf } from './blocks.js';

const nodeWithId = statement`MATCH (node {id: ${input('id')}}) WHERE node:Entity OR node:Claim RETURN node {.*} AS node`;

test('the records that docs/architecture.md shows become the nodes that it shows', async () => {
  const blocks = blocksOf('docs/architecture.md');
  const shown = (kind: string): readonly unknown[] =>
    blocks.filter(({ info }) => info === `json ${kind}`).map(({ text }) => JSON.parse(text) as unknown);
  const [records, nodes] = [shown('record'), shown('node') as readonly { readonly id: string }[]];
  expect(records.length).toBeGreaterThan(1);
  expect(nodes.length).toBeGreaterThan(1);
  const store = await emptyStore();
  const { results } = await new Writer(store).sync({ records });
  expect(results.flatMap(({ errors, warnings }) => [...errors, ...warnings])).toEqual([]);
  for (const node of nodes) {
    const rows = await store.read(nodeWithId, { id: node.id });
    expect(rows.map((row) => row['node'])).toEqual([node]);
  }
  await store.close();
});
