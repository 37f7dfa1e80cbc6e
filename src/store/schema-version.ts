import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import { type Store, StoreRefused } from './store.js';

/** The version of the graph's layout that this program reads and writes. */
export const schemaVersion = 5;

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

/** The rules by which the graph's things are resolved from their claims, and how far. */
export interface Resolution {
  /** A text that stands for the rules. */
  readonly by: string;
  /** The place up to which things are resolved by them; null where all are. */
  readonly to: string | null;
}

const readResolution = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  RETURN schema.resolvedBy AS by, schema.resolvedTo AS to`;

/** By what the graph is resolved; undefined where no program has said. */
export async function resolutionOf(store: Store): Promise<Resolution | undefined> {
  const [row] = await store.read(readResolution);
  const [by, to] = [row?.['by'], row?.['to']];
  return typeof by === 'string' ? { by, to: typeof to === 'string' ? to : null } : undefined;
}

const writeResolution = statement`MATCH (schema:SchemaVersion {id: ${constant('schema')}})
  SET schema.resolvedBy = ${input('by')}, schema.resolvedTo = ${input('to')}, schema.version = ${input('version')}`;

/** Notes by what the graph is resolved. From then on it is one of this version, which an older program refuses. */
export async function noteResolution(store: Store, resolution: Resolution): Promise<void> {
  await store.write((transaction) => transaction.run(writeResolution, { ...resolution, version: schemaVersion }));
}
