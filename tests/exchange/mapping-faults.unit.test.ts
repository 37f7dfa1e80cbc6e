import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.js';
import { encoded, mapFile } from './mapping.js';

/** The message and the remedy of an error that is meant for its user. */
async function told(csv: string | Uint8Array, mapping: string): Promise<string> {
  const error = await mapFile(csv, mapping).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error('no error for the user', { cause: error });
  return `${error.message} ${error.problem.remedy}`;
}

const official = "records: [{ official: { id: 'official:{Id}', name: '{Name}' } }]";
const csv = 'Id,Name\n1,Jane\n';

describe('A mapping is refused with its line, and a remedy', () => {
  test.each([
    ['records: [', 'map.yaml:1: This is no YAML'],
    [
      'records:\n  - official: { id: {Id} }',
      'map.yaml:2: {Id} without quotes is an object in YAML. Write "{Id}" in quotes',
    ],
    ['', 'A mapping has "records"'],
    [
      'recrds: []',
      'There is no "recrds" here. Use file, dialect, null, citation, columns, ignore, once, records, tables. Did you mean "records"?',
    ],
    ['records: []', 'map.yaml:1: records: This list is empty.'],
    [`columns:\n  Id: { dat: yyyy }\n${official}`, 'map.yaml:2: columns.Id: There is no "dat" here.'],
    [`columns:\n  Id: { dat: yyyy }\n${official}`, 'Did you mean "date"?'],
    [`columns: { Id: { date: DD.MM.YYYY } }\n${official}`, 'columns.Id.date: "DD.MM.YYYY" is no date format.'],
    [`columns: { Id: { date: dd.MM.yy } }\n${official}`, 'need twoDigitYearStart'],
    [`columns: { Id: { date: dd.MMM.yyyy, lang: xx-none } }\n${official}`, 'columns.Id.lang: "xx-none" is no language'],
    [`columns: { Id: { invalid: skip } }\n${official}`, 'columns.Id.invalid: This is none of refuse, omit, keep.'],
    [`columns: { Id: { template: '{A}' }, A: { template: '{Id}' } }\n${official}`, 'The column is made of itself.'],
    [`dialect: { encoding: utf-99 }\n${official}`, 'dialect.encoding: "utf-99" is no encoding that is known.'],
    ["records: [{ officail: { id: '{Id}' } }]", 'records[0].officail: "officail" is not a kind of record.'],
    [
      "records: [{ official: { naem: '{Name}' } }]",
      'records[0].official.naem: A record of kind Official has no field "naem".',
    ],
    ['records: [{ post: { id: x, role: CHIAR } }]', 'records[0].post.role: "CHIAR" is not valid here.'],
    ["records: [{ official: { name: '{Name' } }]", 'has a brace that is not one of a pair'],
    ['records: [{ official: { id: x }, committee: { id: y } }]', 'This one has official and committee.'],
    [
      "records: [{ official: { id: x, names: { forEach: Name, value: '{Name}' } } }]",
      'Only an item of a list is repeated.',
    ],
    [`once: [{ official: { name: '{Name}' } }]\n${official}`, 'The record is made once, and names the column "Name".'],
    [`"__proto__": { x: 1 }\n${official}`, '"__proto__" is no key.'],
    [`columns: { "__proto__": { date: yyyy } }\n${official}`, '"__proto__" is no key.'],
    [`columns: { Id: { values: { a: 1, a: 2 } } }\n${official}`, 'This is no YAML: Map keys must be unique'],
  ])('%s', async (mapping, message) => {
    expect(await told(csv, mapping)).toContain(message);
  });

  test('that would grow by its aliases', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) => `x${level + 1}: &x${level + 1} [*x${level}, *x${level}, *x${level}]`,
    );
    expect(await told(csv, `x0: &x0 [a]\n${levels.join('\n')}\n${official}`)).toContain("This YAML can't be read");
  });
});

describe('A file is refused', () => {
  test('that lacks a column of the mapping, with the columns that it has', async () => {
    expect(await told('Id,Full name\n', official)).toBe(
      'list.csv: The mapping names a column that the file does not have: "Name". The file has "Id" and "Full name".',
    );
    expect(await told('Id,Nmae\n', official)).toContain('Did you mean "Nmae"?');
  });

  test('with two columns of one name, if the mapping names it', async () => {
    const twice = 'Id,Name,Name\n1,Jane,Doe\n';
    expect(await told(twice, official)).toBe(
      'list.csv: 2 columns are named "Name". Name the one that is meant by its place: {_col.2} and {_col.3}.',
    );
    const { records } = await mapFile(
      twice,
      "records: [{ official: { id: 'official:{Id}', name: '{_col.2} {_col.3}' } }]",
    );
    expect(records).toMatchObject([{ official: { name: 'Jane Doe' } }]);
  });

  test('that is not UTF-8, with the row and what to write into the mapping', async () => {
    const bytes = encoded('Id,Name\n1,Jane\n2,Jörg\n', 'windows-1252');
    expect(await told(bytes, official)).toBe(
      'list.csv, row 3, column "Name": Here are bytes that are not UTF-8. Save the file as “CSV UTF-8”, or tell its encoding in the mapping: dialect: { encoding: windows-1252 } for most spreadsheets on Windows.',
    );
    expect(await told(Buffer.from('Id\tName\n', 'utf16le'), official)).toContain('dialect: { encoding: utf-16le }');
    const replaced = await mapFile('Id,Name\n1,J\uFFFDrg\n', official);
    expect(replaced.records).toHaveLength(1);
  });

  test('that is a workbook, or empty, or has a quote that is not closed', async () => {
    expect(await told(Buffer.from('504b030414000600', 'hex'), official)).toContain(
      'This is a workbook of a spreadsheet',
    );
    expect(await told('', official)).toContain('list.csv: The file is empty.');
    expect(await told('Id,Name\n1,"Jane\n2,Joe\n', official)).toContain('list.csv, row 2: A quote that begins a cell');
    expect(await told('Id,Name\n1,"Jane" Doe\n', official)).toContain(
      'list.csv, row 2: A quote stands where none can be',
    );
    const unquoted = await mapFile('Id,Name\n1,"Jane" Doe\n', `dialect: { quoteChar: null }\n${official}`);
    expect(unquoted.records).toMatchObject([{ official: { name: '"Jane" Doe' } }]);
  });
});

