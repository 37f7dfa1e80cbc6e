import { type Command, Option } from 'commander';
import { UserError } from '../errors.js';
import { csvOf } from '../exchange/csv.js';
import { type Table, TablePlan } from '../exchange/table.js';
import { type QuestionText, questionDocument, questionText, readVariables } from '../tasks/question.js';
import { type QueryAnswer, queryTask } from '../tasks/tasks.js';
import { commandApi } from './command-api.js';
import { interruption } from './interruption.js';
import { type Output, withOutput } from './output.js';
import { askUrl } from './query-url.js';
import { textTable } from './text-table.js';
import { withGraph } from './with-graph.js';

interface Options {
  readonly operation?: string;
  readonly format: 'json' | 'csv' | 'table';
  readonly all?: true;
  readonly output?: string;
  readonly url?: string;
}

type Variables = Readonly<Record<string, unknown>>;

/** Answers the query with these values of its variables. */
type Ask = (variables: Variables) => Promise<QueryAnswer>;

/** Adds `query` to the program. */
export function addQuery(program: Command): void {
  program
    .command('query')
    .description('Answer a query, as JSON or as a table with a row for each node of the connection that it asks for.')
    .argument('<query>', 'the query: its text, the name of a file with it, or - for standard input')
    .argument('[variables]', 'the values of its variables: JSON, or the name of a file with JSON')
    .option('--operation <name>', 'the operation, where there are several')
    .addOption(
      new Option('-f, --format <format>', 'the form of the answer').choices(['json', 'csv', 'table']).default('json'),
    )
    .option('--all', 'of a table, all rows: the query takes $after, and asks for pageInfo { hasNextPage endCursor }')
    .option('-o, --output <file>', 'the file to write to, in place of standard output')
    .option('--url <url>', 'the endpoint of a running server to ask, in place of the graph that the settings name')
    .addHelpText(
      'after',
      `
Examples:
  signatory query '{ committee(id: "committee:wco-ptc") { chair { holder { name } } } }'
  signatory query question.graphql '{ "day": "2024-06-01" }'
  signatory query --format table '{ countries(first: 5) { nodes { code name } } }'
  signatory query --format csv --all --output parties.csv parties.graphql
  signatory query --url http://localhost:4000/graphql question.graphql`,
    )
    .action(query);
}

async function query(given: string, givenVariables: string | undefined, options: Options): Promise<void> {
  const signal = interruption();
  const [question, variables] = [await questionText(given), await readVariables(givenVariables)];
  await withOutput(options.output, (output) =>
    withAsking(question, options, signal, (ask) =>
      options.format === 'json'
        ? writeJson(ask, variables, options, output)
        : writeTable(question, ask, variables, options, output),
    ),
  );
}

/** Gives `work` a way to ask the query of the graph of the settings, or of the server at a URL. */
function withAsking(
  { text, name }: QuestionText,
  { operation, url }: Options,
  signal: AbortSignal,
  work: (ask: Ask) => Promise<void>,
): Promise<void> {
  const asked = { text, name, ...(operation !== undefined && { operationName: operation }) };
  return url === undefined
    ? withGraph(signal, (run) => work((variables) => run(queryTask, { ...asked, variables })))
    : work((variables) => askUrl(url, { ...asked, variables }, signal));
}

async function writeJson(ask: Ask, variables: Variables, { all }: Options, output: Output): Promise<void> {
  if (all === true) {
    throw new UserError({
      code: 'BAD_OPTION',
      message: '"--all" puts the rows of all pages into one table, and the format is JSON.',
      remedy: 'Add --format csv or --format table, or ask for one page after the other.',
    });
  }
  const answer = await ask(variables);
  await output.write(`${JSON.stringify(answer, null, 2)}\n`);
  refuseErrors(answer);
}

async function writeTable(
  question: QuestionText,
  ask: Ask,
  variables: Variables,
  { operation: operationName, format, all }: Options,
  output: Output,
): Promise<void> {
  const { schema } = commandApi();
  const document = questionDocument(schema, question, operationName);
  const plan = new TablePlan({ schema, document, operationName, variables });
  const tables: Table[] = [];
  let cursor: string | undefined;
  let hasMore: boolean;
  do {
    const answer = await ask(cursor === undefined ? variables : { ...variables, after: cursor });
    refuseErrors(answer);
    const table = plan.table(answer.data);
    if (format === 'csv') await output.write(csvOf(table, cursor !== undefined));
    else tables.push(table);
    hasMore = plan.hasNextPage(answer.data);
    const next = plan.endCursor(answer.data);
    if (all === true && hasMore && (next === undefined || next === cursor)) throw notPaged();
    cursor = next;
  } while (all === true && hasMore);
  const [first] = tables;
  if (first !== undefined) await output.write(textTable({ ...first, rows: tables.flatMap(({ rows }) => rows) }));
  if (hasMore) process.stderr.write('There are more rows: --all reads all of them.\n');
}

function notPaged(): UserError {
  return new UserError({
    code: 'BAD_QUESTION',
    message: 'The query does not go on after a cursor, so only its first page can be read.',
    remedy:
      'Declare $after: String, give the connection after: $after, and ask for pageInfo { hasNextPage endCursor }.',
  });
}

/** @throws UserError with the messages of the errors in an answer */
function refuseErrors({ errors = [] }: QueryAnswer): void {
  if (errors.length === 0) return;
  const message = errors.map((error) => `${error.message} ${remedyOf(error)}`.trim()).join('\n');
  throw new UserError({ code: 'FAILED', message, remedy: '' });
}

function remedyOf({ extensions }: NonNullable<QueryAnswer['errors']>[number]): string {
  const remedy = extensions?.['remedy'];
  return typeof remedy === 'string' ? remedy : '';
}
