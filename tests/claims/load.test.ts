import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultInJson } from '../../src/claims/json-fault.js';
import { loadRecords } from '../../src/claims/load.js';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { emptyStore } from '../support/engine.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
});
afterAll(() => store.close());

const good = (id: string): string => JSON.stringify({ source: { id, title: 'T', citation: { source: id } } });

describe('A line that is no record is refused alone, with its number', () => {
  test.each<[what: string, line: string, message: string]>([
    ['no JSON at all', 'official', 'This is no JSON: at column 1 is "official".'],
    ['a name without quotes', '{ official: 1 }', 'This is no JSON: at column 3 is "official: 1 }".'],
    ['a comma too many', '{"official": {"id": "a",}}', 'This is no JSON: at column 25 is "}}".'],
    ['one that breaks off', '{"official": {"id": "official:a"', 'This is no JSON: it breaks off at column 33.'],
    ['two records', '{"a": 1} {"b": 2}', 'This is no JSON: at column 10 is "{\\"b\\": 2}".'],
    ['a long rest', `{"a": x${'y'.repeat(500)}}`, `This is no JSON: at column 7 is "x${'y'.repeat(19)}…".`],
    ['a text', '"official"', 'A record is an object with exactly one key, which names its kind. This is a text.'],
    ['a list', '[]', 'A record is an object with exactly one key, which names its kind. This is a list.'],
  ])('%s', async (_, line, message) => {
    const text = [good('source:before'), '', line, good('source:after')].join('\r\n');
    const { count, errors } = await loadRecords(new Writer(store), text);
    expect(count).toBe(3);
    expect(errors).toMatchObject([{ line: 3, code: 'BAD_VALUE', path: '', message }]);
  });

  test('and the errors of all lines come in their order', async () => {
    const lines = ['{"nothing": {}}', 'x', good('source:a'), '{', '{"nothing": {}}'];
    const { errors } = await loadRecords(new Writer(store), lines.join('\n'));
    expect(errors.map(({ line, code }) => [line, code])).toEqual([
      [1, 'UNKNOWN_KIND'],
      [2, 'BAD_VALUE'],
      [4, 'BAD_VALUE'],
      [5, 'UNKNOWN_KIND'],
    ]);
  });
});

test.each([
  ['', 0],
  ['{"a":1', 6],
  ['[1, 2 3]', 6],
  ['[]]', 2],
  ['{"a":{"b":[1,{"c":nul}]}}', 18],
  ["{'a':1}", 1],
  ['{"a":01}', 5],
  ['{"a":-}', 5],
  ['{"a":"x\ty"}', 5],
  ['{"a":"\\x"}', 5],
  ['{"a":1,"b"}', 10],
  ['{"a":1,2:3}', 7],
  [`{"a":"${'x'.repeat(1_000_000)}`, 5],
])('%j stops being JSON where the first token is that can’t stand there', (text, at) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(faultInJson(text)).toBe(at);
});
