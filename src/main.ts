#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { addBackup } from './cli/backup-command.js';
import { addCheck } from './cli/check-command.js';
import { addExport } from './cli/export-command.js';
import { addImport } from './cli/import-command.js';
import { Interrupted } from './cli/interruption.js';
import { addQuery } from './cli/query-command.js';
import { addRestore } from './cli/restore-command.js';
import { UserError } from './errors.js';
import { addExplain } from './explain/command.js';
import { serve } from './server/serve.js';
import { StoreRefused, StoreUnavailable } from './store/store.js';
import { version } from './version.js';

/** The codes with which the program ends, beside 0 and those of signals. */
const exitCodes = { failed: 1, wrongUse: 2, readerLeft: 141 } as const;

const program = new Command('signatory')
  .description('Answers who signed what and who chairs which body, as of any day, with the source of every answer.')
  .version(version)
  .showHelpAfterError('("--help" after the command shows how it is used.)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Without a command it serves. The graph is the one that the environment names: the folder in SIGNATORY_DATA (./data), or the
Neo4j in NEO4J_URI. Where a server has the folder open, that server does the work.

It ends with 0 when all went well, 1 when something failed or was found wrong, 2 when it was called wrongly, 130 after
Ctrl-C, and 141 when the reader of its output has left.

Examples:
  signatory
  signatory query '{ countries(first: 5) { nodes { name } } }' --format table
  signatory import register.ndjson
  signatory export --output graph.ndjson
  signatory check`,
  );

// Subcommands take these settings over from the program when they are added.
program
  .command('serve')
  .description('Serve GraphQL over HTTP, and a page to explore it. Settings come from the environment.')
  .addHelpText(
    'after',
    `
Examples:
  signatory serve
  PORT=8080 SIGNATORY_DATA=/var/lib/signatory signatory serve`,
  )
  .action(serve);
addImport(program);
addQuery(program);
addExport(program);
addCheck(program);
addBackup(program);
addRestore(program);
addExplain(program);

// As of "signatory export | head": nobody is there to tell more.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.readerLeft);
});

const words = process.argv.slice(2);
try {
  await program.parseAsync(words.length === 0 ? ['serve'] : words, { from: 'user' });
  process.exit(0);
} catch (error) {
  if (error instanceof CommanderError) process.exit(error.exitCode === 0 ? 0 : exitCodes.wrongUse);
  process.stderr.write(`${explanation(error)}\n`);
  process.exit(error instanceof Interrupted ? error.exitCode : exitCodes.failed);
}

/** The message of a foreseen error; the stack of any other. */
function explanation(error: unknown): string {
  if (error instanceof UserError) return `${error.message} ${error.problem.remedy}`.trim();
  const isForeseen = error instanceof StoreRefused || error instanceof StoreUnavailable || error instanceof Interrupted;
  if (isForeseen) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
