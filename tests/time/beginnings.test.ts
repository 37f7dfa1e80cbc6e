import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { formatDay, parsePartialDate } from '../../src/model/dates.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { type RawRecord, cited, source, write } from '../support/world.js';

/* When an agreement began of which no source says so: by its own dates, and by what was done with it. */

const readings = ['DEFINITE', 'LIKELY', 'POSSIBLE'] as const;

const ground: readonly RawRecord[] = [
  { source: { id: source, title: 'Test', ...cited('itself') } },
  { country: { id: 'country:x', name: 'X', ...cited('x') } },
  { country: { id: 'country:y', name: 'Y', ...cited('y') } },
  { committee: { id: 'committee:c', name: 'C', ...cited('c') } },
  { agreement: { id: 'agreement:other', name: 'Other', from: '1900', ...cited('other') } },
];

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
beforeEach(async () => {
  await wipe(store);
  await write(store, ground);
});
afterAll(() => store.close());

const agreement = (values: RawRecord = {}): RawRecord => ({
  agreement: { id: 'agreement:t', name: 'T', ...values, ...cited('t') },
});

function action(id: string, values: RawRecord, citation: RawRecord = {}): RawRecord {
  const ends = { party: { id: 'country:x' }, agreement: { id: 'agreement:t' } };
  const place = { citation: { source, locator: id, ...citation } };
  return { treatyAction: { id: `treatyAction:${id}`, kind: 'SIGNED', ...ends, ...values, ...place } };
}

/** The readings under which the list of agreements has it on the day. */
async function listed(day: string): Promise<readonly string[]> {
  const fields = readings.map(
    (reading) => `${reading}: agreements(at: "${day}", reading: ${reading}, filter: { id: { eq: "agreement:t" } }) {
      totalCount }`,
  );
  const found = (await answer(store, `{ ${fields.join('\n')} }`)) as Record<string, { totalCount: number }>;
  return readings.filter((reading) => found[reading]?.totalCount === 1);
}

async function partiesOn(day: string, reading: string): Promise<readonly string[]> {
  const question = `{ agreement(id: "agreement:t") { parties(at: "${day}", reading: ${reading}) { nodes { name } } } }`;
  const found = (await answer(store, question)) as { agreement: { parties: { nodes: { name: string }[] } } };
  return found.agreement.parties.nodes.map(({ name }) => name);
}

const adoption = (on: string, values: RawRecord = {}): RawRecord => ({
  adoption: {
    id: 'adoption:a',
    kind: 'ADOPTED',
    by: { id: 'committee:c' },
    agreement: { id: 'agreement:t' },
    on,
    ...values,
    ...cited('a'),
  },
});
const succession = (on: string): RawRecord => ({
  succession: {
    kind: 'REPLACED',
    predecessor: { id: 'agreement:other' },
    successor: { id: 'agreement:t' },
    on,
    ...cited('s'),
  },
});

