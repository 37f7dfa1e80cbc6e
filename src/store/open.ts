import { type Engine, indexes } from './indexes.js';
import { noteVersion, versionOf } from './schema-version.js';
import type { Store, StoreSettings } from './store.js';

/**
 * Opens the graph: checks the version of its schema, and makes its constraints and indexes where they are missing.
 * @throws StoreRefused when the engine or the graph can't be used, StoreUnavailable when nothing answers
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  const store = await connect(settings);
  try {
    // Before anything is written, so that a newer graph stays as it is.
    await versionOf(store);
    await store.layOut(indexes);
    // After the constraints, so that of two processes that open a new graph at once only one writes it.
    await noteVersion(store);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/**
 * Opens a graph that a server has made, and writes nothing; undefined where there is none.
 * @throws StoreRefused and StoreUnavailable as `openStore` does
 */
export async function openExisting(settings: StoreSettings): Promise<Store | undefined> {
  if (settings.engine === 'GRAFEO' && !(await import('./grafeo/grafeo-store.js')).holdsGraph(settings))
    return undefined;
  const store = await connect(settings);
  try {
    if ((await versionOf(store)) !== undefined) return store;
  } catch (error) {
    await store.close();
    throw error;
  }
  await store.close();
  return undefined;
}

/** Only the engine that is asked for is loaded: a driver takes a while, and a start should not. */
async function connect(settings: StoreSettings): Promise<Engine> {
  if (settings.engine === 'GRAFEO') return new (await import('./grafeo/grafeo-store.js')).GrafeoStore(settings);
  return (await import('./neo4j/neo4j-store.js')).Neo4jStore.connect(settings);
}
