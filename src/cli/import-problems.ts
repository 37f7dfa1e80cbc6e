import type { LineResult } from '../exchange/jobs/result-graph.js';
import type { RecordProblem } from '../claims/records.js';
import { formatsOf } from '../exchange/mapping/column.js';
import { type SeenJob, importLinesTask } from '../tasks/import-tasks.js';
import type { ImportFiles, PlaceOfLine } from './import-files.js';
import type { Output } from './output.js';
import type { RefusedRows } from './refused-rows.js';
import type { RunTask } from './with-graph.js';
import { counted, several } from '../text/counted.js';

/** The lines with errors or warnings that are shown. */
const shownLines = 20;

/** The place of a line, and of a value in its record. */
type FindPlace = (line: number, path: string) => PlaceOfLine;

/**
 * Shows the first lines that were refused, or were warned about.
 * @param refused gathers the rows of tables that were refused
 */
export async function showProblems(
  run: RunTask,
  job: SeenJob,
  placeOf: FindPlace,
  refused?: RefusedRows,
): Promise<void> {
  let shown = 0;
  let more = 0;
  await eachResult(run, job, (result) => {
    const [problem, ...others] = [...result.errors, ...result.warnings];
    if (problem === undefined) return;
    const place = placeOf(result.line, problem.path);
    refused?.add(result, place);
    if (shown < shownLines) {
      const further = others.length === 0 ? '' : ` (and ${counted(others.length)} more)`;
      process.stderr.write(`${problemLine(problem, place)}${further}\n`);
      shown += 1;
    } else more += 1;
  });
  if (more > 0) process.stderr.write(`… and ${several(more, 'line')} more; --results writes all to a file.\n`);
}

function problemLine({ code, path, message, remedy }: RecordProblem, place: PlaceOfLine): string {
  const { words, row, columns = [] } = place;
  // A row that did not fit the mapping tells its place itself.
  if (path === '' && row !== undefined && message.startsWith(words)) return `${message} ${remedy}`;
  const at = [words, ...(path === '' ? [] : [path])].join(': ');
  return `${at}: ${code}: ${message} ${remedy}${code === 'BAD_DATE' ? formatHint(message, columns) : ''}`;
}

/** The way to have a date read that is written as spreadsheets write dates; empty for any other. */
function formatHint(message: string, [column]: readonly string[]): string {
  const texts = [...message.matchAll(/"([^"]+)"/g)].map(([, text = '']) => text);
  const formats = texts.flatMap((text) => (/^\d{4}(-\d|$)/.test(text) ? [] : formatsOf(text)));
  if (column === undefined || formats.length === 0) return '';
  return ` Or tell in the mapping how the dates of the column are written: columns: { ${JSON.stringify(column)}: { date: … } }, with ${formats.join(' or ')}.`;
}

/** Writes the result of each line, of a table with its file and row. */
export async function writeLineResults(
  run: RunTask,
  job: SeenJob,
  files: ImportFiles,
  { write }: Output,
): Promise<void> {
  await run(
    importLinesTask,
    { id: job.id, kind: 'results' },
    {
      write: (text) =>
        write(
          resultsIn(text)
            .map((result) => {
              const { file, row } = files.placeOf(result.line);
              return `${JSON.stringify(row === undefined ? result : { file, row, ...result })}\n`;
            })
            .join(''),
        ),
    },
  );
}

async function eachResult(run: RunTask, job: SeenJob, use: (result: LineResult) => void): Promise<void> {
  const write = (text: string): Promise<void> => {
    for (const result of resultsIn(text)) use(result);
    return Promise.resolve();
  };
  await run(importLinesTask, { id: job.id, kind: 'results' }, { write });
}

function resultsIn(text: string): readonly LineResult[] {
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as LineResult]));
}
