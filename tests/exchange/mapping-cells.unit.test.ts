import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateFormat } from '../../src/exchange/mapping/date-format.js';
import { readNumber } from '../../src/exchange/mapping/number-format.js';
import { matchesPattern, patternParts } from '../../src/exchange/mapping/pattern.js';
import { mapFile } from './mapping.js';

const dates: [format: string, text: string, date: string | undefined, lang?: string][] = [
  ['dd.MM.yyyy', '31.12.2019', '2019-12-31'],
  ['dd.MM.yyyy', '1.5.2019', '2019-05-01'],
  ['dd.MM.yyyy', '31.02.2019', undefined],
  ['dd.MM.yyyy', '12/31/2019', undefined],
  ['dd.MM.yyyy', '31.12.19', undefined],
  ['dd.MM.yyyy', '31.12.2019 10:00', undefined],
  ['dd.MM.yyyy HH:mm', '31.12.2019 10:00', '2019-12-31'],
  ['M/d/yyyy h:mm:ss a', '12/31/2019 12:00:00 AM', '2019-12-31'],
  ['M/d/yyyy', '12/31/2019', '2019-12-31'],
  ['M/d/yyyy', '31/12/2019', undefined],
  ['dd-MMM-yy', '31-Dec-19', '2019-12-31'],
  ['dd-MMM-yy', '31-Dec-68', '1968-12-31'],
  ['dd.MM.yy', '01.01.50', '1950-01-01'],
  ['dd.MM.yy', '01.01.49', '2049-01-01'],
  ['d. MMMM yyyy', '3. März 2020', '2020-03-03', 'de'],
  ['dd-MMM-yyyy', '03-Mrz-2020', '2020-03-03', 'de'],
  ['d-MMM-yyyy', '3-févr-2020', '2020-02-03', 'fr'],
  ['d MMMM yyyy', '3 fevrier 2020', '2020-02-03', 'fr'],
  ['d MMM yyyy', '3 ju 2020', undefined, 'fr'],
  ["d 'de' MMMM 'de' yyyy", '3 de marzo de 2020', '2020-03-03', 'es'],
  ['d MMMM yyyy', '3 grudnia 2020', '2020-12-03', 'pl'],
  ['MM/yyyy', '05/2019', '2019-05'],
  ['MMMM yyyy', 'May 2019', '2019-05'],
  ['yyyy', '2019', '2019'],
  ['yyyy', '19', undefined],
  ['yyyyMMdd', '20191231', '2019-12-31'],
  ['dd.MMM.yyyy', '31.Dez.2019', '2019-12-31', 'de'],
  ['ddMMyy', '311219', '2019-12-31'],
  ['edtf', '1979-05-03?', '1979-05-03?'],
  ['excel', '43830', '2019-12-31'],
  ['excel', '43830,5', '2019-12-31'],
  ['excel', '1', '1900-01-01'],
  ['excel', '59', '1900-02-28'],
  ['excel', '60', undefined],
  ['excel', '61', '1900-03-01'],
  ['excel', '31.12.2019', undefined],
  ['excel1904', '42368', '2019-12-31'],
];

test.each(dates)('the format %s reads %s as %s', (format, text, date, lang) => {
  expect(parseDateFormat(format, { lang: lang ?? 'en', twoDigitYearStart: 1950 }).read(text)).toBe(date);
});

test.each(['yy', 'dd.MM', 'dd yyyy', 'DD.MM.yyyy', 'dd.MM.yyyy dd', "dd.MM.yyyy 'at", 'yyyyy'])(
  '%s is no date format',
  (format) => {
    expect(() => parseDateFormat(format, { lang: 'en' })).toThrow();
  },
);

test.each([
  ['1.234,5', ',', '.', 1234.5],
  ['1,5', ',', undefined, 1.5],
  ['1.5', ',', undefined, undefined],
  ['1234,5', ',', '.', 1234.5],
  ['12.34,5', ',', '.', undefined],
  ["1'234.50", '.', "'", 1234.5],
  ['1 234,5', ',', '\u202F', 1234.5],
  ['-3', '.', undefined, -3],
  ['1e3', '.', undefined, undefined],
  ['', '.', undefined, undefined],
] as const)('%s with %s and %s is the number %s', (text, decimalChar, groupChar, number) => {
  expect(readNumber(text, { decimalChar, groupChar })).toBe(number);
});

