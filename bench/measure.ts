import autocannon from 'autocannon';
import { answerTo } from './answers.js';
import type { Contestant } from './contestants.js';
import type { Question } from './questions/question.js';

/** How fast a server answered one question: requests a second, and milliseconds. */
export interface Speed {
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
  /** How many requests were not answered, or with an error; the other numbers leave them out. */
  readonly failed: number;
}

/** The medians of several rounds. */
export interface Median extends Speed {
  /** The rate in each round. */
  readonly rates: readonly number[];
}

export interface Load {
  readonly connections: number;
  /** About how long each server is asked in each round; one that is slow is given the time it needs. */
  readonly seconds: number;
  readonly rounds: number;
}

const warmingRounds = 3;

/** A server that has been asked the question for a while, and about how fast it is. */
export interface Warm {
  readonly contestant: Contestant;
  readonly rate: number;
  /** It takes several rounds' time for the least there is to measure, and so has one round. */
  readonly isSlow: boolean;
}

/** Asks every server the question for rounds that do not count: servers and Neo4j compile what they run often. */
export async function warmUp(
  question: Question,
  contestants: readonly Contestant[],
  { connections, seconds, rounds }: Load,
): Promise<readonly Warm[]> {
  const all: Warm[] = [];
  for (const contestant of contestants) {
    const alone = await secondsAlone(question, contestant);
    const isSlow = alone * connections > seconds * rounds;
    let rate = 1 / alone;
    for (let round = 0; round < warmingRounds && !isSlow; round += 1) {
      rate = (await ask(question, contestant, connections, rate * seconds)).rate;
    }
    all.push({ contestant, rate, isSlow });
  }
  return all;
}

/**
 * Asks every server the question, one after the other and round after round, in turns from the first and from the last, so
 * that what else the machine does falls on all alike. Returns the median of the rounds for each by name, in the order of
 * the servers.
 */
export async function race(
  question: Question,
  warm: readonly Warm[],
  { connections, seconds, rounds }: Load,
): Promise<ReadonlyMap<string, Median>> {
  const all = warm.map((each) => ({ ...each, speeds: [] as Speed[] }));
  // By now all are warm, so that the round before the first only sets how much the first asks.
  for (let round = -1; round < rounds; round += 1) {
    for (const each of round % 2 === 0 ? all : all.toReversed()) {
      if (each.isSlow && round !== 0) continue;
      const speed = await ask(question, each.contestant, connections, each.rate * seconds);
      each.rate = speed.rate;
      if (round >= 0) each.speeds.push(speed);
    }
  }
  return new Map(all.map(({ contestant, speeds }) => [contestant.name, middle(speeds)]));
}

/** How long one request takes that nothing competes with: the median of a few. */
async function secondsAlone(question: Question, contestant: Contestant): Promise<number> {
  const taken: number[] = [];
  for (const request of contestant.requests(question).slice(0, 5)) {
    const begun = performance.now();
    await answerTo(request);
    taken.push((performance.now() - begun) / 1000);
  }
  return median(taken);
}

/** Sends so many requests, at least one from each connection, and waits for them all: none is left to burden the next. */
async function ask(question: Question, contestant: Contestant, connections: number, amount: number): Promise<Speed> {
  const requests = contestant.requests(question);
  const [first] = requests;
  if (first === undefined) throw new Error(`${question.name} has no variables to ask with.`);
  const posts = requests.map(({ body }) => ({
    method: 'POST' as const,
    headers: { 'content-type': 'application/json' },
    body,
  }));
  let clients = 0;
  const latencies: number[] = [];
  const begun = performance.now();
  let ended = begun;
  const { errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(
      {
        url: first.url,
        connections,
        amount: Math.max(Math.ceil(amount), connections),
        timeout: longest,
        requests: posts,
        // Each connection begins with another thing: they neither ask for the hub all at once, nor for it more than the rest.
        setupClient: (client) => {
          const from = Math.floor((clients * posts.length) / connections) % posts.length;
          clients += 1;
          client.setRequests([...posts.slice(from), ...posts.slice(0, from)]);
        },
      },
      (error: Error | null, result) => {
        if (error) reject(error);
        else resolve(result);
      },
    );
    // Its own histogram is in whole milliseconds, and it notices the end only once a second.
    running.on('response', (_client, status, _bytes, milliseconds) => {
      ended = performance.now();
      if (status === 200) latencies.push(milliseconds);
    });
  });
  const elapsed = (ended - begun) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => latencies[Math.floor(latencies.length * share)] ?? NaN;
  return { rate: latencies.length / elapsed, p50: at(0.5), p95: at(0.95), failed: errors + non2xx };
}

/** In seconds: longer than anything should take, since a request that is given up is still worked on. */
const longest = 600;

function middle(speeds: readonly Speed[]): Median {
  const rates = speeds.map(({ rate }) => rate);
  return {
    rate: median(rates),
    rates,
    p50: median(speeds.map(({ p50 }) => p50)),
    p95: median(speeds.map(({ p95 }) => p95)),
    failed: speeds.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The one in the middle of the values, in their order. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
