import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statement } from '../../src/cypher/statement.js';
import { constant } from '../../src/cypher/template.js';
import { Served, authorised } from '../api/served.js';

/** Less than any question takes that reads so much. */
const timeoutMilliseconds = 2;
const question = `{ committees(first: 100) { nodes { name appointments { nodes { holder { __typename }
  citations { source { title } locator } } } } } }`;

let hurried: Served;

beforeAll(async () => {
  hurried = await Served.start({ timeoutMilliseconds });
}, 120_000);

afterAll(() => hurried.stop());

function ask(query: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(hurried.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
}

describe('A request that takes longer than it may', () => {
  test('is answered with 504, why, and what to do, and without data that would say that there is nothing', async () => {
    const response = await ask(question);
    expect(response.status).toBe(504);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('longer than the 0.002 s') as string,
          locations: expect.any(Array) as unknown[],
          path: ['committees'],
          extensions: { code: 'DEADLINE_EXCEEDED', remedy: expect.stringContaining('Ask for less at once') as string },
        },
      ],
      extensions: expect.any(Object) as object,
    });
  });

  test('writes nothing when it is a mutation', async () => {
    const records = Array.from({ length: 500 }, (_, index) => ({
      official: {
        id: `official:late-${index.toString()}`,
        name: 'Late',
        citation: { source: 'source:late', locator: '1' },
      },
    }));
    const source = {
      source: { id: 'source:late', title: 'Late', citation: { source: 'source:late', locator: 'title' } },
    };
    const response = await fetch(hurried.endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...authorised },
      body: JSON.stringify({
        query: 'mutation ($records: [SyncRecord!]!) { sync(records: $records) { counts { count } } }',
        variables: { records: [source, ...records] },
      }),
    });
    expect(response.status).toBe(504);
    await sleep(200);
    const late = statement`MATCH (thing:Entity) WHERE thing.id STARTS WITH ${constant('official:late')}
      RETURN count(*) AS count`;
    expect(await hurried.store.read(late)).toEqual([{ count: 0 }]);
  });

  test('does not keep later ones from being answered', async () => {
    await ask(question);
    expect(await (await ask('{ __typename }')).json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});
