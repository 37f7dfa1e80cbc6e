import fc from 'fast-check';
import { parsePartialDate } from '../../src/model/dates.js';
import type { RawRecord } from './world.js';

/**
 * Records over a world small enough that they often speak of the same things at the same places for other days,
 * and disagree. Every order accepts them: what they refer to is in `ground`, and no two are under one key for one day.
 */

export const sources = ['source:a', 'source:b', 'source:c'] as const;

const officials = ['official:o1', 'official:o2', 'official:o3'] as const;
const countries = ['country:c1', 'country:c2'] as const;
const administrations = ['administration:a1'] as const;
const committees = ['committee:b1', 'committee:b2'] as const;
const agreements = ['agreement:t1', 'agreement:t2'] as const;
const knownFacts = ['appointment:known', 'measurement:known'] as const;

const prefixes = {
  official: 'OFFICIAL',
  country: 'COUNTRY',
  administration: 'ADMINISTRATION',
  committee: 'COMMITTEE',
  agreement: 'AGREEMENT',
  organisation: 'ORGANISATION',
  post: 'POST',
  meeting: 'MEETING',
} as const;

function externalIdOf(id: string): { scheme: string; value: string } {
  return { scheme: 'world', value: id.slice(id.indexOf(':') + 1) };
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf(':'));
}

/** Where the records are made that others may refer to: no generated record is at this place. */
function atGround(source: string): RawRecord {
  return { citation: { source, locator: 'ground' } };
}

/** One record of each source, which cites itself. */
const sourcesOfTheWorld: readonly RawRecord[] = sources.map((id) => ({
  source: { id, title: id, ...atGround(id) },
}));

/** One record of every other entity. */
const entitiesOfTheWorld: readonly RawRecord[] = [
  ...officials,
  ...countries,
  ...administrations,
  ...committees,
  ...agreements,
  'country:whole',
  'organisation:g',
  'organisation:h',
  'post:p',
  'meeting:m',
].map((id) => ({ [kindOf(id)]: { id, externalIds: [externalIdOf(id)], ...atGround('source:a') } }));

/** One record of each fact that conflicts name. */
const factsOfTheWorld: readonly RawRecord[] = [
  {
    appointment: {
      id: 'appointment:known',
      role: 'CHAIR',
      holder: { id: 'official:o1' },
      body: { id: 'committee:b1' },
      from: '2018',
      until: '2021',
      ...atGround('source:b'),
    },
  },
  {
    measurement: {
      id: 'measurement:known',
      measure: 'MEMBERS',
      value: 9,
      about: { id: 'committee:b1' },
      ...atGround('source:a'),
    },
  },
];

/** All that generated records refer to, each stage referring to those before it. */
export const ground: readonly (readonly RawRecord[])[] = [sourcesOfTheWorld, entitiesOfTheWorld, factsOfTheWorld];

type Values = Readonly<Record<string, fc.Arbitrary<unknown>>>;

function maybe<T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(values, { nil: undefined });
}

/** A reference to one of the things, by its id or by its external id. */
function reference(...ids: readonly string[]): fc.Arbitrary<RawRecord> {
  return fc.tuple(fc.constantFrom(...ids), fc.boolean()).map(([id, byExternalId]) => {
    if (!byExternalId) return { id };
    const type = Object.entries(prefixes).find(([prefix]) => prefix === kindOf(id))?.[1];
    return { externalId: { type, ...externalIdOf(id) } };
  });
}

/** A whole without dates or for a time, or several that follow each other. */
function partOf(...ids: readonly string[]): fc.Arbitrary<unknown> {
  const times = fc.constantFrom<readonly RawRecord[]>(
    [{}],
    [{ from: '2018' }],
    [{ from: '2018-05', until: '2020' }],
    [{ until: '2019-12-31' }],
    [{ from: '2021?' }],
    [{ until: '2018' }, { from: '2019-06' }],
    [
      { from: '2017', until: '2018' },
      { from: '2019', until: '..' },
    ],
    [{ until: '2018' }, { from: '2019', until: '2020-03' }, { from: '2020-04-01' }],
  );
  return times
    .chain((some) => fc.tuple(...some.map((time) => reference(...ids).map((whole) => ({ ...whole, ...time })))))
    .map((all) => (all.length === 1 ? all[0] : all));
}

/** References to one or several of the things. */
function severalOf(...ids: readonly string[]): fc.Arbitrary<readonly RawRecord[]> {
  return fc.array(reference(...ids), { minLength: 1, maxLength: 2 });
}

