import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';
import { spelledNames } from './spellings.js';

let store: Store;

const cases = spelledNames.map((one, index) => ({ ...one, id: `official:s${index.toString()}` }));

beforeAll(async () => {
  store = await emptyStore();
  await write(store, [
    { source: { id: source, title: 'Test', url: 'https://example.org/A-b', ...cited('itself') } },
    ...cases.map(({ id, name, script }) => ({ official: { id, name, ...cited(script) } })),
    { country: { id: 'country:vn', code: 'VN', name: 'Vietnam', ...cited('country') } },
    { meeting: { id: 'meeting:m', name: 'Meeting', place: 'Huế, Thừa Thiên', theme: 'L’avenir', ...cited('meeting') } },
    { campaign: { id: 'campaign:c', name: 'Campaign', targets: ['Pangolin-écailles', 'Qāt'], ...cited('campaign') } },
    { committee: { id: 'committee:b', name: 'Body', ...cited('body') } },
    {
      appointment: {
        id: 'appointment:a',
        role: 'CHAIR',
        title: 'Vice-Président (ad intérim)',
        body: { id: 'committee:b' },
        ...cited('appointment'),
      },
    },
    {
      measurement: {
        id: 'measurement:m',
        measure: 'Saisies de qāt',
        unit: 'mW',
        value: 1,
        about: { id: 'campaign:c' },
        ...cited('measurement'),
      },
    },
  ]);
}, 120_000);

afterAll(() => store.close());

async function idsOf(field: string, type: string, filter: object): Promise<readonly string[]> {
  const document = `query ($filter: ${type}) { ${field}(filter: $filter, first: 100) { nodes { id } } }`;
  const { [field]: found } = await answer(store, document, { filter });
  return (found as { nodes: readonly { id: string }[] }).nodes.map(({ id }) => id);
}

function named(filter: object): Promise<readonly string[]> {
  return idsOf('officials', 'OfficialFilter', { name: filter });
}

async function searched(text: string): Promise<readonly string[]> {
  const { search } = await answer(store, 'query ($text: String!) { search(text: $text) { nodes { id } } }', { text });
  return (search as { nodes: readonly { id: string }[] }).nodes.map(({ id }) => id);
}

describe.each(cases)('$name ($script)', ({ id, name, spellings, near }) => {
  const all = [name, ...spellings];

  test.each(all)('is found by %s', async (spelling) => {
    expect(await searched(spelling)).toContain(id);
    expect(await named({ eq: spelling })).toEqual([id]);
    expect(await named({ in: ['no such name', spelling] })).toEqual([id]);
    expect(await named({ contains: spelling })).toEqual([id]);
    expect(await named({ startsWith: spelling })).toEqual([id]);
    expect(await named({ not: { eq: spelling } })).not.toContain(id);
  });

  test.each(near)('is not %s', async (other) => {
    expect(await named({ eq: other })).not.toContain(id);
    expect(await named({ in: [other] })).not.toContain(id);
    expect(await named({ not: { eq: other } })).toContain(id);
  });

  test('is compared as it is where that is asked for', async () => {
    const itself = all.filter((spelling) => spelling.normalize('NFC') === name.normalize('NFC'));
    for (const spelling of itself) expect(await named({ eq: spelling, exact: true }), spelling).toEqual([id]);
    const others = ['in', 'eq', 'contains', 'startsWith'].map((operator) =>
      named({ exact: true, [operator]: operator === 'in' ? [name.toUpperCase() + '.'] : `${name.toUpperCase()}.` }),
    );
    for (const found of await Promise.all(others)) expect(found).toEqual([]);
    expect(await named({ exact: true, not: { eq: `${name}.` } })).toContain(id);
  });
});

