import { afterEach, describe, expect, test } from 'vitest';
import { Copy } from './walk-throughs/copy.js';
import { changedFiles, diffUnder } from './walk-throughs/diffs.js';
import { typeErrors } from './walk-throughs/type-errors.js';

let copy: Copy | undefined;
afterEach(() => copy?.remove());

describe.each([
  ['Adding a kind of entity', 'border-gates.ts'],
  ['Adding a kind of fact', 'secondments.ts'],
  ['Adding an operator', 'ends-with.ts'],
  ['Adding a field with a rule of its own', 'heads.ts'],
])('The diff under "%s" in CONTRIBUTING.md', (heading, program) => {
  const changed = changedFiles(diffUnder(heading));

  test('is all that it takes', async () => {
    expect(changed.size).toBeGreaterThan(1);
    copy = await Copy.with(changed);
    await copy.run(`tests/docs/walk-throughs/${program}`);
  });

  test('has no type errors', () => {
    const files = [...changed.keys()].filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(0);
    expect(typeErrors(files, changed)).toEqual([]);
  });
});
