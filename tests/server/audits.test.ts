import { auditServer } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { emptyStore, engineUnderTest, neo4jUri } from '../support/engine.js';
import { withFolder, withProgram } from './program.js';

/** The environments that libraries look at: some of what they answer differs by it. */
const environments = ['development', 'production'] as const;

describe.each(environments)('in %s', (environment) => {
  test('the endpoint passes every audit of GraphQL over HTTP, by GET and by POST', async () => {
    await withFolder(async (folder) => {
      if (engineUnderTest === 'NEO4J') await (await emptyStore()).close();
      const graph = engineUnderTest === 'NEO4J' ? { NEO4J_URI: neo4jUri } : { SIGNATORY_DATA: folder };
      await withProgram({ ...graph, NODE_ENV: environment }, async (program) => {
        const results = await auditServer({ url: await program.endpoint() });
        expect(
          results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => ({ id, name, status })),
        ).toEqual([]);
        expect(results).toHaveLength(61);
      });
    });
  });
});
