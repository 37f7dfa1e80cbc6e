import { quoted } from '../../text/quoted.js';
import { CellFault, mappingFault, placeOfColumn, tableFault } from './faults.js';
import { normalized } from './header.js';
import type { Dialect, TableDefinition } from './mapping-schema.js';
import { type OpenTable, openTable } from './open-table.js';

/** The rows of a file in which others are looked up, at most: they are kept in memory. */
const mostRows = 1_000_000;

/** Opens a file that a mapping names, beside the one that is read; undefined where there is none. */
export type OpenLookup = (file: string) => AsyncIterable<Uint8Array> | undefined;

/** Finds the cell of another file, in the row that has a key. */
export interface Lookup {
  /** @throws CellFault where no row has the key, or rows with it have different values */
  readonly find: (key: string, columns: readonly string[]) => string;
}

/** The look-ups of the columns of a table, by the name of the column; each file is read once. */
export async function readLookups(
  { columns = {}, dialect = {} }: TableDefinition,
  open: OpenLookup,
): Promise<ReadonlyMap<string, Lookup>> {
  const lookups = new Map<string, Lookup>();
  for (const [name, { lookup }] of Object.entries(columns)) {
    if (lookup === undefined) continue;
    const pieces = open(lookup.file);
    if (pieces === undefined) {
      const place = placeOfColumn(name, 'lookup');
      throw mappingFault(
        place,
        `There is no file ${quoted(lookup.file)} to look up.`,
        'Put it beside the file that is imported.',
      );
    }
    const { encoding, quoteChar } = dialect;
    const read: Dialect = {
      ...(encoding !== undefined && { encoding }),
      ...(quoteChar !== undefined && { quoteChar }),
    };
    const table = await openTable(pieces, { file: lookup.file, dialect: read, needed: [lookup.key, lookup.value] });
    lookups.set(name, await lookupIn(table, name, lookup));
  }
  return lookups;
}

async function lookupIn(
  { header, rows }: OpenTable,
  name: string,
  { file, key, value }: { readonly file: string; readonly key: string; readonly value: string },
): Promise<Lookup> {
  const [keyIndex, valueIndex] = [header.indexOf(key), header.indexOf(value)];
  if (keyIndex === undefined || valueIndex === undefined) {
    throw header.missing([key, value].filter((one) => header.indexOf(one) === undefined));
  }
  const values = new Map<string, string | null>();
  for await (const { cells } of rows) {
    const [found, text] = [normalized(cells[keyIndex] ?? ''), normalized(cells[valueIndex] ?? '')];
    if (found === '') continue;
    values.set(found, (values.get(found) ?? text) === text ? text : null);
    if (values.size > mostRows) {
      throw tableFault(file, 'The file has too many rows to look others up in.', 'A million is the most.');
    }
  }
  const find = (text: string, columns: readonly string[]): string => {
    const cell = values.get(text);
    if (typeof cell === 'string') return cell;
    const message =
      cell === null
        ? `Several rows of ${file} have ${quoted(text)} as ${quoted(key)}, with different values.`
        : `No row of ${file} has ${quoted(text)} as ${quoted(key)}.`;
    const remedy = `Correct the cell or that file, or leave such cells out by ${placeOfColumn(name, 'invalid')}: omit.`;
    throw new CellFault('BAD_VALUE', columns, message, remedy);
  };
  return { find };
}
