import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { print } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Writer } from '../../src/claims/writer.js';
import { loadRecords } from '../../src/claims/load.js';
import { parseDay } from '../../src/model/dates.js';
import { openStore } from '../../src/store/open.js';
import type { Store } from '../../src/store/store.js';
import { testDay } from '../support/ask.js';
import { completeRecords } from '../support/complete-records.js';
import { emptyStore, engineUnderTest, wipe } from '../support/engine.js';
import { diceOf } from '../questions/dice.js';
import { generateRecords } from '../questions/generated-graph.js';
import { Anchors } from './anchors.js';
import { keyOf } from './contract.js';
import { Coverage } from './coverage.js';
import { readGraph } from './graph.js';
import { Judge } from './judge.js';
import { poolsOf } from './pools.js';
import { reduced } from './reduce.js';
import { run } from './run.js';

const folder = new URL('../../seed/', import.meta.url);
const seedOfRun = Number(process.env['QUESTIONS_SEED'] ?? 20261128);
let n = 0,
  ms = 0;
const texts = new Set<string>();
let store: Store;
let other: Store | undefined;
beforeAll(async () => {
  store = await emptyStore({
    onStatement: (t, _, m) => {
      n++;
      ms += m;
      texts.add(t);
    },
  });
  if (engineUnderTest === 'NEO4J') other = await openStore({ engine: 'GRAFEO' });
});
afterAll(async () => {
  await store.close();
  await other?.close();
});

const [g1, g2] = fc.sample(fc.gen(), { seed: seedOfRun, numRuns: 2, unbiased: true });

async function loadSeed(s: Store) {
  const w = new Writer(s);
  for (const f of readdirSync(folder)
    .filter((x) => x.endsWith('.ndjson'))
    .sort())
    await loadRecords(w, readFileSync(new URL(f, folder), 'utf8'));
}
async function loadGenerated(s: Store) {
  const w = new Writer(s);
  const records = generateRecords(diceOf(g1!));
  for (const r of [
    ...fc.sample(fc.gen(), { seed: seedOfRun, numRuns: 1, unbiased: true }).map((g) => generateRecords(diceOf(g)))[0]!,
    completeRecords(),
  ])
    await w.sync({ records: r });
}

describe.each([
  ['generated', loadGenerated],
  ['seed', loadSeed],
] as const)('%s', (name, load) => {
  test('run', async () => {
    for (const s of [store, other])
      if (s) {
        await wipe(s);
        await load(s);
      }
    n = 0;
    ms = 0;
    texts.clear();
    const graph = await readGraph(store);
    const around = { graph, today: parseDay(testDay, 'today'), asOf: undefined };
    const coverage = new Coverage();
    const judge = new Judge({ store, other, graph });
    const b = performance.now();
    const isN = engineUnderTest === 'NEO4J';
    const tally = await run(
      { coverage, anchors: new Anchors(around), pools: poolsOf(graph.world) },
      judge,
      { cases: 1500, values: 2, lanes: isN ? 3 : 1, together: isN ? 4 : 1 },
      diceOf(g2!),
    );
    const took = Math.round(performance.now() - b);
    const lines = [
      `${name} ${took} ms, cases ${tally.cases} documents ${tally.documents} together ${tally.together}, statements ${n} ${Math.round(ms)} ms texts ${texts.size}, refused ${JSON.stringify([...tally.refused])}, failures ${tally.failures.length}, pairs ${coverage.pairs.length} unmet ${coverage.unmet.length}`,
    ];
    const kinds = Map.groupBy ? new Map<string, typeof tally.failures>() : new Map();
    for (const f of tally.failures) kinds.set(f.kind, [...(kinds.get(f.kind) ?? []), f]);
    for (const [k, fs] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
      lines.push(`\n## ${fs.length} × ${k}`);
      for (const f of fs.sort((a: any, b: any) => print(a.document).length - print(b.document).length).slice(0, 2)) {
        const again = async (d: any, cases: any) =>
          f.cases.length === 1
            ? (await judge.alone(d, cases[0])).failure
            : judge.together(
                d,
                cases,
                await Promise.all(cases.map(async (c: any) => (await judge.alone(d, c)).outcome)),
              );
        const r = await reduced(f, again);
        lines.push(print(r.document), JSON.stringify(r.cases[0]), r.problem, JSON.stringify(r.answers).slice(0, 1500));
      }
    }
    lines.push('UNMET', ...coverage.unmet.map(keyOf));
    writeFileSync(`/tmp/e-${name}-${engineUnderTest}.txt`, lines.join('\n'));
    console.log(lines[0]);
    expect(tally.failures.length).toBe(0);
  }, 2_000_000);
});
