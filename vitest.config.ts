import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.js';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // Vite would take the package's other build than Node does, and a schema made with one is none to the other.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
};
const withoutGraph = 'tests/**/*.unit.test.ts';
const onNeo4jOnly = 'tests/**/*.neo4j.test.ts';
const inBrowser = 'tests/**/*.browser.test.ts';
const ofEmbeddedStatements = 'tests/golden/*.test.ts';
// They run commands on folders of the embedded engine; those with Neo4j's name run them on Neo4j.
const ofCommandsOnFolders = 'tests/cli/!(*.neo4j).test.ts';
// They run the type checker, npm, and tests that need no graph.
const ofNoEngine = ['tests/docs/forgotten.test.ts', 'tests/server/package.test.ts'];

/**
 * What needs no graph, as the names of the files say; the same suites on each engine; what needs a browser, or looks at
 * Neo4j's own plans, apart.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // What they import is the same for all of them, and has no state.
      { test: { ...shared, name: 'unit', include: [withoutGraph], isolate: false } },
      {
        test: {
          ...shared,
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          exclude: [withoutGraph, onNeo4jOnly, inBrowser],
          env: { ENGINE: 'GRAFEO' },
          // Of two cores, Vitest would leave one idle. Projects of other numbers of workers take turns.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...shared,
          name: 'neo4j',
          include: ['tests/**/*.test.ts'],
          exclude: [withoutGraph, inBrowser, ofEmbeddedStatements, ofCommandsOnFolders, ...ofNoEngine],
          env: { ENGINE: 'NEO4J' },
          // It plans each new question for up to a second, and some suites start a server of their own.
          testTimeout: 480_000,
          hookTimeout: 240_000,
          // Neo4j Community has one database, which each suite starts by emptying: so many suites at a time as NEO4J_URI
          // names servers.
          maxWorkers: process.env['NEO4J_URI']?.split(',').length ?? 1,
          sequence: { groupOrder: 2 },
        },
      },
      { test: { ...shared, name: 'browser', include: [inBrowser], env: { ENGINE: 'GRAFEO' } } },
    ],
  },
});
