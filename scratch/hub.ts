import { questionsOf } from '../bench/questions.js';
import { openStore } from '../src/store/open.js';
import { answer } from '../tests/support/ask.js';
import { whoSigned } from '../bench/bare/who-signed.js';
import { whatTheySigned } from '../bench/bare/what-they-signed.js';
const run: any[] = [];
const store = await openStore({ engine: 'NEO4J', uri: process.env.NEO4J_URI!, onStatement: (text: string, parameters: any) => run.push({ text, parameters }) } as any);
const med = (a: number[]) => a.sort((x, y) => x - y)[a.length >> 1]!;
for (const q of questionsOf({ facts: 10000, seed: 1 }).filter((q) => /^0[23]/.test(q.name))) for (const n of [0, 1, 2]) {
 run.length = 0; const a: any = await answer(store, q.text, q.variables[n] as any);
 const s = run[0]; const b: any = (q.name.startsWith('02') ? whoSigned : whatTheySigned);
 const t: number[][] = [[], []];
 for (let i = 0; i < 25; i++) { let x = performance.now(); await store.read(s.text, s.parameters); if (i > 10) t[0]!.push(performance.now() - x); x = performance.now(); await store.read(b.text, b.parameters(q.variables[n])); if (i > 10) t[1]!.push(performance.now() - x); }
 console.log(q.name, JSON.stringify(q.variables[n]), a.agreement?.parties.totalCount, a.agreement?.actions.nodes.length, 'ours', med(t[0]!).toFixed(2), 'bare', med(t[1]!).toFixed(2));
 if (n === 1 && process.env.SHOW === q.name.slice(0, 2)) console.log(s.text);
}
await store.close();
