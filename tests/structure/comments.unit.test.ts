import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { sourceModules } from './modules.js';

const root = new URL('../../', import.meta.url);

/** The comments of all modules of `src`. */
const comments = sourceModules().flatMap(({ path }) => {
  const text = readFileSync(new URL(path, root), 'utf8');
  return [...text.matchAll(/\/\*[\s\S]*?\*\/|^ *\/\/.*$/gm)].map(([comment]) => ({ path, comment }));
});

test('a docstring begins with the thing that it describes, or with what it does', () => {
  const docstrings = comments.filter(({ comment }) => comment.startsWith('/**'));
  expect(docstrings.length).toBeGreaterThan(500);
  const isIndirect = /^\/\*\*[\s*]*(What|Whether|How|Where|Which|Who|When)\b/;
  expect(docstrings.filter(({ comment }) => isIndirect.test(comment))).toEqual([]);
});

test('a comment names only files that are there', () => {
  const named = comments.flatMap(({ path, comment }) =>
    [...comment.matchAll(/[\w./-]*\w\.(?:ts|md|graphql)\b/g)].map(([name]) => ({ path, name })),
  );
  expect(named.length).toBeGreaterThan(5);
  const isThere = (name: string, path: string): boolean =>
    [name, posix.join(posix.dirname(path), name)].some((one) => existsSync(new URL(one, root)));
  expect(named.filter(({ path, name }) => !isThere(name, path))).toEqual([]);
});
