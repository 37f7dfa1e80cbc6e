import { grafeoDialect, makeIndexes, neo4jDialect } from './constraints.js';
import { GrafeoStore } from './grafeo.js';
import { Neo4jStore } from './neo4j.js';
import type { Store, StoreSettings } from './store.js';
import { checkVersion } from './version.js';

/**
 * Opens the graph: makes its constraints and indexes where they are missing, and checks the version of its schema.
 * @throws StoreRefused when the engine or the graph does not take us, StoreUnavailable when nothing answers
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = settings.engine === 'GRAFEO' ? new GrafeoStore(settings) : await Neo4jStore.connect(settings);
  try {
    await checkVersion(store);
    await makeIndexes((text) => store.define(text), settings.engine === 'GRAFEO' ? grafeoDialect : neo4jDialect);
    if (settings.engine === 'NEO4J') await store.define('CALL db.awaitIndexes(60)');
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}
