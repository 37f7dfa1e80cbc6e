/** The rows that lines of NDJSON were made of: six bytes a line, since a file may have millions. */
export class LineRows {
  #rows = new Uint32Array(1_024);
  #records = new Uint16Array(1_024);
  #count = 0;

  /** Keeps the row of the next line, and the index of the record in the mapping. */
  add(row: number, record: number): void {
    if (this.#count === this.#rows.length) {
      this.#rows = grown(this.#rows, new Uint32Array(this.#count * 2));
      this.#records = grown(this.#records, new Uint16Array(this.#count * 2));
    }
    this.#rows[this.#count] = row;
    this.#records[this.#count] = record;
    this.#count += 1;
  }

  /** @param line from 1 */
  at(line: number): { readonly row: number; readonly record: number } {
    return { row: this.#rows[line - 1] ?? 0, record: this.#records[line - 1] ?? 0 };
  }
}

function grown<Numbers extends { set: (from: Numbers) => void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
