import autocannon from 'autocannon';
import type { Contestant } from './contestants.js';
import type { Question } from './questions/question.js';

/** How fast a server answered one question: requests a second, and milliseconds. */
export interface Speed {
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Load {
  readonly connections: number;
  /** How long each server is asked in each round. */
  readonly seconds: number;
  readonly rounds: number;
}

/**
 * Asks every server the question, one after the other and round after round, so that what else the machine does falls on
 * all alike. Returns the median of the rounds for each by name, in the order of the servers.
 */
export async function race(
  question: Question,
  contestants: readonly Contestant[],
  load: Load,
): Promise<ReadonlyMap<string, Speed>> {
  const speeds = contestants.map((): Speed[] => []);
  // The first round only warms up.
  for (let round = 0; round <= load.rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) {
      const speed = await ask(question, contestant, load);
      if (round > 0) speeds[index]?.push(speed);
    }
  }
  return new Map(
    speeds.map((rounds, index) => [
      contestants[index]?.name ?? '',
      {
        rate: median(rounds.map(({ rate }) => rate)),
        p50: median(rounds.map(({ p50 }) => p50)),
        p95: median(rounds.map(({ p95 }) => p95)),
      },
    ]),
  );
}

async function ask(question: Question, contestant: Contestant, { connections, seconds }: Load): Promise<Speed> {
  const requests = contestant.requests(question);
  const [first] = requests;
  if (first === undefined) throw new Error(`${question.name} has no variables to ask with.`);
  const latencies: number[] = [];
  const begun = performance.now();
  const { errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      {
        url: first.url,
        connections,
        duration: seconds,
        requests: requests.map(({ body }) => ({
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })),
      },
      (error: Error | null, result) => {
        if (error) reject(error);
        else resolve(result);
      },
    );
    // Its own histogram is in whole milliseconds.
    running.on('response', (_client, status, _bytes, milliseconds) => {
      if (status === 200) latencies.push(milliseconds);
    });
  });
  const elapsed = (performance.now() - begun) / 1000;
  if (errors + non2xx > 0)
    throw new Error(`${contestant.name} failed ${(errors + non2xx).toString()} times at ${question.name}`);
  latencies.sort((a, b) => a - b);
  // When nothing was answered, all that is known is that it takes longer.
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? Infinity;
  return { rate: latencies.length / elapsed, p50: at(0.5), p95: at(0.95) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
