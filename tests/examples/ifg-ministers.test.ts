import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type Mapped, foldersOf, kindsOf, mapped, unaccounted, write } from './mapped.js';

/*
 * Prime ministers and their days are those of https://www.gov.uk/government/history/past-prime-ministers. On the day of a
 * handover the successor comes first.
 */
const primeMinisters = {
  '1979-05-04': 'Margaret Thatcher',
  '1982-04-02': 'Margaret Thatcher',
  '1990-11-27': 'Margaret Thatcher',
  '1990-11-28': 'John Major',
  '1992-09-16': 'John Major',
  '1997-05-02': 'Tony Blair',
  '2001-09-11': 'Tony Blair',
  '2007-06-26': 'Tony Blair',
  '2007-06-27': 'Gordon Brown',
  '2008-09-15': 'Gordon Brown',
  '2010-05-11': 'David Cameron',
  '2016-06-23': 'David Cameron',
  '2016-07-13': 'Theresa May',
  '2019-07-23': 'Theresa May',
  '2020-01-31': 'Boris Johnson',
  '2022-09-06': 'Liz Truss',
  '2022-10-24': 'Liz Truss',
  '2022-10-25': 'Rishi Sunak',
  '2024-07-04': 'Rishi Sunak',
  '2026-06-12': 'Keir Starmer',
};

const termsInDays = {
  'Margaret Thatcher': 4226,
  'John Major': 2347,
  'Tony Blair': 3708,
  'Gordon Brown': 1049,
  'David Cameron': 2255,
  'Theresa May': 1106,
  'Boris Johnson': 1140,
  'Liz Truss': 49,
  'Rishi Sunak': 619,
  'Keir Starmer': null,
};

const counts = {
  excerpt: { source: 1, country: 1, official: 16, organisation: 23, succession: 7, post: 37, appointment: 55 },
  whole: { source: 1, country: 1, official: 1149, organisation: 69, succession: 60, post: 926, appointment: 3667 },
};

type Row = Readonly<Record<string, string>>;

