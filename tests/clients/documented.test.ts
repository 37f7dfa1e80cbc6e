import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Served } from '../api/served.js';
import { blocksOf, programFile } from '../docs/blocks.js';

// Every file that docs/clients.md shows is written to a folder, compiled strictly, and run where an answer follows it.

const execute = promisify(execFile);
const root = fileURLToPath(new URL('../../', import.meta.url));
const blocks = blocksOf('docs/clients.md');
const files = blocks.flatMap(({ info, text }, index) => {
  const file = programFile(info);
  const next = blocks[index + 1];
  return file === undefined ? [] : [{ file, text, answer: next?.info === 'json answer' ? next.text : undefined }];
});
const programs = files.filter(({ file }) => file.endsWith('.ts'));

let served: Served;
let folder: string;

beforeAll(async () => {
  served = await Served.start();
  folder = await mkdtemp(join(tmpdir(), 'signatory-clients-'));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { file, text } of files) {
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text.replaceAll('http://localhost:4000/graphql', served.endpoint));
  }
  await generate('relay', 'relay-compiler');
  await generate('typed', 'graphql-codegen');
});

afterAll(async () => {
  await served.stop();
  await rm(folder, { recursive: true });
});

/** Runs a generator on the committed schema, in the folder of its example, with the settings that the document shows. */
async function generate(example: string, generator: string): Promise<void> {
  const cwd = join(folder, example);
  await copyFile(join(root, 'schema/printed/schema.graphql'), join(cwd, 'schema.graphql'));
  await execute(join(root, 'node_modules/.bin', generator), [], { cwd, timeout: 60_000 });
}

test('the programs that are shown compile', () => {
  expect(compileErrors(programs.map(({ file }) => file))).toEqual([]);
});

test.each([
  ['a field that was not asked for', 'holder?.name', 'holder?.title', /'title' does not exist/],
  ['a field that is not there', 'chair?.role', 'chair?.rank', /'rank' does not exist/],
  ['a variable of another type', "at: '2024-06-01'", 'at: 2024', /'number' is not assignable to type 'string'/],
  ['a variable of another name', "at: '2024-06-01'", "day: '2024-06-01'", /'day' does not exist/],
])('the typed client does not compile with %s', async (_, right, wrong, message) => {
  const text = await readFile(join(folder, 'typed/chair.ts'), 'utf8');
  expect(text).toContain(right);
  await writeFile(join(folder, 'typed/wrong.ts'), text.replace(right, wrong));
  expect(compileErrors(['typed/wrong.ts'])).toEqual([expect.stringMatching(message)]);
});

test.each(programs.filter(({ answer }) => answer !== undefined))('$file prints what is shown', async (program) => {
  const path = join(folder, program.file);
  await writeFile(path, withRelaysArtefacts(await readFile(path, 'utf8')));
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  try {
    await import(path);
    expect(log.mock.calls.map(([text]) => JSON.parse(String(text)) as unknown)).toEqual([
      JSON.parse(program.answer ?? ''),
    ]);
    expect(warn.mock.calls).toEqual([]);
  } finally {
    vi.restoreAllMocks();
  }
});

/** What TypeScript has to say of files, with everything strict, in the manner of a front-end that is bundled. */
function compileErrors(names: readonly string[]): readonly string[] {
  const program = ts.createProgram({
    rootNames: names.map((name) => join(folder, name)),
    options: {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
      types: ['node'],
      skipLibCheck: true,
      noEmit: true,
    },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** Does what Relay's plugin of a bundler does: puts what the compiler made in the place of each document. */
function withRelaysArtefacts(text: string): string {
  const names: string[] = [];
  const replaced = text.replaceAll(/graphql`\s*(?:query|fragment|mutation) (\w+)[^`]*`/g, (_, name: string) => {
    names.push(name);
    return `${name}Artefact`;
  });
  return names.map((name) => `import ${name}Artefact from './__generated__/${name}.graphql';\n`).join('') + replaced;
}
