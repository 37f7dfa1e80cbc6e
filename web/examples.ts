/** A question ready to run, as kept in docs/operations. */
export interface Example {
  /** The first comment of the operation: the question in words. */
  readonly question: string;
  readonly query: string;
  readonly variables: string;
  readonly headers: string;
  /** Whether it changes the graph. */
  readonly writes: boolean;
}

/** Examples for one kind of user. */
export interface ExampleGroup {
  readonly title: string;
  readonly purpose: string;
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

/** Which examples each kind of user asks first, by their names in docs/operations; analysts have all others. */
const kinds = [
  {
    title: 'For front-ends',
    purpose: 'All that one page shows, in one request.',
    names: ['who-chairs', 'who-signed', 'what-they-signed', 'official', 'campaign', 'meeting', 'members'],
  },
  { title: 'For analysts', purpose: 'Lists, comparisons, and what is in doubt.', names: [] },
  {
    title: 'For integrators',
    purpose: 'Keep the graph in step with other systems.',
    names: ['lookup', 'sync', 'changes', 'changes-live', 'service'],
  },
];

const named = kinds.flatMap(({ names }) => names);

/** All examples by kind of user, in the order of their files. */
export const groups: readonly ExampleGroup[] = kinds.map(({ title, purpose, names }) => ({
  title,
  purpose,
  examples: Object.entries(operations)
    .filter(([path]) => {
      const name = operationName(path);
      return names.length === 0 ? !named.includes(name) : names.includes(name);
    })
    .map(([path, query]) => example(path, query)),
}));

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
    query: text.trim(),
    variables: values === undefined ? '' : pretty(JSON.parse(values)),
    headers: writes ? pretty({ Authorization: 'Bearer <SIGNATORY_WRITE_TOKEN of the server>' }) : '',
    writes,
  };
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
