import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import type { Store } from '../../src/store/store.js';
import { ask } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { world, write } from '../support/world.js';

let store: Store;
let statements = 0;

beforeAll(async () => {
  store = await emptyStore({ onStatement: () => (statements += 1) });
  await write(store, world({ appointments: 3, actions: 3 }));
});
afterAll(() => store.close());

/** Lists within each other, so deep that what is selected last takes a further statement. */
const deep = (innermost: string): string => `{
  one: committee(id: "committee:body") { appointments(first: 1) { nodes { holder { ... on Official {
    appointments(first: 1) { nodes { body { ... on Committee {
      appointments(first: 1) { nodes { holder { ... on Official {
        appointments(first: 1) { edges { node { body { ... on Committee { ${innermost} } } } } }
      } } } }
    } } } }
  } } } } }
}`;
const toInnermost = [
  ...['one', 'appointments', 'nodes', 'holder', 'appointments', 'nodes', 'body'],
  ...['appointments', 'nodes', 'holder', 'appointments', 'edges', 'node', 'body'],
];
const committee = (selected: string): string => `{ committee(id: "committee:body") { ${selected} } }`;

describe('An argument that is wrong is told with the path of its field, and nothing is read', () => {
  test.each<[question: string, code: string, path: readonly string[]]>([
    ['{ committees(first: 0) { totalCount } }', 'BAD_PAGE_SIZE', ['committees']],
    ['{ committees(after: "x") { totalCount } }', 'BAD_CURSOR', ['committees']],
    ['{ committees(first: 1, last: 1) { totalCount } }', 'BAD_PAGE', ['committees']],
    ['{ committees(filter: { or: [], from: { gt: "x" } }) { totalCount } }', 'BAD_DATE', ['committees']],
    [committee('now: chair(at: "x") { id }'), 'BAD_DATE', ['committee', 'now']],
    [
      committee('chair { holder { ... { named: __typename } } certainty(at: "x") }'),
      'BAD_DATE',
      ['committee', 'chair', 'certainty'],
    ],
    [committee('chair { state(at: "x") }'), 'BAD_DATE', ['committee', 'chair', 'state']],
    [committee('timeline(role: CHAIR, from: "x") { from }'), 'BAD_DATE', ['committee', 'timeline']],
    [committee('timeline(role: CHAIR, from: "2020", until: "2019") { from }'), 'BAD_PERIOD', ['committee', 'timeline']],
    [committee('appointments(at: "x") { __typename }'), 'BAD_DATE', ['committee', 'appointments']],
    [
      committee(
        'appointments { nodes { citations { source { id } } body { ... on Committee { chairs(last: 0) { nodes { id } } } } } }',
      ),
      'BAD_PAGE_SIZE',
      ['committee', 'appointments', 'nodes', 'body', 'chairs'],
    ],
    [
      committee('appointments { groups(by: [{ field: ROLE }], first: 0) { totalCount } }'),
      'BAD_PAGE_SIZE',
      ['committee', 'appointments', 'groups'],
    ],
    [
      committee('appointments { groups(by: [{ field: ROLE }], orderBy: [{ key: 1 }]) { totalCount } }'),
      'BAD_GROUP',
      ['committee', 'appointments', 'groups'],
    ],
    [deep('appointments(first: 101) { nodes { id } }'), 'BAD_PAGE_SIZE', [...toInnermost, 'appointments']],
    [deep('appointments(filter: { from: { gt: "x" } }) { totalCount }'), 'BAD_DATE', [...toInnermost, 'appointments']],
    [
      `${deep('appointments { nodes { ...More } }')} fragment More on Appointment { state(at: "x") }`,
      'BAD_DATE',
      [...toInnermost, 'appointments', 'nodes', 'state'],
    ],
    ['{ search(text: "a", first: 0) { totalCount } }', 'BAD_PAGE_SIZE', ['search']],
    ['{ search(text: "a", after: "x") { totalCount } }', 'BAD_CURSOR', ['search']],
    ['{ search(text: "a", at: "x") { totalCount } }', 'BAD_DATE', ['search']],
    ['{ search(text: "a", filter: { country: { from: { gt: "x" } } }) { totalCount } }', 'BAD_DATE', ['search']],
    [
      '{ search(text: "a") { nodes { ... on Committee { chairs(first: 0) { totalCount } } } } }',
      'BAD_PAGE_SIZE',
      ['search', 'nodes', 'chairs'],
    ],
    ['{ paths(from: "country:c1", to: "committee:body", maxLength: 11) { totalCount } }', 'OUT_OF_RANGE', ['paths']],
    ['{ paths(from: "country:c1", to: "country:c1") { totalCount } }', 'SAME_ENDS', ['paths']],
    ['{ paths(from: "country:c1", to: "committee:body", at: "x") { totalCount } }', 'BAD_DATE', ['paths']],
    [
      '{ paths(from: "country:c1", to: "committee:body") { nodes { entities { ... on Committee { chairs(first: 0) { totalCount } } } } } }',
      'BAD_PAGE_SIZE',
      ['paths', 'nodes', 'entities', 'chairs'],
    ],
    ['{ neighbourhood(id: "country:c1", depth: 9) { truncated } }', 'OUT_OF_RANGE', ['neighbourhood']],
  ])('%s', async (question, code, path) => {
    statements = 0;
    const { errors } = await ask(store, question);
    expect(
      errors?.map(({ originalError }) => originalError instanceof UserError && originalError.problem.code),
    ).toEqual([code]);
    expect(errors?.map((error) => error.path)).toEqual([path]);
    expect(statements).toBe(0);
  });

  test('and what a fragment selects in several places is told of the first of them', async () => {
    const { errors } = await ask(
      store,
      `{ committee(id: "committee:body") { chair { ...Named } officers { nodes { ...Named } } } }
       fragment Named on Appointment { state(at: "x") }`,
    );
    expect(errors?.map((error) => error.path)).toEqual([['committee', 'chair', 'state']]);
  });
});
