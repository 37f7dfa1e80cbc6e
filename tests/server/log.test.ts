import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { noteResolved } from '../../src/soundness/resolve-graph.js';
import { openStore } from '../../src/store/open.js';
import { emptyGraph } from '../support/engine.js';
import { cited, source, write } from '../support/world.js';
import { type Answer, Program } from './program.js';

const token = 'a-token-that-may-write';

type Line = Readonly<Record<string, unknown>>;

/** Runs the program on a graph with one committee in it, whose names can't be read, and gives the lines of its log. */
async function logOf(work: (endpoint: string) => Promise<void>, level = 'info'): Promise<readonly Line[]> {
  const graph = await emptyGraph();
  const store = await openStore(graph);
  await write(store, [
    { source: { id: source, title: 'Test', ...cited('itself') } },
    { committee: { id: 'committee:body', name: 'Body', ...cited('body') } },
  ]);
  await noteResolved(store, new Writer(store));
  // What no writer does: a user must not be told of it, and whoever looks after the server must.
  await store.write((transaction) => transaction.run(statement`MATCH (c:Committee) SET c.names = ${constant('{')}`));
  await store.close();
  const place = graph.engine === 'NEO4J' ? { NEO4J_URI: graph.uri } : { SIGNATORY_DATA: graph.folder ?? '' };
  const program = new Program({ ...place, SIGNATORY_WRITE_TOKEN: token, SIGNATORY_LOG: level });
  try {
    await work(await program.endpoint());
    await sleep(100);
  } finally {
    await program.stop();
  }
  return program
    .printed()
    .stderr.split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}

async function post(endpoint: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

describe('The log', () => {
  test('has one line of JSON a request: what it was, how it went, what it cost; not what was in it', async () => {
    let given: string | null = null;
    const lines = await logOf(async (endpoint) => {
      const query = 'query Chair($id: ID!) { committee(id: $id) { id chair { id } } }';
      const headers = { authorization: `Bearer ${token}`, 'x-request-id': 'from-the-client' };
      await post(endpoint, { query, variables: { id: 'committee:secret' } }, headers);
      given = (await post(endpoint, { query: '{ committee(id: "official:x") { id } }' })).headers.get('x-request-id');
      await fetch(new URL('/livez', endpoint));
    });
    expect(
      lines.map(({ msg, level, path, status, operation, cost, codes }) => [
        msg,
        level,
        path,
        status,
        operation,
        cost,
        codes,
      ]),
    ).toEqual([
      ['request', 30, '/graphql', 200, 'Chair', 2, undefined],
      ['request', 30, '/graphql', 200, undefined, 1, ['BAD_ID']],
    ]);
    expect(lines.map(({ requestId }) => requestId)).toEqual(['from-the-client', given]);
    for (const line of lines)
      expect(line).toMatchObject({ method: 'POST', milliseconds: expect.any(Number) as number });
    expect(JSON.stringify(lines)).not.toMatch(/secret|may-write|official:x/);
  });

  test('has what is behind a masked error under the id that the client is told', async () => {
    let answer: Answer = {};
    const lines = await logOf(async (endpoint) => {
      const response = await post(endpoint, { query: '{ committee(id: "committee:body") { names { value } } }' });
      answer = (await response.json()) as Answer;
    });
    const [error] = answer.errors ?? [];
    const id = error?.extensions['id'];
    expect(error).toMatchObject({
      message: `Internal error, id ${String(id)}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', remedy: expect.any(String) as string },
    });
    expect(JSON.stringify(answer)).not.toMatch(/SyntaxError|JSON at|node_modules|src\//);
    expect(lines).toMatchObject([
      {
        msg: 'internal error',
        level: 50,
        errorId: id,
        err: { stack: expect.stringContaining('SyntaxError') as string },
      },
      { msg: 'request', codes: ['INTERNAL_SERVER_ERROR'], errorIds: [id] },
    ]);
  });

  test('has at the level debug a line for each statement, with its time and without the values of its parameters', async () => {
    const lines = await logOf(async (endpoint) => {
      await post(endpoint, { query: '{ committee(id: "committee:secret") { id } }' });
    }, 'debug');
    const statements = lines.filter(({ msg }) => msg === 'statement');
    for (const line of statements)
      expect(line).toMatchObject({ level: 20, milliseconds: expect.any(Number) as number });
    expect(statements.map(({ statement }) => statement)).toContainEqual(
      expect.stringMatching(/MATCH \(\w+:Committee /),
    );
    expect(lines.find(({ msg }) => msg === 'request')).toMatchObject({ path: '/graphql' });
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  test('is silent when it is asked to be', async () => {
    const lines = await logOf(async (endpoint) => {
      await post(endpoint, { query: '{ committee(id: "committee:body") { names { value } } }' });
    }, 'silent');
    expect(lines).toEqual([]);
  });
});

describe('A server that is told to stop', () => {
  test('answers what is under way before it ends, with nothing half written', async () => {
    const graph = await emptyGraph();
    const place = graph.engine === 'NEO4J' ? { NEO4J_URI: graph.uri } : { SIGNATORY_DATA: graph.folder ?? '' };
    const store = await openStore(graph);
    await write(store, [{ source: { id: source, title: 'Test', ...cited('itself') } }]);
    await store.close();
    const program = new Program({ ...place, SIGNATORY_WRITE_TOKEN: token });
    const endpoint = await program.endpoint();
    const records = Array.from({ length: 1_000 }, (_, index) => ({
      official: { id: `official:o${index.toString()}`, name: 'Somebody', ...cited(index.toString()) },
    }));
    const query = 'mutation ($records: [SyncRecord!]!) { sync(records: $records) { counts { status count } } }';
    const answer = post(endpoint, { query, variables: { records } }, { authorization: `Bearer ${token}` });
    await sleep(150);
    program.signal('SIGTERM');
    expect(await (await answer).json()).toMatchObject({
      data: { sync: { counts: expect.arrayContaining([{ status: 'CREATED', count: 1_000 }]) as object } },
    });
    expect((await program.ended()).code).toBe(0);
    const again = await openStore(graph);
    expect(await again.read(statement`MATCH (official:Official) RETURN count(*) AS count`)).toEqual([{ count: 1_000 }]);
    await again.close();
  });
});
