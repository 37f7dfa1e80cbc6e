import { questionsOf } from '../bench/questions.js';
import { openStore } from '../src/store/open.js';
import { answer } from '../tests/support/ask.js';
const run: any[] = [];
const store = await openStore({ engine: 'NEO4J', uri: process.env.NEO4J_URI!, onStatement: (text: string, parameters: any) => run.push({ text, parameters }) } as any);
for (const q of questionsOf({ facts: 10000, seed: 1 })) { run.length = 0; await answer(store, q.text, q.variables[1] as any); for (const r of run) { console.log(q.name, r.text.length, Object.keys(r.parameters).length, JSON.stringify(r.parameters).length); if (process.argv[2] && q.name.startsWith(process.argv[2])) console.log(r.text, JSON.stringify(r.parameters)); } }
await store.close();
