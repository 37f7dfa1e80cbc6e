import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';

/*
 * One appointment is known by nothing but its ends: it may hold on any day, and likely does on none. Another one is sure
 * for a year. So each question tells under which reading it was answered.
 */
let store: Store;

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { organisation: { id: 'organisation:top', name: 'Top', ...cited('top') } },
    { committee: { id: 'committee:body', name: 'Body', partOf: { id: 'organisation:top' }, ...cited('body') } },
    { official: { id: 'official:maybe', name: 'Maybe', ...cited('maybe') } },
    { official: { id: 'official:sure', name: 'Sure', ...cited('sure') } },
    {
      appointment: {
        id: 'appointment:maybe',
        role: 'CHAIR',
        holder: { id: 'official:maybe' },
        body: { id: 'committee:body' },
        ...cited('maybe'),
      },
    },
    {
      appointment: {
        id: 'appointment:sure',
        role: 'VICE_CHAIR',
        holder: { id: 'official:sure' },
        body: { id: 'committee:body' },
        from: '2020-01-01',
        until: '2020-12-31',
        ...cited('sure'),
      },
    },
  ]);
});
afterAll(() => store.close());

const isCurrent = 'appointments: { some: { state: { eq: CURRENT } } }';
const day = 'at: "2020-06-01"';

/** Questions with READING in the place of the argument, and what is answered where the one that may be does not count. */
const questions: readonly (readonly [what: string, question: string, likely: unknown, possible: unknown])[] = [
  [
    'a field of one holder',
    `{ committee(id: "committee:body") { chair(${day} READING) { id } } }`,
    { committee: { chair: null } },
    { committee: { chair: { id: 'appointment:maybe' } } },
  ],
  [
    'a list of a state, and its count',
    `{ committee(id: "committee:body") { officers(${day} READING) { totalCount } } }`,
    { committee: { officers: { totalCount: 1 } } },
    { committee: { officers: { totalCount: 2 } } },
  ],
  [
    'a list of a history',
    `{ appointments(${day} READING) { nodes { id } } }`,
    { appointments: { nodes: [{ id: 'appointment:sure' }] } },
    { appointments: { nodes: [{ id: 'appointment:maybe' }, { id: 'appointment:sure' }] } },
  ],
  [
    'a filter',
    `{ officials(${day} READING filter: { ${isCurrent} }) { nodes { name } } }`,
    { officials: { nodes: [{ name: 'Sure' }] } },
    { officials: { nodes: [{ name: 'Maybe' }, { name: 'Sure' }] } },
  ],
  [
    'a negation',
    `{ officials(${day} READING filter: { not: { ${isCurrent} } }) { nodes { name } } }`,
    { officials: { nodes: [{ name: 'Maybe' }] } },
    { officials: { nodes: [{ name: 'Maybe' }] } },
  ],
  [
    'groups',
    `{ committee(id: "committee:body") { officers(${day} READING) { groups(by: [{ field: ROLE }]) { nodes { keys { value } } } } } }`,
    { committee: { officers: { groups: { nodes: [{ keys: [{ value: 'VICE_CHAIR' }] }] } } } },
    {
      committee: {
        officers: { groups: { nodes: [{ keys: [{ value: 'CHAIR' }] }, { keys: [{ value: 'VICE_CHAIR' }] }] } },
      },
    },
  ],
  [
    'an order by a count',
    `{ officials(${day} READING orderBy: [{ field: APPOINTMENTS_COUNT, direction: DESC }]) { nodes { name } } }`,
    { officials: { nodes: [{ name: 'Sure' }, { name: 'Maybe' }] } },
    { officials: { nodes: [{ name: 'Maybe' }, { name: 'Sure' }] } },
  ],
  [
    'what search finds by what it is tied to',
    `{ search(text: "Maybe", ${day} READING filter: { official: { ${isCurrent} } }) { totalCount } }`,
    { search: { totalCount: 0 } },
    { search: { totalCount: 1 } },
  ],
  [
    'paths',
    `{ paths(from: "official:maybe", to: "committee:body", ${day} READING) { totalCount } }`,
    { paths: { totalCount: 0 } },
    { paths: { totalCount: 1 } },
  ],
  [
    'a neighbourhood',
    `{ neighbourhood(id: "official:maybe", ${day} READING) { entities { id } } }`,
    { neighbourhood: { entities: [{ id: 'official:maybe' }] } },
    { neighbourhood: { entities: [{ id: 'official:maybe' }, { id: 'committee:body' }] } },
  ],
];

describe('A question is asked under LIKELY', () => {
  test.each(questions)('where it names no reading: %s', async (_what, question, likely, possible) => {
    const ask = (reading: string): Promise<unknown> => answer(store, question.replace('READING', reading));
    expect(await ask('')).toEqual(likely);
    expect(await ask(', reading: LIKELY')).toEqual(likely);
    expect(await ask(', reading: POSSIBLE')).toEqual(possible);
  });

  test.each(questions)('where @asOf names none either: %s', async (_what, question, likely, possible) => {
    const plain = question
      .replace(day, '')
      .replace('READING', '')
      .replace(/\(\s*\)/, '');
    expect(await answer(store, `query @asOf(date: "2020-06-01") ${plain}`)).toEqual(likely);
    expect(await answer(store, `query @asOf(date: "2020-06-01", reading: POSSIBLE) ${plain}`)).toEqual(possible);
  });
});

test('the certainty of a fact is the strongest that holds, and its state unknown where readings differ', async () => {
  const question = `{ appointments { nodes { id certainty(${day}) state(${day}) } } }`;
  expect(await answer(store, question)).toEqual({
    appointments: {
      nodes: [
        { id: 'appointment:maybe', certainty: 'POSSIBLE', state: 'UNKNOWN' },
        { id: 'appointment:sure', certainty: 'DEFINITE', state: 'CURRENT' },
      ],
    },
  });
});

test('a timeline tells whom nothing but possibility speaks for', async () => {
  const question = `{ committee(id: "committee:body") {
    timeline(role: CHAIR, from: "2020", until: "2020") {
      from until knowledge appointments { id } likelyAppointments { id }
    }
  } }`;
  expect(await answer(store, question)).toEqual({
    committee: {
      timeline: [
        {
          from: '2020-01-01',
          until: '2020-12-31',
          knowledge: 'POSSIBLE',
          appointments: [{ id: 'appointment:maybe' }],
          likelyAppointments: [],
        },
      ],
    },
  });
});