describe('Of the rows, each is told', () => {
  test('that makes no record, with the reason, and each column that is not used', async () => {
    const map = `ignore: ['x*']\nrecords: [{ when: Name, official: { id: 'official:{Id}' } }]`;
    const file = await mapFile('Id,Name,Note,x1,\n1,,n,,\n2,J,,,\n\n3,,,,more\n4,K,,,,,beyond\n', map);
    expect(file.records).toHaveLength(1);
    expect(file.refused).toEqual([
      'list.csv, row 6: The row has 7 cells, and the header 5: the first one too many is "beyond".',
    ]);
    expect(file.told).toEqual([
      'list.csv: 5 rows: 1 made records, 2 made none, 1 did not fit the mapping, 1 was empty. Records: 1 official.',
      'list.csv, rows 2 and 5: no record. official: it is made only when "Name" is not empty.',
      'list.csv, row 5: column E has no name, and the mapping does not use it.',
      'list.csv: the mapping does not use the column "Note"; ignore: says that it is not needed.',
    ]);
  });

  test('of which a value is left out since it can’t be read', async () => {
    const map = `columns: { Born: { date: dd.MM.yyyy, invalid: omit } }\nrecords: [{ official: { id: 'official:{Id}', birthDate: '{Born}' } }]`;
    const { records, told: lines } = await mapFile('Id;Born\n1;01.02.1960\n2;about 1960\n', map);
    expect(records).toMatchObject([{ official: { birthDate: '1960-02-01' } }, { official: { id: 'official:2' } }]);
    expect(lines[1]).toBe('list.csv, row 3: the value of "Born" is left out, since it can\'t be read.');
  });

  test('by its number as a spreadsheet counts: line feeds within cells don’t, and empty rows do', async () => {
    const map = `dialect: { skipRows: 2 }\n${official}`;
    const { records } = await mapFile('Title\r\n\r\nId,Name\r\n1,"Jane\nDoe"\r\n\r\n2,Joe\r\n', map);
    expect(records).toMatchObject([
      { official: { name: 'Jane Doe', citation: { locator: 'row 4' } } },
      { official: { name: 'Joe', citation: { locator: 'row 6' } } },
    ]);
  });

  test('by the number that a file of refused rows tells', async () => {
    const { records } = await mapFile('Id,Name,_sourceRow,_problems\n1,Jane,17,no date\n', official);
    expect(records).toMatchObject([{ official: { citation: { locator: 'row 17' } } }]);
  });
});

test('a first line that tells spreadsheets the delimiter is no row', async () => {
  const { records } = await mapFile('sep=|\r\nId|Name\r\n1|a,b\r\n', official);
  expect(records).toMatchObject([{ official: { name: 'a,b', citation: { locator: 'row 2' } } }]);
});

test('the delimiter is the one by which the columns of the mapping are there', async () => {
  const { records } = await mapFile('Id;Name;a, b,c,d,e\n1;Jane;x\n', official);
  expect(records).toMatchObject([{ official: { name: 'Jane' } }]);
});

test('names of columns that objects have of themselves are names like others', async () => {
  const map = `records: [{ official: { id: 'official:{constructor}', name: '{__proto__}', url: '{toString}' } }]`;
  const { records } = await mapFile('constructor,__proto__,toString\n1,Jane,u\n', map);
  expect(records).toMatchObject([{ official: { id: 'official:1', name: 'Jane', url: 'u' } }]);
});

test('a file without a header has its columns named by their places', async () => {
  const map = `dialect: { header: false }\nrecords: [{ official: { id: 'official:{_col.1}', name: '{_col.2}' } }]`;
  const { records } = await mapFile('1;Jane\n2;Joe\n', map);
  expect(records).toMatchObject([{ official: { citation: { locator: 'row 1' } } }, { official: { name: 'Joe' } }]);
});

test('a file in UTF-8 that the mapping says is not is told', async () => {
  const map = `dialect: { encoding: windows-1252 }\n${official}`;
  expect((await mapFile('Id,Name\n1,Jörg\n', map)).told[1]).toContain('list.csv: the file looks like UTF-8');
  expect((await mapFile(encoded('Id,Name\n1,Jörg\n', 'windows-1252'), map)).told).toHaveLength(1);
  expect((await mapFile('\uFEFFId,Name\n1,Jörg\n', map)).records).toMatchObject([{ official: { name: 'Jörg' } }]);
});
