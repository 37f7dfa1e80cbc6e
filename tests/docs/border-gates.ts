import { Writer } from '../../src/claims/writer.js';
import { openStore } from '../../src/store/open.js';
import { ask } from '../support/ask.js';

// Run by adding-a-kind.test.ts in a copy of the project that has a kind more. Prints what the kind answers.

const source = 'source:gates';
const cited = (locator: string): object => ({ citation: { source, locator } });

const records = [
  { source: { id: source, title: 'Gates', ...cited('title') } },
  { country: { id: 'country:vn', name: 'Vietnam', ...cited('line 1') } },
  {
    borderGate: {
      id: 'borderGate:huu-nghi',
      name: 'Huu Nghi',
      place: 'Lang Son',
      country: { id: 'country:vn' },
      from: '1992',
      ...cited('line 3'),
    },
  },
  {
    borderGate: {
      id: 'borderGate:chi-ma',
      name: 'Chi Ma',
      country: { id: 'country:vn' },
      from: '2001-06',
      ...cited('line 2'),
    },
  },
  { measurement: { about: { id: 'borderGate:chi-ma' }, measure: 'lanes', value: 3, ...cited('line 4') } },
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
  country(id: "country:vn") { borderGates(first: 5, orderBy: [{ field: NAME }]) { totalCount nodes { name } } }
  nodes(ids: ["borderGate:chi-ma", "country:vn"]) { __typename }
}`;

const store = await openStore({ engine: 'GRAFEO' });
const { results } = await new Writer(store).sync({ records });
const answer = await ask(store, question);
const wrong = await ask(store, '{ borderGate(id: "country:vn") { id } }');
const code = wrong.errors?.map(({ message }) => message);
process.stdout.write(JSON.stringify({ statuses: results.map(({ status }) => status), answer, code }));
await store.close();
