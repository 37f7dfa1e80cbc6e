import { readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The rows of docs/glossary.md: a word, its meaning, and the file or folder where the word lives.

const root = new URL('../../', import.meta.url);

interface Entry {
  readonly word: string;
  readonly meaning: string;
  readonly where: string;
}

const groups = readFileSync(new URL('docs/glossary.md', root), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ name: section.split('\n', 1)[0] ?? '', entries: entriesOf(section) }));

function entriesOf(section: string): readonly Entry[] {
  const rows = [...section.matchAll(/^\| (.+?) +\| (.+?) +\| (.*?) *\|$/gm)];
  return rows
    .map(([, word = '', meaning = '', where = '']) => ({ word, meaning, where: where.replaceAll('`', '') }))
    .filter(({ word }) => word !== 'word' && !word.startsWith('--'));
}

/** The text and the names of a file, or of all files of a folder. */
function textAt(path: string): string {
  const url = new URL(path, root);
  if (!statSync(url).isDirectory()) return `${path}\n${readFileSync(url, 'utf8')}`;
  return readdirSync(url)
    .map((name) => textAt(`${path.replace(/\/$/, '')}/${name}`))
    .join('\n');
}

/** Matches a word as prose and code write it: `cursor scope`, `CursorScope`, `cursor-scope`. */
function patternOf(word: string): RegExp {
  return new RegExp(word.split(/[ -]/).join('[\\s_-]*'), 'i');
}

describe.each(groups)('The group $name of the glossary', ({ entries }) => {
  test('has its words in alphabetical order, each once', () => {
    const words = entries.map(({ word }) => word.replaceAll('-', ' '));
    expect(words.length).toBeGreaterThan(5);
    expect(words).toEqual([...new Set(words)].sort());
  });

  test.each(entries)('has $word where it says, in $where', ({ word, where }) => {
    expect(textAt(where)).toMatch(patternOf(word));
  });
});
