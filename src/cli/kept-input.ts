import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of standard input in a file, to be read once more; it is deleted in the end. */
export class KeptInput {
  #folder: string | undefined;

  /** The pieces as they come; each is kept. */
  readonly keep = async function* (this: KeptInput, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    this.#folder = await mkdtemp(join(tmpdir(), 'signatory-import-'));
    const file = await open(this.#file, 'wx', 0o600);
    try {
      for await (const piece of pieces) {
        await file.appendFile(piece);
        yield piece;
      }
    } finally {
      await file.close();
    }
  }.bind(this);

  /** The input as it was kept. */
  content(): AsyncIterable<Uint8Array> {
    return createReadStream(this.#file);
  }

  async delete(): Promise<void> {
    if (this.#folder !== undefined) await rm(this.#folder, { recursive: true, force: true });
  }

  get #file(): string {
    return join(this.#folder ?? tmpdir(), 'input.csv');
  }
}
