import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkRecord } from '../../src/claims/check/check-record.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type Mapped, type MappedRecord, foldersOf, kindsOf, mapped, unaccounted, write } from './mapped.js';

type Row = Readonly<Record<string, string>>;

const reports = {
  excerpt: {
    'agreement listed again': 1,
    'agreement only here: its id has other titles': 8,
    'agreement only here: its id is not listed': 9,
    'doubtful day: StateRatification': 2,
    'doubtful day: StateSignature': 2,
    'no day: Force is none': 1,
    'no day: StateForce is 9999-12-31': 2,
    'no day: StateRatification is 9999-12-31': 2,
    'no day: StateSignature is 9999-12-31': 1,
    'no record of a party: stateID is Member countries not listed': 1,
    'no record of a party: stateID is UNK': 1,
    'no record of an action: neither signed nor ratified yet': 2,
    'party listed again': 41,
    'party without a name': 2,
  },
  whole: {
    'agreement listed again': 4,
    'agreement only here: its id has other titles': 4227,
    'agreement only here: its id is not listed': 6084,
    'doubtful day: End': 7,
    'doubtful day: Force': 16,
    'doubtful day: Signature': 22,
    'doubtful day: StateEnd': 2,
    'doubtful day: StateRatification': 81,
    'doubtful day: StateSignature': 50,
    'no day: End is none': 7,
    'no day: Force is 9999-12-31': 3,
    'no day: Force is none': 2,
    'no day: StateEnd is none': 1,
    'no day: StateForce is 9999-12-31': 1094,
    'no day: StateRatification is 9999-12-31': 137,
    'no day: StateSignature is 9999-12-31': 3,
    'no record of a party: stateID is Member countries not listed': 1,
    'no record of a party: stateID is UNK': 1,
    'no record of an action: neither signed nor ratified yet': 38,
    'party listed again': 10429,
    'party without a name': 33,
  },
};
const counts = {
  excerpt: { source: 1, agreement: 54, country: 25, organisation: 1, treatyAction: 514 },
  whole: { source: 1, agreement: 14_843, country: 255, organisation: 17, treatyAction: 189_158 },
};

/** All of the excerpt; of the whole, which takes a quarter of an hour, what was signed in 1973. */
function toWrite(records: readonly MappedRecord[], part: 'excerpt' | 'whole'): readonly MappedRecord[] {
  if (part === 'excerpt') return records;
  const of1973 = records.filter(({ agreement }) => String(agreement?.['signedOn']).startsWith('1973'));
  const keys = new Set(of1973.map(({ agreement }) => JSON.stringify(agreement?.['externalIds'])));
  const isOf1973 = ({ treatyAction }: MappedRecord): boolean => {
    const { externalId } = (treatyAction?.['agreement'] ?? {}) as { externalId?: object };
    return keys.has(JSON.stringify([externalId]));
  };
  return [
    ...records.filter(({ agreement, treatyAction }) => !agreement && !treatyAction),
    ...of1973,
    ...records.filter(isOf1973),
  ];
}

