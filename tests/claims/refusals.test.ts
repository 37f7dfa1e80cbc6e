import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type SyncOutcome, type SyncRequest, Writer } from '../../src/claims/writer.js';
import type { RecordProblem } from '../../src/claims/records.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore, wipe } from '../support/engine.js';
import { graphHash } from '../support/graph.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

const ground: readonly RawRecord[] = [
  { source: { id: source, title: 'Test', publishedOn: '2025', ...cited('itself') } },
  { country: { id: 'country:vn', name: 'Viet Nam', externalIds: [{ scheme: 'iso', value: 'VN' }], ...cited('1') } },
  { country: { id: 'country:la', name: 'Laos', externalIds: [{ scheme: 'iso', value: 'LA' }], ...cited('2') } },
  { organisation: { id: 'organisation:vn', name: 'VN', externalIds: [{ scheme: 'iso', value: 'VN' }], ...cited('3') } },
  { committee: { id: 'committee:ptc', name: 'PTC', ...cited('4') } },
  { agreement: { id: 'agreement:text', name: 'Text', ...cited('5') } },
];
const sound: RawRecord = { official: { id: 'official:sound', name: 'Sound', ...cited('sound') } };
const vn = { id: 'country:vn' };
const text = { id: 'agreement:text' };
const ptc = { id: 'committee:ptc' };

/** Why a record is refused: the code, where, and words that its message and its remedy must have. */
type Reason = readonly [code: string, path: string, message: string, remedy: string];

function country(values: RawRecord): RawRecord {
  return { country: { id: 'country:new', ...cited('new'), ...values } };
}

function appointment(values: RawRecord): RawRecord {
  return { appointment: { role: 'CHAIR', body: ptc, ...cited('new'), ...values } };
}