test('a pattern matches as the same one with regular expressions does', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 8 }).map((all) => all.join(''));
  fc.assert(
    fc.property(
      letters,
      letters.filter((text) => text !== ''),
      (pattern, text) => {
        const expected = new RegExp(`^${pattern.replaceAll('*', '[^]*')}$`).test(text);
        expect(matchesPattern(text, patternParts(pattern))).toBe(expected);
      },
    ),
  );
});

/** The body of the only record that a row makes, without its citation. */
async function body(csv: string, record: string, more = ''): Promise<unknown> {
  const { records } = await mapFile(csv, `${more}\nrecords:\n  - official: ${record}\n`);
  const [first] = records;
  const { citation, ...values } = (first?.['official'] ?? {}) as Record<string, unknown>;
  expect(citation).toEqual({ locator: 'row 2' });
  return values;
}

describe('A record of a mapping', () => {
  const csv = 'Id,Surname,Given,Born,Also\n7,Doe,Jane,,"J. Doe\nJane D."\n';

  test('joins cells, and leaves out what is empty, with the objects that are made of it alone', async () => {
    const record = `{ id: 'official:{Id}', name: '{Surname}, {Given}', birthDate: '{Born}', names: [{ value: '{Born}', kind: ALIAS }], url: 'x{{{Id}}}' }`;
    expect(await body(csv, record)).toEqual({ id: 'official:7', name: 'Doe, Jane', url: 'x{7}' });
  });

  test('repeats an item for each value of a cell that is split', async () => {
    const record = `{ id: 'official:{Id}', names: [{ forEach: Also, value: '{Also}', kind: ALIAS }, { value: Constant }] }`;
    const names = [{ value: 'J. Doe', kind: 'ALIAS' }, { value: 'Jane D.', kind: 'ALIAS' }, { value: 'Constant' }];
    expect(await body(csv, record, 'columns: { Also: { separator: "\\n" } }')).toEqual({ id: 'official:7', names });
  });

  test('takes the first template of a column of which no cell is empty, else the default', async () => {
    const columns = `columns: { Name: { template: ['{Surname} {Born}', '{Surname}'] }, Born: { default: unknown }, Short: { template: '{Born}!' } }`;
    expect(await body(csv, `{ id: 'official:{Id}', name: '{Name}' }`, columns)).toMatchObject({ name: 'Doe unknown' });
  });

  test('looks values up in a table, by patterns where no key is the text, and null leaves out', async () => {
    const columns = `columns: { Surname: { values: { 'D*': Dee, '*': other } }, Given: { values: { J*: null } } }`;
    expect(await body(csv, `{ id: 'official:{Id}', name: '{Surname}', url: '{Given}' }`, columns)).toEqual({
      id: 'official:7',
      name: 'Dee',
    });
  });

  test('has numbers as texts where texts belong, and texts of digits as numbers where numbers belong', async () => {
    const map = `records: [{ post: { id: 'post:{Id}', name: 2024, seats: '{Id}', externalIds: [{ scheme: s, value: 007 }] } }]`;
    const { records } = await mapFile(csv, map);
    expect(records[0]).toMatchObject({ post: { name: '2024', seats: 7, externalIds: [{ value: '007' }] } });
  });
});