describe.each(foldersOf('ifg-ministers'))('ifg-ministers, $part', ({ part, folder }) => {
  const rows = (file: string): readonly Row[] =>
    parse<Row>(readFileSync(join(folder, `${file}.csv`)), { columns: true });
  let result: Mapped;
  let store: Store;

  beforeAll(async () => {
    result = await mapped('ifg-ministers', folder);
    store = await emptyStore();
    expect(await write(store, result.records)).toEqual({ CREATED: result.records.length });
  }, 300_000);
  afterAll(() => store.close());

  test('makes a record of each row, and one official of all rows of a person', () => {
    const files = ['person', 'organisation', 'post', 'appointment'];
    const links = rows('organisation_link').map((row) =>
      [
        `organisation_link.csv, ${row['id']}`,
        row['predecessor_organisation_id'],
        row['successor_organisation_id'],
      ].join(' '),
    );
    const places = files.flatMap((file) => rows(file).map((row) => `${file}.csv, ${row['id']}`));
    expect(unaccounted([...places, ...links], result)).toEqual([]);
    expect(kindsOf(result.records)).toEqual(counts[part]);
    const officials = JSON.stringify(result.records.filter((record) => 'official' in record));
    expect(rows('person').filter((row) => !officials.includes(JSON.stringify(row['name'])))).toEqual([]);
  });

  test('reports the two appointments that end before they begin, and keeps them as terms that are over', async () => {
    expect(result.counts).toEqual({ 'without its days: ends before it begins': 2 });
    const question = `query ($id: ExternalIdInput!) { appointment(externalId: $id) {
      title from { edtf } until { edtf } now: certainty(at: "2026-06-15") } }`;
    const found = result.reports.map(({ place }) => {
      const id = { scheme: 'ifg-appointment', value: place.replace('appointment.csv, ', '') };
      return answer(store, question, { id });
    });
    const over = { from: null, until: { edtf: '../2026-06-12' }, now: null };
    expect(await Promise.all(found)).toMatchObject([
      { appointment: { title: 'Chief Secretary to the Treasury', ...over } },
      { appointment: { title: 'Economic Secretary', ...over } },
    ]);
  });

  test('knows who was Prime Minister on each of twenty days, by the name of the day', async () => {
    const days = Object.keys(primeMinisters);
    expect(days).toHaveLength(20);
    const on = (day: string, index: number): string =>
      `day${index}: headOfGovernment(at: "${day}") { certainty(at: "${day}") holder { name(at: "${day}") } }`;
    const { country } = await answer(store, `{ country(id: "country:gb") { ${days.map(on).join('\n')} } }`);
    expect(Object.values(country as object)).toEqual(
      Object.values(primeMinisters).map((name) => ({ certainty: 'DEFINITE', holder: { name } })),
    );
  });

  test('knows how long each Prime Minister served', async () => {
    const { country } = (await answer(
      store,
      `{ country(id: "country:gb") { appointments(role: [HEAD_OF_GOVERNMENT], orderBy: [{ field: FROM }]) {
        nodes { from { edtf } until { edtf } holder { names { value kind } } } } } }`,
    )) as unknown as { country: { appointments: { nodes: Term[] } } };
    const terms = country.appointments.nodes;
    const lasted = (name: string): number | null | undefined => {
      const term = terms.find(({ holder }) => holder.names.some(({ value }) => value === name));
      return term && daysOf(term.from, term.until);
    };
    expect(Object.fromEntries(Object.keys(termsInDays).map((name) => [name, lasted(name)]))).toEqual(termsInDays);
    expect(terms).toHaveLength(Object.keys(termsInDays).length);
  });

  test('knows how long each term lasted, as the rows have it', async () => {
    const known = new Map<string, readonly [string | undefined, string | undefined]>();
    let after: string | null = null;
    do {
      const { appointments } = (await answer(
        store,
        `query ($after: String) { appointments(first: 100, after: $after) {
          nodes { externalIds { value } from { edtf } until { edtf } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )) as unknown as { appointments: { nodes: Term[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      for (const { externalIds, from, until } of appointments.nodes) {
        known.set(externalIds[0]?.value ?? '', [from?.edtf, until?.edtf]);
      }
      after = appointments.pageInfo.hasNextPage ? appointments.pageInfo.endCursor : null;
    } while (after !== null);
    const doubted = new Set(result.reports.map(({ place }) => place));
    const told = rows('appointment').map(({ id = '', start_date, end_date }) => [
      id,
      doubted.has(`appointment.csv, ${id}`)
        ? [undefined, '../2026-06-12']
        : [start_date, end_date === '' ? undefined : end_date],
    ]);
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(told));
  });

  test('has what goes on attested for the last day of the register, and likely for some time after', async () => {
    const question = `{ country(id: "country:gb") { headOfGovernment(at: "2026-06-15") {
      lastAttested until { edtf } state(at: "2026-06-12") onTheDay: certainty(at: "2026-06-12") after: certainty(at: "2026-06-13") } } }`;
    expect(await answer(store, question)).toEqual({
      country: {
        headOfGovernment: {
          lastAttested: '2026-06-12',
          until: null,
          state: 'CURRENT',
          onTheDay: 'DEFINITE',
          after: 'LIKELY',
        },
      },
    });
  });

  test('knows a person by each of his names, each on its days', async () => {
    const question = `{
      mandelson: search(text: "Peter Mandelson", first: 1) { nodes { ... on Official { name names { value } then: name(at: "2000-01-01") now: name(at: "2010-01-01") } } }
      salisbury: search(text: "Viscount Cranborne", first: 1) { nodes { ... on Official { name at1990: name(at: "1990-01-01") at2000: name(at: "2000-01-01") at2004: name(at: "2004-01-01") } } }
      jones: search(text: "Louise Jones", first: 1) { nodes { ... on Official { name names { value until { edtf } } } } }
    }`;
    expect(await answer(store, question)).toMatchObject({
      mandelson: { nodes: [{ name: 'Lord Mandelson', then: 'Peter Mandelson', now: 'Lord Mandelson' }] },
      salisbury: {
        nodes: [
          {
            name: 'Marquess of Salisbury',
            at1990: 'Robert Cranborne',
            at2000: 'Viscount Cranborne',
            at2004: 'Marquess of Salisbury',
          },
        ],
      },
      jones: {
        nodes: [
          {
            name: 'Louise Sandher-Jones',
            names: [
              { value: 'Louise Jones', until: { edtf: '2025-08-27' } },
              { value: 'Louise Sandher-Jones', until: null },
            ],
          },
        ],
      },
    });
  });

  test('contradicts itself nowhere', async () => {
    expect(await answer(store, '{ conflicts { totalCount } }')).toEqual({ conflicts: { totalCount: 0 } });
  });
});

interface Term {
  readonly externalIds: readonly { readonly value: string }[];
  readonly from: { readonly edtf: string } | null;
  readonly until: { readonly edtf: string } | null;
  readonly holder: { readonly names: readonly { readonly value: string }[] };
}

function daysOf(from: Term['from'], until: Term['until']): number | null {
  return from === null || until === null ? null : (Date.parse(until.edtf) - Date.parse(from.edtf)) / 86_400_000;
}
