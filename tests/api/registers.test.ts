import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Served, authorised } from './served.js';

/* The model as registers need it, over HTTP: heads of countries, territories, depositaries, references, words of lists. */

const cite = (locator: string, further: object = {}): object => ({ citation: { locator, ...further } });

const records: readonly object[] = [
  { source: { id: 'source:reg', title: 'Register', publishedOn: '2020-06-30', ...cite('title') } },
  { country: { id: 'country:kd', name: 'Kingdom', ...cite('1') } },
  { country: { id: 'country:isle', name: 'Isle', partOf: { id: 'country:kd' }, ...cite('2') } },
  { country: { id: 'country:late', name: 'Late State', until: '1990-12-31', ...cite('3') } },
  { organisation: { id: 'organisation:treasury', name: 'Treasury', partOf: { id: 'country:kd' }, ...cite('4') } },
  { organisation: { id: 'organisation:isle-bank', name: 'Isle Bank', partOf: { id: 'country:isle' }, ...cite('5') } },
  { organisation: { id: 'organisation:reg-union', name: 'Register Union', kind: 'INTERGOVERNMENTAL', ...cite('6') } },
  {
    official: {
      id: 'official:queen',
      name: 'Queen',
      url: 'https://example.org/queen',
      image: 'https://example.org/queen.jpg',
      birthDate: '1926-04-21',
      deathDate: '2022-09-08',
      ...cite('7'),
    },
  },
  { official: { id: 'official:king', name: 'King', ...cite('8') } },
  { official: { id: 'official:pm', name: 'Premier', ...cite('9') } },
  head('queen', 'HEAD_OF_STATE', { from: '1952-02-06' }, '2021-06-30'),
  head('king', 'HEAD_OF_STATE', { from: '2022-09-08' }),
  head('pm', 'HEAD_OF_GOVERNMENT', { from: '2019-07-24', until: '2022-09-06' }),
  {
    appointment: {
      id: 'appointment:late',
      role: 'HEAD_OF_STATE',
      body: { id: 'country:late' },
      holder: { id: 'official:pm' },
      from: '1985-01-01',
      ...cite('10', { asOf: '1986' }),
    },
  },
  {
    post: {
      id: 'post:crown',
      name: 'Crown',
      role: 'HEAD_OF_STATE',
      seats: 1,
      body: { id: 'country:kd' },
      ...cite('11'),
    },
  },
  ...[1, 2].map((number) => ({
    agreement: {
      id: `agreement:series-${number.toString()}`,
      name: `Exchange of Notes ${number.toString()}`,
      names: [{ value: 'Treaty Series No. 5 (1942)', kind: 'REFERENCE' }],
      signedOn: '1942-05-26',
      subjects: ['Fisheries', 'Boundaries'],
      places: ['London', 'Oslo'],
      url: `https://example.org/treaties/${number.toString()}`,
      depositary: (number === 1 ? ['organisation:reg-union'] : ['country:kd', 'organisation:reg-union']).map((id) => ({
        id,
      })),
      ...cite(`agreement ${number.toString()}`),
    },
  })),
  ...['ALTERNATE', 'EX_OFFICIO', 'ADVISORY'].map((status, index) => ({
    membership: {
      id: `membership:${index.toString()}`,
      status,
      member: { id: ['official:queen', 'official:king', 'official:pm'][index] },
      of: { id: 'organisation:reg-union' },
      from: '2000-01-01',
      ...cite(`membership ${index.toString()}`),
    },
  })),
  ...['RAPPORTEUR', 'RANKING_MEMBER', 'WHIP', 'SECRETARY', 'TREASURER', 'SPOKESPERSON'].map((role) => ({
    appointment: {
      id: `appointment:${role.toLowerCase()}`,
      role,
      holder: { id: 'official:pm' },
      body: { id: 'organisation:reg-union' },
      from: '2020-01-01',
      ...cite(role),
    },
  })),
];

function head(who: string, role: string, dates: object, asOf = '2022-09-10'): object {
  const ends = { body: { id: 'country:kd' }, holder: { id: `official:${who}` } };
  return {
    appointment: { id: `appointment:${who}`, role, ...ends, ...dates, ...cite(`head ${who}`, { asOf }) },
  };
}

