import { quoted } from '../../text/quoted.js';
import { CellFault, mappingFault, placeOfColumn, tableFault } from './faults.js';
import { normalized } from './header.js';
import type { ColumnDefinition, FileDialect, TableDefinition } from './mapping-schema.js';
import { type OpenTable, openTable } from './open-table.js';

/** The rows of a file in which others are looked up, at most: they are kept in memory. */
const mostRows = 1_000_000;

/** Opens the files of a name that a mapping looks others up in; none where there is none. */
export type OpenLookup = (file: string) => readonly AsyncIterable<Uint8Array>[];

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
    const files = open(lookup.file);
    if (files.length === 0) throw nothingToLookUp(name, lookup.file);
    const { encoding, quoteChar } = dialect;
    const read: FileDialect = {
      ...(encoding !== undefined && { encoding }),
      ...(quoteChar !== undefined && { quoteChar }),
    };
    const values = new Map<string, string | null>();
    for (const pieces of files) {
      await addRows(
        values,
        await openTable(pieces, { file: lookup.file, dialect: read, needed: [lookup.key, lookup.value] }),
        lookup,
      );
    }
    lookups.set(name, lookupIn(values, name, lookup));
  }
  return lookups;
}

type LookupFile = NonNullable<ColumnDefinition['lookup']>;

/** @param values by their keys; null for a key with different values */
async function addRows(
  values: Map<string, string | null>,
  { header, rows }: OpenTable,
  { file, key, value }: LookupFile,
): Promise<void> {
  const [keyIndex, valueIndex] = [header.indexOf(key), header.indexOf(value)];
  if (keyIndex === undefined || valueIndex === undefined) {
    throw header.missing([key, value].filter((one) => header.indexOf(one) === undefined));
  }
  for await (const { cells } of rows) {
    const [found, text] = [normalized(cells[keyIndex] ?? ''), normalized(cells[valueIndex] ?? '')];
    if (found === '') continue;
    const known = values.get(found);
    values.set(found, known === undefined || known === text ? text : null);
    if (values.size > mostRows) {
      throw tableFault(file, 'The file has too many rows to look others up in.', 'A million is the most.');
    }
  }
}

function nothingToLookUp(name: string, file: string): Error {
  return mappingFault(
    placeOfColumn(name, 'lookup'),
    `There is no file ${quoted(file)} to look up.`,
    'Import it together with this one, or put it beside it.',
  );
}

function lookupIn(values: ReadonlyMap<string, string | null>, name: string, { file, key }: LookupFile): Lookup {
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
