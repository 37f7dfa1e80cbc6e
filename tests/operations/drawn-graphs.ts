import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import type { Dice } from '../questions/dice.js';
import { generateRecords } from '../questions/generated-graph.js';
import { completeRecords, listsOfARegister } from '../support/complete-records.js';
import { type RawRecord, write } from '../support/world.js';

/** A generated graph, with something of each kind of which everything is known, in conflict and cited. */
export function loadGenerated(dice: Dice): (store: Store) => Promise<void> {
  const batches = generateRecords(dice);
  return async (store) => {
    const writer = new Writer(store);
    for (const records of batches) await writer.sync({ records });
    await write(store, completeRecords());
    await write(store, further);
    for (const list of listsOfARegister()) await writer.sync(list);
  };
}

const citation = { source: 'source:complete-first', locator: 'a place before all others' };

/**
 * The head of an administration, a text that is only adopted, bodies of which a committee or an organisation is the only
 * member, and a conflict that is cited, between facts of every kind.
 */
const further: readonly RawRecord[] = [
  { agreement: { id: 'agreement:adopted', citation } },
  {
    adoption: {
      kind: 'ADOPTED',
      by: { id: 'committee:complete' },
      agreement: { id: 'agreement:adopted' },
      on: '2002-02-02',
      citation,
    },
  },
  {
    appointment: {
      role: 'HEAD',
      holder: { id: 'official:complete' },
      body: { id: 'administration:complete' },
      onBehalfOf: { id: 'country:complete' },
      post: { id: 'post:complete' },
      electedAt: { id: 'meeting:complete' },
      from: '2001',
      citation,
    },
  },
  { organisation: { id: 'organisation:lasting', citation } },
  { committee: { id: 'committee:lasting', citation } },
  { committee: { id: 'committee:lasting-member', citation } },
  { organisation: { id: 'organisation:lasting-member', citation } },
  { organisation: { id: 'organisation:of-organisations', citation } },
  { committee: { id: 'committee:of-organisations', citation } },
  ...(
    [
      ['committee:lasting-member', 'organisation:lasting'],
      ['committee:lasting-member', 'committee:lasting'],
      ['organisation:lasting-member', 'organisation:of-organisations'],
      ['organisation:lasting-member', 'committee:of-organisations'],
    ] as const
  ).map(([member, of]) => ({ membership: { member: { id: member }, of: { id: of }, from: '2001', citation } })),
  {
    conflict: {
      about: { id: 'committee:complete' },
      note: 'All of these are said.',
      facts: [
        'appointment',
        'membership',
        'treatyAction',
        'adoption',
        'participation',
        'measurement',
        'succession',
      ].map((prefix) => ({ id: `${prefix}:complete` })),
      citation,
    },
  },
];
