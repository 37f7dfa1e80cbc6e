import { expect, test } from 'vitest';
import { sourceModules } from './modules.js';

/** What each engine has under one name in a folder of its own, so that it is one thing. */
const engineFolders = /\/(grafeo|neo4j)\//;

test('no two modules of src export one name for different things', () => {
  const exporters = new Map<string, Set<string>>();
  for (const { path, exports } of sourceModules()) {
    for (const name of exports) {
      const paths = exporters.get(name) ?? new Set();
      exporters.set(name, paths.add(path.replace(engineFolders, '/ENGINE/')));
    }
  }
  expect(exporters.size).toBeGreaterThan(300);
  const ambiguous = [...exporters].filter(([, paths]) => paths.size > 1);
  expect(ambiguous.map(([name, paths]) => `${name}: ${[...paths].join(', ')}`)).toEqual([]);
});
