import { strict as assert } from 'node:assert';
import { type RawRecord, cited, source } from '../../support/world.js';
import { askedAfterSync } from './asked-after-sync.js';

// Run by walk-throughs.test.ts in a copy of the project that has secondments.

const records: readonly RawRecord[] = [
  { source: { id: source, title: 'Staff list', ...cited('title') } },
  { official: { id: 'official:an', name: 'An', ...cited('an') } },
  { official: { id: 'official:binh', name: 'Binh', ...cited('binh') } },
  { administration: { id: 'administration:vn', name: 'Vietnam Customs', ...cited('vn') } },
  { organisation: { id: 'organisation:wco', name: 'World Customs Organization', ...cited('wco') } },
  {
    secondment: {
      official: { id: 'official:an' },
      sender: { id: 'administration:vn' },
      host: { id: 'organisation:wco' },
      title: 'Technical attaché',
      from: '2019',
      until: '2021',
      ...cited('secondment of An'),
    },
  },
  {
    secondment: {
      official: { id: 'official:binh' },
      host: { id: 'organisation:wco' },
      from: '2022-05-01',
      ...cited('secondment of Binh'),
    },
  },
];

const question = `{
  official(id: "official:an") {
    secondments { nodes { title sender { name } host { name } from { edtf } state(at: "2020-06-01") citations { locator } } }
  }
  hosted: organisation(id: "organisation:wco") {
    secondmentsHosted(orderBy: [{ field: FROM }]) { totalCount nodes { official { name } } }
    inTime: secondmentsHosted(at: "2020-06-01") { nodes { official { name } } }
  }
  sent: administration(id: "administration:vn") { secondmentsMade { nodes { official { name } } } }
  senders: secondments(filter: { sender: { isNull: true } }) { nodes { official { name } } }
  officials(filter: { secondments: { some: { state: { eq: CURRENT } } } }, at: "2020-06-01", reading: DEFINITE) { nodes { name } }
  paths(from: "official:an", to: "organisation:wco", at: "2020-06-01", first: 1) { nodes { links { label type } } }
  aside: paths(from: "administration:vn", to: "organisation:wco", at: "2020-06-01", first: 1) { nodes { links { label } } }
}`;

const { store, data } = await askedAfterSync(records, question);
assert.deepEqual(data, {
  official: {
    secondments: {
      nodes: [
        {
          title: 'Technical attaché',
          sender: { name: 'Vietnam Customs' },
          host: { name: 'World Customs Organization' },
          from: { edtf: '2019' },
          state: 'CURRENT',
          citations: [{ locator: 'secondment of An' }],
        },
      ],
    },
  },
  hosted: {
    secondmentsHosted: { totalCount: 2, nodes: [{ official: { name: 'An' } }, { official: { name: 'Binh' } }] },
    inTime: { nodes: [{ official: { name: 'An' } }] },
  },
  sent: { secondmentsMade: { nodes: [{ official: { name: 'An' } }] } },
  senders: { nodes: [{ official: { name: 'Binh' } }] },
  officials: { nodes: [{ name: 'An' }] },
  paths: { nodes: [{ links: [{ label: 'Technical attaché', type: 'SECONDMENT' }] }] },
  aside: { nodes: [{ links: [{ label: 'Technical attaché (sent by)' }] }] },
});
await store.close();
