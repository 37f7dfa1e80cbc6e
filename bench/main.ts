/** Measures Signatory on both engines beside a bare server and a peer: see README.md. */
import { join } from 'node:path';
import { Command } from 'commander';
import { sameAnswers } from './answers.js';
import { type Contestant, bare, peers, signatory } from './contestants.js';
import { copyOf, embeddedGraph, neo4jOf } from './graphs.js';
import type { GraphSize } from './graph/plan.js';
import { type Warm, race, warmUp } from './measure.js';
import { questionsOf } from './questions/all.js';
import { asOfName, templates } from './questions/templates.js';
import { number, numbers, someOf } from './options.js';
import { type Results, type Speeds, besideLines, besideName, goalLines, growthLines, speedLines } from './report.js';

interface Options {
  readonly neo4j?: string;
  readonly heap: number;
  readonly facts: readonly number[];
  readonly seed: number;
  readonly connections: number;
  readonly seconds: number;
  readonly rounds: number;
  readonly only: string;
  readonly servers: readonly Server[];
  readonly beside?: string;
}

const servers = ['bare', 'Neo4j', 'embedded', 'peer'] as const;
type Server = (typeof servers)[number];

const command = new Command('bench')
  .description('Asks the same questions of Signatory and of other servers, interleaved, and prints the ratios.')
  .option(
    '--neo4j <uri>',
    'a Neo4j 5.26 without a password, whose graph is replaced; without it, one is started for each graph from the jars in NEO4J_JARS, and keeps it',
    process.env['NEO4J_URI'],
  )
  .option('--heap <megabytes>', 'the heap of a Neo4j that is started', number, 2048)
  .option('--facts <numbers>', 'sizes of the graph, with commas between', numbers, [100_000])
  .option('--seed <number>', 'another graph of that size', number, 1)
  .option('--connections <number>', 'requests at a time', number, 16)
  .option('--seconds <number>', 'how long each server is asked in each round', number, 4)
  .option('--rounds <number>', 'rounds, of which the median counts', number, 3)
  .option('--only <name>', 'the questions whose names begin so', '')
  .option('--servers <names>', 'who is asked, with commas between', someOf(servers), servers)
  .option('--beside <folder>', 'another checkout, built, whose Signatory is asked beside this one')
  .parse();

// Leaves in order, so that the servers end too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await run(command.opts<Options>());

async function run(options: Options): Promise<void> {
  const all: Results[] = [];
  for (const facts of options.facts) {
    print(`${facts.toLocaleString('en')} facts, ${options.connections.toString()} connections\n`);
    all.push(await measure({ facts, seed: options.seed }, options));
  }
  if (all.length < 2) return;
  const lasting = templates.filter(({ growsWith }) => growsWith === undefined);
  print(growthLines(options.facts, all, new Set(lasting.flatMap((template) => [template.name, asOfName(template)]))));
}

async function measure(size: GraphSize, options: Options): Promise<Results> {
  const results = new Map<string, Speeds>();
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const folder = options.servers.includes('embedded') ? await embeddedGraph(size, say) : undefined;
  const neo4j = await neo4jOf(size, options, say);
  const contestants: Contestant[] = [];
  try {
    for await (const contestant of started(neo4j.uri, folder, options)) contestants.push(contestant);
    const questions = questionsOf(size).filter(({ name }) => name.startsWith(options.only));
    const warm: (readonly Warm[])[] = [];
    for (const question of questions) {
      say(`${question.name}: compares the answers, and warms up`);
      const able = contestants.filter((contestant) => contestant.requests(question).length > 0);
      await sameAnswers(question, able);
      warm.push(await warmUp(question, able, options));
    }
    for (const [index, question] of questions.entries()) {
      const speeds = await race(question, warm[index] ?? [], options);
      results.set(question.name, speeds);
      print(speedLines(question.name, speeds));
      if (question.peerDiffers !== undefined) print(`  The peer answers otherwise: ${question.peerDiffers}.`);
    }
  } finally {
    for (const contestant of contestants) await contestant.stop();
    await neo4j.stop();
  }
  print(`\n${options.beside === undefined ? goalLines(results, templates) : besideLines(results)}\n`);
  return results;
}

/** Starts the servers that are asked, in the order in which they are measured. @param folder of the embedded graph */
async function* started(
  uri: string,
  folder: string | undefined,
  { servers: asked, beside }: Options,
): AsyncGenerator<Contestant> {
  const other = beside === undefined ? undefined : [join(beside, 'dist', 'main.js')];
  if (asked.includes('bare')) yield await bare(uri);
  if (asked.includes('Neo4j')) {
    yield await signatory('Neo4j', { NEO4J_URI: uri });
    if (other) yield await signatory(besideName('Neo4j'), { NEO4J_URI: uri }, other);
  }
  if (folder !== undefined) {
    const copy = other && (await copyOf(folder));
    yield await signatory('embedded', { SIGNATORY_DATA: folder });
    if (copy) yield await signatory(besideName('embedded'), { SIGNATORY_DATA: copy }, other);
  }
  if (asked.includes('peer')) yield* await peers(uri);
}

function print(lines: string): void {
  process.stdout.write(`${lines}\n`);
}
