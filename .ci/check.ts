import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

// Runs every script of package.json whose name starts with `check:`, each to its end, and fails when one of them does.
const description = z.object({ scripts: z.record(z.string(), z.string()) });
const { scripts } = description.parse(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')));

const results = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .map((name) => {
    process.stdout.write(`\n${name}\n`);
    const started = performance.now();
    const { status } = spawnSync(`npm run --silent ${name}`, { stdio: 'inherit', shell: true });
    return { name, passed: status === 0, seconds: (performance.now() - started) / 1000 };
  });

process.stdout.write('\n');
for (const { name, passed, seconds } of results) {
  process.stdout.write(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds.toFixed(1)} s)\n`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
