import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { backupTask } from '../tasks/tasks.js';
import { interruption } from './interruption.js';
import { withGraph } from './with-graph.js';

/** Adds `backup` to the program. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('Copy the graph of the embedded engine to a file, also while a server serves it.')
    .argument('<file>', 'the file to make')
    .addHelpText(
      'after',
      `
Examples:
  signatory backup signatory-monday.grafeo
  signatory backup "/backups/signatory-$(date +%F).grafeo"`,
    )
    .action(backUp);
}

async function backUp(given: string): Promise<void> {
  const file = resolve(given);
  if (existsSync(file)) {
    throw new UserError({
      code: 'BAD_OUTPUT',
      message: `The file ${given} is there already.`,
      remedy: 'Name one that is not there; a backup replaces none.',
    });
  }
  const signal = interruption();
  const partial = `${file}.${process.pid.toString()}.partial`;
  try {
    await withGraph(signal, (run) => run(backupTask, { file: partial }));
    signal.throwIfAborted();
    await rename(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  process.stderr.write(`The graph is copied to ${given}.\n`);
}
