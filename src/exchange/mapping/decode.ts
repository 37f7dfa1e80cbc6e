import { quoted } from '../../text/quoted.js';
import { mappingFault, tableFault } from './faults.js';

/** The text of a file, in pieces. */
export interface DecodedText {
  readonly pieces: AsyncGenerator<string>;
  /** Tells whether bytes have come that are no text of the encoding: each is U+FFFD in the pieces. */
  readonly isDamaged: () => boolean;
  /** Tells whether the text was UTF-8 with signs beyond ASCII, though it was read in another encoding. */
  readonly looksLikeUtf8: () => boolean;
  /** The encoding as it is told, such as UTF-8. */
  readonly encoding: string;
}

/** The byte order marks, with the encodings that they tell. */
const marks = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** The first bytes of workbooks, which are no text. */
const workbooks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
] as const;

/**
 * Decodes a file. A byte order mark tells its encoding (as in the WHATWG Encoding Standard); without one it is the given
 * one, else UTF-8.
 * @throws UserError BAD_MAPPING for an encoding that is not known, BAD_INPUT for a workbook
 */
export async function decodedText(
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  given: string | undefined,
): Promise<DecodedText> {
  const iterator = pieces[Symbol.asyncIterator]();
  const first = await beginningOf(iterator);
  if (workbooks.some((bytes) => bytes.every((byte, at) => first[at] === byte))) throw isWorkbook(file);
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => first[at] === byte));
  const encoding = mark?.encoding ?? given ?? 'utf-8';
  const [strict, lenient] = [decoder(encoding, true), decoder(encoding, false)];
  let isDamaged = false;
  const utf8 = mark === undefined && !/^utf-?(8|16)/i.test(encoding) ? new Utf8Test() : undefined;
  const decode = (bytes?: Uint8Array): string => {
    const options = { stream: bytes !== undefined };
    utf8?.add(bytes);
    try {
      if (!isDamaged) strict.decode(bytes, options);
    } catch {
      isDamaged = true;
    }
    return lenient.decode(bytes, options);
  };
  async function* texts(): AsyncGenerator<string> {
    try {
      yield decode(first.subarray(mark?.bytes.length ?? 0));
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield decode(next.value);
      yield decode();
    } finally {
      await iterator.return?.();
    }
  }
  return {
    pieces: texts(),
    isDamaged: () => isDamaged,
    looksLikeUtf8: () => utf8?.isLikely ?? false,
    encoding: encoding.toUpperCase(),
  };
}

/** The first bytes: four, or more, or all that there are. */
async function beginningOf(iterator: AsyncIterator<Uint8Array>): Promise<Buffer> {
  let first = Buffer.alloc(0);
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    first = Buffer.concat([first, next.value]);
    if (first.length >= 4) break;
  }
  return first;
}

/** Looks whether bytes are UTF-8 with signs beyond ASCII. */
class Utf8Test {
  readonly #strict = new TextDecoder('utf-8', { fatal: true });
  #isUtf8 = true;
  #hasMore = false;

  add(bytes?: Uint8Array): void {
    if (!this.#isUtf8) return;
    this.#hasMore ||= bytes?.some((byte) => byte > 0x7f) === true;
    try {
      this.#strict.decode(bytes, { stream: bytes !== undefined });
    } catch {
      this.#isUtf8 = false;
    }
  }

  get isLikely(): boolean {
    return this.#isUtf8 && this.#hasMore;
  }
}

function decoder(encoding: string, fatal: boolean): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true });
  } catch {
    throw mappingFault(
      'dialect.encoding',
      `${quoted(encoding)} is no encoding that is known.`,
      'Give utf-8, utf-16le, windows-1252, iso-8859-15, macintosh or another label of the Encoding Standard.',
    );
  }
}

function isWorkbook(file: string): Error {
  return tableFault(
    file,
    'This is a workbook of a spreadsheet, or another archive, and no CSV.',
    'Save the sheet as CSV, best as “CSV UTF-8”, and import that file.',
  );
}
