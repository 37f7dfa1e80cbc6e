/** Measures how fast records come in, beside the same nodes and relationships written by hand: see ../README.md. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { Writer } from '../../src/claims/writer.js';
import { ImportWorker, endOfJob } from '../../src/exchange/jobs/import-worker.js';
import { receive } from '../../src/exchange/jobs/receive.js';
import { openStore } from '../../src/store/open.js';
import type { Store, StoreSettings } from '../../src/store/store.js';
import { copyOf, discardLater, embeddedGraph, neo4jOf } from '../graphs.js';
import type { RawRecord } from '../graph/entities.js';
import { number, numbersFromZero, someOf } from '../options.js';
import { madeOf, writeByHand } from './by-hand.js';
import { drawn } from './drawn.js';
import { rateOfSingleCalls } from './single.js';
import { type Rates, rateLine, rateTotals } from './rates.js';

const engines = ['embedded', 'Neo4j'] as const;

interface Options {
  readonly neo4j?: string;
  readonly heap: number;
  readonly records: number;
  readonly at: readonly number[];
  readonly seconds: number;
  readonly engines: readonly (typeof engines)[number][];
}

const command = new Command('bench:imports')
  .description('Imports records, new, changed and unchanged, and writes the same nodes by hand, in turns.')
  .option('--neo4j <uri>', 'a Neo4j 5.26 without a password, whose graph is replaced', process.env['NEO4J_URI'])
  .option('--heap <megabytes>', 'the heap of a Neo4j that is started', number, 2048)
  .option('--records <number>', 'how many are imported', number, 10_000)
  .option(
    '--at <numbers>',
    'the numbers of facts in the graph before, with commas between',
    numbersFromZero,
    [0, 250_000],
  )
  .option('--seconds <number>', 'how long single calls are sent', number, 10)
  .option('--engines <names>', 'which, with commas between', someOf(engines), engines)
  .parse();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
await run(command.opts<Options>());

async function run(options: Options): Promise<void> {
  for (const engine of options.engines) {
    for (const facts of options.at) await measure(engine, facts, options);
  }
}

async function measure(engine: Options['engines'][number], facts: number, options: Options): Promise<void> {
  process.stdout.write(`\n${engine}, a graph of ${facts.toLocaleString('en')} facts; records a second\n`);
  const { settings, stop } = await graphOf(engine, facts, options);
  try {
    await measureKinds(settings, options.records);
    const environment: Readonly<Record<string, string>> =
      settings.engine === 'NEO4J' ? { NEO4J_URI: settings.uri } : { SIGNATORY_DATA: settings.folder ?? '' };
    const rate = await rateOfSingleCalls(environment, options.seconds);
    process.stdout.write(`single calls of sync from 16 clients: ${rate.toFixed(0)} a second (100)\n`);
  } finally {
    await stop();
  }
}

async function measureKinds(settings: StoreSettings, records: number): Promise<void> {
  const store = await openStore(settings);
  await discardLater(store);
  const worker = new ImportWorker(store, new Writer(store), (error) => {
    throw error;
  });
  try {
    const all = drawn(records, 'i');
    const byHand = new Map((await madeOf(all, 'hand-')).map((made) => [made.kind, made]));
    const rows: Rates[] = [];
    for (const each of all) {
      const made = byHand.get(each.kind);
      if (made === undefined) throw new Error(`Nothing of kind ${each.kind} was made.`);
      const seconds = {
        byHand: await secondsOf(() => writeByHand(store, made)),
        asNew: await secondsOfImport(store, worker, each.records),
        unchanged: await secondsOfImport(store, worker, each.records),
        changed: await secondsOfImport(store, worker, each.changed),
      };
      const row: Rates = { name: each.kind, records: each.records.length, seconds };
      rows.push(row);
      process.stdout.write(`${rateLine(row)}\n`);
    }
    process.stdout.write(`${rateLine(rateTotals(rows))}\n`);
  } finally {
    await worker.stop();
    await store.close();
  }
}

async function graphOf(
  engine: Options['engines'][number],
  facts: number,
  options: Options,
): Promise<{ readonly settings: StoreSettings; readonly stop: () => Promise<void> }> {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  if (engine === 'Neo4j') {
    const server = await neo4jOf({ facts, seed: 1 }, options, say);
    return { settings: { engine: 'NEO4J', uri: server.uri }, stop: () => server.stop() };
  }
  const folder =
    facts === 0 ? await mkdtemp(join(tmpdir(), 'bench-')) : await copyOf(await embeddedGraph({ facts, seed: 1 }, say));
  return { settings: { engine: 'GRAFEO', folder }, stop: () => rm(folder, { recursive: true, force: true }) };
}

/** Imports records as one job. Returns how long it took from its first byte to its end, in seconds. */
async function secondsOfImport(store: Store, worker: ImportWorker, records: readonly RawRecord[]): Promise<number> {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const { id } = await receive(store, piecesOf(text), {});
  worker.wake();
  const { state, counts, createdAt, endedAt } = await endOfJob(
    store,
    id,
    () => undefined,
    new AbortController().signal,
  );
  if (state !== 'COMPLETED' || counts.REFUSED !== undefined) throw new Error(JSON.stringify({ state, counts }));
  return (Date.parse(endedAt ?? '') - Date.parse(createdAt)) / 1_000;
}

async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}
