import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { statement } from '../src/cypher/statement.js';
import { input } from '../src/cypher/template.js';
import { freePort, startNeo4j } from '../tests/support/neo4j.js';
import { openStore } from '../src/store/open.js';
import type { Store, StoreSettings } from '../src/store/store.js';
import { load } from './graph/load.js';
import type { GraphSize } from './graph/plan.js';

const folders = new URL('../data/bench/', import.meta.url);

/** The folder of a generated graph for the embedded engine, made when it is not there. */
export async function embeddedGraph(size: GraphSize, say: (line: string) => void): Promise<string> {
  const folder = fileURLToPath(new URL(`${nameOf(size)}/`, folders));
  if (await exists(folder)) return folder;
  const unfinished = `${folder.slice(0, -1)}.unfinished/`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  await fill({ engine: 'GRAFEO', folder: unfinished }, size, say);
  await rename(unfinished, folder);
  return folder;
}

/** A copy of the folder of a graph, for a second server: the engine opens a folder in one process at a time. */
export async function copyOf(folder: string): Promise<string> {
  const copy = `${folder.slice(0, -1)}.copy/`;
  await rm(copy, { recursive: true, force: true });
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** Where a Neo4j may come from. */
interface Neo4jChoice {
  /** One that runs already, whose graph is replaced. */
  readonly neo4j?: string;
  /** In megabytes, of one that is started. */
  readonly heap: number;
}

/** A Neo4j with a generated graph: the one that is named or, without one, one of its own that keeps this graph. */
export async function neo4jOf(
  size: GraphSize,
  { neo4j, heap }: Neo4jChoice,
  say: (line: string) => void,
): Promise<{ readonly uri: string; stop(): Promise<void> }> {
  if (neo4j !== undefined) {
    await neo4jGraph(neo4j, size, say);
    return { uri: neo4j, stop: () => Promise.resolve() };
  }
  const folder = fileURLToPath(new URL(`neo4j-${nameOf(size)}/`, folders));
  const server = await startNeo4j(folder, await freePort(), { heap });
  try {
    await neo4jGraph(server.uri, size, say);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

/** Fills a Neo4j with a generated graph, unless it has it. Whatever else is in it is deleted. */
async function neo4jGraph(uri: string, size: GraphSize, say: (line: string) => void): Promise<void> {
  const settings: StoreSettings = { engine: 'NEO4J', uri, writeTimeoutMilliseconds: 600_000 };
  const store = await openStore(settings);
  const [row] = await store.read(statement`MATCH (bench:Bench) RETURN bench.name AS name`);
  if (row?.['name'] !== nameOf(size)) {
    await empty(store);
    await store.close();
    await fill(settings, size, say);
    return;
  }
  await store.close();
}

async function fill(settings: StoreSettings, size: GraphSize, say: (line: string) => void): Promise<void> {
  const store = await openStore(settings);
  let last = 0;
  await load(store, size, (facts) => {
    if (facts - last < 10_000 && facts < size.facts) return;
    last = facts;
    say(`${store.engine.name}: ${facts.toLocaleString('en')} of ${size.facts.toLocaleString('en')} facts`);
  });
  await store.write((transaction) =>
    transaction.run(statement`CREATE (:Bench {name: ${input('name')}})`, { name: nameOf(size) }),
  );
  await store.close();
}

/** Has a kept graph made anew when it is asked for next, since it is about to be written to. */
export async function discardLater(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run(statement`MATCH (bench:Bench) DELETE bench`));
}

const deleteSome = statement`MATCH (n) WHERE NOT n:SchemaVersion WITH n LIMIT 5000
  DETACH DELETE n RETURN count(*) AS deleted`;

async function empty(store: Store): Promise<void> {
  for (let left = 1; left > 0;) {
    left = await store.write(async (transaction) => {
      const [row] = await transaction.run(deleteSome);
      return Number(row?.['deleted'] ?? 0);
    });
  }
}

function nameOf({ facts, seed }: GraphSize): string {
  return `${facts.toString()}-${seed.toString()}`;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
