import { defineConfig } from 'vitest/config';

const shared = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Vite would take the package's other build than Node does, and a schema made with one is none to the other.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
};
const onNeo4jOnly = 'tests/**/*.neo4j.test.ts';
const inBrowser = 'tests/**/*.browser.test.ts';
const ofEmbeddedStatements = 'tests/golden/*.test.ts';

/** The same suites on each engine; what needs a browser, or looks at Neo4j's own plans, apart. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'embedded',
          include: ['tests/**/*.test.ts'],
          exclude: [onNeo4jOnly, inBrowser],
          env: { ENGINE: 'GRAFEO' },
        },
      },
      {
        test: {
          ...shared,
          name: 'neo4j',
          include: ['tests/**/*.test.ts'],
          exclude: [inBrowser, ofEmbeddedStatements],
          env: { ENGINE: 'NEO4J' },
          // It plans each new question for up to a second.
          testTimeout: 240_000,
          // Neo4j Community has one database, which each suite starts by emptying.
          fileParallelism: false,
        },
      },
      { test: { ...shared, name: 'browser', include: [inBrowser], env: { ENGINE: 'GRAFEO' } } },
    ],
  },
});