describe.each(foldersOf('manytreaties'))('manytreaties, $part', ({ part, folder }) => {
  const rows = (file: string): readonly Row[] => parse<Row>(readFileSync(join(folder, file)), { columns: true });
  let result: Mapped;
  let store: Store;

  beforeAll(async () => {
    result = await mapped('manytreaties', folder);
    store = await emptyStore();
    await write(store, toWrite(result.records, part));
  }, 300_000);
  afterAll(() => store.close());

  test('makes records of each row, or tells why it makes none', () => {
    const places = ['agreements_GGO.csv', 'parties_GGO.csv'].flatMap((file) =>
      rows(file).map((_, index) => `${file}, row ${(index + 2).toString()}`),
    );
    expect(unaccounted(places, result)).toEqual([]);
    expect(kindsOf(result.records)).toEqual(counts[part]);
    expect(result.counts).toEqual(reports[part]);
  });

  test('makes records that are well-formed', () => {
    const forAll = { source: undefined, asOf: undefined, list: undefined };
    // Of the whole each tenth, as it takes a while to look at its dates.
    const some = result.records.filter((_, index) => part === 'excerpt' || index % 10 === 0);
    const faults = some.flatMap((record) => {
      const { problems, ...checked } = checkRecord(record, forAll);
      return [...(problems ?? []), ...('warnings' in checked ? checked.warnings : [])];
    });
    expect(faults).toEqual([]);
  });

  test('knows which agreements Norway signed in 1973', async () => {
    const { country } = (await answer(
      store,
      `{ country(id: "country:no") { signed(first: 100, filter: { on: { gte: "1973-01-01", lte: "1973-12-31" } }) {
        nodes { on { edtf } agreement { name } } } } }`,
    )) as unknown as { country: { signed: { nodes: { on: { edtf: string }; agreement: { name: string } }[] } } };
    const found = country.signed.nodes.map(({ on, agreement }) => `${on.edtf} ${agreement.name}`);
    // It was signed in Oslo on that day.
    expect(found).toContain('1973-11-15 Agreement On Conservation Of Polar Bears');
    const told = rows('parties_GGO.csv')
      .filter(({ stateID, StateSignature }) => stateID === 'NOR' && StateSignature?.startsWith('1973'))
      .map(({ StateSignature, Title }) => `${StateSignature} ${Title}`);
    expect(found.sort()).toEqual([...new Set(told)].sort());
  });

  test('takes 9999 for no date', () => {
    const dates = /"(?:on|until|signedOn|inForceFrom)":"9999/;
    expect(result.records.filter((record) => dates.test(JSON.stringify(record)))).toEqual([]);
    const goingOn = result.records.filter(({ agreement }) => agreement?.['until'] === '..');
    expect(goingOn.filter(({ agreement }) => !('asOf' in (agreement?.citation ?? {})))).toEqual([]);
    expect(goingOn.length).toBeGreaterThan(0);
  });

  if (part === 'whole') return;

  const named = async (reference: string, fields: string): Promise<unknown> => {
    const question = `query ($reference: String!) {
      agreements(filter: { names: { some: { eq: $reference } } }, orderBy: [{ field: NAME }]) { nodes { ${fields} } } }`;
    const { agreements } = (await answer(store, question, { reference })) as { agreements: { nodes: unknown } };
    return agreements.nodes;
  };

  test('keeps countries that are no more, and parties whose code names nobody that is known', async () => {
    const country = (code: string): string =>
      `${code}: country(externalId: { scheme: "ggo-state", value: "${code}" }) { id name signed { totalCount } }`;
    expect(await answer(store, `{ ${['DDR', 'YUG', 'CSK', 'PRU'].map(country).join('\n')} }`)).toEqual({
      DDR: { id: 'country:ddde', name: 'German Democratic Republic', signed: { totalCount: 2 } },
      YUG: { id: 'country:yucs', name: 'Yugoslavia', signed: { totalCount: 4 } },
      CSK: { id: 'country:cshh', name: 'Czechoslovakia', signed: { totalCount: 3 } },
      PRU: { id: 'country:ggo-state:PRU', name: 'PRU', signed: { totalCount: 1 } },
    });
  });

  test('makes agreements that only rows of parties name of what these say', async () => {
    const parties = 'parties(at: "1840-01-01") { edges { node { ... on Country { code } } } }';
    expect(await named('PR10RS_1839R9', `signedOn { edtf } ${parties}`)).toEqual([
      {
        signedOn: { edtf: '1839-10-23' },
        parties: { edges: [{ node: { code: 'BE' } }, { node: { code: 'NL' } }] },
      },
    ]);
  });

  test('tells agreements apart that share an id, and finds each by it', async () => {
    expect(await named('MARPOL_1973A', 'name signedOn { edtf }')).toEqual([
      { name: pollution(''), signedOn: { edtf: '1973-11-02' } },
      {
        name: pollution(' 1973 Annex 3 Hazardous Substances Carried In Packaged Form'),
        signedOn: { edtf: '1978-11-17' },
      },
      { name: pollution(' Annex 4 Sewage'), signedOn: { edtf: '1978-02-17' } },
      { name: pollution(' (MARPOL) Annex 5 (Optional) Garbage'), signedOn: { edtf: '1973-11-02' } },
    ]);
  });

  test('shows an agreement that is listed twice as one, with what the rows dispute', async () => {
    expect(await named('CAN-NOR_1975N', 'conflicts { nodes { field claims { value } } }')).toEqual([
      {
        conflicts: {
          nodes: ['signedOn', 'inForceFrom'].map((field) => ({
            field,
            claims: [{ value: '1975-04-23' }, { value: '1975-12-12' }],
          })),
        },
      },
    ]);
  });

  test('keeps dates as partial and as doubtful as they are, and leaves out those that are none', async () => {
    const ratified = 'actions(kind: [RATIFIED]) { nodes { on { edtf } } }';
    expect(await named('LS15SM_1980E1', ratified)).toEqual([
      { actions: { nodes: [{ on: { edtf: '1979-05-03?' } }, { on: { edtf: '1979-05-03?' } }] } },
    ]);
    expect(await named('WM04CP_1981R', 'signedOn { edtf } until { edtf }')).toEqual([
      { signedOn: { edtf: '1981-09/1981-10' }, until: { edtf: '2018-10' } },
    ]);
    expect(await named('BLFTAA_1996O', 'signedOn { edtf }')).toEqual([{ signedOn: { edtf: '1996-06' } }]);
    expect(result.reports).toContainEqual({
      place: expect.stringContaining('agreements_GGO.csv, row ') as unknown,
      reason: 'no day: Force is none',
    });
    expect(await named('TR06RB_1961A', 'signedOn { edtf } inForceFrom { edtf }')).toEqual([
      { signedOn: { edtf: '1961-01-17' }, inForceFrom: null },
    ]);
  });

  test('knows who is bound where a row has no day, and nobody where it has 9999 for all', async () => {
    const parties = 'parties(at: "2024-12-15") { edges { state certainty node { ... on Country { name } } } }';
    expect(await named('AGADIR_2004A', parties)).toEqual([
      {
        parties: {
          edges: ['Egypt', 'Morocco'].map((name) => ({ state: 'PARTY', certainty: 'DEFINITE', node: { name } })),
        },
      },
    ]);
    expect(await named('ES07SP_1954A', 'parties(reading: POSSIBLE) { totalCount }')).toEqual([
      { parties: { totalCount: 0 } },
    ]);
  });

  test('knows that a state left', async () => {
    const parties = (day: string): string =>
      `parties(at: "${day}", filter: { country: { code: { eq: "NO" } } }, states: [PARTY, FORMER]) { edges { state } }`;
    const reference = 'EEMPPO_1973E:EEMPPO_1951A';
    expect(await named(reference, parties('1992-12-30'))).toEqual([{ parties: { edges: [{ state: 'PARTY' }] } }]);
    expect(await named(reference, parties('1993-01-01'))).toEqual([{ parties: { edges: [{ state: 'FORMER' }] } }]);
  });
});

function pollution(rest: string): string {
  return `International Convention For The Prevention Of Pollution From Ships${rest}`;
}
