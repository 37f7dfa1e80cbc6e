import { Readable, pipeline } from 'node:stream';
import { parse } from 'csv-parse';
import { isCsvError, isUtf16, malformed, noHeader } from './csv-faults.js';
import { type DecodedText, decodedText } from './decode.js';
import { type CellSigns, cellSigns, hasRows, longestRow, parserOptions, withoutSeparatorLine } from './dialect.js';
import { tableFault } from './faults.js';
import { Header, type TableRow, normalized, refusedColumns } from './header.js';
import type { FileDialect } from './mapping-schema.js';

/** A table that is being read. */
export interface OpenTable {
  readonly header: Header;
  readonly signs: CellSigns;
  /** The rows before those of data, as they are: those that are skipped, and the header where there is one. */
  readonly before: readonly (readonly string[])[];
  /** The rows of data, empty ones too. */
  readonly rows: AsyncGenerator<TableRow>;
  /** Tells, once it is read, whether the file was in UTF-8, though the mapping tells another encoding. */
  readonly looksLikeUtf8: () => boolean;
  /** Ends the reading before its end. */
  readonly close: () => Promise<void>;
}

interface TableOptions {
  /** The name of the file, for errors. */
  readonly file: string;
  readonly dialect: FileDialect;
  /** The names of the columns that are needed, by which the delimiter is found. */
  readonly needed: readonly string[];
}

/**
 * Opens a CSV file: little of it is in memory at a time.
 * @throws UserError BAD_INPUT, BAD_MAPPING
 */
export async function openTable(pieces: AsyncIterable<Uint8Array>, options: TableOptions): Promise<OpenTable> {
  const { file, dialect, needed } = options;
  const { skipRows = 0, quoteChar = '"', header: hasHeader = true } = dialect;
  const text = await decodedText(pieces, file, dialect.encoding);
  const { head, isAll } = await headOf(text, skipRows + 1, quoteChar);
  if (head.includes('\0')) throw isUtf16(file);
  const { delimiter, rest } = withoutSeparatorLine(head);
  const signs = cellSigns(rest, { ...(delimiter !== undefined && { delimiter }), ...dialect }, needed);
  const rows = rowsOf(rest, isAll ? undefined : text.pieces, signs, file);
  const before: (readonly string[])[] = [];
  const next = async (): Promise<readonly string[]> => {
    const row = await rows.next();
    if (row.done === true) throw noHeader(file, skipRows);
    refuseDamaged(row.value, before.length + 1, text, options);
    return row.value;
  };
  for (let row = 0; row < skipRows; row += 1) before.push(await next());
  const first = await next();
  if (hasHeader) before.push(first);
  const header = new Header(hasHeader ? first.map(normalized) : first.map(() => ''), file);
  return {
    header,
    signs,
    before,
    rows: dataRows(hasHeader ? [] : [first], rows, before.length, header, (cells, number) => {
      refuseDamaged(cells, number, text, options, header);
    }),
    looksLikeUtf8: text.looksLikeUtf8,
    close: async () => {
      await rows.return(undefined);
    },
  };
}

/** The beginning of a text, with so many rows where it has them. */
async function headOf(
  { pieces }: DecodedText,
  rows: number,
  quoteChar: string | null,
): Promise<{ readonly head: string; readonly isAll: boolean }> {
  let head = '';
  // One row more: the first may tell the delimiter.
  while (head.length <= longestRow && !hasRows(head, rows + 1, quoteChar)) {
    const next = await pieces.next();
    if (next.done === true) return { head, isAll: true };
    head += next.value;
  }
  return { head, isAll: false };
}

async function* rowsOf(
  head: string,
  rest: AsyncGenerator<string> | undefined,
  signs: CellSigns,
  file: string,
): AsyncGenerator<readonly string[]> {
  async function* texts(): AsyncGenerator<string> {
    yield head;
    if (rest !== undefined) for await (const text of rest) if (text !== '') yield text;
  }
  const parser = parse(parserOptions(signs));
  pipeline(Readable.from(texts()), parser, () => undefined);
  try {
    for await (const row of parser) yield row as readonly string[];
  } catch (error) {
    throw isCsvError(error) ? malformed(error, file) : error;
  }
}

/** The rows of data with their numbers: those that a file of refused rows tells, else those by which they follow. */
async function* dataRows(
  first: readonly (readonly string[])[],
  rest: AsyncGenerator<readonly string[]>,
  before: number,
  header: Header,
  check: (cells: readonly string[], number: number) => void,
): AsyncGenerator<TableRow> {
  const told = header.indexOf(refusedColumns.row);
  let place = before;
  const numbered = (cells: readonly string[]): TableRow => {
    place += 1;
    check(cells, place);
    const number = told === undefined ? 0 : Number(cells[told]);
    return { number: Number.isSafeInteger(number) && number > 0 ? number : place, cells };
  };
  for (const cells of first) yield numbered(cells);
  for await (const cells of rest) yield numbered(cells);
}

function refuseDamaged(
  cells: readonly string[],
  row: number,
  { isDamaged, encoding }: DecodedText,
  { file, dialect }: TableOptions,
  header?: Header,
): void {
  if (!isDamaged()) return;
  const at = cells.findIndex((cell) => cell.includes('\uFFFD'));
  if (at === -1) return;
  const column = header === undefined ? '' : `, column ${JSON.stringify(header.titleOf(at))}`;
  throw tableFault(
    `${file}, row ${row}${column}`,
    `Here are bytes that are not ${encoding}.`,
    dialect.encoding === undefined
      ? 'Save the file as “CSV UTF-8”, or tell its encoding in the mapping: dialect: { encoding: windows-1252 } for most spreadsheets on Windows.'
      : 'Give the encoding of the file in the mapping as dialect.encoding.',
  );
}
