import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The documents for who carries the code on name its files and folders. None of them may be gone.

const root = new URL('../../', import.meta.url);
const documents = [
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/engines.md',
  'docs/glossary.md',
  ...readdirSync(new URL('docs/decisions/', root)).map((name) => `docs/decisions/${name}`),
];

/** The paths in code font that begin with a folder of the project, such as `src/model/kinds.ts` or `tests/golden/`. */
function pathsIn(text: string): readonly string[] {
  const prose = text.replaceAll(/^```(?!\w+ from)[\s\S]*?^```$/gm, '');
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);
  const sources = [...text.matchAll(/^```\w+ from (\S+)$/gm)].map(([, path = '']) => path);
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const isPath = (span: string): boolean => folders.some(({ name }) => span.startsWith(`${name}/`));
  return [...new Set([...spans.filter(isPath), ...sources])];
}

describe.each(documents)('%s', (document) => {
  const paths = pathsIn(readFileSync(new URL(document, root), 'utf8'));

  test('names only files and folders that are there', () => {
    expect(paths.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

test('paths are found in code font and behind the language of a block, and not within blocks', () => {
  const text =
    'See `src/model/` and `npm`.\n\n```sh\n`src/none.ts`\n```\n\n```cypher from tests/golden/x.txt\nRETURN 1\n```\n';
  expect(pathsIn(text)).toEqual(['src/model/', 'tests/golden/x.txt']);
});
