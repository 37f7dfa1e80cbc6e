import autocannon from 'autocannon';
import { questionsOf } from '../bench/questions.js';
const q = questionsOf({ facts: 10000, seed: 1 }).find((x) => x.name.startsWith(process.argv[2]!))!;
const r = await autocannon({ url: `http://127.0.0.1:4556/${q.name}`, connections: 16, duration: 5, requests: q.variables.map((v) => ({ method: 'POST' as const, headers: { 'content-type': 'application/json' }, body: JSON.stringify(v) })) });
console.log(q.name, r.requests.average, 'req/s', r.requests.total, 'total', r.non2xx);
