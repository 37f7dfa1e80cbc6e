import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { applyPatch, parsePatch } from 'diff';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksOf } from './blocks.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'signatory-'));
  for (const part of ['src', 'schema', 'package.json', 'tests/support', 'tests/docs/border-gates.ts']) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

test('the diff that CONTRIBUTING.md shows is all that a new kind takes', async () => {
  const [diff, ...others] = blocksOf('CONTRIBUTING.md').filter(({ info }) => info === 'diff');
  expect(others).toEqual([]);
  const patches = parsePatch(diff?.text ?? '');
  expect(patches.map(({ newFileName }) => newFileName).sort()).toEqual([
    'b/schema/places.graphql',
    'b/src/model/kinds.ts',
  ]);
  for (const patch of patches) {
    const file = join(copy, patch.newFileName.slice('b/'.length));
    const changed = applyPatch(await readFile(file, 'utf8'), patch);
    if (changed === false) throw new Error(`The diff for ${patch.newFileName} fits no more.`);
    await writeFile(file, changed);
  }

  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'tests/docs/border-gates.ts'], {
    cwd: copy,
    timeout: 60_000,
  });
  expect(JSON.parse(stdout)).toEqual({
    statuses: ['CREATED', 'CREATED', 'CREATED', 'CREATED', 'CREATED'],
    answer: {
      data: {
        borderGate: {
          name: 'Huu Nghi',
          place: 'Lang Son',
          from: { edtf: '1992' },
          country: { name: 'Vietnam' },
          citations: [{ source: { title: 'Gates' }, locator: 'line 3', fields: ['country', 'from', 'name', 'place'] }],
        },
        unknown: null,
        borderGates: { totalCount: 2, nodes: [{ name: 'Chi Ma' }, { name: 'Huu Nghi' }] },
        byAge: {
          nodes: [{ name: 'Chi Ma', measurements: { nodes: [{ measure: 'lanes', value: 3 }] } }],
          pageInfo: { hasNextPage: true },
        },
        early: { nodes: [{ name: 'Huu Nghi' }] },
        country: { borderGates: { totalCount: 2, nodes: [{ name: 'Chi Ma' }, { name: 'Huu Nghi' }] } },
        nodes: [{ __typename: 'BorderGate' }, { __typename: 'Country' }],
      },
    },
    code: ['The argument "id" is the id of another kind: Country, not BorderGate.'],
  });
});
