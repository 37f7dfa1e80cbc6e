import { type SyncRequest, Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';

/** Records in the form of docs/records.md. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Writes records that must all be taken. */
export async function write(store: Store, records: readonly RawRecord[]): Promise<void> {
  const { results } = await new Writer(store).sync({ records });
  const refused = results.filter(({ status }) => status === 'REFUSED');
  if (refused.length > 0) throw new Error(`Refused: ${JSON.stringify(refused.slice(0, 3))}`);
}

/** The source that the tests' records are of. */
export const source = 'source:test';

/** A citation of that source at a place of its own. */
export function cited(locator: string): RawRecord {
  return { citation: { source, locator } };
}

/**
 * A committee with `appointments` appointments and an agreement with `actions` actions, for looking at how answers
 * and their cost change with the size of the graph. Dates and roles repeat, and some are missing, so that orders have
 * ties and nulls.
 */
export function world(size: { appointments: number; actions: number }): readonly RawRecord[] {
  const countries = Array.from({ length: size.actions }, (_, index) => `country:c${index.toString()}`);
  const officials = Array.from({ length: size.appointments }, (_, index) => `official:o${index.toString()}`);
  return [
    { source: { id: source, title: 'Test', publishedOn: '2025', ...cited('itself') } },
    { organisation: { id: 'organisation:org', name: 'Organisation', citation: { source } } },
    {
      committee: {
        id: 'committee:body',
        name: 'Body',
        partOf: { id: 'organisation:org' },
        citation: { source },
      },
    },
    { agreement: { id: 'agreement:text', name: 'Text', consentBy: 'RATIFICATION', ...cited('agreement') } },
    ...countries.map((id) => ({ country: { id, name: `Country ${id.slice(9)}`, ...cited(id) } })),
    ...officials.map((id, index) => ({ official: { id, name: `Official ${(index % 7).toString()}`, ...cited(id) } })),
    ...officials.map((id, index) => ({
      appointment: {
        role: index % 3 === 0 ? 'CHAIR' : 'VICE_CHAIR',
        holder: { id },
        body: { id: 'committee:body' },
        ...(index % 4 === 0 ? {} : { from: (2000 + (index % 5)).toString() }),
        ...(index % 2 === 0 ? { title: `Title ${(index % 3).toString()}` } : {}),
        ...(index % 5 < 3 ? { acting: index % 5 < 1 } : {}),
        ...cited(`appointment ${id}`),
      },
    })),
    ...countries.map((id, index) => ({
      treatyAction: {
        kind: index % 2 === 0 ? 'SIGNED' : 'ACCEDED',
        party: { id },
        agreement: { id: 'agreement:text' },
        ...(index % 3 === 0 ? {} : { on: (2010 + (index % 6)).toString() }),
        ...cited(`action ${id}`),
      },
    })),
  ];
}

/**
 * Requests that, sent one after the other to the world, take the writer through all it can do: external ids given and
 * given up, posts, conflicts found, recorded and settled, what depends on a source's and an agreement's dates,
 * withdrawals that leave things bare or gone, and complete lists.
 */
export const everyKindOfWrite: readonly SyncRequest[] = [
  {
    requestId: 'first',
    records: [
      { official: { id: 'official:x', externalIds: [{ scheme: 'test', value: 'x' }], name: 'X', ...cited('x') } },
      {
        committee: {
          id: 'committee:moved',
          partOf: [
            { id: 'organisation:org', until: '2000' },
            { id: 'committee:body', from: '2001' },
          ],
          ...cited('moved'),
        },
      },
      { post: { id: 'post:one', name: 'One', seats: 1, body: { id: 'committee:body' }, ...cited('one') } },
      ...['official:x', 'official:o0'].map((holder) => ({
        appointment: {
          id: `appointment:one-${holder.slice(9)}`,
          role: 'CHAIR',
          holder: { id: holder },
          body: { id: 'committee:body' },
          post: { id: 'post:one' },
          from: '2001-01-01',
          until: '2001-12-31',
          ...cited(`one ${holder}`),
        },
      })),
      {
        conflict: {
          about: { id: 'committee:body' },
          field: 'role',
          facts: [{ id: 'appointment:one-x' }, { id: 'appointment:one-o0' }],
          ...cited('conflict'),
        },
      },
    ],
  },
  {
    records: [
      { source: { id: source, title: 'Test', publishedOn: '2024', ...cited('itself') } },
      { agreement: { id: 'agreement:text', name: 'Text', from: '2009', ...cited('agreement') } },
      { country: { id: 'country:c0', name: 'Country 0', until: '2023', ...cited('country:c0') } },
      {
        membership: {
          id: 'membership:one',
          member: { id: 'country:c0' },
          of: { id: 'organisation:org' },
          ...cited('m'),
        },
      },
      { official: { id: 'official:x', name: 'X renamed', ...cited('x') } },
    ],
  },
  {
    records: ['first', 'second'].map((name) => ({
      appointment: {
        id: `appointment:${name}`,
        role: 'MEMBER',
        holder: { id: 'official:o0' },
        body: { id: 'committee:body' },
        ...cited(name),
      },
    })),
  },
  {
    records: [
      { withdrawal: { about: { id: 'official:x' }, locator: 'x', source } },
      { withdrawal: { about: { id: 'membership:one' }, locator: 'm', source } },
      { withdrawal: { about: { id: 'appointment:one-o0' }, locator: 'one official:o0', source } },
      { withdrawal: { about: { id: 'committee:later' }, locator: 'none', source } },
    ],
  },
  { records: [{ withdrawal: { about: { id: 'appointment:one-x' }, locator: 'one official:x', source } }] },
  {
    source: 'source:list',
    asOf: '2025-01-01',
    complete: true,
    records: [
      { source: { id: 'source:list', title: 'List' } },
      { membership: { member: { id: 'country:c1' }, of: { id: 'organisation:org' }, citation: { locator: 'c1' } } },
    ],
  },
  { source: 'source:list', asOf: '2025-02-01', complete: true, records: [] },
  {
    records: [
      ['official:o1', 'official:o2'],
      ['appointment:first', 'appointment:second'],
    ].flatMap(([about, into]) => [
      { merge: { about: { id: about }, into: { id: into }, reason: 'They are one.', ...cited('merge') } },
    ]),
  },
  { records: [{ split: { about: { id: 'official:o1' }, reason: 'They are two.', source } }] },
];
