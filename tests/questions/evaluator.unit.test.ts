import { expect, test } from 'vitest';
import { definition, inverses } from '../../src/model/registry.js';
import { nestedConnections } from './connections.js';
import { derivedLists } from './rows.js';

test('The evaluator has the rows of every list: of links from the model, of derived ones in derivedLists (rows.ts)', () => {
  const unknown = nestedConnections.filter(({ on, field }) => {
    if (on === undefined || field in derivedLists) return false;
    return !(field in definition(on).links || inverses(on).has(field));
  });
  expect(unknown.map(({ on, field }) => `${on ?? ''}.${field}`)).toEqual([]);
});
