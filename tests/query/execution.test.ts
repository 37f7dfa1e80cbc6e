import { type ASTNode, type GraphQLFieldResolver, Kind, execute, parse, visit } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContract } from '../../src/sdl/contract.js';
import type { Store } from '../../src/store/store.js';
import { answer, ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { questionsOfEveryForm } from '../support/questions.js';
import { world, write } from '../support/world.js';

let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  await write(store, world({ appointments: 5, actions: 6 }));
});

afterAll(() => store.close());

/** The schema without anything that answers, and with it the library's own executor. */
const schema = createContract().schema;
const handOut: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) =>
  source[info.path.key];

/** The same document, asking of each object for its type too. */
function withTypes<Node extends ASTNode>(document: Node): Node {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet: { leave: (set) => ({ ...set, selections: [...set.selections, typename] }) },
  });
}

describe('an answer', () => {
  test.each(questionsOfEveryForm.map(({ name, text, variables }) => [name, text, variables] as const))(
    'is what the executor of the library makes of it: %s',
    async (_name, text, variables) => {
      const document = withTypes(parse(text));
      const data = await answer(store, document, variables);
      const again = await execute({
        schema,
        document,
        rootValue: data,
        variableValues: variables,
        fieldResolver: handOut,
        typeResolver: ({ __typename }: { readonly __typename: string }) => __typename,
      });
      expect(JSON.parse(JSON.stringify(again))).toEqual({ data });
    },
  );

  test('has its fields in the order in which they were asked for, whoever answers them', async () => {
    const { data } = await ask(
      store,
      `query ($no: Boolean = false) {
        last: committee(id: "committee:body") { name, kind: __typename, id }
        __typename
        ...Rest
        missing: committee(id: "committee:none") { id }
        skipped: committee(id: "committee:body") @include(if: $no) { id }
      }
      fragment Rest on Query { service { name } __type(name: "Committee") { name } first: committees(first: 1) { totalCount } }`,
    );
    expect(JSON.stringify(data)).toMatch(
      /^{"last":{"name":"[^"]+","kind":"Committee","id":"committee:body"},"__typename":"Query","service":{"name":"Signatory"},"__type":{"name":"Committee"},"first":{"totalCount":\d+},"missing":null}$/,
    );
  });

  test('keeps a name that objects have a meaning for', async () => {
    const { data } = await ask(store, '{ committee(id: "committee:body") { __proto__: id } }');
    expect(JSON.stringify(data)).toBe('{"committee":{"__proto__":"committee:body"}}');
  });

  test('has null for a field that failed, beside those that did not', async () => {
    const { data, errors } = await ask(
      store,
      '{ good: committee(id: "committee:body") { id } bad: committee(id: "official:one") { id } }',
    );
    expect(data).toEqual({ good: { id: 'committee:body' }, bad: null });
    expect(errors?.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ['bad'], message: 'The argument "id" is the id of another kind: Official, not Committee.' },
    ]);
  });

  test('is nothing where a field failed that is never null', async () => {
    const { data, errors } = await ask(store, '{ committees(first: 0) { totalCount } service { name } }');
    expect(data).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([['committees']]);
  });

  test.each([
    ['of the root', 'query ($given: ID = "committee:body") { node(id: $given) { id } }', 'id', ['node']],
    [
      'below it',
      'query ($given: AppointmentRole = CHAIR) { committee(id: "committee:body") { timeline(role: $given) { from } } }',
      'role',
      ['committee', 'timeline'],
    ],
  ])('refuses null for an argument %s that is never null', async (_where, text, argument, path) => {
    const { errors } = await ask(store, text, { given: null });
    expect(errors?.map(({ message }) => message).join()).toMatch(new RegExp(`"${argument}".* must not be null`));
    expect(errors?.map((error) => error.path)).toEqual([path]);
  });
});