/** Names with letters that stand alone, and with words that are joined. */
const lone: Readonly<Record<string, string>> = {
  va: 'Vitamin A',
  vbc: 'Vitamina B C Forte',
  plan: 'Plan B for Ports',
  annex: 'Annex I',
  annexes: 'Annexes A, B and C',
  apart: 'Agreement on a Partnership',
  obrien: "Conor O'Brienus",
  joined: 'Conan OBrienus',
  separate: 'Colm O Brienus',
  said: "Omar Sa'idus",
  js: 'J.Smithers',
};

describe('A letter that stands alone', () => {
  beforeAll(async () => {
    const records = Object.entries(lone).map(([id, name]) => ({
      initiative: { id: `initiative:lone-${id}`, name, ...cited(name) },
    }));
    await write(store, records);
  });

  const found = (ids: readonly string[]): readonly string[] =>
    ids
      .filter((id) => id.startsWith('initiative:lone-'))
      .map((id) => id.slice('initiative:lone-'.length))
      .sort();

  test.each<[text: string, contains: readonly string[], startsWith: readonly string[], search: readonly string[]]>([
    ['Vitamin A', ['va'], ['va'], ['va']],
    ['Vitamin', ['va', 'vbc'], ['va', 'vbc'], ['va', 'vbc']],
    ['Vitamina B', ['vbc'], ['vbc'], ['vbc']],
    ['Vitamina B C', ['vbc'], ['vbc'], ['vbc']],
    ['a b c f', ['vbc'], [], []],
    ['Vitamina B C Fo', ['vbc'], ['vbc'], ['vbc']],
    ['Plan B', ['plan'], ['plan'], ['plan']],
    ['Plan B f', ['plan'], ['plan'], ['plan']],
    ['Plan B for P', ['plan'], ['plan'], ['plan']],
    ['B for', ['plan'], [], ['plan', 'vbc']],
    ['Annex I', ['annex'], ['annex'], ['annex']],
    ['Annexes A', ['annexes'], ['annexes'], ['annexes']],
    ['Annexes A B', ['annexes'], ['annexes'], ['annexes']],
    ['A, B and C', ['annexes'], [], ['annexes']],
    ['on a P', ['apart'], [], ['apart']],
    ['on a Part', ['apart'], [], ['apart']],
    ['O Brienus', ['joined', 'obrien', 'separate'], [], ['joined', 'obrien', 'separate']],
    ["O'Brienus", ['joined', 'obrien', 'separate'], [], ['joined', 'obrien', 'separate']],
    ['Conor O Brie', ['obrien'], ['obrien'], ['obrien']],
    ['Colm O’Brie', ['separate'], ['separate'], ['separate']],
    ['OBrienus', ['joined', 'obrien'], [], ['joined', 'obrien', 'separate']],
    ["Sa'id", ['said'], [], ['said']],
    ['J.S', ['js'], ['js'], ['js']],
    ['J S', ['js'], ['js'], ['js']],
    ['J Smith', ['js'], ['js'], ['js']],
  ])('hides nothing from who asks for a part of the name: %s', async (text, contains, startsWith, search) => {
    const named = (filter: object): Promise<readonly string[]> =>
      idsOf('initiatives', 'InitiativeFilter', { name: filter });
    expect(found(await named({ contains: text }))).toEqual(contains);
    expect(found(await named({ startsWith: text }))).toEqual(startsWith);
    expect(found(await searched(text))).toEqual(search);
  });

  test.each(Object.entries(lone))('leaves the name to be found: %s', async (id, name) => {
    for (const filter of [{ eq: name }, { contains: name }, { startsWith: name }, { contains: name, exact: true }]) {
      expect(found(await idsOf('initiatives', 'InitiativeFilter', { name: filter }))).toContain(id);
    }
    expect(found(await searched(name))).toContain(id);
  });
});

