import { print } from 'graphql';
import { expect } from 'vitest';
import type { Store } from '../../src/store/store.js';
import { Served } from '../api/served.js';
import type { Answer } from '../server/program.js';
import { outcomeOf } from './outcome.js';
import type { Tally } from './run.js';

/** The number of operations that are asked over HTTP. */
const enough = 320;

/** Asks some of the operations of a server over the store: it must answer as is answered without HTTP, but for its limits. */
export async function askOverHttp(
  store: Store,
  drawn: Tally['drawn'],
): Promise<{ readonly asked: number; readonly refused: number }> {
  const served = await Served.over(store);
  const step = Math.max(1, Math.floor(drawn.length / enough));
  const some = drawn.filter((_, index) => index % step === 0);
  let refused = 0;
  try {
    for (const { document, variables } of some) {
      const text = print(document);
      const answer = await served.ask(text, variables);
      if (isBeyondLimits(answer)) {
        refused += 1;
        continue;
      }
      const { data, errors } = await outcomeOf(store, document, variables, new Date().toISOString().slice(0, 10));
      const asked = [text, variables];
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions['code']);
      // What is refused before anything is executed has no data; an answer that has data may be empty.
      expect({ asked, data: answer.data ?? null, codes }).toEqual({
        asked,
        data,
        codes: errors.map(({ code }) => code),
      });
    }
  } finally {
    await served.stop();
  }
  return { asked: some.length, refused };
}

/** True for an operation that a limit refuses before anything is read. */
function isBeyondLimits({ data, errors = [] }: Answer): boolean {
  return data === undefined && errors.some(({ extensions }) => String(extensions['code']).startsWith('TOO_'));
}
