import { strict as assert } from 'node:assert';
import { type RawRecord, cited, source } from '../../support/world.js';
import { askedAfterSync } from './asked-after-sync.js';

// Run by walk-throughs.test.ts in a copy of the project whose filters have the operator endsWith.

const names = ['Đinh Thị Sương', 'Karl Straße', 'Karl Strasser', 'Jörg Groß'];

const records: readonly RawRecord[] = [
  { source: { id: source, title: 'Names', ...cited('title') } },
  ...names.map((name, index) => ({ official: { id: `official:${index.toString()}`, name, ...cited(name) } })),
  { campaign: { id: 'campaign:one', name: 'One', targets: ['drugs', 'wildlife'], ...cited('campaign') } },
];

const officials = (alias: string, text: string): string =>
  `${alias}: officials(filter: { name: { endsWith: "${text}" } }, orderBy: [{ field: NAME }]) { nodes { name } }`;

const question = `{
  ${officials('accents', 'suong')}
  ${officials('ligature', 'STRASSE')}
  ${officials('withinLigature', 's')}
  ${officials('notOfLigature', 'gros')}
  exact: officials(filter: { name: { endsWith: "straße", exact: true } }) { nodes { name } }
  others: officials(filter: { not: { name: { endsWith: "ss" } } }) { totalCount }
  campaigns(filter: { targets: { some: { endsWith: "LIFE" } } }) { nodes { name } }
}`;

const { store, data } = await askedAfterSync(records, question);
assert.deepEqual(data, {
  accents: { nodes: [{ name: 'Đinh Thị Sương' }] },
  ligature: { nodes: [{ name: 'Karl Straße' }] },
  withinLigature: { nodes: [{ name: 'Jörg Groß' }] },
  notOfLigature: { nodes: [] },
  exact: { nodes: [] },
  others: { totalCount: 3 },
  campaigns: { nodes: [{ name: 'One' }] },
});
await store.close();
