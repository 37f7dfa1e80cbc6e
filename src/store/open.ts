import { defineForGrafeo, defineForNeo4j, indexName, indexes } from './constraints.js';
import { GrafeoStore } from './grafeo.js';
import { Neo4jStore } from './neo4j.js';
import type { Store, StoreSettings } from './store.js';
import { noteVersion, refuseNewer } from './version.js';

/**
 * Opens the graph: checks the version of its schema, and makes its constraints and indexes where they are missing.
 * @throws StoreRefused when the engine or the graph does not take us, StoreUnavailable when nothing answers
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = settings.engine === 'GRAFEO' ? new GrafeoStore(settings) : await Neo4jStore.connect(settings);
  try {
    await refuseNewer(store);
    if (store instanceof GrafeoStore) await store.define(defineForGrafeo(indexes));
    else await defineMissing(store);
    // After the constraints, so that of two processes that open a new graph at once only one writes it.
    await noteVersion(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Each definition takes Neo4j some milliseconds even where there is nothing to do, so it is asked first what is there. */
async function defineMissing(store: Neo4jStore): Promise<void> {
  const there = new Set((await store.read('SHOW INDEXES YIELD name')).map((row) => row['name']));
  await store.define(defineForNeo4j(indexes.filter((index) => !there.has(indexName(index)))));
}
