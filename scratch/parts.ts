import neo4j from 'neo4j-driver';
import { questionsOf } from '../bench/questions.js';
import { openStore } from '../src/store/open.js';
import { answer } from '../tests/support/ask.js';
import { whoChairs } from '../bench/bare/who-chairs.js';
import { whoSigned } from '../bench/bare/who-signed.js';
import { whatTheySigned } from '../bench/bare/what-they-signed.js';
import { committees } from '../bench/bare/committees.js';
import { members } from '../bench/bare/members.js';
const bareOf: any = {'01-who-chairs': whoChairs,'02-who-signed': whoSigned,'03-what-they-signed': whatTheySigned,'04-committees': committees,'08-members': members};
const uri = process.env.NEO4J_URI!;
const run: any[] = [];
const store = await openStore({ engine: 'NEO4J', uri, onStatement: (text: string, parameters: any, ms: number) => run.push({ text, parameters, ms }) } as any);
const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
const ints = (p: any) => Object.fromEntries(Object.entries(p).map(([k, v]) => [k, typeof v === 'number' ? neo4j.int(v) : v]));
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
for (const q of questionsOf({ facts: Number(process.env.FACTS ?? 10000), seed: 1 })) {
  if (process.env.ONLY && !q.name.startsWith(process.env.ONLY)) continue;
  const sets: { ours: any[]; bare: any }[] = [];
  for (const v of q.variables) { run.length = 0; await answer(store, q.text, v as any); sets.push({ ours: run.map(r => ({ text: r.text, parameters: r.parameters })), bare: { text: bareOf[q.name].text, parameters: bareOf[q.name].parameters(v) } }); }
  if (process.env.TEXT) { for (const s of sets[0]!.ours) console.log(s.text, '\n', JSON.stringify(s.parameters)); }
  const one = async (s: any) => { const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' }); const t = performance.now(); const r = await session.run(s.text, ints(s.parameters)); const ms = performance.now() - t; await session.close(); return [ms, Number(r.summary.resultConsumedAfter) + Number(r.summary.resultAvailableAfter)]; };
  const ours: number[] = [], bare: number[] = [], perOurs: number[][] = sets[0]!.ours.map(() => []);
  const rounds = Number(process.env.ROUNDS ?? 12);
  for (let i = 0; i < rounds; i++) for (const s of sets) {
    let o = 0; let k = 0; for (const st of s.ours) { const [ms] = await one(st); o += ms!; if (i > rounds / 2) perOurs[k]?.push(ms!); k++; } const [b] = await one(s.bare); if (i > rounds / 2) { ours.push(o); bare.push(b!); }
  }
  const sum = (a: number[]) => a.reduce((x, y) => x + y, 0);
  console.log(q.name, 'statements', sets[0]!.ours.length, 'ours median', med(ours).toFixed(2), 'bare', med(bare).toFixed(2), 'mean', (sum(ours) / ours.length).toFixed(2), (sum(bare) / bare.length).toFixed(2), 'each', perOurs.map((p) => med(p).toFixed(2)).join(' '));
}
await driver.close(); await store.close();
