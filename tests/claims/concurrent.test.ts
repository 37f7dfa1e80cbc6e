import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SyncStatus, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

const officials = Array.from({ length: 25 }, (_, index) => `official:o${index.toString()}`);
const ground: readonly RawRecord[] = [
  { source: { id: source, title: 'Test', ...cited('itself') } },
  { committee: { id: 'committee:body', name: 'Body', ...cited('body') } },
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

/** Sends each record by a writer of its own, all at once, and tells what became of them. */
async function atOnce(records: readonly RawRecord[]): Promise<readonly (SyncStatus | undefined)[]> {
  const outcomes = await Promise.all(records.map((record) => new Writer(store).sync({ records: [record] })));
  return outcomes.map(({ results: [result] }) => result?.status);
}

describe('Writers at the same time', () => {
  test('of which one takes away what another begins to refer to leave no reference to nothing', async () => {
    await write(
      store,
      officials.map((id) => ({ official: { id, ...cited(id) } })),
    );
    const withdrawals = officials.map((id) => ({ withdrawal: { about: { id }, locator: id, source } }));
    const referring = officials.map((id) => ({
      appointment: { role: 'MEMBER', holder: { id }, body: { id: 'committee:body' }, ...cited(`seat of ${id}`) },
    }));
    const mixed = officials.flatMap((_, index) => [referring[index] ?? {}, withdrawals[index] ?? {}]);
    const became = await atOnce(mixed);
    expect(became.filter((_, index) => index % 2 === 1)).toEqual(officials.map(() => 'WITHDRAWN'));

    const taken = officials.filter((_, index) => became[2 * index] === 'CREATED');
    const held = await store.read(
      'MATCH (term:Appointment)-[:HOLDER]->(holder:Official) RETURN term.holderId AS held, holder.id AS holder',
    );
    expect(held.map(({ holder }) => String(holder)).sort()).toEqual([...taken].sort());
    const left = await store.read('MATCH (official:Official) RETURN official.id AS id');
    expect(left.map(({ id }) => String(id)).sort(), 'Nobody stays whom nothing names.').toEqual([...taken].sort());
  });

  test('that give one external id to different things leave it to one of them', async () => {
    const externalIds = [{ scheme: 'register', value: '1' }];
    const became = await atOnce(officials.map((id) => ({ official: { id, externalIds, ...cited(id) } })));
    expect(became.filter((status) => status === 'CREATED')).toHaveLength(1);
    expect(became.filter((status) => status === 'REFUSED')).toHaveLength(officials.length - 1);
    expect(await store.read('MATCH (official:Official) RETURN official.id AS id')).toHaveLength(1);
  });

  test('that know a thing only by its external id make it once', async () => {
    const externalIds = [{ scheme: 'register', value: '1' }];
    await atOnce(officials.map((locator) => ({ official: { externalIds, name: locator, ...cited(locator) } })));
    const claims = await store.read('MATCH (claim)-[:CLAIM_OF]->(official:Official) RETURN official.id AS id');
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