let served: Served;
beforeAll(async () => {
  served = await Served.start();
  const question = `mutation ($records: [SyncRecord!]!) {
    sync(source: "source:reg", records: $records) { counts { status count } results { errors { message } warnings { code } } } }`;
  const { sync } = (await served.data(question, { records }, authorised)) as { sync: { results: object[] } };
  expect(sync.results.filter((result) => JSON.stringify(result) !== '{"errors":[],"warnings":[]}')).toEqual([]);
  expect(sync).toMatchObject({ counts: [{ status: 'CREATED', count: records.length }] });
}, 120_000);
afterAll(() => served.stop());

describe('A country is a body', () => {
  test('with a head of state and a head of government, each one at a time', async () => {
    const question = `query ($on: Date!) { country(id: "country:kd") {
      headOfState(at: $on) { holder { name } role }
      headOfGovernment(at: $on) { holder { name } }
      officers(at: $on, orderBy: [{ field: ROLE }]) { nodes { id } }
      posts { nodes { name } }
    } }`;
    expect(await served.data(question, { on: '2000-01-01' })).toEqual({
      country: {
        headOfState: { holder: { name: 'Queen' }, role: 'HEAD_OF_STATE' },
        headOfGovernment: null,
        officers: { nodes: [{ id: 'appointment:queen' }] },
        posts: { nodes: [{ name: 'Crown' }] },
      },
    });
    expect(await served.data(question, { on: '2023-01-01' })).toMatchObject({
      country: { headOfState: { holder: { name: 'King' } }, headOfGovernment: null },
    });
    expect(await served.data(question, { on: '2022-09-01' })).toMatchObject({
      country: { headOfState: { holder: { name: 'Queen' } }, headOfGovernment: { holder: { name: 'Premier' } } },
    });
  });

  test('with the timeline of an office, in which nobody holds it for longer than the country is there', async () => {
    const question = `{ country(id: "country:kd") {
        timeline(role: HEAD_OF_STATE, from: "2022-09-07", until: "2022-09-09") { from knowledge likelyAppointments { id } } }
      late: country(id: "country:late") { headOfState(at: "1991-01-01", reading: POSSIBLE) { id } }
      before: country(id: "country:late") { headOfState(at: "1986-06-01") { id } } }`;
    expect(await served.data(question)).toEqual({
      country: {
        timeline: [
          { from: '2022-09-07', knowledge: 'LIKELY', likelyAppointments: [{ id: 'appointment:queen' }] },
          { from: '2022-09-08', knowledge: 'DEFINITE', likelyAppointments: [{ id: 'appointment:king' }] },
          { from: '2022-09-09', knowledge: 'DEFINITE', likelyAppointments: [{ id: 'appointment:king' }] },
        ],
      },
      late: { headOfState: null },
      before: { headOfState: { id: 'appointment:late' } },
    });
  });

  test('by which appointments are filtered, and through which paths lead', async () => {
    const question = `{
      appointments(filter: { body: { country: { id: { eq: "country:kd" } } } }) { totalCount }
      paths(from: "official:queen", to: "country:kd", at: "2000-01-01", first: 1) { edges { node { links { label } } } }
      search(text: "Kingdom", types: [COUNTRY], first: 1) { nodes { ... on Body { officers(at: "2000-01-01") { totalCount } } } }
    }`;
    expect(await served.data(question)).toEqual({
      appointments: { totalCount: 3 },
      paths: { edges: [{ node: { links: [{ label: 'head of state' }] } }] },
      search: { nodes: [{ officers: { totalCount: 1 } }] },
    });
  });
});

test('A country may be part of another one, and an organisation part of a country', async () => {
  const question = `{
    country(id: "country:kd") { territories { nodes { name } } parts { nodes { name } } }
    isle: country(id: "country:isle") { partOf { name } }
    organisation(id: "organisation:treasury") { partOf { ... on Country { name } } }
    organisations(filter: { within: { id: { eq: "country:kd" } } }) { nodes { name } }
    countries(filter: { within: { id: { eq: "country:kd" } } }) { nodes { name } }
    ofIsle: organisations(filter: { partOf: { country: { name: { eq: "Isle" } } } }) { nodes { name } }
  }`;
  expect(await served.data(question)).toEqual({
    country: { territories: { nodes: [{ name: 'Isle' }] }, parts: { nodes: [{ name: 'Treasury' }] } },
    isle: { partOf: { name: 'Kingdom' } },
    organisation: { partOf: { name: 'Kingdom' } },
    organisations: { nodes: [{ name: 'Isle Bank' }, { name: 'Treasury' }] },
    countries: { nodes: [{ name: 'Isle' }, { name: 'Kingdom' }] },
    ofIsle: { nodes: [{ name: 'Isle Bank' }] },
  });
});

