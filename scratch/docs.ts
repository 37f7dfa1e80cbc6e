import { readFileSync } from 'node:fs';
import { Served } from '../tests/api/served.js';
const s = await Served.start();
for (const f of process.argv.slice(2)) console.log(f, JSON.stringify(await s.data(readFileSync(f, 'utf8'))));
await s.stop(); process.exit(0);
