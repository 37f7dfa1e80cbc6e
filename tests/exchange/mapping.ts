import { MappedTable } from '../../src/exchange/mapping/mapped-table.js';
import { readMapping } from '../../src/exchange/mapping/read-mapping.js';

/** The records that a mapping makes of a file, and what it tells of those rows that make none. */
export interface MappedFile {
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** The messages of the rows that do not fit. */
  readonly refused: readonly string[];
  /** The account of the rows. */
  readonly told: readonly string[];
  readonly table: MappedTable;
}

/** The name of the file in messages. */
const csvName = 'list.csv';

/**
 * Maps a file.
 * @param pieceSize the bytes that come at a time
 * @param files those that others are looked up in
 */
export async function mapFile(
  content: string | Uint8Array,
  mapping: string,
  {
    pieceSize = 64,
    files = {},
  }: { readonly pieceSize?: number; readonly files?: Readonly<Record<string, string>> } = {},
): Promise<MappedFile> {
  const [definition] = readMapping(mapping, 'map.yaml').tables;
  if (definition === undefined) throw new Error('no table');
  const table = new MappedTable(csvName, definition, (file) =>
    files[file] === undefined ? [] : [piecesOf(Buffer.from(files[file]), 64)],
  );
  const texts: Uint8Array[] = [];
  for await (const piece of table.ndjson(piecesOf(Buffer.from(content), pieceSize))) texts.push(piece);
  const lines = Buffer.concat(texts).toString().split('\n').slice(0, -1);
  const all = lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
  return {
    records: all.filter((one) => !('unmapped' in one)),
    refused: all.flatMap((one) => ('unmapped' in one ? [(one['unmapped'] as { message: string }).message] : [])),
    told: [...table.account.lines, ...table.account.unusedColumns],
    table,
  };
}

async function* piecesOf(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield await Promise.resolve(content.subarray(at, at + size));
}

/** The bytes of a text in an encoding of one byte a character. */
export function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
  return Uint8Array.from([...text], (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}.`);
    return byte;
  });
}
