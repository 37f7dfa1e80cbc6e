import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { Neo4jStore } from '../../src/store/neo4j/neo4j-store.js';
import { openStore } from '../../src/store/open.js';
import type { EmbeddedSettings, Neo4jSettings, Store, StoreSettings } from '../../src/store/store.js';

/** The engine that this run of the tests is about: the suites are the same for both. */
export const engineUnderTest = process.env['ENGINE'] === 'NEO4J' ? 'NEO4J' : 'GRAFEO';

/**
 * Where the Neo4j is that the tests may wipe: of those that `NEO4J_URI` names, with commas between them, the one of this
 * worker.
 */
export const neo4jUri = ((): string => {
  const uris = (process.env['NEO4J_URI'] ?? 'bolt://127.0.0.1:7687').split(',');
  const worker = Number(process.env['VITEST_POOL_ID']) - 1;
  return uris[worker] ?? uris[0] ?? '';
})();
/** The machine may have other work, and Neo4j plans each new question anew. */
const neo4jSettings: Neo4jSettings = { engine: 'NEO4J', uri: neo4jUri, timeoutMilliseconds: 60_000 };

/** A store with nothing in it: a new one in memory, or the Neo4j of the tests, wiped. */
export async function emptyStore(options: Pick<StoreSettings, 'onStatement'> = {}): Promise<Store> {
  if (engineUnderTest === 'GRAFEO') return openStore({ engine: 'GRAFEO', ...options });
  await wipeNeo4j();
  return openStore({ ...neo4jSettings, ...options });
}

/** To be called in a test: settings by which it can open one graph, empty at first, time and again. */
export async function emptyGraph(): Promise<EmbeddedSettings | Neo4jSettings> {
  if (engineUnderTest === 'GRAFEO') return { engine: 'GRAFEO', folder: await emptyFolder() };
  await wipeNeo4j();
  return neo4jSettings;
}

/** To be called in a test: a folder that is there while the test runs. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signatory-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Without the checks of opening, so that a test that failed halfway leaves nothing that stops the next. */
async function wipeNeo4j(): Promise<void> {
  const store = await Neo4jStore.connect(neo4jSettings);
  await wipe(store);
  await store.close();
}

const deleteSome = statement`MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS deleted`;

/** Takes everything out of the graph, in batches that fit a small server's memory. */
export async function wipe(store: Store): Promise<void> {
  let left = 1;
  while (left > 0) {
    left = await store.write(async (transaction) => {
      const rows = await transaction.run(deleteSome);
      return Number(rows[0]?.['deleted'] ?? 0);
    });
  }
}
