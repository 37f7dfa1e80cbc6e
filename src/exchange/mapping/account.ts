import { listed, quoted } from '../../text/quoted.js';
import { counted, several } from '../../text/counted.js';

/** Rows of one kind: how many there are, and the first of them. */
class RowCount {
  count = 0;
  readonly #first: number[] = [];

  add(row: number): void {
    this.count += 1;
    if (this.#first.length < shownRows) this.#first.push(row);
  }

  /** The rows as a sentence names them: `row 3`, `rows 3, 9 and 40 others`. */
  get words(): string {
    const shown = this.#first.map(String);
    const others = this.count - shown.length;
    const all = others > 0 ? `${shown.join(', ')} and ${counted(others)} others` : listed(shown);
    return `${this.count === 1 ? 'row' : 'rows'} ${all}`;
  }
}

/** The rows of a kind that are named. */
const shownRows = 5;

/** The kinds that are told apart, at most. */
const mostReasons = 100;

/** An account of the rows of a file: what became of each, and what was left out. */
export class Account {
  #rows = 0;
  #empty = 0;
  #refused = 0;
  #without = 0;
  readonly #made = new Map<string, number>();
  readonly #unmade = new Map<string, RowCount>();
  readonly #omitted = new Map<string, RowCount>();
  readonly #unnamed = new Map<string, RowCount>();
  #unused: readonly string[] = [];
  /** The file looks like UTF-8, and was read in another encoding. */
  looksLikeUtf8 = false;

  /** @param file the name of the file */
  constructor(private readonly file: string) {}

  /** Counts an empty row. */
  addEmpty(): void {
    this.#rows += 1;
    this.#empty += 1;
  }

  /** Counts a row that does not fit the mapping. */
  addRefused(): void {
    this.#rows += 1;
    this.#refused += 1;
  }

  /** Counts a row that fits. @param reasons the reasons why it makes no record, where it makes none */
  addMapped(row: number, kinds: readonly string[], reasons: readonly string[]): void {
    this.#rows += 1;
    for (const kind of kinds) this.addRecord(kind);
    if (kinds.length > 0) return;
    this.#without += 1;
    addTo(this.#unmade, reasons.join('; '), row);
  }

  addRecord(kind: string): void {
    this.#made.set(kind, (this.#made.get(kind) ?? 0) + 1);
  }

  /** Counts a value that was left out since it can't be read. */
  addOmitted(column: string, row: number): void {
    addTo(this.#omitted, column, row);
  }

  /** Counts a cell in a column that has no name and that the mapping does not use. */
  addUnnamed(column: string, row: number): void {
    addTo(this.#unnamed, column, row);
  }

  /** Keeps the names of the columns that the mapping does not mention. */
  set unused(names: readonly string[]) {
    this.#unused = names;
  }

  /** The number of rows that made records, or would have: those that did not fit count too. */
  get mappedRows(): number {
    return this.#rows - this.#empty - this.#without;
  }

  /** The columns that the mapping does not mention, as a line; none where it mentions all. */
  get unusedColumns(): readonly string[] {
    if (this.#unused.length === 0) return [];
    const [names, one] = [listed(this.#unused.map(quoted), 20), this.#unused.length === 1];
    return [
      `${this.file}: the mapping does not use the ${one ? 'column' : 'columns'} ${names}; ignore: says that ${one ? 'it is' : 'they are'} not needed.`,
    ];
  }

  /** The account in lines: of all rows, and of what was left out. */
  get lines(): readonly string[] {
    const made = [...this.#made].map(([kind, count]) => `${counted(count)} ${kind}`).join(', ');
    const parts = [
      `${counted(this.#rows - this.#empty - this.#refused - this.#without)} made records`,
      ...(this.#without > 0 ? [`${counted(this.#without)} made none`] : []),
      ...(this.#refused > 0 ? [`${counted(this.#refused)} did not fit the mapping`] : []),
      ...(this.#empty > 0 ? [`${counted(this.#empty)} ${this.#empty === 1 ? 'was' : 'were'} empty`] : []),
    ];
    const told = (rows: ReadonlyMap<string, RowCount>, words: (key: string) => string): readonly string[] =>
      [...rows].map(([key, of]) => `${this.file}, ${of.words}: ${words(key)}`);
    return [
      `${this.file}: ${several(this.#rows, 'row')}: ${parts.join(', ')}. Records: ${made === '' ? 'none' : made}.`,
      ...(this.looksLikeUtf8
        ? [
            `${this.file}: the file looks like UTF-8, so letters with accents may be wrong: leave dialect.encoding out of the mapping.`,
          ]
        : []),
      ...told(this.#unmade, (reason) => `no record. ${reason}.`),
      ...told(this.#omitted, (column) => `the value of ${quoted(column)} is left out, since it can't be read.`),
      ...told(this.#unnamed, (column) => `column ${column} has no name, and the mapping does not use it.`),
    ];
  }
}

function addTo(rows: Map<string, RowCount>, key: string, row: number): void {
  const name = rows.has(key) || rows.size < mostReasons ? key : 'other reasons';
  const known = rows.get(name) ?? new RowCount();
  known.add(row);
  rows.set(name, known);
}
