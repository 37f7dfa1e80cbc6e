import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

/** Checks that a text is the one kept in a file beside these tests; `npm run golden` keeps it anew. */
export function expectKept(name: string, text: string): void {
  const file = fileURLToPath(new URL(name, import.meta.url));
  if (process.env['GOLDEN'] === 'RENEW') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : `(${name} is missing: npm run golden makes it)`);
}