describe('An agreement of which no source says when it began', () => {
  test.each([
    ['signedOn', [agreement({ signedOn: '1942-05-26' })]],
    ['inForceFrom', [agreement({ inForceFrom: '1942-05-26' })]],
    ['a signature', [agreement(), action('1', { on: '1942-05-26' })]],
    ['a negotiation', [agreement(), action('1', { kind: 'NEGOTIATED', on: '1942-05-26' })]],
    ['a participation', [agreement(), action('1', { kind: 'PARTICIPATED', on: '1942-05-26' })]],
    ['an adoption before it', [agreement({ inForceFrom: '1943' }), adoption('1942-05-26')]],
    ['a succession before it', [agreement({ inForceFrom: '1943' }), succession('1942-05-26')]],
    ['the first of all', [agreement({ inForceFrom: '1943' }), action('1', { on: '1942-05-26' }), adoption('1944')]],
  ])('is there from the first that is known of it: %s', async (_, records) => {
    await write(store, records);
    expect(await listed('1800-01-01')).toEqual([]);
    expect(await listed('1942-05-25')).toEqual([]);
    expect(await listed('1942-05-26')).toEqual(readings);
    expect(await listed('2020-01-01')).toEqual(readings);
  });

  test('is there from the day that a source gives, whatever else is known', async () => {
    await write(store, [agreement({ from: '1940-01-01', signedOn: '1942-05-26' }), action('1', { on: '1941-01-01' })]);
    expect([await listed('1939-12-31'), await listed('1940-01-01')]).toEqual([[], readings]);
  });

  test('may have begun on any day that its first date can mean', async () => {
    await write(store, [agreement({ signedOn: '1942' })]);
    expect(await listed('1941-12-31')).toEqual([]);
    expect(await listed('1942-06-01')).toEqual(['LIKELY', 'POSSIBLE']);
    expect(await listed('1942-12-31')).toEqual(readings);
  });

  test('may have begun on any day where something was done with it on a day that is not known', async () => {
    await write(store, [
      agreement(),
      action('1', { on: '1942-05-26' }),
      action('2', { party: { id: 'country:y' } }, { asOf: '1941-03-01' }),
    ]);
    expect(await listed('1800-01-01')).toEqual(['POSSIBLE']);
    expect(await listed('1941-03-01')).toEqual(readings);
    expect([await partiesOn('1930-01-01', 'POSSIBLE'), await partiesOn('1941-03-01', 'DEFINITE')]).toEqual([
      ['Y'],
      ['Y'],
    ]);
  });

  test('was not made before it was signed, whatever was done on a day that is not known', async () => {
    await write(store, [agreement({ signedOn: '1942-05-26' }), action('1', { kind: 'CONSENTED' })]);
    expect(await listed('1942-05-25')).toEqual([]);
    expect(await partiesOn('1942-05-25', 'POSSIBLE')).toEqual([]);
    expect(await partiesOn('1942-05-26', 'POSSIBLE')).toEqual(['X']);
  });

  test.each([
    ['alone', []],
    ['and entry into force', [agreement({ inForceFrom: '1944-01-01' })]],
    ['and a dated act of another', [action('2', { party: { id: 'country:y' }, kind: 'RATIFIED', on: '1943-01-01' })]],
  ])('was not acted on before its adoption on a day that is not known: %s', async (_, records) => {
    await write(store, [agreement(), adoption('1942-05-26'), action('1', { kind: 'CONSENTED' })]);
    await write(store, records);
    expect([await listed('1942-05-25'), await listed('1942-05-26')]).toEqual([[], readings]);
    expect(await partiesOn('1942-05-25', 'POSSIBLE')).toEqual([]);
    expect(await partiesOn('1942-05-26', 'POSSIBLE')).toEqual(['X']);
    await write(store, [{ withdrawal: { about: { id: 'adoption:a' }, locator: 'a', source } }]);
    expect(await partiesOn('1942-05-25', 'POSSIBLE')).toEqual(['X']);
  });

  test.each([
    ['an endorsement', { kind: 'ENDORSED' }],
    ['an adoption that is only planned', { modality: 'PLANNED' }],
    ['an adoption on a day that is not known', { on: undefined }],
  ])('may have been acted on before %s', async (_, values) => {
    await write(store, [agreement(), adoption('1942-05-26', values), action('1', { kind: 'CONSENTED' })]);
    expect(await partiesOn('1942-05-25', 'POSSIBLE')).toEqual(['X']);
  });

  test('is there for all days where nothing has a date, and where what has one came after its end', async () => {
    await write(store, [agreement(), action('1', {}, { asOf: '2020-01-01' })]);
    expect(await listed('1800-01-01')).toEqual(['LIKELY', 'POSSIBLE']);
    await write(store, [agreement({ until: '1980-12-31' }), action('1', { kind: 'DENOUNCED', on: '1981-02-01' })]);
    expect(await listed('1800-01-01')).toEqual(['LIKELY', 'POSSIBLE']);
  });

  test('is not dated by an adoption or a succession alone: the text was there to be adopted', async () => {
    await write(store, [agreement(), adoption('1942-05-26'), succession('1943-01-01')]);
    expect(await listed('1800-01-01')).toEqual(['LIKELY', 'POSSIBLE']);
  });

  test('is not there from what is only planned, or known to be wrong', async () => {
    await write(store, [
      agreement(),
      action('1', { on: '1930-01-01', modality: 'PLANNED' }),
      action('2', { on: '1931-01-01' }, { rank: 'DEPRECATED' }),
      action('3', { on: '1942-05-26' }),
    ]);
    expect([await listed('1941-12-31'), await listed('1942-05-26')]).toEqual([[], readings]);
  });

  test('begins on another day when an action comes, is corrected, is moved to another agreement or is withdrawn', async () => {
    await write(store, [agreement(), action('1', { on: '1942-05-26' })]);
    await write(store, [action('2', { party: { id: 'country:y' }, on: '1950' })]);
    expect([await listed('1942-05-25'), await listed('1942-05-26')]).toEqual([[], readings]);
    await write(store, [action('2', { party: { id: 'country:y' }, on: '1940-01-01' })]);
    expect([await listed('1939-12-31'), await listed('1940-01-01')]).toEqual([[], readings]);
    await write(store, [
      action('2', { party: { id: 'country:y' }, on: '1940-01-01', agreement: { id: 'agreement:other' } }),
    ]);
    expect([await listed('1942-05-25'), await listed('1942-05-26')]).toEqual([[], readings]);
    await write(store, [action('2', { party: { id: 'country:y' }, on: '1950-01-01' })]);
    await write(store, [{ withdrawal: { about: { id: 'treatyAction:1' }, locator: '1', source } }]);
    expect([await listed('1949-12-31'), await listed('1950-01-01')]).toEqual([[], readings]);
  });

  test('begins on another day for all that it bounds, and contradicts nothing that attests it', async () => {
    await write(store, [
      agreement({ inForceFrom: '1944-01-01' }),
      action('1', { kind: 'CONSENTED' }, { asOf: '1943-01-01' }),
      action('2', { kind: 'RATIFIED', party: { id: 'country:y' }, on: '1943-06-01' }),
    ]);
    expect(await partiesOn('1943-06-01', 'DEFINITE')).toEqual(['X', 'Y']);
    expect(await answer(store, '{ conflicts { totalCount } }')).toEqual({ conflicts: { totalCount: 0 } });
  });
});

