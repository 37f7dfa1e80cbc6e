import { type GraphQLField, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { Store } from '../../src/store/store.js';
import { executableSchema } from '../support/api.js';
import { ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';

let store: Store;
let statements = 0;

beforeAll(async () => {
  store = await emptyStore({ onStatement: () => (statements += 1) });
});
afterAll(() => store.close());

/** A value for each argument that a connection asks for. */
const needed: Readonly<Record<string, string>> = { text: '"a"', from: '"country:a"', to: '"country:b"' };

/** The connections of an object type, each as a selection that takes paging arguments. */
function connectionsOf(type: string): readonly ((page: string, selected: string) => string)[] {
  const found = executableSchema.getType(type);
  const fields: readonly GraphQLField<unknown, unknown>[] = isObjectType(found) ? Object.values(found.getFields()) : [];
  return fields
    .filter(({ args }) => args.some(({ name }) => name === 'after'))
    .map(({ name, args }) => {
      const others = args
        .filter((one) => isNonNullType(one.type))
        .map((one) => `${one.name}: ${needed[one.name] ?? ''}`);
      return (page, selected) => `${name}(${[...others, page].join(', ')}) { ${selected} }`;
    });
}

const objectTypes = Object.values(executableSchema.getTypeMap()).filter(isObjectType);
const nodeTypes = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));

/** Every connection of the schema, as a question that takes paging arguments and what is selected. */
const questions: readonly ((page: string, selected: string) => string)[] = [
  ...connectionsOf('Query').map((field) => (page: string, selected: string) => `{ ${field(page, selected)} }`),
  ...nodeTypes.flatMap(({ name }) =>
    connectionsOf(name).map((field) => (page: string, selected: string) => {
      return `{ node(id: "country:vn") { ... on ${name} { ${field(page, selected)} } } }`;
    }),
  ),
  ...Object.values(executableSchema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type }) => {
    const groups = executableSchema.getType(getNamedType(type).name.replace(/Connection$/, 'GroupField'));
    if (groups === undefined || !('getValues' in groups)) return [];
    const [key] = groups.getValues();
    return [
      (page: string, selected: string) =>
        `{ ${name} { groups(by: [{ field: ${key?.name ?? ''} }], ${page}) { ${selected} } } }`,
    ];
  }),
];

test.each([
  ['after: "x"', 'BAD_CURSOR'],
  ['before: "x"', 'BAD_CURSOR'],
  ['after: ""', 'BAD_CURSOR'],
  ['first: 0', 'BAD_PAGE_SIZE'],
  ['first: 101', 'BAD_PAGE_SIZE'],
  ['last: -1', 'BAD_PAGE_SIZE'],
  ['last: 101', 'BAD_PAGE_SIZE'],
  ['first: 1, last: 1', 'BAD_PAGE'],
])('%s is refused by every connection, whatever is selected of it', async (page, code) => {
  expect(questions.length).toBeGreaterThan(100);
  statements = 0;
  for (const selected of ['totalCount', '__typename', 'pageInfo { hasNextPage }']) {
    for (const question of questions) {
      const text = question(page, selected);
      const { errors = [] } = await ask(store, text);
      const codes = errors.map(({ originalError, message }) =>
        originalError instanceof UserError ? originalError.problem.code : message,
      );
      expect([text, ...codes]).toEqual([text, code]);
    }
  }
  expect(statements).toBe(0);
});
