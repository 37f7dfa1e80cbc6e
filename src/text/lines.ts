/** A line of a text that is not empty. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** Its text without the line end; of a line that is too long, its beginning. */
  readonly text: string;
  /** The reason why it can't be read. */
  readonly fault?: 'TOO_LONG' | 'NOT_UTF8';
}

const lineFeed = 0x0a;

/**
 * The lines of a text in UTF-8, with or without a byte order mark, that comes in pieces. Little of it is in memory. Only a
 * line feed ends a line: what else Unicode has for that may be part of a JSON text.
 * @param longest the bytes that a line may have
 */
export async function* linesOf(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  const reader = new LineReader(longest);
  for await (const piece of pieces) yield* reader.add(piece);
  yield* reader.end();
}

/** Finds the lines of pieces. */
class LineReader {
  #number = 1;
  #begun: Uint8Array[] = [];
  #length = 0;

  constructor(private readonly longest: number) {}

  *add(piece: Uint8Array): Generator<Line> {
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, from)) {
      // Of many empty lines each is passed quickly.
      if (end === from && this.#length === 0) this.#number += 1;
      else {
        this.#keep(piece.subarray(from, end));
        yield* this.end();
      }
      from = end + 1;
    }
    this.#keep(piece.subarray(from));
  }

  /** The line that has begun, unless it is empty. */
  *end(): Generator<Line> {
    const bytes = Buffer.concat(this.#begun);
    const isTooLong = this.#length > this.longest;
    const number = this.#number;
    this.#number += 1;
    this.#begun = [];
    this.#length = 0;
    const { text, isUtf8 } = decoded(bytes);
    const content = (number === 1 ? text.replace(/^\uFEFF/, '') : text).replace(/\r$/, '');
    if (isTooLong) yield { number, text: content.slice(0, 200), fault: 'TOO_LONG' };
    else if (content.trim() !== '') yield { number, text: content, ...(!isUtf8 && { fault: 'NOT_UTF8' }) };
  }

  /** Keeps bytes of the line that has begun, while it is not too long. */
  #keep(bytes: Uint8Array): void {
    if (bytes.length > 0 && this.#length <= this.longest) this.#begun.push(bytes);
    this.#length += bytes.length;
  }
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

function decoded(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  try {
    return { text: strict.decode(bytes), isUtf8: true };
  } catch {
    return { text: lenient.decode(bytes), isUtf8: false };
  }
}
