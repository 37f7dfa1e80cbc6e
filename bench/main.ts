/** Measures Signatory on both engines beside a server with one statement a question: see README.md. */
import { Command, InvalidArgumentError } from 'commander';
import { sameAnswers } from './answers.js';
import { type Contestant, bare, peers, signatory } from './contestants.js';
import { embeddedGraph, neo4jGraph } from './graphs.js';
import { type Speed, race } from './measure.js';
import { questionsOf } from './questions/all.js';

interface Options {
  readonly neo4j: string;
  readonly facts: readonly number[];
  readonly seed: number;
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly only?: string;
}

const command = new Command('bench')
  .description('Asks the same questions of Signatory and of a server without it, interleaved, and prints the ratios.')
  .requiredOption('--neo4j <uri>', 'a Neo4j 5.26 without a password, whose graph is replaced', process.env['NEO4J_URI'])
  .option('--facts <numbers>', 'sizes of the graph, with commas between', numbers, [100_000])
  .option('--seed <number>', 'another graph of that size', number, 1)
  .option('--connections <number>', 'requests at a time', number, 16)
  .option('--seconds <number>', 'how long each server is asked in each round', number, 4)
  .option('--rounds <number>', 'rounds, of which the median counts', number, 3)
  .option('--only <name>', 'the questions whose names begin so')
  .parse();

await run(command.opts<Options>());

async function run(options: Options): Promise<void> {
  const medians = new Map<string, number[]>();
  for (const facts of options.facts) {
    const size = { facts, seed: options.seed };
    const say = (line: string): void => void process.stderr.write(`${line}\n`);
    const folder = await embeddedGraph(size, say);
    await neo4jGraph(options.neo4j, size, say);
    const contestants = [
      await bare(options.neo4j),
      await signatory('Neo4j', { NEO4J_URI: options.neo4j }),
      await signatory('embedded', { SIGNATORY_DATA: folder }),
      ...(await peers(options.neo4j)),
    ];
    try {
      process.stdout.write(`\n${facts.toLocaleString('en')} facts, ${options.connections.toString()} connections\n`);
      for (const question of questionsOf(size).filter(({ name }) => name.startsWith(options.only ?? ''))) {
        const able = contestants.filter((contestant) => contestant.requests(question).length > 0);
        await sameAnswers(question, able);
        const speeds = await race(question, able, options);
        print(question.name, able, speeds);
        for (const [index, { p50 }] of speeds.entries()) {
          const key = `${question.name} ${able[index]?.name ?? ''}`;
          medians.set(key, [...(medians.get(key) ?? []), p50]);
        }
      }
    } finally {
      for (const contestant of contestants) await contestant.stop();
    }
  }
  if (options.facts.length > 1) printGrowth(options.facts, medians);
}

function print(name: string, contestants: readonly Contestant[], speeds: readonly Speed[]): void {
  const [reference] = speeds;
  for (const [index, { rate, p50, p95 }] of speeds.entries()) {
    const ratio = rate / (reference?.rate ?? NaN);
    process.stdout.write(
      [
        (index === 0 ? name : '').padEnd(22),
        (contestants[index]?.name ?? '').padEnd(10),
        `${rate.toFixed(0).padStart(7)} requests/s`,
        `p50 ${p50.toFixed(1).padStart(7)} ms`,
        `p95 ${p95.toFixed(1).padStart(7)} ms`,
        `${ratio.toFixed(2).padStart(6)} of bare`,
      ].join('  ') + '\n',
    );
  }
}

/** How many times the median time of each question is that at the smallest size. */
function printGrowth(sizes: readonly number[], medians: ReadonlyMap<string, readonly number[]>): void {
  process.stdout.write(`\nGrowth of p50 from ${sizes.map((size) => size.toLocaleString('en')).join(' to ')} facts\n`);
  for (const [key, [first = NaN, ...others]] of medians) {
    process.stdout.write(`${key.padEnd(34)}${others.map((each) => (each / first).toFixed(2).padStart(8)).join('')}\n`);
  }
}

function number(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 on.');
  return Number(text);
}

function numbers(text: string): readonly number[] {
  return text.split(',').map(number);
}
