import { expect, test } from 'vitest';
import { stageOf } from '../../src/exchange/jobs/stages.js';

const externalIds = [{ scheme: 'test', value: '1' }];

test('A line is taken after those that it can refer to, so that in most registers none waits', () => {
  const inOrder = [
    [{ withdrawal: {} }, { split: {} }],
    [{ source: { id: 'source:one' } }, { source: { id: 'source:two', externalIds } }],
    [{ country: { id: 'country:be', externalIds } }, { merge: {} }],
    [{ agreement: { externalIds } }, { official: { id: 'official:one' } }, { known: {} }],
    [{ treatyAction: { externalIds } }, { appointment: {} }, { conflict: {} }, 'no record'],
  ];
  const stages = inOrder.map((records) => [...new Set(records.map(stageOf))]);
  expect(stages.map((one) => one.length)).toEqual([1, 1, 1, 1, 1]);
  expect(stages.flat()).toEqual(stages.flat().toSorted((a, b) => a - b));
  expect(new Set(stages.flat()).size).toBe(5);
});
