import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { limitCodes } from '../../src/config/limits.js';
import { settingNames } from '../../src/config/settings.js';
import { Served, authorised } from '../api/served.js';
import { type Block, blocksOf, programFile, quotedFile } from './blocks.js';
import { CommandShell } from './command-shell.js';

// Every question, command and answer of the documents is run here. A `graphql` block may be followed by `json variables`
// and must be followed by `json answer`; so must an `sh` block that asks with curl. One that explains is followed by `cypher answer`,
// and one with `signatory` by what the commands print, where it matters.
// A block with a file behind its language, such as `cypher from tests/golden/…`, is a part of this file.

const root = new URL('../../', import.meta.url);
const run = promisify(execFile);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'bench/README.md',
  ...readdirSync(new URL('docs/', root), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

let served: Served;
let shell: CommandShell;

beforeAll(async () => {
  served = await Served.start();
  shell = await CommandShell.start();
});

afterAll(async () => {
  await served.stop();
  await shell.stop();
});

describe.each(documents)('%s', (path) => {
  const blocks = blocksOf(path);
  // Those of docs/importing.md, and its commands, are asked of the registers that it imports, by tests/cli/import-registers.test.ts.
  const asked = path === 'docs/importing.md' ? [] : blocks;
  // Those of docs/integrating.md are run one after the other, by tests/docs/integrating.test.ts.
  const isInOrder = path === 'docs/integrating.md';
  const questions = asked.flatMap((block, index) => (block.info === 'graphql' ? [{ line: block.line, index }] : []));
  const commands = blocks.filter(
    ({ info, text }) => info === 'sh' && !isInOrder && !(path === 'docs/importing.md' && text.startsWith('signatory ')),
  );

  test('has only blocks of kinds that are run, and answers that something asks for', () => {
    const known = [
      'graphql',
      'json variables',
      'json answer',
      'cypher answer',
      'text answer',
      'json record',
      'json node',
      'sh',
      'diff',
      'mermaid',
    ];
    const isProgram = (info: string): boolean =>
      (path === 'docs/clients.md' || isInOrder) && programFile(info) !== undefined;
    // Run by tests/cypher/differences.test.ts.
    const isDifference = (info: string): boolean => path === 'docs/engines.md' && (info === 'cypher' || info === '');
    const isKnown = (info: string): boolean =>
      known.includes(info) || isProgram(info) || isDifference(info) || quotedFile(info) !== undefined;
    expect(blocks.filter(({ info }) => !isKnown(info))).toEqual([]);
    for (const [index, { info }] of blocks.entries()) {
      const before = blocks[index - 1]?.info;
      if (info === 'json variables') expect(before).toBe('graphql');
      if (info === 'cypher answer' || info === 'text answer') expect(before).toBe('sh');
      if (info === 'json answer' && !isProgram(before ?? '')) {
        expect(['graphql', 'json variables', 'sh']).toContain(before);
      }
    }
  });

  if (questions.length > 0) {
    test.each(questions)('gets the answer that it shows to the question in line $line', async ({ index }) => {
      const [question, ...following] = blocks.slice(index);
      const variables = following[0]?.info === 'json variables' ? following.shift() : undefined;
      const data = await served.data(
        question?.text ?? '',
        variables === undefined ? {} : (JSON.parse(variables.text) as object),
        authorised,
      );
      expect(data).toEqual(answerIn(following[0]));
    });
  }

  if (commands.length > 0) {
    test.each(commands)('gives commands that work in line $line', async (block) => {
      if (block.text.startsWith('curl ')) {
        const { stdout } = await run('bash', ['-euc', block.text.replaceAll('localhost:4000', authority())], {
          env: { PATH: process.env['PATH'], SIGNATORY_WRITE_TOKEN: authorised.authorization.split(' ')[1] },
          timeout: 30_000,
        });
        expect(JSON.parse(stdout)).toEqual(answerIn(blocks[blocks.indexOf(block) + 1]));
      } else if (block.text.startsWith('npm run explain ')) {
        const answer = blocks[blocks.indexOf(block) + 1];
        expect(answer?.info).toBe('cypher answer');
        expect(withoutTimes(await explained(block.text))).toBe(withoutTimes(answer?.text ?? ''));
      } else if (block.text.startsWith('signatory ')) {
        const printed = await shell.run(block.text.replaceAll('localhost:4000', authority()));
        const answer = blocks[blocks.indexOf(block) + 1];
        if (answer?.info === 'json answer') expect(JSON.parse(printed)).toEqual(answerIn(answer));
        // The lines of CSV end with CR LF (RFC 4180).
        else if (answer?.info === 'text answer') expect(printed.replaceAll('\r\n', '\n')).toBe(answer.text);
      } else {
        for (const line of block.text.trim().split('\n')) checkCommand(line);
      }
    });
  }

  const quotations = blocks.filter(({ info }) => quotedFile(info) !== undefined);
  if (quotations.length > 0) {
    test.each(quotations)('quotes $info in line $line', ({ info, text }) => {
      const file = readFileSync(new URL(quotedFile(info) ?? '', root), 'utf8');
      expect(withoutSpace(file)).toContain(withoutSpace(text));
    });
  }

  test('links only to what is there', () => {
    const text = readFileSync(new URL(path, root), 'utf8');
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(existsSync(new URL(target, new URL(path, root))), target).toBe(true);
    }
  });
});

