import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type SyncRequest, Writer } from '../../src/claims/writer.js';
import type { RawRecord } from '../support/world.js';
import { expectKept } from './kept.js';
import { Recording } from './recording.js';

let recording: Recording;

beforeEach(async () => {
  recording = await Recording.start();
});
afterEach(() => recording.end());

/** The statements of a request whose records are all taken. */
async function statementsOf(records: readonly RawRecord[], further: Partial<SyncRequest> = {}): Promise<string> {
  return recording.ofWriting(async (store) => {
    const { results } = await new Writer(store).sync({ records, ...further });
    expect(results.flatMap(({ errors }) => errors)).toEqual([]);
  });
}

const gazette = 'source:gazette';
const chairman = {
  appointment: {
    role: 'CHAIR',
    holder: { externalId: { scheme: 'gazette', value: 'p-1' } },
    body: { id: 'committee:new' },
    onBehalfOf: { id: 'country:c1' },
    from: '2025-04',
    until: '..',
    citation: { source: gazette, locator: 'paragraph 2', asOf: '2025-04-30' },
  },
};
const official = {
  official: {
    externalIds: [{ scheme: 'gazette', value: 'p-1' }],
    name: 'An Official',
    names: [{ value: 'A. Official', kind: 'ALIAS' }],
    citation: { source: gazette, locator: 'paragraph 2' },
  },
};
const committee = {
  committee: {
    id: 'committee:new',
    name: 'New Committee',
    partOf: { id: 'organisation:org' },
    citation: { source: gazette, locator: 'paragraph 1' },
  },
};
const source = {
  source: {
    id: gazette,
    title: 'Gazette',
    publishedOn: '2025-04-30',
    citation: { source: gazette, locator: 'title page' },
  },
};

const member = (code: string): RawRecord => ({
  membership: {
    member: { id: `country:${code}` },
    of: { id: 'organisation:org' },
    citation: { source: gazette, locator: code, ...(code === 'c1' && { asOf: '2025-04-30' }) },
  },
});

describe('the statements of the writer are as they were reviewed', () => {
  type Case = [
    name: string,
    before: readonly RawRecord[],
    records: readonly RawRecord[],
    further?: Partial<SyncRequest>,
  ];

  test.each<Case>([
    ['four-new-records', [], [chairman, official, committee, source]],
    ['four-unchanged-records', [chairman, official, committee, source], [chairman, official, committee, source]],
    [
      'one-changed-record',
      [source, committee],
      [{ committee: { ...committee.committee, name: 'Renamed Committee', from: '2020' } }],
    ],
    [
      'wholes-that-follow-each-other',
      [source, committee],
      [
        {
          committee: {
            ...committee.committee,
            partOf: [
              { id: 'organisation:org', until: '1995' },
              { id: 'committee:body', from: '1996' },
            ],
          },
        },
      ],
    ],
    [
      'one-withdrawal',
      [source, committee],
      [{ withdrawal: { about: { id: 'committee:new' }, locator: 'paragraph 1', source: gazette } }],
    ],
    [
      'a-conflict',
      [source],
      [
        {
          conflict: {
            about: { id: 'committee:body' },
            field: 'name',
            note: 'Two names',
            citation: { source: gazette, locator: 'paragraph 3' },
          },
        },
      ],
    ],
    ['one-record-with-a-request-id', [], [source], { requestId: 'request-1' }],
    [
      'a-complete-list',
      [source, member('c1')],
      [member('c2')],
      { source: gazette, asOf: '2025-05-31', complete: true },
    ],
  ])('%s', async (name, before, records, further) => {
    if (before.length > 0) await statementsOf(before);
    expectKept(`writing/${name}.txt`, await statementsOf(records, further));
  });
});
