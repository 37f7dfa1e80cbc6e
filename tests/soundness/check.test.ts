import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { type Statement, statement } from '../../src/cypher/statement.js';
import { constant, input } from '../../src/cypher/template.js';
import { type Soundness, checkGraph } from '../../src/soundness/check.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { everyKindOfWrite, world, write } from '../support/world.js';

let store: Store;
let progress: [number, number][];
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  progress = [];
  await wipe(store);
  await write(store, world({ appointments: 5, actions: 5 }));
  for (const request of everyKindOfWrite.slice(0, 2)) await new Writer(store).sync(request);
});
afterAll(() => store.close());

function check(mend = false): Promise<Soundness> {
  const { signal } = new AbortController();
  return checkGraph({ store, writer: new Writer(store), mend, signal, progress: (...step) => progress.push(step) });
}

async function spoil(spoiling: Statement): Promise<void> {
  await store.write((transaction) => transaction.run(spoiling));
}

describe('A check of the graph', () => {
  test('finds nothing in one that was only written by the writer, and writes nothing', async () => {
    const dump = await graphDump(store);
    const found = await check();
    expect(found.findings).toEqual([]);
    expect([found.things, found.claims, found.changes].every((count) => count > 10)).toBe(true);
    expect(progress.at(-1)).toEqual([found.claims + found.things, found.claims + found.things]);
    expect(difference(dump, await graphDump(store))).toEqual([]);
  });

  test('finds nothing in an empty one', async () => {
    await wipe(store);
    expect(await check()).toEqual({
      claims: 0,
      things: 0,
      agreements: 0,
      bodies: 0,
      changes: 0,
      findings: [],
      mended: 0,
    });
  });

  const damages: readonly [name: string, kind: string, count: number, example: string, spoiling: Statement][] = [
    [
      'another value',
      'STALE_VALUE',
      1,
      'committee:body',
      statement`MATCH (thing:Committee {id: ${constant('committee:body')}}) SET thing.name = ${constant('Other')}`,
    ],
    [
      'another day',
      'STALE_VALUE',
      1,
      'appointment:one-x',
      statement`MATCH (thing:Appointment {id: ${constant('appointment:one-x')}}) SET thing.likelyUntil = 5`,
    ],
    [
      'a link less',
      'STALE_VALUE',
      1,
      'committee:body',
      statement`MATCH (:Committee {id: ${constant('committee:body')}})-[link:PART_OF]->() DELETE link`,
    ],
    [
      'a link more',
      'STALE_VALUE',
      1,
      'appointment:one-x',
      statement`MATCH (thing:Appointment {id: ${constant('appointment:one-x')}}) MATCH (end:Country {id: ${constant('country:c1')}}) CREATE (thing)-[:ON_BEHALF_OF]->(end)`,
    ],
    [
      'a thing that nobody speaks of',
      'UNCLAIMED_THING',
      1,
      'country:stray',
      statement`CREATE (thing:Country:Entity {id: ${constant('country:stray')}, name: ${constant('Stray')}})`,
    ],
    [
      'a standing less',
      'STALE_STANDING',
      1,
      '',
      statement`MATCH (row:Standing) WITH row ORDER BY row.id LIMIT 1 DETACH DELETE row`,
    ],
    // A row to make, and one to delete.
    ['another member', 'STALE_STANDING', 2, '', statement`MATCH (row:Counted) SET row.until = 5`],
  ];

  test.each(damages)('finds %s, and makes it anew if asked', async (_, kind, count, example, spoiling) => {
    const dump = await graphDump(store);
    await spoil(spoiling);
    const spoilt = await graphDump(store);
    expect((await check()).findings).toEqual([{ kind, count, examples: example === '' ? [] : [example] }]);
    expect(difference(spoilt, await graphDump(store))).toEqual([]);

    expect(await check(true)).toMatchObject({ findings: [], mended: count });
    expect(difference(dump, await graphDump(store))).toEqual([]);
    expect((await check()).findings).toEqual([]);
  });

  test.each([
    ['to its thing', statement`MATCH (:Claim)-[tie:CLAIM_OF]->(:Membership) DELETE tie`],
    ['to its source', statement`MATCH (:Membership)<-[:CLAIM_OF]-()-[tie:STATED_BY]->() DELETE tie`],
    ['to one that it refers to', statement`MATCH (:Membership)<-[:CLAIM_OF]-()-[tie:REFERS_TO]->(:Country) DELETE tie`],
  ])('finds a claim without its tie %s, which it can not mend', async (_, spoiling) => {
    await spoil(spoiling);
    const [id] = (
      await store.read(statement`MATCH (claim:Claim {about: ${constant('membership:one')}}) RETURN claim.id AS id`)
    ).map((row) => row['id']);
    for (const mend of [false, true]) {
      expect((await check(mend)).findings).toContainEqual({ kind: 'UNTIED_CLAIM', count: 1, examples: [id] });
    }
  });

  test('finds changes that the log lacks, at its beginning, within it and at its end', async () => {
    const { changes } = await check();
    const drop = statement`MATCH (change:Change) WHERE change.sequence IN ${input('lost')} DETACH DELETE change`;
    const lost = [1, 4, 5, 6, changes];
    await store.write((transaction) => transaction.run(drop, { lost }));
    expect((await check()).findings).toEqual([
      { kind: 'LOG_GAP', count: 3, examples: ['1', '4 to 6', changes.toString()] },
    ]);
  });

  test('finds a log whose counter is behind', async () => {
    const { changes } = await check();
    await spoil(statement`MATCH (log:Log) SET log.sequence = 3`);
    const example = `the counter, which is at 3, after ${changes.toString()}`;
    expect((await check()).findings).toEqual([{ kind: 'LOG_GAP', count: 1, examples: [example] }]);
  });
});