test('README.md tells of every setting, and of no other', () => {
  const rows = readFileSync(new URL('README.md', root), 'utf8').matchAll(/^\| (`[A-Z0-9_`, ]+) \|/gm);
  const told = [...rows].flatMap(([, names = '']) => names.match(/\w+/g) ?? []);
  expect(told.sort()).toEqual([...settingNames].sort());
});

test('docs/operating.md tells of every limit, by its code and its setting', () => {
  const text = readFileSync(new URL('docs/operating.md', root), 'utf8');
  for (const name of limitCodes) expect(text).toContain(`\`${name}\``);
  const settings = settingNames.filter((name) => name.startsWith('SIGNATORY_LIMIT_'));
  expect(settings).toHaveLength(limitCodes.length);
  for (const name of settings) expect(text).toContain(`\`${name}\``);
});

function answerIn(block: Block | undefined): unknown {
  if (block?.info !== 'json answer') throw new Error('No answer follows.');
  return JSON.parse(block.text);
}

async function explained(command: string): Promise<string> {
  const { PATH, HOME } = process.env;
  const options = { cwd: root, env: { PATH, HOME }, timeout: 60_000 };
  const { stdout } = await run('bash', ['-euc', command.replace('npm run', 'npm run --silent')], options);
  return stdout;
}

/** What `explain` tells, without how long each statement took. */
function withoutTimes(text: string): string {
  return text.replaceAll(/, [\d.]+ ms$/gm, ', some ms');
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function authority(): string {
  return new URL(served.endpoint).host;
}

/** A command that isn't run here, as it would start the program, or the tests again: it must at least be one that exists. */
function checkCommand(line: string): void {
  const settings = [...line.matchAll(/(?<=^| )([A-Z0-9_]+)=\S+ /g)].map(([, name = '']) => name);
  expect(settings.filter((name) => !settingNames.includes(name))).toEqual([]);
  const command = line.replace(/^([A-Z0-9_]+=\S+ )+/, '');
  const [program, first = '', second = ''] = command.split(/\s+/);
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { scripts: object };
  if (program === 'npm' && first === 'ci') expect(existsSync(new URL('package-lock.json', root))).toBe(true);
  else if (program === 'npm') expect(Object.keys(scripts)).toContain(first === 'run' ? second : first);
  else if (program === 'npx') expect(existsSync(new URL(`node_modules/.bin/${first}`, root))).toBe(true);
  else expect([command, existsSync(new URL('docker-compose.yml', root))]).toEqual(['docker compose up', true]);
}
