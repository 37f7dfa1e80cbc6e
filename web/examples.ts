/** A question ready to run, as kept in docs/operations. */
export interface Example {
  /** The first comment of the operation: the question in words. */
  readonly question: string;
  readonly name: string;
  readonly query: string;
  readonly variables: string;
  readonly headers: string;
}

/** Examples for one kind of user. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

const operations = import.meta.glob<string>('../docs/operations/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const variables = import.meta.glob<string>('../docs/operations/*.variables.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const analysis = 'Ask and compare';

/** What each kind of user asks first: front-ends, integrators, and everybody else. */
const titles: readonly (readonly [title: string, names: readonly string[]])[] = [
  [
    'Show relationships',
    [
      'who-chairs',
      'who-signed',
      'what-they-signed',
      'committees',
      'official',
      'campaign',
      'meeting',
      'members',
      'lookup',
    ],
  ],
  [analysis, []],
  ['Keep in step', ['sync', 'changes', 'changes-live']],
];

/** All examples by kind of user, in the order of their files. */
export const groups: readonly ExampleGroup[] = titles
  .map(([title]) => ({
    title,
    examples: Object.entries(operations)
      .filter(([path]) => titleOf(operationName(path)) === title)
      .map(([path, query]) => example(path, query)),
  }))
  .filter(({ examples }) => examples.length > 0);

function titleOf(name: string): string {
  return titles.find(([, names]) => names.includes(name))?.[0] ?? analysis;
}

/** `../docs/operations/01-who-chairs.graphql` is `who-chairs`. */
function operationName(path: string): string {
  return path.replace(/^.*\/\d+-/, '').replace(/\.graphql$/, '');
}

function example(path: string, text: string): Example {
  const [, comment = operationName(path)] = /^#\s*(.+)/.exec(text) ?? [];
  const values = variables[path.replace(/\.graphql$/, '.variables.json')];
  const writes = /^mutation\b/m.test(text);
  return {
    question: comment,
    name: operationName(path),
    query: text.trim(),
    variables: values === undefined ? '' : pretty(JSON.parse(values)),
    headers: writes ? pretty({ Authorization: 'Bearer <SIGNATORY_WRITE_TOKEN of the server>' }) : '',
  };
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
