import { type Command, Option } from 'commander';
import { Writer } from '../claims/writer.js';
import { requiredSettings } from '../config/settings.js';
import { UserError } from '../errors.js';
import { loadSeed } from '../server/seed.js';
import { openExisting, openStore } from '../store/open.js';
import type { PlanMode } from '../store/store.js';
import { type OpenGraph, explain } from './explain.js';
import { createApi } from '../concepts/index.js';
import { noGraph } from '../cli/no-graph.js';
import { readQuestion } from '../tasks/question.js';

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
    .argument('<query>', 'the query: the name of a file with it, its text, or - for standard input')
    .argument('[variables]', 'the values of its variables: JSON, or the name of a file with JSON')
    .addOption(
      new Option('--engine <engine>', 'the embedded engine, or the Neo4j that NEO4J_URI names')
        .choices(['grafeo', 'neo4j'])
        .default('grafeo'),
    )
    .option('--operation <name>', 'the operation, where there are several')
    .option('--plan', 'show the plan of each statement, as on Neo4j always')
    .option('--profile', 'run each statement once more, and show its plan with what each step did')
    .addHelpText(
      'after',
      `
Examples:
  signatory explain question.graphql '{ "day": "2024-06-01" }'
  signatory explain --engine neo4j --profile question.graphql`,
    )
    .action(run);
}

async function run(query: string, variables: string | undefined, options: Options): Promise<void> {
  const api = createApi();
  const question = await readQuestion(api.schema, query, variables, options.operation);
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
    throw noGraph(graph);
  }
  throw new UserError({ code: 'BAD_SETTING', message: 'NEO4J_URI is not set.', remedy: 'It names the Neo4j to ask.' });
};

/** The graph in the folder that SIGNATORY_DATA names, or the seed in memory. */
const openEmbedded: OpenGraph = async (onStatement) => {
  const folder = process.env['SIGNATORY_DATA'];
  if (folder) {
    const store = await openExisting({ engine: 'GRAFEO', folder, onStatement });
    if (store !== undefined) return store;
    throw noGraph({ engine: 'GRAFEO', folder });
  }
  const store = await openStore({ engine: 'GRAFEO', onStatement });
  await loadSeed(store, new Writer(store), new AbortController().signal, () => undefined, 'in memory');
  return store;
};
