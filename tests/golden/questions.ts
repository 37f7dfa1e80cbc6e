import { readFileSync, readdirSync } from 'node:fs';
import { type DocumentNode, OperationTypeNode, parse, separateOperations } from 'graphql';
import { planOf } from '../../bench/graph/plan.js';
import { asked, templates } from '../../bench/questions/templates.js';

/** A question whose statements are kept. */
export interface GoldenQuestion {
  /** The folder and the name of the file that its statements are in. */
  readonly name: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const operations = new URL('../../docs/operations/', import.meta.url);
const ours = new URL('questions/', import.meta.url);

/** The questions of the documentation and of the benchmark, and one for each operation in `questions/`. */
export const goldenQuestions: readonly GoldenQuestion[] = [
  ...graphqlFiles(operations)
    .map((name) => ({
      name: `operations/${name}`,
      document: parse(read(operations, `${name}.graphql`)),
      variables: variablesOf(name),
    }))
    .filter(({ document }) => !isMutation(document)),
  ...benchQuestions(),
  ...graphqlFiles(ours).flatMap((file) =>
    Object.entries(separateOperations(parse(read(ours, `${file}.graphql`)))).map(([name, document]) => ({
      name: `${file}/${name}`,
      document,
      variables: {},
    })),
  ),
];

/** Q1 to Q8, with and without a day, asked about things of the golden graph. */
function benchQuestions(): readonly GoldenQuestion[] {
  const ids: Readonly<Record<string, string>> = {
    committee: 'committee:body',
    agreement: 'agreement:text',
    administration: 'administration:complete',
    organisation: 'organisation:org',
  };
  const plan = planOf({ facts: 100, seed: 1 });
  return templates
    .flatMap((template) => asked(template, plan, (prefix) => [ids[prefix] ?? '']))
    .map(({ name, text, variables: [variables = {}] }) => ({
      name: `bench/${name}`,
      document: parse(text),
      variables,
    }));
}

function graphqlFiles(folder: URL): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.map((name) => name.replace('.graphql', '')).sort();
}

function read(folder: URL, name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

function variablesOf(operation: string): GoldenQuestion['variables'] {
  const file = `${operation}.variables.json`;
  if (!readdirSync(operations).includes(file)) return {};
  return JSON.parse(read(operations, file)) as GoldenQuestion['variables'];
}

function isMutation({ definitions }: DocumentNode): boolean {
  return definitions.some((one) => 'operation' in one && one.operation === OperationTypeNode.MUTATION);
}
