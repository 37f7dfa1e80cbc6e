import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { exportPages } from '../../src/exchange/export.js';
import { noteResolved } from '../../src/soundness/resolve-graph.js';
import type { Store } from '../../src/store/store.js';
import { type Ended, Program } from '../server/program.js';
import { emptyStore, neo4jUri } from '../support/engine.js';
import { loadSeed } from '../support/seed.js';

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadSeed(store);
  await noteResolved(store, new Writer(store));
});
afterAll(() => store.close());

function command(...words: readonly string[]): Promise<Ended> {
  return new Program({ NEO4J_URI: neo4jUri }, words).ended();
}

describe('On the Neo4j that NEO4J_URI names', () => {
  test('export writes all records, query answers, check finds nothing', async () => {
    let lines = '';
    for await (const page of exportPages(store)) lines += page.lines;
    expect(await command('export')).toMatchObject({ code: 0, stdout: lines });
    const answer = await command(
      'query',
      '-f',
      'csv',
      '{ country(id: "country:vn") { administrations { nodes { id } } } }',
    );
    expect(answer).toMatchObject({ code: 0, stdout: 'id\r\nadministration:vn\r\n' });
    expect(await command('check')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/all is sound\.\n$/) as unknown,
    });
  });

  test('backup is refused, with what makes one', async () => {
    expect(await command('backup', 'x')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('neo4j-admin database dump') as unknown,
    });
  });
});

test.each([['export'], ['check'], ['query', '{ service { name } }'], ['backup', 'x']])(
  'Of a Neo4j that is down, %s says so and ends with 1',
  async (...words) => {
    const { code, stdout, stderr } = await new Program({ NEO4J_URI: 'bolt://127.0.0.1:9' }, words).ended();
    expect([code, stdout, stderr]).toEqual([1, '', 'No answer from bolt://127.0.0.1:9: is Neo4j running there?\n']);
  },
);