const from = maybe(fc.constantFrom('2018', '2019-06', '2020-03-01', '2019?', '2018/2020', '../2020', '2022-01'));
const until = maybe(fc.constantFrom('2020', '2020-03-01', '2021-05', '2021~', '2019-12', '2023', '..'));
const modality = maybe(fc.constantFrom('STATED', 'PLANNED', 'PROPOSED'));
const on = maybe(fc.constantFrom('2019', '2019-03-01', '2019-03-02', '2020/2021'));
const name = fc.constantFrom('One', 'Two', 'Three');
const names = maybe(
  fc.uniqueArray(
    fc.record({ value: name, kind: maybe(fc.constantFrom('ACRONYM', 'VARIANT')), from: maybe(fc.constant('2019')) }),
    { maxLength: 2, selector: ({ value }) => value },
  ),
);
const dates = { from, until };

const citation = fc.record({
  source: fc.constantFrom(...sources),
  locator: fc.constantFrom('1', '2'),
  asOf: maybe(fc.constantFrom('2019', '2020-06-01', '2021-01', '2022?', '2024')),
  rank: maybe(fc.constantFrom('NORMAL', 'PREFERRED', 'DEPRECATED')),
});

/** Records of a kind. Where `from` is given it may be said to be inferred, and no record ends before it begins. */
function records(kind: string, values: Values): fc.Arbitrary<RawRecord> {
  return fc
    .tuple(fc.record(values), citation, fc.boolean())
    .filter(([given]) => inOrder(given['from'], given['until']))
    .map(([given, cited, infers]) => {
      const inferred = infers && typeof given['from'] === 'string' ? ['from'] : [];
      return { [kind]: { ...given, citation: { ...cited, inferred } } };
    });
}

function inOrder(first: unknown, last: unknown): boolean {
  if (typeof first !== 'string' || typeof last !== 'string' || last === '..') return true;
  const [begins, ends] = [parsePartialDate(first, 'from').earliest, parsePartialDate(last, 'until').latest];
  return begins === null || ends === null || begins <= ends;
}

/** Records of an entity kind, with or without the external id that goes with the id. */
function entities(kind: string, ids: readonly string[], values: Values): fc.Arbitrary<RawRecord> {
  const described = records(kind, { id: fc.constantFrom(...ids), name: maybe(name), names, ...values });
  return fc.tuple(described, fc.boolean()).map(([record, withExternalId]) => {
    const body = record[kind] as RawRecord;
    return { [kind]: { ...body, ...(withExternalId && { externalIds: [externalIdOf(String(body['id']))] }) } };
  });
}

/** Records of a fact kind: known by their key, by one of two ids, or by an external id of their own. */
function facts(kind: string, values: Values): fc.Arbitrary<RawRecord> {
  const identity = fc.constantFrom<RawRecord>(
    {},
    {},
    { id: `${kind}:one` },
    { id: `${kind}:two` },
    { externalIds: [{ scheme: 'register', value: '1' }] },
  );
  return fc.tuple(records(kind, { ...values, modality }), identity).map(([record, known]) => ({
    [kind]: { ...(record[kind] as RawRecord), ...known },
  }));
}

/** Appointments to a body, to a post, or to both. */
function appointments(values: Values): fc.Arbitrary<RawRecord> {
  return facts('appointment', values).filter(({ appointment }) => {
    const { body, post } = appointment as RawRecord;
    return body !== undefined || post !== undefined;
  });
}

