import { type Store, StoreRefused } from './store.js';

/** The version of the graph's layout that this program reads and writes. */
const schemaVersion = 1;

/**
 * Looks at the version in the graph before anything is written to it.
 * @throws StoreRefused when a newer program has laid it out
 */
export async function refuseNewer(store: Store): Promise<void> {
  const rows = await store.read(`MATCH (schema:SchemaVersion {id: 'schema'}) RETURN schema.version AS version`);
  const version = rows[0]?.['version'];
  if (typeof version !== 'number' || version <= schemaVersion) return;
  throw new StoreRefused(
    `The graph has schema version ${version.toString()}, and this program knows versions up to ${schemaVersion.toString()}; start the program that wrote it, or a newer one.`,
  );
}

/** Writes the version into a new graph. */
export async function noteVersion(store: Store): Promise<void> {
  await store.write((transaction) =>
    transaction.run(`MERGE (schema:SchemaVersion {id: 'schema'}) ON CREATE SET schema.version = $version`, {
      version: schemaVersion,
    }),
  );
}