const refusals: readonly (readonly [name: string, records: readonly unknown[], reasons: readonly Reason[]])[] = [
  ['a kind that there is not', [{ ship: {} }], [['UNKNOWN_KIND', 'ship', '"ship" is no kind', 'Use one of country']]],
  ['no object at all', ['not JSON'], [['BAD_VALUE', '', 'exactly one key', 'Use one of country']]],
  ['two kinds in one record', [{ country: {}, official: {} }], [['BAD_VALUE', '', 'exactly one key', 'Use one of']]],
  ['a list under the kind', [{ country: [] }], [['BAD_VALUE', 'country', 'not an object', 'Put the values']]],
  ['a field that its kind has not', [country({ flag: 1 })], [['UNKNOWN_FIELD', 'flag', '"flag"', 'Use id']]],
  [
    'a field that a citation has not',
    [country({ citation: { source, page: 4 } })],
    [['UNKNOWN_FIELD', 'citation.page', '"page"', 'Use source']],
  ],
  [
    'a field that a name has not',
    [country({ names: [{ value: 'New', language: 'en' }] })],
    [['UNKNOWN_FIELD', 'names[0].language', '"language"', 'Use value']],
  ],
  ['a number for a text', [country({ code: 7 })], [['BAD_VALUE', 'code', '7 does not fit', 'Give a text']]],
  ['an empty name', [country({ name: ' ' })], [['BAD_VALUE', 'name', '" " does not fit', 'Give a text']]],
  [
    'a word that its vocabulary has not',
    [appointment({ role: 'BOSS' })],
    [['BAD_VALUE', 'role', '"BOSS" does not fit', 'CHAIR']],
  ],
  [
    'an inferred value that it does not give',
    [appointment({ citation: { source, locator: 'new', inferred: ['from'] } })],
    [['BAD_VALUE', 'citation.inferred[0]', '"from" does not fit', 'one of role, body']],
  ],
  [
    'a reference without an id',
    [appointment({ holder: {} })],
    [['BAD_VALUE', 'holder', 'an id or an external id', '{ "id": … }']],
  ],
  ['no date', [country({ from: 'May 2024' })], [['BAD_DATE', 'from', '"May 2024"', 'Write an EDTF date']]],
  ['a day that is none', [country({ from: '2023-02-29' })], [['BAD_DATE', 'from', '"2023-02-29"', 'EDTF']]],
  ['an open beginning', [country({ from: '..' })], [['BAD_DATE', 'from', '".."', 'EDTF']]],
  [
    'an end before the beginning',
    [country({ from: '2020-05', until: '2020-04' })],
    [['BAD_DATE', 'until', 'ends (2020-04) before it begins (2020-05)', 'Correct one']],
  ],
  [
    'no date for its day',
    [country({ citation: { source, asOf: 'today' } })],
    [['BAD_DATE', 'citation.asOf', '"today"', 'EDTF']],
  ],
  ['no typed id', [country({ id: 'Viet Nam' })], [['BAD_ID', 'id', '"Viet Nam"', 'a kind, a colon']]],
  [
    'the id of another kind',
    [country({ id: 'official:vn' })],
    [['BAD_ID', 'id', 'the id of a Official', 'one of these: Country']],
  ],
  [
    'an end of a kind that its link does not allow',
    [appointment({ holder: ptc })],
    [['BAD_ID', 'holder.id', 'the id of a Committee', 'one of these: Official']],
  ],
  [
    'a source that is none',
    [country({ citation: { source: 'country:vn' } })],
    [['BAD_ID', 'citation.source', 'the id of a Country', 'one of these: Source']],
  ],
  [
    'an entity without any id',
    [{ country: { name: 'New', ...cited('new') } }],
    [['MISSING_FIELD', 'id', 'an id or an external id', 'Give one']],
  ],
  [
    'a fact without what it ties',
    [{ treatyAction: { kind: 'SIGNED', agreement: text, ...cited('new') } }],
    [['MISSING_FIELD', 'party', 'TreatyAction needs "party"', 'Give it']],
  ],
  [
    'a fact without its kind',
    [{ treatyAction: { party: vn, agreement: text, ...cited('new') } }],
    [['MISSING_FIELD', 'kind', 'TreatyAction needs "kind"', 'Give it']],
  ],
  ['an appointment to nothing', [appointment({ body: null })], [['MISSING_FIELD', 'body', 'a body or a post', 'Say']]],
  [
    'a conflict about nothing',
    [{ conflict: { note: 'Eight names', ...cited('new') } }],
    [['MISSING_FIELD', 'about', 'what it is about', 'Give the id']],
  ],
  [
    'half an external id',
    [country({ externalIds: [{ scheme: 'iso' }] })],
    [['MISSING_FIELD', 'externalIds[0]', 'a scheme and a value', 'Give both']],
  ],
  [
    'a fact without a place in its source',
    [appointment({ citation: { source } })],
    [['CITATION_REQUIRED', 'citation.locator', 'where in the source', 'citation.locator']],
  ],
  [
    'a fact without a citation',
    [{ appointment: { role: 'CHAIR', body: ptc } }],
    [
      ['CITATION_REQUIRED', 'citation.source', 'which source', 'source’s id'],
      ['CITATION_REQUIRED', 'citation.locator', 'where in the source', 'citation.locator'],
    ],
  ],
  [
    'an id that nothing has',
    [appointment({ holder: { id: 'official:nobody' } })],
    [['UNKNOWN_REFERENCE', 'holder', '"official:nobody"', 'Send a record of it']],
  ],
  [
    'a source that is not there',
    [country({ citation: { source: 'source:none' } })],
    [['UNKNOWN_REFERENCE', 'citation.source', '"source:none"', 'Send a record of it']],
  ],
  [
    'an external id that nothing has',
    [appointment({ onBehalfOf: { externalId: { scheme: 'iso', value: 'XX' } } })],
    [['UNKNOWN_REFERENCE', 'onBehalfOf', '"XX" in the scheme "iso"', 'Send a record of it']],
  ],
  [
    'an external id that two things of different kinds have',
    [appointment({ holder: { externalId: { scheme: 'iso', value: 'VN' } } })],
    [['AMBIGUOUS_ENTITY', 'holder', 'country:vn, organisation:vn', 'Give the type']],
  ],
  [
    'external ids of two things',
    [country({ id: null, externalIds: ['VN', 'LA'].map((value) => ({ scheme: 'iso', value })) })],
    [['AMBIGUOUS_ENTITY', 'externalIds', 'country:la, country:vn', 'merge']],
  ],
  [
    'the id of one thing and the external id of another',
    [country({ id: 'country:la', externalIds: [{ scheme: 'iso', value: 'VN' }] })],
    [['AMBIGUOUS_ENTITY', 'externalIds', 'country:la, country:vn', 'merge']],
  ],
  [
    'two names for one thing at one place for one day',
    [country({ name: 'New' }), country({ name: 'Newer' })],
    [
      ['DUPLICATE_RECORD', '', 'Records 1 and 2', 'its own locator'],
      ['DUPLICATE_RECORD', '', 'Records 1 and 2', 'its own locator'],
    ],
  ],
  [
    'a claim and its withdrawal',
    [
      country({ citation: { source, locator: 'new', asOf: '2024' } }),
      { withdrawal: { about: { id: 'country:new' }, locator: 'new', source } },
    ],
    [
      ['DUPLICATE_RECORD', '', 'Records 1 and 2', 'only one'],
      ['DUPLICATE_RECORD', '', 'Records 1 and 2', 'only one'],
    ],
  ],
  [
    'a body that is part of itself',
    [{ committee: { id: 'committee:new', partOf: { id: 'committee:new' }, ...cited('new') } }],
    [['SELF_REFERENCE', 'partOf', 'to itself', 'Correct one']],
  ],
  [
    'a thing that succeeds itself',
    [{ succession: { kind: 'RENAMED', predecessor: vn, successor: vn, ...cited('new') } }],
    [['SELF_REFERENCE', 'successor', 'to itself', 'Correct one']],
  ],
  [
    'several things wrong, all told',
    [country({ flag: 1, from: '?', code: 7 })],
    [
      ['UNKNOWN_FIELD', 'flag', '"flag"', 'Use id'],
      ['BAD_VALUE', 'code', '7 does not fit', 'Give a text'],
      ['BAD_DATE', 'from', '"?"', 'EDTF'],
    ],
  ],
];

