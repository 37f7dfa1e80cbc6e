import { signatory } from '../contestants.js';

const token = 'bench-bench-bench-bench';
const clients = 16;

const mutation = `mutation Sync($records: [SyncRecord!]!) {
  sync(source: "source:single", records: $records) { counts { status count } }
}`;

/** The rate of `sync` calls of one new record each, from 16 clients over HTTP, in calls a second. */
export async function rateOfSingleCalls(
  environment: Readonly<Record<string, string>>,
  seconds: number,
): Promise<number> {
  const server = await signatory('single', { SIGNATORY_WRITE_TOKEN: token, ...environment });
  try {
    const send = async (record: object): Promise<void> => {
      const response = await fetch(server.endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: mutation, variables: { records: [record] } }),
      });
      const text = await response.text();
      if (!text.includes('"CREATED"')) throw new Error(text);
    };
    await send({ source: { id: 'source:single', title: 'Single', citation: { locator: 'title' } } });
    let sent = 0;
    const sendUntil = async (end: number): Promise<void> => {
      while (performance.now() < end) {
        sent += 1;
        const id = `official:single-${sent.toString()}`;
        await send({ official: { id, name: `Kim Single ${sent.toString()}`, citation: { locator: id } } });
      }
    };
    const during = async (milliseconds: number): Promise<void> => {
      const end = performance.now() + milliseconds;
      await Promise.all(Array.from({ length: clients }, () => sendUntil(end)));
    };
    // Servers compile what they run often.
    await during(3_000);
    const [begun, before] = [performance.now(), sent];
    await during(seconds * 1_000);
    return ((sent - before) * 1_000) / (performance.now() - begun);
  } finally {
    await server.stop();
  }
}
