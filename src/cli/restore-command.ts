import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { requiredSettings } from '../config/settings.js';
import { UserError } from '../errors.js';

/** Adds `restore` to the program. */
export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('Put a backup in the place of the graph of the embedded engine, which no server may have open.')
    .argument('<file>', 'a file that "backup" has made')
    .option('--replace', 'where there is a graph already: keep it in a folder beside, and put the backup in its place')
    .addHelpText(
      'after',
      `
Examples:
  signatory restore signatory-monday.grafeo
  SIGNATORY_DATA=/var/lib/signatory signatory restore --replace signatory-monday.grafeo`,
    )
    .action((file: string, { replace = false }: { readonly replace?: boolean }) => restore(file, replace));
}

async function restore(file: string, replaces: boolean): Promise<void> {
  const { graph } = requiredSettings(process.env);
  if (graph.engine !== 'GRAFEO' || graph.folder === undefined) {
    throw new UserError({
      code: 'NOT_EMBEDDED',
      message: 'NEO4J_URI names a Neo4j, which restores its own backups.',
      remedy: 'Use "neo4j-admin database load", or leave NEO4J_URI unset.',
    });
  }
  if (!existsSync(file)) {
    throw new UserError({
      code: 'BAD_BACKUP',
      message: `There is no file ${file}.`,
      remedy: 'Name a file that "backup" has made.',
    });
  }
  // It needs the engine, which other commands may not.
  const { restoreGraph } = await import('../store/restore.js');
  const { kept } = await restoreGraph(graph.folder, file, replaces);
  const before = kept === undefined ? '' : ` The graph that was there is kept in ${kept}.`;
  process.stderr.write(`The graph in ${graph.folder} is that of ${file} now.${before}\n`);
}
