// CPU milliseconds per request, of the server's process and of Neo4j's
import { readFileSync, readdirSync } from 'node:fs';
import autocannon from 'autocannon';
import { questionsOf } from '../bench/questions.js';
import { signatory, bare } from '../bench/contestants.js';
const uri = process.env.NEO4J_URI!;
const cpu = (pid: number) => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return (Number(f[11]) + Number(f[12])) * 10; };
const children = () => readdirSync('/proc').filter((d) => /^\d+$/.test(d)).filter((d) => { try { return readFileSync(`/proc/${d}/stat`, 'utf8').split(') ')[1]!.split(' ')[1] === String(process.pid); } catch { return false; } }).map(Number);
const java = readdirSync('/proc').filter((d) => /^\d+$/.test(d)).find((d) => { try { return readFileSync(`/proc/${d}/cmdline`, 'utf8').includes('java') && readFileSync(`/proc/${d}/cmdline`, 'utf8').includes('/7689'); } catch { return false; } });
const contestants = [] as any[];
for (const make of [() => bare(uri), () => signatory('ours', { NEO4J_URI: uri, SIGNATORY_DATA: '/tmp/scratch-data' })]) { const before = children(); const c = await make(); const pid = children().find((p) => !before.includes(p))!; contestants.push({ c, pid }); }
for (const q of questionsOf({ facts: Number(process.env.FACTS ?? 10000), seed: 1 })) {
  if (process.env.ONLY && !q.name.startsWith(process.env.ONLY)) continue;
  const total = contestants.map(() => ({ n: 0, server: 0, neo: 0, secs: 0 }));
  for (let round = 0; round < 4; round++) for (const [i, { c, pid }] of contestants.entries()) {
    const [s, j] = [cpu(pid), cpu(Number(java))];
    const asks = c.requests(q);
    const r = await autocannon({ url: asks[0].url, connections: 16, duration: 3, requests: asks.map((a: any) => ({ method: 'POST' as const, path: new URL(a.url).pathname, headers: { 'content-type': 'application/json' }, body: a.body })) });
    if (r.non2xx) throw new Error('non 2xx');
    if (round > 0) { const t = total[i]!; t.n += r.requests.total; t.server += cpu(pid) - s; t.neo += cpu(Number(java)) - j; t.secs += 3; }
  }
  console.log(q.name, total.map((t, i) => `${contestants[i].c.name}: ${(t.n / t.secs).toFixed(0)}/s node ${(t.server / t.n).toFixed(2)} neo4j ${(t.neo / t.n).toFixed(2)}`).join(' | '), 'cpu ratio', ((total[0]!.server + total[0]!.neo) / total[0]!.n / ((total[1]!.server + total[1]!.neo) / total[1]!.n)).toFixed(2));
}
for (const { c } of contestants) await c.stop();
