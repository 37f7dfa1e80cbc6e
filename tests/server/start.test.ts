import { createServer } from 'node:net';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { freePort } from '../support/neo4j.js';
import { Program, post, withFolder, withProgram } from './program.js';

const counts = '{ service { name engine counts { type count } } }';

describe('the program', { timeout: 120_000 }, () => {
  test('loads the seed at its first start and says so, and keeps what is there at the second, ready within five seconds', async () => {
    await withFolder(async (folder) => {
      const variables = { SIGNATORY_DATA: folder };
      const first = await withProgram(variables, async (program) => {
        const answer = await post(await program.endpoint(), { query: counts });
        const { stdout, stderr } = program.printed();
        expect(stderr).toContain(`Loading the seed into the graph in the folder ${folder}`);
        expect(stderr).toMatch(/[1-9][\d,]* records of \d+ files/);
        expect(stdout).toMatch(/Engine +Grafeo 0\.\d+\.\d+, in the folder/);
        expect(stdout).toMatch(/Records +[1-9][\d,]* entities, [1-9][\d,]* facts/);
        expect(stdout).toMatch(/Explorer +\S+/);
        return answer;
      });
      expect(first).toMatchObject({ data: { service: { name: 'Signatory' } } });

      // The tests run the program from its source, on machines that have other work: loading it is measured apart.
      const loading = performance.now();
      await new Program({}, ['--version']).ended();
      const begun = performance.now();
      await withProgram(variables, async (program) => {
        const endpoint = await program.endpoint();
        expect(performance.now() - begun - (begun - loading)).toBeLessThan(5_000);
        expect(program.printed().stderr).not.toContain('Loading');
        expect(await post(endpoint, { query: counts })).toEqual(first);
      });
    });
  });

  test('listens while it loads the seed, and answers no question before all of it is there', async () => {
    await withFolder(async (folder) => {
      const port = await freePort();
      await withProgram({ SIGNATORY_DATA: folder, PORT: String(port) }, async (program) => {
        while (!program.printed().stderr.includes('Loading the seed'))
          await new Promise((resolve) => setTimeout(resolve, 5));
        const base = `http://127.0.0.1:${String(port)}`;
        const health = await Promise.all(['/livez', '/readyz'].map((path) => fetch(`${base}${path}`)));
        expect(await Promise.all(health.map(async (response) => [response.status, await response.json()]))).toEqual([
          [200, { status: 'live' }],
          [503, { status: 'starting' }],
        ]);
        const body = JSON.stringify({ query: counts });
        const headers = { 'content-type': 'application/json' };
        const early = await fetch(`${base}/graphql`, { method: 'POST', headers, body });
        expect([early.status, Number(early.headers.get('retry-after')) > 0]).toEqual([503, true]);
        expect(await early.json()).toEqual({
          errors: [
            {
              message: 'The server is starting: its graph is not ready yet.',
              extensions: { code: 'SERVICE_UNAVAILABLE', remedy: 'Send the request again in a few seconds.' },
            },
          ],
        });
        expect(program.printed().stdout).toBe('');
        expect(await post(await program.endpoint(), { query: counts })).toHaveProperty('data');
        expect((await fetch(`${base}/readyz`)).status).toBe(200);
      });
    });
  });

  test('goes on with a load that was cut short', async () => {
    await withFolder(async (folder) => {
      const variables = { SIGNATORY_DATA: folder };
      const cut = new Program(variables);
      while (!cut.printed().stderr.includes('Loading the seed')) await new Promise((resolve) => setTimeout(resolve, 5));
      cut.signal('SIGINT');
      expect(await cut.ended()).toMatchObject({ code: 0, stdout: '' });
      const resumed = await withProgram(variables, async (program) =>
        post(await program.endpoint(), { query: counts }),
      );
      const whole = await withFolder((other) =>
        withProgram({ SIGNATORY_DATA: other }, async (program) => post(await program.endpoint(), { query: counts })),
      );
      expect(resumed).toEqual(whole);
    });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stops in order at %s, with open connections, and frees its folder',
    async (signal) => {
      await withFolder(async (folder) => {
        const variables = { SIGNATORY_DATA: folder };
        const program = new Program(variables);
        const endpoint = await program.endpoint();
        await post(endpoint, { query: counts });
        program.signal(signal);
        // npm passes the signal of the terminal on, so the program may get it twice.
        program.signal(signal);
        expect(await program.ended()).toMatchObject({ code: 0 });
        await expect(fetch(endpoint)).rejects.toThrow();
        await withProgram(variables, (again) => again.endpoint());
      });
    },
  );

  test('refuses a folder that another process has open, in one sentence', async () => {
    await withFolder((folder) =>
      withProgram({ SIGNATORY_DATA: folder }, async (program) => {
        await program.endpoint();
        const { code, stdout, stderr } = await new Program({ SIGNATORY_DATA: folder }).ended();
        expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
        expect(stderr).toContain(folder);
        expect(stderr).toMatch(/^[^\n]*\bprocess\b[^\n]*\n$/);
      }),
    );
  });

  test('refuses a port that is taken, in one sentence, before anything is written', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await withFolder(async (folder) => {
      const { code, stdout, stderr } = await new Program({ SIGNATORY_DATA: folder, PORT: String(port) }).ended();
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toBe(
        `Port ${String(port)} of 127.0.0.1 is in use by another process. Stop that process, or set PORT to another port.\n`,
      );
      expect(await readdir(folder)).toEqual([]);
    });
    taken.close();
  });

  test.each([
    [{ SIGNATORY_DATE: 'x' }, 'SIGNATORY_DATE is not a setting; did you mean SIGNATORY_DATA?\n'],
    [{ PORT: 'http' }, 'PORT is "http", but must be a whole number.\n'],
    [{ HOST: '192.0.2.1' }, 'HOST is "192.0.2.1", which is not an address of this machine.'],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      'NEO4J_URI is "http://localhost:7474", but must be like neo4j://host:7687',
    ],
    [{ NEO4J_URI: 'bolt://127.0.0.1:1' }, 'No answer from bolt://127.0.0.1:1'],
    [
      { SIGNATORY_DATA: '/proc/signatory/data' },
      "The data folder /proc/signatory/data can't be used; correct its path",
    ],
  ])('ends with exit code 1 and one sentence for %o', async (variables, sentence) => {
    await withFolder(async (folder) => {
      const { code, stdout, stderr } = await new Program({ SIGNATORY_DATA: folder, ...variables }).ended();
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('    at ');
    });
  });
});
