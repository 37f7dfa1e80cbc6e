import { parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../src/exchange/csv.js';
import { type Table, TablePlan } from '../../src/exchange/table.js';
import { executableSchema } from '../support/api.js';

function planOf(query: string, variables: Readonly<Record<string, unknown>> = {}): TablePlan {
  return new TablePlan({ schema: executableSchema, document: parse(query), variables });
}

function tableOf(query: string, data: unknown): Table {
  return planOf(query).table(data);
}

describe('The answer to a query as a table', () => {
  test('has a row for each node of the connection, and dotted columns in the order of the selection', () => {
    const query = `{ committee(id: "committee:c") { name appointments { totalCount nodes {
      role holder { ... on Official { name url } ... on Country { code name } } from { edtf } } } } }`;
    const nodes = [
      { role: 'CHAIR', holder: { name: 'A', url: null }, from: null },
      { role: 'MEMBER', holder: null, from: { edtf: '2024' } },
      { role: 'MEMBER', holder: { code: 'VN', name: 'Vietnam' }, from: { edtf: '2023' } },
    ];
    expect(tableOf(query, { committee: { name: 'C', appointments: { totalCount: 3, nodes } } })).toEqual({
      columns: ['role', 'holder.name', 'holder.url', 'holder.code', 'from.edtf'],
      rows: [
        ['CHAIR', 'A', null, null, null],
        ['MEMBER', null, null, null, '2024'],
        ['MEMBER', 'Vietnam', null, 'VN', '2023'],
      ],
    });
  });

  test('has the columns, and no rows, of an empty connection, and of a thing that is not there', () => {
    const query = '{ committee(id: "committee:c") { appointments { nodes { id role } } } }';
    const nothing = { columns: ['id', 'role'], rows: [] };
    expect(tableOf(query, { committee: { appointments: { nodes: [] } } })).toEqual(nothing);
    expect(tableOf(query, { committee: null })).toEqual(nothing);
  });

  test('has the fields of edges beside those of their nodes, under aliases, through fragments, without what is skipped', () => {
    const query = `query ($skip: Boolean!) { agreement(id: "agreement:a") { all: parties { edges { standing: state certainty @skip(if: $skip) node { ...N } } } } }
      fragment N on Party { ... on Country { name } }`;
    const plan = planOf(query, { skip: true });
    expect(plan.table({ agreement: { all: { edges: [{ standing: 'PARTY', node: { name: 'X' } }] } } })).toEqual({
      columns: ['standing', 'node.name'],
      rows: [['PARTY', 'X']],
    });
  });

  test('puts the values of a list into one cell', () => {
    const query = '{ agreements { nodes { subjects } } }';
    expect(tableOf(query, { agreements: { nodes: [{ subjects: ['a', 'b'] }, { subjects: [] }] } }).rows).toEqual([
      ['a; b'],
      [''],
    ]);
  });

  test.each([
    ['no list', '{ service { name } }', /asks for no list/],
    [
      'two lists',
      '{ countries { nodes { id } } officials { nodes { id } } }',
      /several lists, countries.nodes and officials.nodes/,
    ],
    ['nodes and edges', '{ countries { nodes { id } edges { cursor } } }', /several lists/],
    [
      'a list within the rows',
      '{ countries { nodes { names { value } } } }',
      /names is a list within each row of countries.nodes/,
    ],
    [
      'a connection within the rows',
      '{ countries { nodes { parts: territories { nodes { id } } } } }',
      /parts.nodes is a list/,
    ],
  ])('is refused for %s', (_, query, reason) => {
    expect(() => planOf(query)).toThrow(reason);
  });

  test('is told whether further rows follow', () => {
    const plan = planOf('{ countries { nodes { id } pageInfo { hasNextPage endCursor } } }');
    const answers = [true, false].map((hasNextPage) => ({ countries: { pageInfo: { hasNextPage, endCursor: 'x' } } }));
    expect([...answers, { countries: null }].map((one) => plan.hasNextPage(one))).toEqual([true, false, false]);
    expect([...answers, { countries: null }].map((one) => plan.endCursor(one))).toEqual(['x', 'x', undefined]);
  });
});

describe('A table as CSV', () => {
  test('follows RFC 4180: lines end in CR LF, and what has a comma, a quote or a line end is quoted', () => {
    const table = {
      columns: ['a', 'b.c'],
      rows: [
        ['x, y', 'say "no"'],
        [null, 'two\nlines'],
        [1.5, true],
      ],
    };
    expect(csvOf(table)).toBe('a,b.c\r\n"x, y","say ""no"""\r\n,"two\nlines"\r\n1.5,true\r\n');
    expect(csvOf({ ...table, rows: [[2, false]] }, true)).toBe('2,false\r\n');
  });

  test('begins no text like a formula, and leaves numbers as they are', () => {
    const texts = ['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '＝1', 'a=1', '1-2'];
    const rows = [...texts.map((text) => [text]), [-1]];
    const lines = csvOf({ columns: ['=x'], rows }).split('\r\n');
    expect(lines).toEqual(["'=x", "'=1+1", "'+1", "'-1", "'@A1", "'\tx", '"\'\rx"', "'＝1", 'a=1', '1-2', '-1', '']);
  });
});