test('several records of a row, each on its condition, and repeated', async () => {
  const csv = 'Body,Chair,Members,Of,Kind\nA,Jane,X; Y,DE;FR,full\nB,,Z,IT,none\nC,,,,\n,,,,\n';
  const map = `
    columns:
      Members: { separator: ';' }
      Of: { separator: ';' }
    records:
      - committee: { externalIds: [{ scheme: b, value: '{Body}' }] }
      - when: Chair
        appointment: { role: CHAIR, title: '{Body}', holder: { externalId: { scheme: p, value: '{Chair}' } } }
      - forEach: [Members, Of]
        when: { Kind: { not: [none, ''] } }
        membership: { member: { externalId: { scheme: p, value: '{Members} ({Of})' } } }`;
  const { records, refused, told } = await mapFile(csv, map);
  expect(refused).toEqual([]);
  expect(records.map((one) => Object.keys(one)[0])).toEqual([
    'committee',
    'appointment',
    'membership',
    'membership',
    'committee',
    'committee',
  ]);
  expect(JSON.stringify(records[3])).toContain('"value":"Y (FR)"');
  expect(told[0]).toBe(
    'list.csv: 4 rows: 3 made records, 1 was empty. Records: 3 committee, 1 appointment, 2 membership.',
  );
});

test('cells that go together and have not as many values refuse the row', async () => {
  const map = `{ columns: { M: { separator: ';' }, N: { separator: ';' } }, records: [{ forEach: [M, N], official: { name: '{M}{N}' } }] }`;
  const { refused } = await mapFile('M,N\na;b,c;d;e\na;b,c\n', map);
  expect(refused).toEqual([
    'list.csv, row 2, columns "M" and "N": One cell has 2 values, the other 3, and they are to go together.',
  ]);
});

test('a cell is looked up in the row of another file', async () => {
  const map = `
    columns: { Post name: { template: '{Post}', lookup: { file: posts.csv, key: Id, value: Name } } }
    records: [{ post: { id: 'post:{Post}', name: '{Post name}' } }]`;
  const files = { 'posts.csv': '\uFEFFId;Name\r\n1;Chair\r\n2;Deputy\r\n3;A\r\n3;B\r\n' };
  const { records, refused } = await mapFile('Post\n1\n9\n3\n', map, { files });
  expect(records).toMatchObject([{ post: { name: 'Chair' } }]);
  expect(refused).toEqual([
    'list.csv, row 3, column "Post": No row of posts.csv has "9" as "Id".',
    'list.csv, row 4, column "Post": Several rows of posts.csv have "3" as "Id", with different values.',
  ]);
});

test('a cell that spans rows, or has several things in it, is taken apart', async () => {
  const csv = 'Body,Name,Term,Country\nZoll,"Doe, Jane",2019 – 2021,VN\n,"Roe, Joe",2021 –,be\n,,,\n,Abel,2020,\n';
  const map = `
    columns:
      Body: { fillDown: true }
      Country: { case: lower }
      given: { template: '{Name}', separator: ',', part: 2 }
      surname: { template: '{Name}', separator: ',', part: 1 }
      full: { template: ['{given} {surname}', '{surname}'] }
      from: { template: '{Term}', separator: ['–', ' to '], part: 1 }
      until: { template: '{Term}', separator: ['–', ' to '], part: 2, default: .. }
    records:
      - appointment: { title: '{Body}', term: '{full}', from: '{from}', until: '{until}', onBehalfOf: { id: 'country:{Country}' } }`;
  const { records } = await mapFile(csv, map);
  expect(records.map((one) => one['appointment'])).toMatchObject([
    { title: 'Zoll', term: 'Jane Doe', from: '2019', until: '2021', onBehalfOf: { id: 'country:vn' } },
    { title: 'Zoll', term: 'Joe Roe', from: '2021', until: '..', onBehalfOf: { id: 'country:be' } },
    { title: 'Zoll', term: 'Abel', from: '2020', until: '..' },
  ]);
});

test('keys and values of tables are texts, however YAML reads them', async () => {
  const map = `
    columns: { Shared: { values: { TRUE: true, no: false, 01: true, null: false } } }
    records: [{ appointment: { term: '{Id}', shared: '{Shared}' } }]`;
  const { records } = await mapFile('Id,Shared\n1,TRUE\n2,no\n3,01\n4,null\n5,1\n', map);
  expect(records.map((one) => (one['appointment'] as { shared: unknown }).shared)).toEqual([true, false, true, false]);
});
