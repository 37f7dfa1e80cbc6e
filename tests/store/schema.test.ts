import { describe, expect, onTestFinished, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { input, key, label } from '../../src/cypher/template.js';
import { entityKinds, factKinds } from '../../src/model/kinds.js';
import { openStore } from '../../src/store/open.js';
import { noteResolution, resolutionOf, schemaVersion, versionOf } from '../../src/store/schema-version.js';
import { type Store, type StoreSettings, StoreRefused } from '../../src/store/store.js';
import { emptyGraph, emptyStore } from '../support/engine.js';

async function open(settings: StoreSettings): Promise<Store> {
  const store = await openStore(settings);
  onTestFinished(() => store.close());
  return store;
}

const described = async (store: Store): Promise<string[]> => {
  const rows = [...(await store.read(statement`SHOW INDEXES`)), ...(await store.read(statement`SHOW CONSTRAINTS`))];
  // The count of reads is the one thing about an index that changes by itself.
  return rows.map(({ lastRead: _lastRead, readCount: _readCount, ...row }) => JSON.stringify(row)).sort();
};

describe('Opening a graph', () => {
  test('a second time changes nothing about its constraints and indexes', async () => {
    const settings = await emptyGraph();
    const first = await open(settings);
    const before = await described(first);
    expect(before.length).toBeGreaterThan(entityKinds.length + factKinds.length);
    await first.close();
    expect(await described(await open(settings))).toEqual(before);
  });

  test('notes its schema version, once', async () => {
    const settings = await emptyGraph();
    for (let time = 0; time < 2; time += 1) {
      const store = await open(settings);
      expect(await store.read(statement`MATCH (schema:SchemaVersion) RETURN properties(schema) AS schema`)).toEqual([
        { schema: { id: 'schema', version: schemaVersion } },
      ]);
      await store.close();
    }
  });

  test('that an older program laid out is of this version once it is resolved again', async () => {
    const store = await open(await emptyGraph());
    await store.write((transaction) => transaction.run(statement`MATCH (s:SchemaVersion) SET s.version = 1`));
    await noteResolution(store, { by: 'rules', to: 'a place' });
    expect(await resolutionOf(store)).toEqual({ by: 'rules', to: 'a place' });
    expect(await versionOf(store)).toBe(schemaVersion);
  });

  test('that a newer program laid out is refused, with both versions named, and changes nothing', async () => {
    const settings = await emptyGraph();
    const store = await open(settings);
    const setVersion = (version: number) =>
      store.write((transaction) =>
        transaction.run(statement`MATCH (s:SchemaVersion) SET s.version = ${input('version')}`, { version }),
      );
    await setVersion(999);
    await store.close();
    const refused = await openStore(settings).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StoreRefused);
    expect(String(refused)).toContain(
      `schema version 999, and this program knows versions up to ${schemaVersion.toString()}`,
    );
    // The refused opening has let go of the graph: it is open to others.
    await expect(openStore(settings)).rejects.toBeInstanceOf(StoreRefused);
  });
});

describe('A constraint', () => {
  test.each([
    ...[...entityKinds, ...factKinds].map((kind) => [kind, 'id']),
    ...['Claim', 'Conflict', 'Lock', 'Request', 'Log'].map((name) => [name, 'id']),
    ['ExternalId', 'key'],
    ['Change', 'sequence'],
  ])('keeps %s from having the same %s twice', async (name, property) => {
    const store = await emptyStore();
    onTestFinished(() => store.close());
    const value = property === 'sequence' ? 1 : 'x';
    const createNode = statement`CREATE (:${label(name)} {${key(property)}: ${input('value')}})`;
    const create = () => store.write((transaction) => transaction.run(createNode, { value }));
    await create();
    await expect(create()).rejects.toThrow();
    expect(await store.read(statement`MATCH (n:${label(name)}) RETURN count(*) AS count`)).toEqual([{ count: 1 }]);
  });
});
