import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CsvTables } from '../../src/cli/csv-tables.js';
import { ImportFiles } from '../../src/cli/import-files.js';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { answer } from '../support/ask.js';
import { emptyStore } from '../support/engine.js';
import { type MappedRecord, foldersOf, mapped, write } from './mapped.js';

// The register of ministers by docs/examples/ifg-ministers.yaml, beside the same by ifg-ministers.ts.

const map = fileURLToPath(new URL('../../docs/examples/ifg-ministers.yaml', import.meta.url));

interface MappedCsv {
  readonly records: readonly MappedRecord[];
  readonly told: readonly string[];
}

async function mappedCsv(folder: string): Promise<MappedCsv> {
  const csv = await CsvTables.of(map);
  const pieces: Uint8Array[] = [];
  for await (const piece of await ImportFiles.of([folder], csv)) pieces.push(piece);
  const lines = Buffer.concat(pieces).toString().trim().split('\n');
  return {
    records: lines.map((line) => JSON.parse(line) as MappedRecord),
    told: [...csv.all.values()].flatMap(({ account }) => [...account.lines, ...account.unusedColumns]),
  };
}

/** The appointments that end before they begin: a mapping of columns can't tell, and the graph refuses them. */
const impossible = ['b10eac21-75f5-4c95-9ee5-780f42d73a12', 'acf055e5-8475-4b2c-8063-be34b3e754da'];

/** Records in an order of their own, without those of officials and of these appointments. */
function comparable(records: readonly MappedRecord[]): readonly string[] {
  return records
    .filter((record) => !('official' in record))
    .map((record) => JSON.stringify(record, (_key, value: unknown) => sorted(value)))
    .filter((text) => impossible.every((id) => !text.includes(id)))
    .sort();
}

/** An object with its keys in order; an empty list says as little as none. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, one]) => !(Array.isArray(one) && one.length === 0));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const told = {
  excerpt: [
    'appointment.csv: 55 rows: 55 made records. Records: 55 appointment.',
    'organisation.csv: 23 rows: 23 made records. Records: 23 organisation.',
    'organisation_link.csv: 7 rows: 7 made records. Records: 7 succession.',
    'person.csv: 22 rows: 22 made records. Records: 1 source, 1 country, 22 official.',
    'post.csv: 37 rows: 37 made records. Records: 37 post.',
  ],
  whole: [
    'appointment.csv: 3,667 rows: 3,667 made records. Records: 3,667 appointment.',
    'organisation.csv: 69 rows: 69 made records. Records: 69 organisation.',
    'organisation_link.csv: 60 rows: 60 made records. Records: 60 succession.',
    'person.csv: 1,337 rows: 1,337 made records. Records: 1 source, 1 country, 1,337 official.',
    'post.csv: 926 rows: 926 made records. Records: 926 post.',
  ],
};

describe.each(foldersOf('ifg-ministers'))('ifg-ministers as CSV, $part', ({ part, folder }) => {
  test('accounts for each row, and makes the records that the program makes, but for the names of persons', async () => {
    const [csv, program] = await Promise.all([mappedCsv(folder), mapped('ifg-ministers', folder)]);
    expect(csv.told).toEqual(told[part]);
    expect(comparable(csv.records)).toEqual(comparable(program.records));
  }, 60_000);
});

describe('ifg-ministers as CSV, the excerpt in the graph', () => {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), 'ifg-ministers');
  let [ofCsv, ofProgram]: Store[] = [];

  beforeAll(async () => {
    [ofCsv, ofProgram] = [await emptyStore(), await emptyStore()];
    await write(ofProgram, (await mapped('ifg-ministers', folder)).records);
  }, 120_000);
  afterAll(async () => {
    await ofCsv?.close();
    await ofProgram?.close();
  });

  test('refuses the two appointments that end before they begin', async () => {
    const { records } = await mappedCsv(folder);
    if (ofCsv === undefined) throw new Error('no store');
    const { results } = await new Writer(ofCsv).sync({ records });
    const refused = results.filter(({ status }) => status === 'REFUSED');
    expect(refused.map(({ errors }) => errors.map(({ code, path }) => `${code} ${path}`))).toEqual([
      ['BAD_DATE until'],
      ['BAD_DATE until'],
    ]);
    const ids = refused.map(({ index }) => JSON.stringify(records[index]));
    expect(impossible.filter((id) => !ids.some((text) => text.includes(id)))).toEqual([]);
  });

  test.each([
    'officials(first: 100, orderBy: [{ field: NAME }]) { nodes { id name names { value kind from { edtf } until { edtf } } externalIds { scheme value } } }',
    'organisations(first: 100, orderBy: [{ field: NAME }]) { nodes { id name names { value kind } from { edtf } until { edtf } partOf { __typename } } }',
    'successions(first: 100) { nodes { kind title on { edtf } predecessor { ... on Organisation { name } } successor { ... on Organisation { name } } } }',
    'posts(first: 100, orderBy: [{ field: NAME }]) { nodes { id name names { value kind } role body { __typename ... on Organisation { name } } } }',
    'appointments(first: 100, filter: { from: { isNull: false } }) { nodes { id role title holder { name } post { name } from { edtf } until { edtf } certainty(at: "2026-06-12") } }',
    'country(id: "country:gb") { at: headOfGovernment(at: "1982-04-02") { holder { name(at: "1982-04-02") } } now: headOfGovernment(at: "2026-06-12") { lastAttested holder { name } } }',
  ])('answers %s as the graph of the program does', async (question) => {
    if (ofCsv === undefined || ofProgram === undefined) throw new Error('no store');
    const found = await answer(ofCsv, `{ ${question} }`);
    const expected = await answer(ofProgram, `{ ${question} }`);
    expect(found).toEqual(expected);
  });
});