let store: Store;
let writer: Writer;
beforeAll(async () => {
  store = await emptyStore();
  writer = new Writer(store);
});
beforeEach(async () => {
  await wipe(store);
  await write(store, ground);
});
afterAll(() => store.close());

/** Sends a sound record first and the others after it. */
function send(others: readonly unknown[], options: Partial<SyncRequest> = {}): Promise<SyncOutcome> {
  return writer.sync({ ...options, records: [sound, ...others] });
}

function problemsOf({ results }: SyncOutcome): readonly RecordProblem[] {
  return results.flatMap(({ errors }) => errors);
}

function statusesOf({ results }: SyncOutcome): readonly string[] {
  return results.map(({ status }) => status);
}

function refusing(others: readonly unknown[]): readonly string[] {
  return ['CREATED', ...others.map(() => 'REFUSED')];
}

describe('A record is refused', () => {
  test.each(refusals)('for %s, and the others are taken', async (_, records, reasons) => {
    const dry = await send(records, { dryRun: true });
    const outcome = await send(records);
    expect(problemsOf(outcome)).toEqual(
      reasons.map(([code, path, message, remedy]) => ({
        code,
        path,
        message: expect.stringContaining(message) as string,
        remedy: expect.stringContaining(remedy) as string,
      })),
    );
    expect(statusesOf(outcome)).toEqual(refusing(records));
    expect(dry.results, 'A dry run tells the same.').toEqual(outcome.results);

    const taken = await graphHash(store);
    await wipe(store);
    await write(store, [...ground, sound]);
    expect(taken, 'What is refused leaves nothing behind.').toBe(await graphHash(store));
  });

  test('together with every record that refers to it, directly or through others, in whatever order they come', async () => {
    const chain = [
      appointment({ holder: { id: 'official:second' } }),
      { official: { id: 'official:second', nationality: { id: 'country:new' }, ...cited('second') } },
      country({ flag: 1 }),
      appointment({ holder: vn }),
    ];
    const outcome = await send(chain);
    expect(statusesOf(outcome)).toEqual(['CREATED', 'REFUSED', 'REFUSED', 'REFUSED', 'CREATED']);
    expect(problemsOf(outcome).map(({ code, path, message }) => [code, path, message])).toEqual([
      ['UNKNOWN_REFERENCE', 'holder', 'Nothing has the id "official:second".'],
      ['UNKNOWN_REFERENCE', 'nationality', 'Nothing has the id "country:new".'],
      ['UNKNOWN_FIELD', 'flag', 'There is no field "flag" here.'],
    ]);
  });

  test('and, when the request is atomic, all the others too, each of which says so', async () => {
    const before = await graphHash(store);
    const outcome = await send([country({ flag: 1 })], { atomic: true });
    expect(outcome.results.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
      ['NOT_APPLIED'],
      ['UNKNOWN_FIELD'],
    ]);
    expect(outcome.results[0]?.errors[0]?.remedy).toContain('without "atomic"');
    expect(outcome.counts).toEqual([{ status: 'REFUSED', count: 2 }]);
    expect(await graphHash(store)).toBe(before);
  });

  test('for no fault of its own never: an atomic request without faults is taken whole', async () => {
    const outcome = await send([country({ name: 'New' })], { atomic: true });
    expect(statusesOf(outcome)).toEqual(['CREATED', 'CREATED']);
  });
});