const [first, last] = [101, 105];
const anyDay = fc.integer({ min: first, max: last });
const anyDate = fc.oneof(
  { weight: 3, arbitrary: anyDay.map(formatDay) },
  fc.tuple(anyDay, anyDay).map(([a, b]) => `${formatDay(Math.min(a, b))}/${formatDay(Math.max(a, b))}`),
  anyDay.map((day) => `${formatDay(day)}/..`),
  anyDay.map((day) => `../${formatDay(day)}`),
  anyDay.map((day) => `${formatDay(day)}?`),
);
const absentOr = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });

interface Done {
  readonly on: string | undefined;
  readonly asOf: string | undefined;
  readonly modality: string;
}
interface Known {
  readonly from: string | undefined;
  readonly signedOn: string | undefined;
  readonly inForceFrom: string | undefined;
  readonly done: readonly Done[];
}

const anyKnown: fc.Arbitrary<Known> = fc.record({
  from: absentOr(anyDate, 1),
  signedOn: absentOr(anyDate, 1),
  inForceFrom: absentOr(anyDate, 1),
  done: fc.array(
    fc.record({
      on: absentOr(anyDate, 4),
      asOf: absentOr(anyDay.map(formatDay)),
      modality: fc.constantFrom('STATED', 'STATED', 'STATED', 'PLANNED'),
    }),
    { maxLength: 3 },
  ),
});

