import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Writer } from '../../src/claims/writer.js';
import type { Store } from '../../src/store/store.js';
import { engineUnderTest } from '../support/engine.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Body = Readonly<Record<string, unknown>> & { readonly citation: { readonly locator: string } };

/** A record as a mapping prints it. */
export type MappedRecord = Readonly<Record<string, Body>>;

/** What a mapping in docs/examples printed. */
export interface Mapped {
  readonly records: readonly MappedRecord[];
  /** The places that it reported, each with the reason. */
  readonly reports: readonly { readonly place: string; readonly reason: string }[];
  /** How often it reported each reason, by its own count. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The folders on which the mapping of a data set is tested: the excerpt, and the whole where it is beside the project. */
export function foldersOf(dataSet: string): readonly { readonly part: 'excerpt' | 'whole'; readonly folder: string }[] {
  const whole = join(root, '../shared/datasets', dataSet);
  // What a mapping prints is the same on both engines, and the wholes take minutes on Neo4j.
  const isThere = engineUnderTest === 'GRAFEO' && existsSync(whole);
  return [
    { part: 'excerpt', folder: join(root, 'tests/examples', dataSet) },
    ...(isThere ? [{ part: 'whole' as const, folder: whole }] : []),
  ];
}

/** Runs the mapping of a data set on a folder, as docs/importing.md says. */
export async function mapped(dataSet: string, folder: string): Promise<Mapped> {
  const program = join(root, 'docs/examples', `${dataSet}.ts`);
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program, folder]);
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const [printed, told] = await Promise.all([linesOf(child.stdout), linesOf(child.stderr)]);
  const [code] = await exited;
  if (code !== 0) throw new Error(told.join('\n'));
  const count = /^ *(\d+) {2}(.+)$/;
  return {
    records: printed.map((line) => JSON.parse(line) as MappedRecord),
    reports: told.flatMap((line) => {
      const [place = '', reason] = line.split('\t');
      return reason === undefined ? [] : [{ place, reason }];
    }),
    counts: Object.fromEntries(
      told.flatMap((line) => {
        const [, number, reason] = count.exec(line) ?? [];
        return reason === undefined ? [] : [[reason, Number(number)] as const];
      }),
    ),
  };
}

async function linesOf(stream: NodeJS.ReadableStream): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: stream })) lines.push(line);
  return lines;
}

/** The places of a register that the mapping passed over in silence: no record cites them, and no report names them. */
export function unaccounted(places: readonly string[], { records, reports }: Mapped): readonly string[] {
  const cited = new Set(records.flatMap((record) => Object.values(record)).map(({ citation }) => citation.locator));
  const left = new Set(reports.filter(({ reason }) => reason.startsWith('no record')).map(({ place }) => place));
  return places.filter((place) => !cited.has(place) && !left.has(place));
}

/** How many records of each kind there are. */
export function kindsOf(records: readonly MappedRecord[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of records.flatMap((record) => Object.keys(record))) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Writes records in one request. None may be refused, nor taken with a warning. */
export async function write(store: Store, records: readonly MappedRecord[]): Promise<Readonly<Record<string, number>>> {
  const { results, counts } = await new Writer(store).sync({ records });
  const problems = results.flatMap(({ index, errors, warnings }) =>
    [...errors, ...warnings].map((problem) => ({ problem, record: records[index] })),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return Object.fromEntries(counts.map(({ status, count }) => [status, count]));
}
