import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.js';
import type { StoreSettings } from '../../src/store/store.js';
import { Program } from '../server/program.js';
import { emptyFolder, emptyGraph } from '../support/engine.js';
import { difference, graphDump } from '../support/graph.js';
import { whileServing } from './program-folder.js';

/** The times that a job is killed; set it higher to look longer. */
const kills = Number(process.env['IMPORT_KILLS'] ?? '3');

/** The lines of the seed, with what refers to something before that. */
async function seedReversed(): Promise<string> {
  const folder = new URL('../../seed/', import.meta.url);
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ndjson')).sort();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), 'utf8')));
  return `${texts.join('').trim().split('\n').reverse().join('\n')}\n`;
}

function variablesOf(graph: StoreSettings): Readonly<Record<string, string>> {
  return graph.engine === 'NEO4J' ? { NEO4J_URI: graph.uri } : { SIGNATORY_DATA: graph.folder ?? '' };
}

async function dumpOf(graph: StoreSettings): Promise<readonly string[]> {
  const store = await openStore(graph);
  const dump = await graphDump(store);
  await store.close();
  return dump;
}

/** The longest time that an import may take on a machine with other work, in milliseconds. */
const longest = 240_000;

describe('An import', () => {
  test('that is killed time and again, and gone on with, ends in the graph of one that was not', async () => {
    const file = join(await emptyFolder(), 'seed.ndjson');
    await writeFile(file, await seedReversed());
    const undisturbed = await emptyGraph();
    expect(await new Program(variablesOf(undisturbed), ['import', file]).ended(longest)).toMatchObject({ code: 0 });
    const expected = await dumpOf(undisturbed);

    const graph = await emptyGraph();
    const first = new Program(variablesOf(graph), ['import', file]);
    // Not before the file has arrived whole: until then nothing of it counts.
    while (!first.printed().stderr.includes('lines received')) await sleep(100);
    await sleep(Math.random() * 2_000);
    first.signal('SIGKILL');
    await first.ended();
    for (let kill = 1; kill < kills; kill += 1) {
      const again = new Program(variablesOf(graph), ['import', '--resume']);
      await sleep(3_000 + Math.random() * 3_000);
      again.signal('SIGKILL');
      await again.ended();
    }
    expect(await new Program(variablesOf(graph), ['import', '--resume']).ended(longest)).toMatchObject({ code: 0 });
    expect(difference(expected, await dumpOf(graph))).toEqual([]);
  }, 600_000);

  test('takes compressed files, a folder and standard input, by itself and through a running server', async () => {
    const [folder, files] = [await emptyFolder(), await emptyFolder()];
    const official = (id: string): string =>
      JSON.stringify({ official: { id: `official:${id}`, name: id, citation: { source: 'source:t' } } });
    await writeFile(join(files, '1.ndjson'), official('one'));
    await writeFile(join(files, '2.ndjson.gz'), gzipSync(`\uFEFF${official('two')}\r\n`));
    await writeFile(
      join(files, '3.jsonl'),
      `{"source": {"id": "source:t", "title": "T", "citation": {"source": "source:t"}}}\n\n{}\n`,
    );
    const variables = { SIGNATORY_DATA: folder };
    const { code, stderr } = await new Program(variables, ['import', files]).ended();
    expect(code).toBe(1);
    expect(stderr).toContain('3.jsonl:3: BAD_VALUE');
    expect(stderr).toContain('4 lines: 3 created, 1 refused.');
    expect(stderr).toContain('1 line was refused. Correct and import them again; --refused writes');
    await whileServing(folder, async () => {
      const again = await new Program(variables, [
        'import',
        join(files, '1.ndjson'),
        join(files, '2.ndjson.gz'),
      ]).ended();
      expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('2 lines: 2 unchanged.') as string });
    });
  }, 60_000);
});