/** What shows that the agreement was there: when it can have been, likely was, and by when it surely had been. */
interface Shown {
  readonly isDated: boolean;
  readonly earliest: number;
  readonly likely: number;
  readonly latest: number;
}

function ofDate(text: string | undefined): readonly Shown[] {
  if (text === undefined) return [];
  const { earliest, latest, first: begins, last: ends } = parsePartialDate(text, 'date');
  return [{ isDated: true, earliest: earliest ?? -Infinity, likely: begins ?? ends ?? 0, latest: latest ?? Infinity }];
}

/** An action, which its `asOf` attests on a day on which it can have happened. */
function ofAction({ on, asOf, modality }: Done): readonly Shown[] {
  if (modality !== 'STATED') return [];
  const [dated] = ofDate(on);
  const day = asOf === undefined ? Infinity : (parsePartialDate(asOf, 'asOf').earliest ?? Infinity);
  const attested = day >= (dated?.earliest ?? -Infinity) ? day : Infinity;
  // Where nothing tells the day, it counts from when its source spoke, which is today.
  const likely = Math.min(dated?.likely ?? attested, attested);
  return [
    {
      isDated: dated !== undefined,
      earliest: dated?.earliest ?? -Infinity,
      likely,
      latest: Math.min(dated?.latest ?? Infinity, attested),
    },
  ];
}

/** The readings under which it is there on the day, said plainly. */
function expected({ from, signedOn, inForceFrom, done }: Known, day: number): readonly string[] {
  const shown =
    from === undefined ? [...ofDate(signedOn), ...ofDate(inForceFrom), ...done.flatMap(ofAction)] : ofDate(from);
  if (!shown.some(({ isDated }) => isDated)) return ['LIKELY', 'POSSIBLE'];
  const [made] = from === undefined ? ofDate(signedOn) : [];
  // What can have been on any day was not before the agreement was made, but for what attests it earlier.
  const isMade = made !== undefined && made.earliest > -Infinity;
  const earliest = shown.map((one) => (isMade && one.earliest === -Infinity ? one.latest : one.earliest));
  const is = {
    DEFINITE: shown.some(({ latest }) => latest <= day),
    POSSIBLE: Math.min(...earliest) <= day,
    LIKELY: shown.some(({ likely }) => likely <= day),
  };
  return readings.filter((reading) => {
    if (reading === 'LIKELY') return is.DEFINITE || (is.POSSIBLE && is.LIKELY);
    return is[reading];
  });
}

test('Whatever is known of agreements, in whatever order it comes, each is there from the first that shows it', async () => {
  const drawn = fc.tuple(anyKnown, fc.boolean(), fc.infiniteStream(fc.nat(1_000)));
  await fc.assert(
    fc.asyncProperty(drawn, async ([known, isApart, dice]) => {
      await wipe(store);
      const { done, ...own } = known;
      await write(store, [...ground, agreement()]);
      const records = [agreement(own), ...done.map((one, index) => actionOf(one, index))]
        .map((record) => ({ record, at: Number(dice.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map(({ record }) => record);
      for (const batch of isApart ? records.map((record) => [record]) : [records]) {
        const { results } = await new Writer(store).sync({ records: batch });
        expect(results.flatMap(({ errors }) => errors)).toEqual([]);
      }
      for (let day = first - 1; day <= last + 1; day += 1) {
        expect([day, await listed(formatDay(day))]).toEqual([day, expected(known, day)]);
      }
    }),
    { numRuns: engineUnderTest === 'NEO4J' ? 10 : 60, interruptAfterTimeLimit: 90_000 },
  );
}, 120_000);

function actionOf({ on, asOf, modality }: Done, index: number): RawRecord {
  return action(index.toString(), { on, modality }, { asOf });
}
