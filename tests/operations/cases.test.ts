import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { loadSeed } from '../support/seed.js';

/*
 * The smallest of the operations that once failed on an engine, with the answers that the records of the seed give.
 */

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadSeed(store);
}, 240_000);
afterAll(() => store.close());

const cases: readonly (readonly [what: string, operation: string, right: unknown])[] = [
  [
    'a link behind a link',
    '{ meeting(id: "meeting:wco-ptc-243-244") { committee { name partOf { name } } } }',
    {
      meeting: {
        committee: { name: 'Permanent Technical Committee', partOf: { name: 'World Customs Organization' } },
      },
    },
  ],
  [
    'a link behind a link of the officer on a day',
    '{ committee(id: "committee:wco-ptc") { chair(at: "2024-06-01") { electedAt { name country { name } } } } }',
    {
      committee: {
        chair: {
          electedAt: {
            name: '243/244th Meeting of the WCO Permanent Technical Committee (PTC)',
            country: { name: 'Belgium' },
          },
        },
      },
    },
  ],
  [
    // Signatures without a date can have been made before all others; they come by their ids.
    'a link behind a link that may lead to several types',
    '{ treatyActions(first: 1) { nodes { party { name ... on Administration { country { name } } } } } }',
    { treatyActions: { nodes: [{ party: { name: 'Laos' } }] } },
  ],
  [
    'the same where it leads to administrations',
    `{ agreement(id: "agreement:vn-th-customs-minutes-2023") { actions(orderBy: [{ field: PARTY_NAME }]) {
         nodes { party { name ... on Administration { country { name } } } } } } }`,
    {
      agreement: {
        actions: {
          nodes: [
            { party: { name: 'Thailand Customs', country: { name: 'Thailand' } } },
            { party: { name: 'Vietnam Customs', country: { name: 'Vietnam' } } },
          ],
        },
      },
    },
  ],
  [
    'a link of what is found by its id, whatever it is',
    '{ node(id: "committee:wco-ptc") { ... on Committee { partOf { name } } } }',
    { node: { partOf: { name: 'World Customs Organization' } } },
  ],
  [
    'a link of what is found by a key',
    `{ entities(by: [{ id: "administration:vn" }]) { name ... on Administration { country { name } } } }`,
    { entities: [{ name: 'Vietnam Customs', country: { name: 'Vietnam' } }] },
  ],
  [
    'a link behind what a conflict is about, which is no appointment here',
    '{ conflicts { nodes { about { ... on Appointment { holder { name } } } } } }',
    { conflicts: { nodes: [{ about: {} }, { about: {} }, { about: {} }, { about: {} }, { about: {} }] } },
  ],
  [
    'a link behind what conflicts are about, where these are figures',
    '{ conflicts { nodes { about { id ... on Measurement { about { name } } } } } }',
    {
      conflicts: {
        nodes: [
          { about: { id: 'country:vn' } },
          { about: { id: 'organisation:hai-phong-customs' } },
          { about: { id: 'measurement:acdd-members-2023', about: { name: 'Exchange of ASEAN customs declarations' } } },
          { about: { id: 'meeting:adgcm-32' } },
          { about: { id: 'measurement:wco-members-2017-total', about: { name: 'World Customs Organization' } } },
        ],
      },
    },
  ],
  [
    'a link of the facts that a conflict sets against each other',
    `{ measurement(id: "measurement:vn-trade-turnover-2024-announced") { about { ... on Country {
         conflicts { nodes { facts { id ... on Measurement { about { name } } } } } } } } }`,
    {
      measurement: {
        about: {
          conflicts: {
            nodes: [
              {
                facts: [
                  { id: 'measurement:vn-import-export-turnover-2024-estimate', about: { name: 'Vietnam' } },
                  { id: 'measurement:vn-trade-turnover-2024-announced', about: { name: 'Vietnam' } },
                ],
              },
            ],
          },
        },
      },
    },
  ],
];

describe('An operation that once failed is answered', () => {
  test.each(cases)('%s', async (_, operation, right) => {
    expect(await answer(store, operation)).toEqual(right);
  });
});
