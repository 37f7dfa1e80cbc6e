import { type Store, StoreRefused } from './store.js';

/** The version of the graph's layout that this program reads and writes. */
export const schemaVersion = 1;

/**
 * Writes the version into a new graph, and refuses one that a newer program has laid out.
 * @throws StoreRefused
 */
export async function checkVersion(store: Store): Promise<void> {
  const version = await store.write(async (transaction) => {
    const [row] = await transaction.run(
      `MERGE (schema:SchemaVersion {id: 'schema'}) ON CREATE SET schema.version = $version RETURN schema.version AS version`,
      { version: schemaVersion },
    );
    return Number(row?.['version']);
  });
  if (version > schemaVersion) {
    throw new StoreRefused(
      `The graph has schema version ${version.toString()}, and this program knows versions up to ${schemaVersion.toString()}; start the program that wrote it, or a newer one.`,
    );
  }
}
