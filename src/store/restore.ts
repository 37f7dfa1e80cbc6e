import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { statement } from '../cypher/statement.js';
import { constant, input } from '../cypher/template.js';
import { fileIn, makeFolder, openFolder } from './grafeo/grafeo-store.js';
import { openExisting } from './open.js';
import { FolderInUse, StoreRefused } from './store.js';

const renameLog = statement`MATCH (log:Log {id: ${constant('log')}}) SET log.name = ${input('name')}`;

/**
 * Puts a backup of the embedded engine in the place of the graph in a folder. The log of changes gets another name, so
 * that whoever follows it notices that changes since the backup are gone.
 * @param replaces a graph that is there already is moved to a folder beside it, which is returned
 * @throws StoreRefused for a folder that is in use, for a graph that is there already and not replaced, and for a file that
 *   is no backup, or one of a newer program
 */
export async function restoreGraph(
  folder: string,
  file: string,
  replaces: boolean,
): Promise<{ readonly kept: string | undefined }> {
  makeFolder(folder);
  const isThere = (await filesOf(folder)).length > 0;
  if (isThere && !replaces) {
    throw new StoreRefused(`There is a graph in ${folder} already; add --replace to put the backup in its place.`);
  }
  const made = await mkdtemp(join(folder, 'restoring-'));
  try {
    await copyFile(file, fileIn(made));
    await makeReady(made, file);
    const kept = isThere ? await moveAside(folder) : undefined;
    for (const name of await filesOf(made)) await rename(join(made, name), join(folder, name));
    return { kept };
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Opens the copy, which shows that it is a graph that this program reads, and gives its log another name. */
async function makeReady(folder: string, file: string): Promise<void> {
  const store = await openExisting({ engine: 'GRAFEO', folder }).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StoreRefused(`The file ${file} can't be restored: ${reason}`, { cause: error });
  });
  if (store === undefined) throw new StoreRefused(`The file ${file} has no graph of this program.`);
  await store.write((transaction) => transaction.run(renameLog, { name: randomUUID() }));
  await store.close();
}

/** Moves the graph of a folder, which must not be in use, to a new folder within it, and returns that. */
async function moveAside(folder: string): Promise<string> {
  refuseInUse(folder);
  const kept = join(folder, `before-restore-${new Date().toISOString().replaceAll(':', '-')}`);
  await mkdir(kept);
  for (const name of await filesOf(folder)) await rename(join(folder, name), join(kept, name));
  return kept;
}

/** Whoever has a graph open would go on writing to the file that is moved. One that can't be opened may be replaced. */
function refuseInUse(folder: string): void {
  try {
    openFolder(folder).close();
  } catch (error) {
    if (error instanceof FolderInUse) throw error;
  }
}

/** The names of the files of the engine in a folder. */
async function filesOf(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.startsWith('signatory.grafeo'));
}
