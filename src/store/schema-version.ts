import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import { type Store, StoreRefused } from './store.js';

/** The version of the graph's layout that this program reads and writes. */
const schemaVersion = 2;

const readVersion = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  RETURN schema.version AS version`;

/**
 * The version of the graph; undefined of one that no program has laid out.
 * @throws StoreRefused when a newer program has laid it out
 */
export async function versionOf(store: Store): Promise<number | undefined> {
  const [row] = await store.read(readVersion);
  const version = row?.['version'];
  if (typeof version !== 'number') return undefined;
  if (version <= schemaVersion) return version;
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

const raiseVersion = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  SET schema.version = ${input('version')}`;

/** Brings a graph that an older program has laid out up to date by `work`, and notes that it is. */
export async function bringUpToDate(store: Store, work: () => Promise<void>): Promise<void> {
  const version = await versionOf(store);
  if (version === undefined || version >= schemaVersion) return;
  await work();
  await store.write((transaction) => transaction.run(raiseVersion, { version: schemaVersion }));
}
