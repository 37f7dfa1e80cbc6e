import { strict as assert } from 'node:assert';
import { type RawRecord, cited, source } from '../../support/world.js';
import { askedAfterSync } from './asked-after-sync.js';

// Run by walk-throughs.test.ts in a copy of the project in which countries have heads.

const office = (id: string, values: RawRecord): RawRecord => ({
  appointment: { id: `appointment:${id}`, role: 'HEAD', holder: { id: `official:${id}` }, ...values, ...cited(id) },
});

const records: readonly RawRecord[] = [
  { source: { id: source, title: 'Offices', ...cited('title') } },
  { country: { id: 'country:cn', name: 'China', ...cited('cn') } },
  { country: { id: 'country:vn', name: 'Vietnam', ...cited('vn') } },
  ...['mainland', 'macao'].map((id) => ({
    administration: { id: `administration:${id}`, name: id, country: { id: 'country:cn' }, ...cited(`of ${id}`) },
  })),
  ...['an', 'bo', 'cai', 'deputy'].map((id) => ({
    official: { id: `official:${id}`, name: id, ...cited(`named ${id}`) },
  })),
  office('an', { body: { id: 'administration:mainland' }, from: '2010-01-01', until: '2014-12-31' }),
  office('bo', { body: { id: 'administration:mainland' }, from: '2015-01-01', until: '2020-12-31' }),
  office('cai', { body: { id: 'administration:macao' }, from: '2012' }),
  office('deputy', { body: { id: 'administration:macao' }, from: '2012', role: 'DEPUTY_HEAD' }),
];

const question = `{
  country(id: "country:cn") {
    early: heads(at: "2013-06-01", orderBy: [{ field: HOLDER_NAME }]) { totalCount nodes { holder { name } body { name } } }
    late: heads(at: "2018-06-01", reading: DEFINITE) { nodes { holder { name } } }
    first: heads(first: 1, at: "2013-06-01") { pageInfo { hasNextPage } nodes { role } }
    groups: heads(at: "2013-06-01") { groups(by: [{ field: BODY }]) { totalCount } }
  }
  others: country(id: "country:vn") { heads { nodes { id } } }
  headed: countries(filter: { heads: { some: { holder: { entity: { name: { eq: "bo" } } } } } }, at: "2018-06-01") { nodes { name } }
  byNumber: countries(orderBy: [{ field: HEADS_COUNT, direction: DESC }], at: "2013-06-01") { nodes { name } }
}`;

const { store, data } = await askedAfterSync(records, question);
assert.deepEqual(data, {
  country: {
    early: {
      totalCount: 2,
      nodes: [
        { holder: { name: 'an' }, body: { name: 'mainland' } },
        { holder: { name: 'cai' }, body: { name: 'macao' } },
      ],
    },
    late: { nodes: [{ holder: { name: 'bo' } }] },
    first: { pageInfo: { hasNextPage: true }, nodes: [{ role: 'HEAD' }] },
    groups: { groups: { totalCount: 2 } },
  },
  others: { heads: { nodes: [] } },
  headed: { nodes: [{ name: 'China' }] },
  byNumber: { nodes: [{ name: 'China' }, { name: 'Vietnam' }] },
});
await store.close();