describe('Every text', () => {
  test.each<readonly [string, string, object, string, boolean]>([
    ['meetings', 'MeetingFilter', { place: { eq: 'HUE THUA THIEN' } }, 'meeting:m', true],
    ['meetings', 'MeetingFilter', { place: { startsWith: 'huế thừa' } }, 'meeting:m', true],
    ['meetings', 'MeetingFilter', { place: { eq: 'HUE THUA THIEN', exact: true } }, 'meeting:m', false],
    ['meetings', 'MeetingFilter', { theme: { in: ['L avenir', "l'avenir"] } }, 'meeting:m', true],
    ['countries', 'CountryFilter', { code: { eq: 'vn' } }, 'country:vn', true],
    ['countries', 'CountryFilter', { code: { eq: 'vn', exact: true } }, 'country:vn', false],
    ['appointments', 'AppointmentFilter', { title: { eq: 'vice president ad interim' } }, 'appointment:a', true],
    ['appointments', 'AppointmentFilter', { title: { contains: 'Président (ad' } }, 'appointment:a', true],
    ['appointments', 'AppointmentFilter', { title: { contains: 'president', exact: true } }, 'appointment:a', false],
    ['appointments', 'AppointmentFilter', { body: { committee: { name: { eq: 'BODY' } } } }, 'appointment:a', true],
    ['campaigns', 'CampaignFilter', { targets: { some: { eq: 'QAT' } } }, 'campaign:c', true],
    ['campaigns', 'CampaignFilter', { targets: { some: { eq: 'QAT', exact: true } } }, 'campaign:c', false],
    ['campaigns', 'CampaignFilter', { targets: { some: { eq: 'Qāt', exact: true } } }, 'campaign:c', true],
    ['campaigns', 'CampaignFilter', { targets: { none: { startsWith: 'pangolin ecailles' } } }, 'campaign:c', false],
    ['campaigns', 'CampaignFilter', { targets: { every: { gte: 'P', lt: 'r' } } }, 'campaign:c', true],
    ['measurements', 'MeasurementFilter', { measure: { eq: 'saisies de QAT' } }, 'measurement:m', true],
    ['measurements', 'MeasurementFilter', { unit: { eq: 'mW' } }, 'measurement:m', true],
    ['measurements', 'MeasurementFilter', { unit: { eq: 'MW' } }, 'measurement:m', false],
    ['measurements', 'MeasurementFilter', { unit: { eq: 'MW', exact: false } }, 'measurement:m', false],
    ['sources', 'SourceFilter', { url: { startsWith: 'https://example.org/A' } }, source, true],
    ['sources', 'SourceFilter', { url: { eq: 'https://example.org/a/b' } }, source, false],
    ['sources', 'SourceFilter', { title: { eq: 'TEST' } }, source, true],
  ])('of %s, by %s %j finds %s: %s', async (field, type, filter, id, isFound) => {
    expect(await idsOf(field, type, filter)).toEqual(isFound ? [id] : []);
  });

  test('of an entity of any kind is compared so', async () => {
    const question = `query ($filter: EntityFilter) { search(text: "viet", filter: $filter) { nodes { id } } }`;
    const { search } = await answer(store, question, { filter: { name: { eq: 'VIÊTNAM' } } });
    expect(search).toEqual({ nodes: [{ id: 'country:vn' }] });
  });

  test('that is a part of others is found by its words alone, as the words that an apostrophe or points join are', async () => {
    const parts: readonly (readonly [name: string, ...texts: string[]])[] = [
      ["Côte d'Ombre", 'Ombre', "d'Ombre", 'cote d ombre'],
      ['J. R. Smithson', 'Smithson', 'J. Smithson', 'R. Smithson', 'J R Smithson'],
      ["Sa'id Qurban", 'Qurban', 'Said', "Sa'id", 'Sa’'],
      ['S.A.D.C.', 'S.A.', 'sad'],
      ['神田　太郎１２', '神田', '太郎１２ 神田'],
    ];
    for (const [name, ...texts] of parts) {
      const id = cases.find((one) => one.name === name)?.id;
      for (const text of texts) expect(await searched(text), text).toContain(id);
    }
  });
});
