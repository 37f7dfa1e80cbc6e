import { readFileSync, readdirSync } from 'node:fs';
import { loadRecords } from '../src/claims/load.js';
import { Writer } from '../src/claims/writer.js';
import { openStore } from '../src/store/open.js';

// Loads the seed into a graph that is thrown away, file by file as the server does, and names each line that is not
// taken or that the writer warns of.

// Plans and drafts, which bodies carry out, endorse or draft, and nobody is party to: they are warned of, rightly.
const withoutParties = [
  'agreement:asean-strategic-plan-2021-2025',
  'agreement:vn-customs-modernisation-legal-documents',
  'agreement:wco-ap-regional-strategic-plan-2024-2026',
  'agreement:wco-strategic-plan-2023-2024',
];

const folder = new URL('../seed/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson'))
  .sort();
const store = await openStore({ engine: 'GRAFEO' });
const writer = new Writer(store);

for (const file of files) {
  const { errors, warnings } = await loadRecords(writer, readFileSync(new URL(file, folder), 'utf8'));
  const unforeseen = warnings.filter(
    ({ code, message }) => code !== 'NO_PARTY' || !withoutParties.some((id) => message.includes(`${id} `)),
  );
  for (const { line, code, path, message, remedy } of [...errors, ...unforeseen]) {
    process.stdout.write(`seed/${file}:${line} ${code} ${path}: ${message} ${remedy}\n`);
    process.exitCode = 1;
  }
}
await store.close();
