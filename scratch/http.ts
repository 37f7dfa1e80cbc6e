import { questionsOf } from '../bench/questions.js';
import { signatory, bare } from '../bench/contestants.js';
const uri = process.env.NEO4J_URI!;
const c = [await bare(uri), await signatory('Neo4j', { NEO4J_URI: uri })];
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
import { readFileSync } from 'node:fs';
for (const q of questionsOf({ facts: 10000, seed: 1 })) {
  if (process.env.ONLY && !q.name.startsWith(process.env.ONLY)) continue;
  const t: number[][] = c.map(() => []);
  for (let i = 0; i < 15; i++) for (const k of q.variables.keys()) for (const [n, one] of c.entries()) {
    const r = one.requests(q)[k]!; const s = performance.now();
    const res = await fetch(r.url, { method: 'POST', body: r.body, headers: { 'content-type': 'application/json' } }); await res.text();
    if (i > 7) t[n]!.push(performance.now() - s);
  }
  const sum = (a: number[]) => a.reduce((x, y) => x + y, 0) / a.length;
  console.log(q.name, t.map((x, n) => `${c[n]!.name} median ${med(x).toFixed(2)} mean ${sum(x).toFixed(2)}`).join(' | '));
}
for (const x of c) await x.stop();
