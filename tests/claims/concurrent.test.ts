import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { type SyncStatus, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

const officials = Array.from({ length: 25 }, (_, index) => `official:o${index.toString()}`);
const ground: readonly RawRecord[] = [
  { source: { id: source, title: 'Test', ...cited('itself') } },
  { source: { id: 'source:other', title: 'Other', ...cited('other') } },
  { committee: { id: 'committee:test', name: 'Body', ...cited('body') } },
  { committee: { id: 'committee:other', name: 'Other body', ...cited('other body') } },
];

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await write(store, ground);
});
afterAll(() => store.close());

/** Membership of the committee that bears the source's name, so that two sources have nothing but the holder in common. */
function appointment(by: 'test' | 'other', holder: string): RawRecord {
  const citation = { source: `source:${by}`, locator: `seat of ${holder}` };
  return { appointment: { role: 'MEMBER', holder: { id: holder }, body: { id: `committee:${by}` }, citation } };
}

/** Sends each batch by a writer of its own, all at once, and tells what became of the records of each. */
function atOnce(batches: readonly (readonly RawRecord[])[]): Promise<readonly (readonly SyncStatus[])[]> {
  return Promise.all(
    batches.map(async (records) => {
      const { results } = await new Writer(store).sync({ records });
      return results.map(({ status }) => status);
    }),
  );
}

describe('Writers at the same time', () => {
  test('of which one takes away the last that names somebody whom another begins to name lose nobody', async () => {
    const first = officials.map((id) => appointment('test', id));
    await write(store, [...officials.map((id) => ({ official: { id, ...cited(id) } })), ...first]);
    await write(
      store,
      officials.map((id) => ({ withdrawal: { about: { id }, locator: id, source } })),
    );
    const terms = await store.read(statement`MATCH (term:Appointment) RETURN term.id AS id, term.holderId AS holder`);
    const withdrawals = terms.map(({ id, holder }) => ({
      withdrawal: { about: { id }, locator: `seat of ${String(holder)}`, source },
    }));
    const named = terms.map(({ holder }) => String(holder));
    const second = named.map((holder) => appointment('other', holder));
    const [withdrawn, ...became] = await atOnce([withdrawals, ...second.map((record) => [record])]);
    expect(withdrawn).toEqual(named.map(() => 'WITHDRAWN'));

    const taken = named.filter((_, index) => became[index]?.[0] === 'CREATED').sort();
    const held = await store.read(
      statement`MATCH (term:Appointment)-[:HOLDER]->(holder:Official)
        RETURN term.holderId AS held, holder.id AS holder`,
    );
    expect(held.map(({ holder }) => String(holder)).sort()).toEqual(taken);
    const left = await store.read(statement`MATCH (official:Official) RETURN official.id AS id`);
    expect(left.map(({ id }) => String(id)).sort(), 'Nobody stays whom nothing names.').toEqual(taken);
  });

  test('that give one external id to different things leave it to one of them', async () => {
    const externalIds = [{ scheme: 'register', value: '1' }];
    const became = (await atOnce(officials.map((id) => [{ official: { id, externalIds, ...cited(id) } }]))).flat();
    expect(became.filter((status) => status === 'CREATED')).toHaveLength(1);
    expect(became.filter((status) => status === 'REFUSED')).toHaveLength(officials.length - 1);
    expect(await store.read(statement`MATCH (official:Official) RETURN official.id AS id`)).toHaveLength(1);
  });

  test('that know a thing only by its external id make it once', async () => {
    const externalIds = [{ scheme: 'register', value: '1' }];
    await atOnce(officials.map((place) => [{ official: { externalIds, name: place, ...cited(place) } }]));
    const claims = await store.read(statement`MATCH (claim)-[:CLAIM_OF]->(official:Official) RETURN official.id AS id`);
    expect(claims).toHaveLength(officials.length);
    expect(new Set(claims.map(({ id }) => id))).toEqual(new Set(['official:register:1']));
  });

  test('with one request id are one request: all are told the same, and it is carried out once', async () => {
    const request = {
      requestId: 'r1',
      records: officials.map((id) => ({ official: { id, ...cited(id) } })),
    };
    const outcomes = await Promise.all(officials.map(() => new Writer(store).sync(request)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.counts).toEqual([{ status: 'CREATED', count: officials.length }]);
  });
});
