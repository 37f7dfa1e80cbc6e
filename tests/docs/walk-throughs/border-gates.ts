import { strict as assert } from 'node:assert';
import { ask } from '../../support/ask.js';
import { type RawRecord, cited, source } from '../../support/world.js';
import { askedAfterSync } from './asked-after-sync.js';

// Run by walk-throughs.test.ts in a copy of the project that has border gates.

const gate = (id: string, values: RawRecord): RawRecord => ({
  borderGate: { id: `borderGate:${id}`, country: { id: 'country:vn' }, ...values, ...cited(id) },
});

const records: readonly RawRecord[] = [
  { source: { id: source, title: 'Gates', ...cited('title') } },
  { country: { id: 'country:vn', name: 'Vietnam', ...cited('country') } },
  gate('huu-nghi', { name: 'Huu Nghi', place: 'Lang Son', from: '1992' }),
  gate('chi-ma', { name: 'Chi Ma', from: '2001-06' }),
  { measurement: { about: { id: 'borderGate:chi-ma' }, measure: 'lanes', value: 3, ...cited('lanes') } },
];

const question = `{
  borderGate(id: "borderGate:huu-nghi") {
    name
    place
    from { edtf }
    country { name }
    citations { source { title } locator fields }
  }
  unknown: borderGate(id: "borderGate:none") { id }
  borderGates(orderBy: [{ field: NAME }]) { totalCount nodes { name } }
  byAge: borderGates(first: 1, orderBy: [{ field: FROM, direction: DESC }]) {
    nodes { name measurements { nodes { measure value } } }
    pageInfo { hasNextPage }
  }
  early: borderGates(at: "1995-01-01") { nodes { name } }
  inLangSon: borderGates(filter: { place: { eq: "Lang Son" } }) { nodes { name } }
  withGates: countries(filter: { borderGates: { some: { name: { startsWith: "chi" } } } }) { nodes { name } }
  country(id: "country:vn") { borderGates(first: 5, orderBy: [{ field: NAME }]) { totalCount nodes { name } } }
  nodes(ids: ["borderGate:chi-ma", "country:vn"]) { __typename }
}`;

const { store, data } = await askedAfterSync(records, question);
assert.deepEqual(data, {
  borderGate: {
    name: 'Huu Nghi',
    place: 'Lang Son',
    from: { edtf: '1992' },
    country: { name: 'Vietnam' },
    citations: [{ source: { title: 'Gates' }, locator: 'huu-nghi', fields: ['country', 'from', 'name', 'place'] }],
  },
  unknown: null,
  borderGates: { totalCount: 2, nodes: [{ name: 'Chi Ma' }, { name: 'Huu Nghi' }] },
  byAge: {
    nodes: [{ name: 'Chi Ma', measurements: { nodes: [{ measure: 'lanes', value: 3 }] } }],
    pageInfo: { hasNextPage: true },
  },
  early: { nodes: [{ name: 'Huu Nghi' }] },
  inLangSon: { nodes: [{ name: 'Huu Nghi' }] },
  withGates: { nodes: [{ name: 'Vietnam' }] },
  country: { borderGates: { totalCount: 2, nodes: [{ name: 'Chi Ma' }, { name: 'Huu Nghi' }] } },
  nodes: [{ __typename: 'BorderGate' }, { __typename: 'Country' }],
});

const { errors = [] } = await ask(store, '{ borderGate(id: "country:vn") { id } }');
assert.deepEqual(
  errors.map(({ message }) => message),
  ['The argument "id" is the id of another kind: Country, not BorderGate.'],
);
await store.close();
