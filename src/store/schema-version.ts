import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import { type Store, StoreRefused } from './store.js';

/** The version of the graph's layout that this program reads and writes. */
const schemaVersion = 1;

const readVersion = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  RETURN schema.version AS version`;

/**
 * Looks at the version in the graph before anything is written to it.
 * @throws StoreRefused when a newer program has laid it out
 */
export async function refuseNewer(store: Store): Promise<void> {
  const [row] = await store.read(readVersion);
  const version = row?.['version'];
  if (typeof version !== 'number' || version <= schemaVersion) return;
  throw new StoreRefused(
    `The graph has schema version ${version.toString()}, and this program knows versions up to ${schemaVersion.toString()}; start the program that wrote it, or a newer one.`,
  );
}

const writeVersion = statement`MERGE (schema:SchemaVersion {id: ${constant('schema')}})
  ON CREATE SET schema.version = ${input('version')}`;

/** Writes the version into a new graph. */
export async function noteVersion(store: Store): Promise<void> {
  await store.write((transaction) => transaction.run(writeVersion, { version: schemaVersion }));
}
