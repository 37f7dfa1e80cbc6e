import { type Engine, indexes } from './constraints.js';
import type { Store, StoreSettings } from './store.js';
import { noteVersion, refuseNewer } from './version.js';

/**
 * Opens the graph: checks the version of its schema, and makes its constraints and indexes where they are missing.
 * @throws StoreRefused when the engine or the graph does not take us, StoreUnavailable when nothing answers
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = await connect(settings);
  try {
    await refuseNewer(store);
    await store.layOut(indexes);
    // After the constraints, so that of two processes that open a new graph at once only one writes it.
    await noteVersion(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Only the engine that is asked for is loaded: a driver takes a while, and a start should not. */
async function connect(settings: StoreSettings): Promise<Engine> {
  if (settings.engine === 'GRAFEO') return new (await import('./grafeo.js')).GrafeoStore(settings);
  return (await import('./neo4j.js')).Neo4jStore.connect(settings);
}
