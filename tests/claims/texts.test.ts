import { getNullableType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { completeRecords } from '../support/complete-records.js';
import { answer } from '../support/ask.js';
import { emptyStore, wipe } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { placesIn } from '../support/record-places.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(() => wipe(store));
afterAll(() => store.close());

/** A text in which each thing that the normal form evens can be otherwise. */
const even = 'Trần Đình 김철수 علی\u200Cرضا';

/** Ways in which programs send that text. */
const ways: readonly (readonly [name: string, write: (text: string) => string])[] = [
  ['in NFD', (text) => text.normalize('NFD')],
  ['with other spaces', (text) => `\u3000${text.replaceAll(' ', '\u00A0\u2009')}\n`],
  ['with what is not seen', (text) => `\uFEFF${text.replaceAll(' ', '\u200B \u00AD').replace('ر', '\u200Dر')}\u200F`],
];

/** Texts of a form of their own, to which nothing can be added. */
const formed = new Set(['code', 'lang', 'url', 'image', 'field']);

/** The record with every text of it written otherwise. */
function rewritten(record: RawRecord, text: (value: string) => string, id: (value: string) => string): RawRecord {
  let changed = record;
  for (const { path } of placesIn(record)) {
    const place = placesIn(changed).find((one) => one.path === path);
    if (place === undefined || typeof place.value !== 'string') continue;
    const type = getNullableType(place.type).toString();
    const name =
      path
        .replace(/\[\d+\]$/, '')
        .split('.')
        .at(-1) ?? '';
    if (type === 'ID') changed = place.replaced(id(place.value)) as RawRecord;
    else if (type === 'String' && !formed.has(name) && name !== 'inferred') {
      changed = place.replaced(text(place.value)) as RawRecord;
    }
  }
  return changed;
}

describe('A text that only looks different is the same', () => {
  const records = [
    ...completeRecords(),
    {
      conflict: {
        about: { id: 'committee:complete' },
        field: 'name',
        note: 'Two names.',
        ...{ citation: { source: 'source:complete-first', locator: 'conflict' } },
      },
    },
    {
      appointment: {
        role: 'CHAIR',
        term: 'first',
        body: { externalId: { type: 'COMMITTEE', scheme: 'complete', value: 'committee:complete' } },
        citation: { source: 'source:complete-first', locator: 'term' },
      },
    },
  ];
  const asIs = (value: string): string => value;

  test.each(ways)('in every text that a record can have, when it comes %s', async (_, way) => {
    await write(
      store,
      records.map((record) => rewritten(record, (value) => `${value} ${even}`, asIs)),
    );
    const expected = await graphDump(store);
    expect(expected.some((line) => line.includes(even.normalize('NFC')))).toBe(true);
    const otherwise = records.map((record) => rewritten(record, (value) => way(`${value} ${even}`), way));
    // Sent to the same graph it changes nothing, and to an empty one it makes the same.
    const { counts } = await new Writer(store).sync({ records: otherwise });
    expect(counts).toEqual([{ status: 'UNCHANGED', count: records.length }]);
    await wipe(store);
    await write(store, otherwise);
    expect(difference(expected, await graphDump(store))).toEqual([]);
  });

  test.each(ways)('in look-ups, filters and the arguments of sync, when it comes %s', async (_, way) => {
    await write(store, [
      { source: { id: source, title: 'Test', ...cited('itself') } },
      { country: { id: 'country:xx', name: 'Xland', ...cited('xx') } },
      {
        official: {
          id: 'official:a',
          externalIds: [{ scheme: 'Реестр й', value: even }],
          name: even,
          nationality: { id: 'country:xx' },
          ...cited('a'),
        },
      },
      {
        membership: {
          id: 'membership:a',
          member: { id: 'official:a' },
          of: { id: 'organisation:o' },
          ...cited('member'),
        },
      },
      { organisation: { id: 'organisation:p', name: 'P', ...cited('p') } },
      { organisation: { id: 'organisation:o', name: 'O', partOf: { id: 'organisation:p' }, ...cited('o') } },
    ]);
    const question = `query ($official: ID!, $country: ID!, $whole: ID!, $parent: ID!, $membership: ID!, $scheme: String!, $value: String!) {
      official(id: $official) { id }
      known: official(externalId: { scheme: $scheme, value: $value }) { id }
      node(id: $official) { id }
      nodes(ids: [$official]) { id }
      entities(by: [{ id: $official }, { externalId: { scheme: $scheme, value: $value } }]) { id }
      byId: officials(filter: { id: { eq: $official } }) { nodes { id } }
      byIds: officials(filter: { id: { in: [$official] } }) { nodes { id } }
      byEnd: memberships(filter: { id: { eq: $membership }, of: { organisation: { id: { eq: $whole } } } }) { totalCount }
      byName: officials(filter: { name: { eq: $value } }) { nodes { id } }
      within: memberships(filter: { of: { organisation: { within: { id: { eq: $parent } } } } }) { totalCount }
      byNationality: officials(filter: { nationality: { some: { id: { eq: $country } } } }) { nodes { id } }
      paths(from: $official, to: $country) { totalCount }
      neighbourhood(id: $official) { entities { id } }
    }`;
    const id = 'official:a';
    const variables = {
      official: way(id),
      country: way('country:xx'),
      whole: way('organisation:o'),
      parent: way('organisation:p'),
      membership: way('membership:a'),
      scheme: way('Реестр й'),
      value: way(even),
    };
    const { paths, neighbourhood, ...found } = await answer(store, question, variables);
    expect(found).toEqual({
      official: { id },
      known: { id },
      node: { id },
      nodes: [{ id }],
      entities: [{ id }, { id }],
      byId: { nodes: [{ id }] },
      byIds: { nodes: [{ id }] },
      byEnd: { totalCount: 1 },
      byName: { nodes: [{ id }] },
      within: { totalCount: 1 },
      byNationality: { nodes: [{ id }] },
    });
    expect(paths).toMatchObject({ totalCount: 1 });
    expect((neighbourhood as { entities: unknown[] }).entities).toContainEqual({ id });
    const { results } = await new Writer(store).sync({
      source: way(source),
      records: [
        { withdrawal: { about: { externalId: { scheme: way('Реестр й'), value: way(even) } }, locator: way('a') } },
      ],
    });
    expect(results).toMatchObject([{ id, status: 'WITHDRAWN' }]);
  });
});

test.each([
  ['nothing', ''],
  ['white space of all kinds', ' \u00A0\u3000\u2028\u0085'],
  ['what is not seen', '\u200B\u00AD\uFEFF\u2060'],
  ['marks alone', '—…!?'],
  ['a letter that is not seen', '\u3164\uFFA0\u115F'],
  ['an accent alone', '\u0301'],
])('A name of %s is refused, wherever a record gives one', async (_, name) => {
  const { results } = await new Writer(store).sync({
    source: 'source:s',
    records: [
      { source: { id: 'source:s', title: 'S' } },
      { official: { id: 'official:a', name } },
      { official: { id: 'official:a', names: [{ value: name }] } },
      { source: { id: 'source:b', title: name } },
    ],
  });
  const errors = results.map((result) => result.errors.map(({ code, path }) => [code, path]));
  expect(errors).toEqual([[], [['BAD_VALUE', 'name']], [['BAD_VALUE', 'names[0].value']], [['BAD_VALUE', 'title']]]);
});

test('What is not seen but means something in its script stays in a name', async () => {
  const names = ['علی\u200Cرضا', 'क्\u200Dष', 'ര\u0D4D\u200D', 'র\u200D্য', '葛\u{E0100}城', 'ᠠ\u180Eᠠ'];
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { official: { id: 'official:a', name: 'A', names: names.map((value) => ({ value })), ...cited('a') } },
  ]);
  const { official } = (await answer(store, '{ official(id: "official:a") { names { value } } }')) as {
    official: { names: { value: string }[] };
  };
  expect(official.names.map(({ value }) => value)).toEqual(expect.arrayContaining(names));
});

test('A name of ligatures is taken as long as its folded form can be indexed, and refused beyond', async () => {
  // Each stands for eighteen letters of thirty-three bytes.
  const ligatures = (count: number): string => '\uFDFA'.repeat(count);
  const { results } = await new Writer(store).sync({
    source: 'source:s',
    records: [
      { source: { id: 'source:s', title: 'S' } },
      { official: { id: 'official:long', name: ligatures(227) } },
      { official: { id: 'official:longer', name: ligatures(228) } },
    ],
  });
  expect(results.map(({ status }) => status)).toEqual(['CREATED', 'CREATED', 'REFUSED']);
  expect(results[2]?.errors).toMatchObject([{ code: 'BAD_VALUE', path: 'name' }]);
  expect(results[2]?.errors[0]?.remedy).toContain('a letter or two');
  const question = 'query ($name: String!) { officials(filter: { name: { startsWith: $name } }) { nodes { id } } }';
  expect(await answer(store, question, { name: ligatures(3) })).toEqual({
    officials: { nodes: [{ id: 'official:long' }] },
  });
});
