import { type Command, Option } from 'commander';
import { Writer } from '../claims/writer.js';
import { requiredSettings } from '../config/settings.js';
import { UserError } from '../errors.js';
import { loadSeed } from '../server/seed.js';
import { openExisting, openStore } from '../store/open.js';
import type { PlanMode } from '../store/store.js';
import { type OpenGraph, explain } from './explain.js';
import { createApi } from '../concepts/index.js';
import { readQuestion } from './question.js';

interface Options {
  readonly engine: 'grafeo' | 'neo4j';
  readonly operation?: string;
  readonly plan?: true;
  readonly profile?: true;
}

/** Adds `explain` to the program. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Show the statements that a query becomes, with their parameters.')
    .argument('<file>', 'the query')
    .argument('[variables]', 'the values of its variables: JSON, or a file with JSON')
    .addOption(
      new Option('--engine <engine>', 'the embedded engine, or the Neo4j that NEO4J_URI names')
        .choices(['grafeo', 'neo4j'])
        .default('grafeo'),
    )
    .option('--operation <name>', 'the operation, where the file has several')
    .option('--plan', 'show the plan of each statement, as on Neo4j always')
    .option('--profile', 'run each statement once more, and show its plan with what each step did')
    .action(run);
}

async function run(file: string, variables: string | undefined, options: Options): Promise<void> {
  const api = createApi();
  const question = await readQuestion(api.schema, file, variables, options.operation);
  const { text, errors } = await explain(
    api,
    question,
    options.engine === 'neo4j' ? openNeo4j : openEmbedded,
    planMode(options),
  );
  process.stdout.write(text);
  if (errors.length > 0) throw new UserError({ code: 'FAILED', message: errors.join('\n'), remedy: '' });
}

function planMode({ engine, plan, profile }: Options): PlanMode | undefined {
  if (profile === true) return 'PROFILE';
  return plan === true || engine === 'neo4j' ? 'EXPLAIN' : undefined;
}

const openNeo4j: OpenGraph = async (onStatement) => {
  const { graph } = requiredSettings(process.env);
  if (graph.engine === 'NEO4J') {
    const store = await openExisting({ ...graph, onStatement });
    if (store !== undefined) return store;
    throw noGraph(graph.uri, 'NEO4J_URI', 'Name the Neo4j of a server.');
  }
  throw new UserError({ code: 'BAD_SETTING', message: 'NEO4J_URI is not set.', remedy: 'It names the Neo4j to ask.' });
};

/** The graph in the folder that SIGNATORY_DATA names, or the seed in memory. */
const openEmbedded: OpenGraph = async (onStatement) => {
  const folder = process.env['SIGNATORY_DATA'];
  if (folder) {
    const store = await openExisting({ engine: 'GRAFEO', folder, onStatement });
    if (store !== undefined) return store;
    throw noGraph(
      folder,
      'SIGNATORY_DATA',
      'Name the folder of a server, or leave SIGNATORY_DATA unset to ask the seed.',
    );
  }
  const store = await openStore({ engine: 'GRAFEO', onStatement });
  await loadSeed(store, new Writer(store), new AbortController().signal, () => undefined, 'in memory');
  return store;
};

/** The error of a place without a graph: one made there now would be empty, and its statements would mean nothing. */
function noGraph(place: string, setting: string, remedy: string): UserError {
  return new UserError({
    code: 'NO_GRAPH',
    message: `There is no graph in ${JSON.stringify(place)}, which ${setting} names.`,
    remedy,
  });
}
