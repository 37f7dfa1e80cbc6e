import { resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../errors.js';
import { type SeenJob, importLinesTask, importTask, resumeTask } from '../tasks/import-tasks.js';
import { CsvTables } from './csv-tables.js';
import { ImportFiles } from './import-files.js';
import { checkTables, printRecords, tellTables } from './import-tables.js';
import { showProblems, writeLineResults } from './import-problems.js';
import { interruption } from './interruption.js';
import { KeptInput } from './kept-input.js';
import { withOutput } from './output.js';
import { type ProgressDisplay, progressDisplay } from './progress.js';
import { RefusedRows } from './refused-rows.js';
import { type RunTask, withWrittenGraph } from './with-graph.js';
import { counted, several } from '../text/counted.js';

interface Options {
  readonly source?: string;
  readonly asOf?: string;
  readonly complete?: true;
  readonly results?: string;
  readonly refused?: string;
  readonly resume?: true;
  readonly csv?: true;
  readonly map?: string;
  readonly print?: true;
}

/** Adds `import` to the program. */
export function addImport(program: Command): void {
  program
    .command('import')
    .description(
      'Bring in records (NDJSON) from files, or tables (CSV) by a mapping. They refer to each other in any order. Ends with 0 when every line was taken.',
    )
    .argument('[files...]', 'the files, folders with files, or - for standard input; also compressed by gzip')
    .option('--csv', 'the files are CSV, but for those named .ndjson or .jsonl')
    .option('--map <file>', 'the mapping (YAML) of the columns to records')
    .option('--print', 'with --csv: write the records to standard output (NDJSON), and import nothing')
    .option('--source <id>', 'the source that speaks, for records that don’t name their own')
    .option('--as-of <day>', 'the day for which it speaks, for records that don’t name their own')
    .option('--complete', 'the records are all that the source says for that day: what it says no more ends')
    .option('--results <file>', 'write the result of each line to a file (NDJSON)')
    .option(
      '--refused <file>',
      'write the lines, or the rows of CSV, that were refused to a file, to be corrected and imported again; the rows of several CSV files to a folder',
    )
    .option('--resume', 'go on with imports that were cut short')
    .addHelpText(
      'after',
      `
Examples:
  signatory import register.ndjson
  signatory import --source source:register --as-of 2024-06-01 --complete register.ndjson.gz
  node mapping.js | signatory import --refused refused.ndjson -
  signatory import --csv members.csv --map members.yaml
  signatory import --csv members.csv --map members.yaml --print
  signatory import --resume`,
    )
    .action(importFiles);
}

async function importFiles(names: readonly string[], options: Options, command: Command): Promise<void> {
  if (options.resume === true && (names.length > 0 || Object.keys(options).length > 1)) {
    command.error('error: --resume takes no files and no other options');
  }
  if ((options.csv === true) !== (options.map !== undefined)) {
    command.error('error: --csv and --map go together: --csv FILE --map MAP');
  }
  if (options.print === true && (options.csv !== true || printedAlone(options))) {
    command.error('error: --print goes with --csv and --map alone');
  }
  const outputs = [options.results, options.refused].flatMap((file) => (file === undefined ? [] : [resolve(file)]));
  const inputs = [...names.filter((name) => name !== '-'), ...(options.map === undefined ? [] : [options.map])];
  const places = [...outputs, ...inputs.map((name) => resolve(name))];
  if (outputs.some((file) => places.filter((place) => place === file).length > 1)) {
    command.error('error: --results and --refused name files of their own, other than those to import');
  }
  if (options.resume === true) return resume();
  if (names.length === 0) command.error("error: missing required argument 'files'");
  if (options.complete === true && (options.source === undefined || options.asOf === undefined)) {
    command.error('error: --complete needs --source and --as-of: whose list it is, and of which day');
  }
  const input = new KeptInput();
  try {
    const csv =
      options.map === undefined
        ? undefined
        : await CsvTables.of(options.map, {
            isComplete: options.complete === true,
            keep: options.refused === undefined ? undefined : input.keep,
          });
    const files = await ImportFiles.of(names, csv);
    if (csv !== undefined) checkTables(csv, files, options);
    if (options.print === true) await printRecords(files);
    else await importRecords(files, csv, input, options);
    if (csv !== undefined && options.print === true) tellTables(csv);
  } finally {
    await input.delete();
  }
}

function printedAlone({ csv, map, print, ...others }: Options): boolean {
  return Object.keys(others).length > 0;
}

async function importRecords(
  files: ImportFiles,
  csv: CsvTables | undefined,
  input: KeptInput,
  { source, asOf, complete, results, refused }: Options,
): Promise<void> {
  await working(refused, async (run, { show, end }) => {
    const options = { name: files.name, source, asOf, complete };
    const job = await run(importTask, options, { progress: receivedThen(show), input: files });
    end();
    if (csv !== undefined) tellTables(csv);
    if (results !== undefined) await withOutput(results, (output) => writeLineResults(run, job, files, output));
    if (refused !== undefined && csv === undefined) {
      await withOutput(refused, ({ write }) => run(importLinesTask, { id: job.id, kind: 'refused' }, { write }));
    }
    const rows = new RefusedRows();
    await showProblems(run, job, (line, path) => files.placeOf(line, path), rows);
    if (refused !== undefined && csv !== undefined) await rows.write(refused, csv, () => input.content());
    return [job];
  });
}

/** Tells once that all lines have arrived: from then on a job that is cut short is gone on with. */
function receivedThen(show: ProgressDisplay['show']): ProgressDisplay['show'] {
  let isTold = false;
  return (progress) => {
    if (!isTold) process.stderr.write(`${several(progress.total, 'line')} received.\n`);
    isTold = true;
    show(progress);
  };
}

function resume(): Promise<void> {
  return working(undefined, async (run, { show, end }) => {
    const jobs = await run(resumeTask, {}, { progress: show });
    end();
    if (jobs.length === 0) process.stderr.write('No import was cut short.\n');
    for (const job of jobs) {
      const name = job.name ?? job.id;
      await showProblems(run, job, (line) => ({ words: `${name}, line ${line.toString()}`, file: name }));
    }
    return jobs;
  });
}

/**
 * Does work on jobs, shows how far they are, and tells how they ended.
 * @param refusedFile the file that has the lines which were refused
 */
async function working(
  refusedFile: string | undefined,
  work: (run: RunTask, display: ProgressDisplay) => Promise<readonly SeenJob[]>,
): Promise<void> {
  const display = progressDisplay('Importing');
  const jobs = await withWrittenGraph(interruption(), (run) => work(run, display)).finally(display.end);
  for (const job of jobs) process.stderr.write(`${summary(job)}\n`);
  const failed = jobs.find((job) => job.state !== 'COMPLETED');
  if (failed !== undefined) {
    const { message, remedy } = failed.problem ?? { message: `The import is ${failed.state}.`, remedy: '' };
    throw new UserError({ code: 'IMPORT_FAILED', message, remedy });
  }
  const refused = jobs.reduce((sum, job) => sum + countOf(job, 'REFUSED'), 0);
  if (refused === 0) return;
  throw new UserError({
    code: 'LINES_REFUSED',
    message: `${several(refused, 'line')} ${refused === 1 ? 'was' : 'were'} refused.`,
    remedy: remedyOf(jobs, refusedFile),
  });
}

/** The way to have lines taken that were refused. */
function remedyOf(jobs: readonly SeenJob[], refusedFile: string | undefined): string {
  if (jobs.some(({ absences }) => absences?.applied === false)) return 'Correct the list, and import all of it again.';
  return refusedFile === undefined
    ? 'Correct and import them again; --refused writes just those to a file.'
    : `Correct them in ${refusedFile}, and import that.`;
}

const words = {
  CREATED: 'created',
  UPDATED: 'updated',
  UNCHANGED: 'unchanged',
  WITHDRAWN: 'withdrawn',
  REFUSED: 'refused',
  ENDED: 'ended',
  KEPT: 'kept for other days',
} as const;

function summary({ name, id, lines, counts, absences }: SeenJob): string {
  const told = (list: readonly { readonly status: keyof typeof words; readonly count: number }[]): string =>
    list.map(({ status, count }) => `${counted(count)} ${words[status]}`).join(', ');
  const absent =
    absences === null
      ? ''
      : absences.applied
        ? `; of what the list lacks: ${told(absences.counts) || 'nothing'}`
        : '; nothing that the list lacks is withdrawn or ended, since a line was refused';
  return `${name ?? id}: ${several(lines, 'line')}: ${told(counts) || 'none'}${absent}.`;
}

function countOf({ counts }: SeenJob, status: SeenJob['counts'][number]['status']): number {
  return counts.find((one) => one.status === status)?.count ?? 0;
}
