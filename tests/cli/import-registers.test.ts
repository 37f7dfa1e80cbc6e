import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksOf } from '../docs/blocks.js';
import { CommandShell } from '../docs/command-shell.js';

// The commands of docs/importing.md are run one after the other, on one folder. Then the questions of the page are asked.

const blocks = blocksOf('docs/importing.md');
const imports = blocks.flatMap(({ info, text, line }, index) => {
  const next = blocks[index + 1];
  return info === 'sh' ? [{ line, command: text, told: next?.info === 'text answer' ? next.text : '' }] : [];
});
const questions = blocks.flatMap(({ info, text, line }, index) =>
  info === 'graphql' ? [{ line, question: text, shown: blocks[index + 1]?.text ?? '' }] : [],
);

let shell: CommandShell;
beforeAll(async () => {
  shell = await CommandShell.start(['docs', 'node_modules', 'tests']);
});
afterAll(() => shell.stop());

test.each(imports)('docs/importing.md imports a register in line $line', async ({ command, told }) => {
  const printed = await shell.run(`set -o pipefail\n{ ${command.trim()}; } 2>&1`);
  const lines = printed.split('\n');
  expect(told.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
});

test.each(questions)('docs/importing.md gets the answer that it shows in line $line', async ({ question, shown }) => {
  const printed = await shell.run(`signatory query - <<'END'\n${question}\nEND`);
  expect(JSON.parse(printed)).toEqual({ data: JSON.parse(shown) as unknown });
});
