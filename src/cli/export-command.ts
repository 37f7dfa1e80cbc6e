import type { Command } from 'commander';
import { exportTask } from '../tasks/tasks.js';
import { interruption } from './interruption.js';
import { withOutput } from './output.js';
import { progressDisplay } from './progress.js';
import { withGraph } from './with-graph.js';

/** Adds `export` to the program. */
export function addExport(program: Command): void {
  program
    .command('export')
    .description('Write everything that the graph holds as records (NDJSON), in an order that never changes.')
    .option('-o, --output <file>', 'the file to write to, in place of standard output')
    .addHelpText(
      'after',
      `
Examples:
  signatory export > graph.ndjson
  signatory export --output graph.ndjson
  signatory export | gzip > graph.ndjson.gz`,
    )
    .action(({ output }: { readonly output?: string }) => exportTo(output));
}

async function exportTo(file: string | undefined): Promise<void> {
  const signal = interruption();
  const display = progressDisplay('Exporting', file === undefined && process.stdout.isTTY);
  const { records } = await withOutput(file, ({ write }) =>
    withGraph(signal, (run) => run(exportTask, {}, { write, progress: display.show })),
  ).finally(display.end);
  process.stderr.write(`${records.toLocaleString('en')} records exported${file === undefined ? '' : ` to ${file}`}.\n`);
}