describe('A dry run', () => {
  test('tells what would happen and writes nothing, not even to the log', async () => {
    const everything = 'MATCH (node) RETURN count(node) AS nodes';
    const [before, nodes] = [await graphHash(store), await store.read(everything)];
    const records = [country({ name: 'New' }), appointment({ holder: vn })];
    const dry = await send(records, { dryRun: true, requestId: 'first' });
    expect(await graphHash(store)).toBe(before);
    expect(await store.read(everything)).toEqual(nodes);
    const real = await send(records, { requestId: 'first' });
    expect(dry.results).toEqual(real.results);
    expect(statusesOf(real)).toEqual(['CREATED', 'CREATED', 'CREATED']);
  });
});

describe('A request id', () => {
  test('sent again with the same records gives the recorded outcome and changes nothing', async () => {
    const once = await send([country({ flag: 1 })], { requestId: 'r1' });
    const hash = await graphHash(store);
    const again = await send([country({ flag: 1 })], { requestId: 'r1' });
    expect(again).toEqual(once);
    expect(statusesOf(again)).toEqual(['CREATED', 'REFUSED']);
    expect(await graphHash(store)).toBe(hash);
  });

  test('sent with other records is refused as REQUEST_ID_REUSED, and nothing of the request is taken', async () => {
    await send([], { requestId: 'r1' });
    const hash = await graphHash(store);
    const reused = send([country({ name: 'New' })], { requestId: 'r1' });
    await expect(reused).rejects.toMatchObject({
      problem: { code: 'REQUEST_ID_REUSED', argument: 'requestId', value: 'r1', remedy: expect.any(String) as string },
    });
    expect(await graphHash(store)).toBe(hash);
  });
});

describe('The source of a request', () => {
  test('stands in for records that name none, and must be the id of a source', async () => {
    const unsourced = { country: { id: 'country:new', name: 'New' } };
    const { results } = await writer.sync({ source, records: [unsourced] });
    expect(results.map(({ status }) => status)).toEqual(['CREATED']);
    await expect(writer.sync({ source: 'country:vn', records: [] })).rejects.toMatchObject({
      problem: { code: 'BAD_ID', argument: 'source' },
    });
  });
});

describe('A source that says something else at a place', () => {
  test('where it spoke of another fact of the sort is warned with SAME_PLACE, and both facts stand', async () => {
    const first = await send([appointment({ holder: vn })]);
    const outcome = await send([appointment({ holder: { id: 'country:la' } })]);
    expect(statusesOf(outcome)).toEqual(['UNCHANGED', 'CREATED']);
    expect(outcome.results[1]?.warnings).toEqual([
      {
        code: 'SAME_PLACE',
        path: 'citation.locator',
        message: expect.stringContaining(first.results[1]?.id ?? 'none') as string,
        remedy: expect.stringContaining('withdraw') as string,
      },
    ]);
    const facts = await store.read('MATCH (fact:Appointment) RETURN fact.holderId AS holder ORDER BY holder');
    expect(facts).toEqual([{ holder: 'country:la' }, { holder: 'country:vn' }]);
  });
});