test('An agreement has subjects, places, a page and depositaries', async () => {
  const question = `{
    agreement(id: "agreement:series-1") { subjects places url depositary { id } }
    second: agreement(id: "agreement:series-2") { depositary { id } }
    organisation(id: "organisation:reg-union") { depositaryOf { nodes { id } } }
    country(id: "country:kd") { depositaryOf { nodes { id } } }
    agreements(filter: {
      subjects: { some: { eq: "Fisheries" } }, places: { some: { eq: "Oslo" } },
      depositary: { some: { organisation: { name: { eq: "Register Union" } } } }
    }) { nodes { id } }
  }`;
  expect(await served.data(question)).toEqual({
    agreement: {
      subjects: ['Boundaries', 'Fisheries'],
      places: ['London', 'Oslo'],
      url: 'https://example.org/treaties/1',
      depositary: [{ id: 'organisation:reg-union' }],
    },
    second: { depositary: [{ id: 'country:kd' }, { id: 'organisation:reg-union' }] },
    organisation: { depositaryOf: { nodes: [{ id: 'agreement:series-1' }, { id: 'agreement:series-2' }] } },
    country: { depositaryOf: { nodes: [{ id: 'agreement:series-2' }] } },
    agreements: { nodes: [{ id: 'agreement:series-1' }, { id: 'agreement:series-2' }] },
  });
});

async function total(): Promise<{ totalCount: number }> {
  const { agreements } = (await served.data('{ agreements { totalCount } }')) as { agreements: { totalCount: number } };
  return agreements;
}

test('A reference that several agreements share finds all of them, by search and by filters', async () => {
  const reference = 'Treaty Series No. 5 (1942)';
  const question = `query ($reference: String!) {
    search(text: $reference) { nodes { id } }
    agreements(filter: { names: { some: { eq: $reference } } }) { nodes { id names { value kind } } }
    measured: agreements(filter: { names: { none: { startsWith: "Treaty Series" } } }) { totalCount }
    appointments(filter: { body: { entity: { names: { some: { eq: "Kingdom" } } } } }) { totalCount }
  }`;
  const both = [{ id: 'agreement:series-1' }, { id: 'agreement:series-2' }];
  const found = await served.data(question, { reference });
  const { totalCount } = await total();
  expect(found).toMatchObject({
    search: { nodes: both },
    agreements: { nodes: both },
    measured: { totalCount: totalCount - 2 },
    appointments: { totalCount: 3 },
  });
  expect(found).toMatchObject({
    agreements: {
      nodes: [
        {
          names: [
            { value: 'Exchange of Notes 1', kind: 'PRIMARY' },
            { value: reference, kind: 'REFERENCE' },
          ],
        },
        {},
      ],
    },
  });
});

test('Pages and pictures of a person differ from source to source without a conflict', async () => {
  const other = { source: { id: 'source:other', title: 'Other', ...cite('title', { source: 'source:other' }) } };
  const elsewhere = {
    official: { id: 'official:queen', url: 'https://example.com/q', ...cite('q', { source: 'source:other' }) },
  };
  const sync = `mutation ($records: [SyncRecord!]!) { sync(records: $records) { results { status } } }`;
  await served.data(sync, { records: [other, elsewhere] }, authorised);
  const question = `{ official(id: "official:queen") { url image birthDate { edtf } conflicts { totalCount } } }`;
  expect(await served.data(question)).toMatchObject({
    official: {
      image: 'https://example.org/queen.jpg',
      birthDate: { edtf: '1926-04-21' },
      conflicts: { totalCount: 0 },
    },
  });
});

test('Members and officers have the words of real lists', async () => {
  const question = `{ organisation(id: "organisation:reg-union") {
    members(status: [EX_OFFICIO, ADVISORY], at: "2020-06-01") { nodes { name } }
    officers(role: [RANKING_MEMBER, WHIP, TREASURER], at: "2020-06-01") { totalCount }
  } }`;
  expect(await served.data(question)).toEqual({
    organisation: { members: { nodes: [{ name: 'King' }, { name: 'Premier' }] }, officers: { totalCount: 3 } },
  });
});
