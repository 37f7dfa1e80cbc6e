#!/usr/bin/env node
import { Command } from 'commander';
import { UserError } from './errors.js';
import { addExplain } from './explain/command.js';
import { serve } from './server/serve.js';
import { addStandings } from './server/standings.js';
import { StoreRefused, StoreUnavailable } from './store/store.js';
import { version } from './version.js';

const program = new Command('signatory')
  .description('Answers who signed what and who chairs which body, as of any day, with the source of every answer.')
  .version(version);

program
  .command('serve', { isDefault: true })
  .description('Serve GraphQL over HTTP, and a page to explore it. Settings come from the environment.')
  .action(serve);
addExplain(program);
addStandings(program);

try {
  await program.parseAsync();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${explanation(error)}\n`);
  process.exit(1);
}

/** The message of a foreseen error; the stack of any other. */
function explanation(error: unknown): string {
  if (error instanceof UserError) return `${error.message} ${error.problem.remedy}`.trim();
  if (error instanceof StoreRefused || error instanceof StoreUnavailable) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
