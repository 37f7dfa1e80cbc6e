#!/usr/bin/env node
import { Command } from 'commander';
import { UserError } from './errors.js';
import { serve } from './server/serve.js';
import { version } from './version.js';

const program = new Command('signatory')
  .description('Answers who signed what and who chairs which body, as of any day, with the source of every answer.')
  .version(version);

program
  .command('serve', { isDefault: true })
  .description('Serve GraphQL over HTTP, and a page to explore it. Settings come from the environment.')
  .action(serve);

try {
  await program.parseAsync();
  process.exit(0);
} catch (error) {
  // Only what was not foreseen shows where it happened.
  process.stderr.write(`${error instanceof UserError ? sentences(error) : inspectable(error)}\n`);
  process.exit(1);
}

function sentences({ problem: { message, remedy } }: UserError): string {
  return `${message} ${remedy}`.trim();
}

function inspectable(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
