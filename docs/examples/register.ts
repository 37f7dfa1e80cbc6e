import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import edtf from 'edtf';

/** The rows of a CSV file whose first line names the columns, with their numbers; each of these columns must be there. */
export function rowsOf<Column extends string>(
  folder: string,
  file: string,
  columns: readonly Column[],
): readonly (Readonly<Record<Column, string>> & { readonly number: number })[] {
  const lines = parse(readFileSync(join(folder, file)), { bom: true });
  const [names = [], ...rows] = lines;
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new Error(`${file} has no column ${missing.join(', ')}.`);
  const places = columns.map((column) => [column, names.indexOf(column)] as const);
  // As a spreadsheet counts them: the names of the columns are row 1.
  return rows.map((cells, index) => ({
    ...(Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<Column, string>),
    number: index + 2,
  }));
}

/** The items by the key of each, in their order. */
export function groupedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

const dates = new Map<string, boolean>();

/** Tells whether a text is a date of EDTF, of level 0 or 1. Most dates come many times, and are read once. */
export function isDate(text: string): boolean {
  const known = dates.get(text);
  if (known !== undefined) return known;
  const found = isRead(text);
  dates.set(text, found);
  return found;
}

function isRead(text: string): boolean {
  try {
    edtf(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

const reported = new Map<string, number>();

/** Tells on standard error of a place in the register that is not as it should be, with a tab before the reason. */
export function report(place: string, reason: string): void {
  reported.set(reason, (reported.get(reason) ?? 0) + 1);
  process.stderr.write(`${place}\t${reason}\n`);
}

/** Prints the records on standard output, one a line (NDJSON), and at the end how often each reason was reported. */
export async function print(records: Iterable<object>): Promise<void> {
  await pipeline(Readable.from(linesOf(records)), process.stdout, { end: false });
  for (const [reason, count] of reported) process.stderr.write(`${count.toString().padStart(8)}  ${reason}\n`);
}

function* linesOf(records: Iterable<object>): Iterable<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}
