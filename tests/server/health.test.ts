import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Served } from '../api/served.js';

const front = 'https://app.example';
const other = 'https://elsewhere.example';
const query = '{ service { name } }';

let served: Served;

beforeAll(async () => {
  served = await Served.start({ corsOrigins: [front] });
});

afterAll(() => served.stop());

function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Response> {
  return fetch(new URL(path, served.endpoint), { method, headers });
}
const asked = `/graphql?${new URLSearchParams({ query }).toString()}`;

describe('The health of the server', () => {
  test('is told at /livez while the process lives, and at /readyz while it can serve, and never from a cache', async () => {
    for (const [path, status] of [
      ['/livez', 'live'],
      ['/readyz', 'ready'],
    ] as const) {
      const response = await get(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(await response.json()).toEqual({ status });
    }
  });
});

describe('A page of another origin', () => {
  const preflight = (origin: string): Promise<Response> =>
    get(
      '/graphql',
      {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
      'OPTIONS',
    );

  test('that is named in the settings may ask by POST and by GET, without cookies', async () => {
    const allowed = await preflight(front);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(front);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
    expect(allowed.headers.get('access-control-allow-headers')).toContain('content-type');
    expect(allowed.headers.get('access-control-allow-credentials')).toBeNull();
    const answer = await get(asked, { origin: front, 'sec-fetch-site': 'cross-site', accept: 'application/json' });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, front]);
    expect(answer.headers.get('access-control-expose-headers')).toContain('x-request-id');
    expect(await answer.json()).toMatchObject({ data: { service: { name: 'Signatory' } } });
  });

  test('that is not named may read nothing, and a GET that it makes a browser send is refused', async () => {
    expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
    const answer = await get(asked, { origin: other, 'sec-fetch-site': 'cross-site', accept: 'application/json' });
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([400, null]);
  });
});

describe('A large answer', () => {
  test('is compressed for those who can read that, and a small one is not', async () => {
    const large = `/graphql?${new URLSearchParams({ query: '{ countries(first: 100) { nodes { id name names { value } } } }' }).toString()}`;
    const encoding = async (path: string, accepted: string): Promise<string | null> => {
      const response = await get(path, { accept: 'application/json', 'accept-encoding': accepted });
      expect(await response.json()).toHaveProperty('data');
      return response.headers.get('content-encoding');
    };
    expect(await encoding(large, 'gzip')).toBe('gzip');
    expect(await encoding(large, 'identity')).toBeNull();
    expect(await encoding(asked, 'gzip')).toBeNull();
  });
});
