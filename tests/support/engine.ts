import { openStore } from '../../src/store/open.js';
import type { Store, StoreSettings } from '../../src/store/store.js';

/** The engine that this run of the tests is about: the suites are the same for both. */
export const engineUnderTest = process.env['ENGINE'] === 'NEO4J' ? 'NEO4J' : 'GRAFEO';

/** The Neo4j that the tests may wipe. */
export const neo4jUri = process.env['NEO4J_URI'] ?? 'bolt://127.0.0.1:7687';

/** A store with nothing in it: a new one in memory, or the Neo4j of the tests, wiped. */
export async function emptyStore(options: Pick<StoreSettings, 'onStatement'> = {}): Promise<Store> {
  if (engineUnderTest === 'GRAFEO') return openStore({ engine: 'GRAFEO', ...options });
  const before = await openStore({ engine: 'NEO4J', uri: neo4jUri });
  await wipe(before);
  await before.close();
  return openStore({ engine: 'NEO4J', uri: neo4jUri, ...options });
}

/** Takes everything out of the graph, in batches that fit a small server's memory. */
export async function wipe(store: Store): Promise<void> {
  for (let left = 1; left > 0;) {
    left = await store.write(async (transaction) => {
      const rows = await transaction.run('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted');
      return Number(rows[0]?.['deleted'] ?? 0);
    });
  }
}