const anyRecord: fc.Arbitrary<RawRecord> = fc.oneof(
  entities('official', officials, {
    nationality: maybe(severalOf(...countries)),
    honorific: maybe(name),
    birthDate: maybe(fc.constantFrom('1950', '1960-05-01', '2019')),
    deathDate: maybe(fc.constantFrom('2020', '2021-06-01', '2023?')),
  }),
  entities('committee', committees, { partOf: maybe(partOf('organisation:g', 'organisation:h')), ...dates }),
  entities('organisation', ['organisation:g', 'organisation:h'], dates),
  {
    weight: 2,
    arbitrary: entities('agreement', agreements, {
      consentBy: maybe(fc.constantFrom('SIGNATURE', 'RATIFICATION')),
      signedOn: on,
      inForceFrom: from,
      ...dates,
    }),
  },
  entities('country', countries, { partOf: maybe(partOf('country:whole')), ...dates }),
  entities('administration', administrations, { country: maybe(reference(...countries)) }),
  entities('post', ['post:p'], { seats: maybe(fc.constantFrom(1, 2)), body: maybe(reference('committee:b2')) }),
  entities('meeting', ['meeting:m'], { theme: maybe(name), modality, ...dates }),
  records('source', {
    id: fc.constantFrom(...sources),
    title: name,
    publishedOn: maybe(fc.constantFrom('2019-01', '2020-12-24', '2025')),
  }),
  {
    weight: 4,
    arbitrary: appointments({
      role: fc.constantFrom('CHAIR', 'CHAIR', 'VICE_CHAIR'),
      holder: maybe(reference(...officials)),
      body: maybe(reference(...committees, 'country:whole')),
      post: maybe(reference('post:p')),
      onBehalfOf: maybe(reference(...countries)),
      shared: maybe(fc.boolean()),
      title: maybe(name),
      ...dates,
    }),
  },
  {
    weight: 2,
    arbitrary: facts('treatyAction', {
      kind: fc.constantFrom('SIGNED', 'RATIFIED', 'CONSENTED', 'WITHDRAWN', 'ENTERED_INTO_FORCE'),
      party: reference(...countries, ...administrations),
      agreement: reference(...agreements),
      signedBy: maybe(severalOf(...officials)),
      on,
    }),
  },
  facts('adoption', {
    kind: fc.constantFrom('ADOPTED', 'NOTED'),
    by: reference(...committees),
    agreement: reference(...agreements),
    on,
  }),
  facts('participation', {
    role: fc.constantFrom('HOST', 'PARTICIPANT'),
    participant: reference(...countries),
    in: reference('meeting:m'),
    ...dates,
  }),
  facts('succession', {
    kind: fc.constantFrom('RENAMED', 'SPLIT'),
    predecessor: fc.constant({ id: countries[0] }),
    successor: fc.constant({ id: countries[1] }),
    on,
  }),
  facts('membership', {
    member: reference(...countries, ...administrations),
    of: reference('organisation:g'),
    ...dates,
  }),
  facts('measurement', {
    measure: fc.constantFrom('MEMBERS', 'SEIZURES'),
    value: fc.constantFrom(8, 9, 9.5),
    about: reference(...committees),
    ...dates,
  }),
  records('conflict', {
    about: reference(...committees),
    field: maybe(fc.constantFrom('name', 'from')),
    note: maybe(name),
    facts: fc.subarray(knownFacts.map((id) => ({ id }))),
  }),
);

/** Many records, no two of them under one key for one day, nor such that nobody can tell whether they are one fact. */
export const manyRecords: fc.Arbitrary<readonly RawRecord[]> = fc
  .uniqueArray(anyRecord, { minLength: 8, maxLength: 30, selector: keyOf })
  .map((found) => found.filter((one, index) => !found.slice(0, index).some((other) => areAmbiguous(one, other))));

/** Tells whether of two facts without ids that one source may state at two places each order might refuse one. */
function areAmbiguous(one: RawRecord, other: RawRecord): boolean {
  const [[kind, a]] = Object.entries(one) as [[string, RawRecord]];
  const b = other[kind] as RawRecord | undefined;
  if (b === undefined || [a, b].some((body) => 'id' in body || 'externalIds' in body)) return false;
  const [cited, alsoCited] = [a['citation'] as RawRecord, b['citation'] as RawRecord];
  if (cited['source'] !== alsoCited['source'] || cited['locator'] === alsoCited['locator']) return false;
  return (
    isBefore(a['on'], b['on']) ||
    isBefore(b['on'], a['on']) ||
    isBefore(a['until'], b['from'], true) ||
    isBefore(b['until'], a['from'], true)
  );
}

function isBefore(first: unknown, second: unknown, orOn = false): boolean {
  if (typeof first !== 'string' || typeof second !== 'string' || first === '..') return false;
  const [latest, earliest] = [parsePartialDate(first, 'date').latest, parsePartialDate(second, 'date').earliest];
  return latest !== null && earliest !== null && (latest < earliest || (orOn && latest === earliest));
}

/** What tells at least as many records apart as their keys do: facts of one kind known by their ties count as one. */
function keyOf(record: RawRecord): string {
  const [[kind, body] = ['', {}]] = Object.entries(record) as [string, RawRecord][];
  const { source, locator, asOf } = body['citation'] as RawRecord;
  return JSON.stringify([kind, body['id'] ?? body['externalIds'], source, locator, asOf]);
}

/** An order and a batching of records: a stage comes after those that it refers to, and batches may span stages. */
export function batchings(stages: readonly (readonly RawRecord[])[]): fc.Arbitrary<readonly (readonly RawRecord[])[]> {
  const total = stages.flat().length;
  return fc
    .tuple(fc.tuple(...stages.map((stage) => permutations(stage))), fc.array(fc.nat(total), { maxLength: 4 }))
    .map(([ordered, cuts]) => {
      const all = ordered.flat();
      const bounds = [0, ...[...cuts].sort((a, b) => a - b), total];
      return bounds.slice(1).map((end, index) => all.slice(bounds[index], end));
    })
    .chain((batches) => fc.tuple(...batches.map((batch) => permutations(batch))));
}

function permutations<T>(items: readonly T[]): fc.Arbitrary<readonly T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
