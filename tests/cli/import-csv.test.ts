import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encoded } from '../exchange/mapping.js';
import { Program } from '../server/program.js';
import { emptyFolder } from '../support/engine.js';
import { command, whileServing } from './program-folder.js';

const mapping = `
dialect: { encoding: windows-1252 }
citation: { source: source:list }
once:
  - source: { id: source:list, title: List of committees, publishedOn: 2024-06-01 }
columns:
  Bis: { date: dd.MM.yyyy, values: { heute: .. }, default: .. }
  Von: { date: dd.MM.yyyy }
  role: { template: '{Funktion}', values: { Vorsitz: CHAIR, Stv. Vorsitz: VICE_CHAIR } }
records:
  - committee: { externalIds: [{ scheme: list, value: '{Gremium}' }], name: '{Gremium}' }
  - official: { externalIds: [{ scheme: list, value: '{Name}' }], name: '{Name}' }
  - appointment:
      externalIds: [{ scheme: list, value: '{Nr.}' }]
      role: '{role}'
      title: '{Funktion}'
      holder: { externalId: { scheme: list, value: '{Name}', type: OFFICIAL } }
      body: { externalId: { scheme: list, value: '{Gremium}', type: COMMITTEE } }
      from: '{Von}'
      until: '{Bis}'
`;

const rows = [
  'Nr.;Name;Gremium;Funktion;Von;Bis;',
  '1;Jörg Müller;Zollausschuss;Vorsitz;01.05.2019;31.12.2021;',
  '2;Ute Groß;Zollausschuss;Stv. Vorsitz;01.05.2019;heute;',
  '3;Kai Abel;"Beirat\n(Zoll)";Vorsitz;31.02.2020;;',
  ';;;;;;',
];

const csvOf = (lines: readonly string[]): Uint8Array =>
  encoded(lines.map((line) => `${line}\r\n`).join(''), 'windows-1252');

/** The officers of a graph, each as the name, the title, and the days of the term. */
async function officers(folder: string): Promise<readonly string[]> {
  const { stdout } = await command(
    folder,
    'query',
    '{ appointments(first: 50) { nodes { title holder { name } from { edtf } until { edtf } externalIds { value } citations { locator } } } }',
  );
  interface Officer {
    readonly title: string;
    readonly holder: { readonly name: string };
    readonly from: { readonly edtf: string };
    readonly until: { readonly edtf: string } | null;
    readonly citations: readonly { readonly locator: string }[];
  }
  const { data } = JSON.parse(stdout) as { data: { appointments: { nodes: readonly Officer[] } } };
  return data.appointments.nodes
    .map(({ title, holder, from, until, citations }) =>
      [holder.name, title, from.edtf, until?.edtf ?? 'goes on', citations.map(({ locator }) => locator).join()].join(
        ', ',
      ),
    )
    .sort();
}

