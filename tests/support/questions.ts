import { readFileSync, readdirSync } from 'node:fs';
import { executableSchema } from './api.js';
import { Writer } from '../../src/claims/writer.js';
import type { Parameters, Store } from '../../src/store/store.js';
import { answer } from './ask.js';
import { emptyStore } from './engine.js';
import { questionsForEveryField } from './walk.js';
import { everyKindOfWrite, world, write } from './world.js';

const folder = new URL('../../docs/operations/', import.meta.url);

/** Variables that let the reading examples find something in the tests' world. */
const variablesInTheWorld: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '01-who-chairs': { committee: 'committee:body', at: '2020-01-01' },
  '02-who-signed': { agreement: 'agreement:text', at: '2030-01-01' },
  '03-what-they-signed': { administration: 'administration:body' },
  '04-committees': { day: '2020-01-01' },
  '05-official': { official: 'official:o1', at: '2020-01-01' },
  '06-campaign': { campaign: 'campaign:one' },
  '07-meeting': { meeting: 'meeting:one' },
  '08-members': { organisation: 'organisation:org', at: '2020-01-01' },
  '09-filter-across': { organisation: 'organisation:org', region: 'EUROPE', at: '2020-01-01' },
  '10-most-parties': { from: '2000', to: '2030' },
  '11-groups': { country: 'country:c1' },
  '12-search': { text: 'official' },
  '13-paths': { from: 'official:o1', to: 'organisation:org', at: '2002-01-01' },
  '14-neighbourhood': { id: 'committee:body', at: '2020-01-01' },
  '21-timeline': { committee: 'committee:body', from: '2000', until: '2030' },
  '22-three-readings': { committee: 'committee:body', at: '2020-01-01' },
  '23-who-says-what': { id: 'appointment:one-x' },
  '16-lookup': {
    keys: [
      { id: 'committee:body' },
      { externalId: { type: 'OFFICIAL', scheme: 'test', value: 'x' } },
      { externalId: { scheme: 'test', value: 'none' } },
    ],
    ids: ['committee:body', 'committee:none'],
  },
};

/** The examples that ask for things by their keys, and not for all of a kind. */
const keyedExamples = Object.keys(variablesInTheWorld).filter(
  (name) => !['04-committees', '10-most-parties', '11-groups'].includes(name),
);

/** A document six connections deep: appointments of a body, of their holders, of the bodies of these, and so on. */
const deep = (fields: string, levels: number): string =>
  levels === 0
    ? fields
    : `appointments(first: 3, orderBy: [{ field: ID }]) { nodes { id ${levels % 2 === 0 ? 'holder { id ... on Official' : 'body { id ... on Committee'} { ${deep(fields, levels - 1)} } } } }`;

/** The answer to it, asked of the body of the tests' world. */
export const deepQuestion = `{ committee(id: "committee:body") { ${deep('id', 6)} } }`;

/** A question to read with, and whether it asks for one thing by its key rather than for all of a kind. */
export interface Question {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly keyed: boolean;
}

/** The reading examples, and a question for every field of every type. */
export const questionsOfEveryForm: readonly Question[] = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => ({ name: name.replace('.graphql', ''), text: readFileSync(new URL(name, folder), 'utf8') }))
    .filter(({ text }) => !text.includes('mutation'))
    .map(({ name, text }) => ({
      name,
      text,
      variables: variablesInTheWorld[name] ?? {},
      keyed: keyedExamples.includes(name),
    })),
  ...[...questionsForEveryField(executableSchema)].map(([name, text]) => ({ name, text, variables: {}, keyed: false })),
  { name: 'six connections deep', text: deepQuestion, variables: {}, keyed: true },
  {
    name: 'nodes by id',
    text: '{ nodes(ids: ["committee:body", "country:c0", "country:none"]) { __typename id ... on Entity { name } } }',
    variables: {},
    keyed: true,
  },
  ...['eq: "Official 1"', 'in: ["Official 1"]', 'startsWith: "official"', 'eq: "Official 1", exact: true'].map(
    (condition) => ({
      name: `things by name, ${condition}`,
      text: `{ officials(filter: { name: { ${condition} } }) { totalCount nodes { name } } }`,
      variables: {},
      keyed: true,
    }),
  ),
];

export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** The statements that each question runs on a world of the size, and those that wrote the world (as `writing`). */
export async function statementsOf(
  size: Parameters & { readonly appointments: number; readonly actions: number },
): Promise<{
  readonly store: Store;
  readonly found: Map<string, readonly Statement[]>;
  readonly writing: readonly Statement[];
}> {
  const run: Statement[] = [];
  const store = await emptyStore({ onStatement: (text, parameters) => run.push({ text, parameters }) });
  run.length = 0;
  await write(store, world(size));
  for (const request of everyKindOfWrite) await new Writer(store).sync(request);
  const writing = [...run];
  const found = new Map<string, readonly Statement[]>();
  for (const { name, text, variables } of questionsOfEveryForm) {
    run.length = 0;
    await answer(store, text, variables);
    found.set(name, [...run]);
  }
  return { store, found, writing };
}
