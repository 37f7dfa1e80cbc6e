import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// The rows of docs/glossary.md: a word, its meaning, a name that stands for it in the code or the schema, and the file of
// that name.

const root = new URL('../../', import.meta.url);

interface Entry {
  readonly word: string;
  readonly meaning: string;
  readonly name: string;
  readonly where: string;
}

const groups = readFileSync(new URL('docs/glossary.md', root), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((section) => ({ name: section.split('\n', 1)[0] ?? '', entries: entriesOf(section) }));

function entriesOf(section: string): readonly Entry[] {
  const rows = [...section.matchAll(/^\| (.+?) +\| (.+?) +\| `(.+?)` +\| `(.+?)` +\|$/gm)];
  const lines = section.match(/^\| (?!word +\| meaning|---)/gm) ?? [];
  if (rows.length !== lines.length)
    throw new Error(`Of ${lines.length} rows only ${rows.length} have all four columns.`);
  return rows.map(([, word = '', meaning = '', name = '', where = '']) => ({ word, meaning, name, where }));
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

  test.each(entries)('has $word as $name in $where', ({ word, name, where }) => {
    const text = readFileSync(new URL(where, root), 'utf8');
    expect(`${where}\n${text}`).toMatch(patternOf(word));
    expect(text).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