describe('A CSV file', () => {
  let place: string;
  let [csv, map]: readonly string[] = [];
  const at = (name: string): string => join(place, name);

  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'signatory-'));
    [csv, map] = [at('list.csv'), at('map.yaml')];
    await writeFile(csv, csvOf(rows));
    await writeFile(map, mapping);
    await writeFile(at('list.csv.gz'), gzipSync(csvOf(rows)));
  });

  afterAll(() => rm(place, { recursive: true, force: true }));

  const importing = (
    folder: string,
    ...words: readonly string[]
  ): Promise<{ code: number | null; stderr: string; stdout: string }> =>
    command(folder, 'import', '--csv', '--map', map ?? '', ...words);

  test('is imported, and its refused rows, corrected, are imported by the same mapping', async () => {
    const folder = await emptyFolder();
    const [refused, results] = [at('refused.csv'), at('results.ndjson')];
    const { code, stderr } = await importing(folder, csv ?? '', '--refused', refused, '--results', results);
    expect(code).toBe(1);
    expect(stderr).toContain(
      'list.csv: 4 rows: 2 made records, 1 did not fit the mapping, 1 was empty. Records: 1 source, 2 committee, 2 official, 2 appointment.',
    );
    expect(stderr).toContain(
      'list.csv, row 4, column "Von": "31.02.2020" is not a date in the format dd.MM.yyyy. Correct the cell,',
    );
    expect(stderr).toContain('8 lines: 6 created, 1 updated, 1 refused.');
    const told = (await readFile(results, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(told).toContainEqual(expect.objectContaining({ file: csv, row: 4, status: 'REFUSED' }));

    const text = await readFile(refused, 'utf8');
    expect(text).toContain(
      '\uFEFFNr.;Name;Gremium;Funktion;Von;Bis;;_sourceRow;_problems\r\n3;Kai Abel;"Beirat\n(Zoll)";',
    );
    await writeFile(refused, text.replace('31.02.2020;', '29.02.2020;'));
    expect(await importing(folder, refused)).toMatchObject({ code: 0 });
    expect(await officers(folder)).toEqual([
      'Jörg Müller, Vorsitz, 2019-05-01, 2021-12-31, row 2',
      'Kai Abel, Vorsitz, 2020-02-29, goes on, row 4',
      'Ute Groß, Stv. Vorsitz, 2019-05-01, goes on, row 3',
    ]);
  }, 60_000);

  test('comes through a running server, compressed, and on standard input', async () => {
    const folder = await emptyFolder();
    await whileServing(folder, async () => {
      const { code, stderr } = await importing(folder, at('list.csv.gz'));
      expect(code).toBe(1);
      expect(stderr).toContain('8 lines: 6 created, 1 updated, 1 refused.');
      const piped = new Program({ SIGNATORY_DATA: folder }, [
        'import',
        '--csv',
        '-',
        '--map',
        map ?? '',
        '--refused',
        at('piped.csv'),
      ]);
      piped.input(csvOf(rows));
      expect((await piped.ended()).stderr).toContain('8 lines: 7 unchanged, 1 refused.');
      expect(await readFile(at('piped.csv'), 'utf8')).toContain('3;Kai Abel');
    });
  }, 60_000);

  test('is a complete list only when no row is refused', async () => {
    const folder = await emptyFolder();
    const list = ['--source', 'source:list', '--as-of', '2024-06-01', '--complete'];
    const good = rows.filter((row) => !row.startsWith('3;'));
    await writeFile(at('good.csv'), csvOf(good));
    await writeFile(at('shorter.csv'), csvOf(good.slice(0, 2)));
    await writeFile(at('wrong.csv'), csvOf([...good.slice(0, 2), ...rows.slice(3)]));
    expect(await importing(folder, at('good.csv'), ...list)).toMatchObject({ code: 0 });
    const wrong = await importing(folder, at('wrong.csv'), ...list);
    expect(wrong).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('nothing that the list lacks is withdrawn') as string,
    });
    const shorter = await importing(folder, at('shorter.csv'), ...list);
    expect(shorter.stderr).toContain('of what the list lacks: 3 withdrawn.');
    await writeFile(at('none.csv'), csvOf(rows.slice(0, 1)));
    expect((await importing(folder, at('none.csv'), ...list)).stderr).toContain('no row of none.csv makes a record');
  }, 60_000);

  test('that was cut short when it had arrived is gone on with', async () => {
    const folder = await emptyFolder();
    const many = Array.from(
      { length: 300 },
      (_, index) => `${index};N ${index};Gremium;Vorsitz;01.05.2019;01.06.2019;`,
    );
    await writeFile(at('many.csv'), csvOf([rows[0] ?? '', ...many]));
    const first = new Program({ SIGNATORY_DATA: folder }, ['import', '--csv', at('many.csv'), '--map', map ?? '']);
    while (!first.printed().stderr.includes('lines received')) await sleep(50);
    first.signal('SIGKILL');
    await first.ended();
    const resumed = await command(folder, 'import', '--resume');
    expect(resumed).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('many.csv by map.yaml: 901 lines:') as string,
    });
    expect((await importing(folder, at('many.csv'))).stderr).toContain('901 lines: 901 unchanged.');
  }, 120_000);

  test('is looked at without a graph by --print', async () => {
    const { code, stdout, stderr } = await importing(join(place, 'none'), csv ?? '', '--print');
    expect({ code, lines: stdout.trim().split('\n').length }).toEqual({ code: 0, lines: 8 });
    expect(stdout).toContain('{"unmapped":{"code":"BAD_DATE","message":"list.csv, row 4, column \\"Von\\":');
    expect(stderr).toContain('list.csv: 4 rows');
  });

  test('has a place of its own among several files, whose refused rows go to a folder', async () => {
    const register = at('register');
    await mkdir(register);
    await writeFile(join(register, 'bodies.csv'), 'Id,Name\n1,One\n2,\n');
    await writeFile(join(register, 'people.csv'), 'Id,Body\n1,1\n2,9\n');
    const several = at('several.yaml');
    await writeFile(
      several,
      `citation: { source: source:several }
once: [{ source: { id: source:several, title: Several } }]
tables:
  - { file: bodies.csv, records: [{ committee: { externalIds: [{ scheme: b, value: '{Id}' }], name: '{Name}' } }] }
  - file: people*.csv
    columns: { body: { template: '{Body}', lookup: { file: bodies.csv, key: Id, value: Id } } }
    records: [{ official: { externalIds: [{ scheme: p, value: '{Id} {body}' }] } }]
`,
    );
    const folder = await emptyFolder();
    const words = ['import', '--csv', register, '--map', several];
    const { stderr } = await command(folder, ...words, '--refused', at('out'));
    expect(stderr).toContain('people.csv, row 3, column "Body": No row of bodies.csv has "9" as "Id".');
    expect(await readFile(join(at('out'), 'people.csv'), 'utf8')).toContain(
      '\uFEFFId,Body,_sourceRow,_problems\r\n2,9,3,',
    );
    const each = ['bodies.csv', 'people.csv'].map((name) => join(register, name));
    const same = await command(folder, 'import', '--csv', ...each, '--map', several, '--refused', register);
    expect(same.stderr).toContain('would have one file');
    const complete = ['--complete', '--source', 'source:several', '--as-of', '2024-06-01'];
    const part = await command(folder, 'import', '--csv', join(register, 'people.csv'), '--map', several, ...complete);
    expect(part.stderr).toContain('has tables for which there is no file: "bodies.csv".');
  }, 60_000);
});

test.each([
  [['import', 'list.csv', '--csv'], '--csv and --map go together'],
  [
    ['import', 'list.csv', '--csv', '--map', 'map.yaml', '--print', '--complete'],
    '--print goes with --csv and --map alone',
  ],
])('%s is wrong use', async (words, message) => {
  expect(await command('none', ...words)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message) as string,
  });
});
