import { didYouMean } from '../../claims/check/nearest.js';
import { listed, quoted } from '../../text/quoted.js';
import { tableFault } from './faults.js';

/** A row of a table. */
export interface TableRow {
  /** Its number as a spreadsheet counts: the first row of the file is 1. */
  readonly number: number;
  /** Its cells as they are in the file. */
  readonly cells: readonly string[];
}

/** Columns that the command adds to a file of refused rows, and passes over when it reads one. */
export const refusedColumns = { row: '_sourceRow', problems: '_problems' } as const;

/** The names of the columns of a file. Each may also be named by its place, as `_col.1`. */
export class Header {
  readonly #indexes = new Map<string, number[]>();

  /**
   * @param names one for each column, empty where it has none
   * @param file the name of the file, for errors
   */
  constructor(
    readonly names: readonly string[],
    private readonly file: string,
  ) {
    for (const [index, name] of names.entries()) {
      this.#add(`_col.${index + 1}`, index);
      if (name !== '') this.#add(name, index);
    }
  }

  /**
   * The index of the column of this name; undefined where there is none.
   * @throws UserError BAD_INPUT where several columns have the name
   */
  indexOf(name: string): number | undefined {
    const indexes = this.#indexes.get(normalized(name)) ?? [];
    if (indexes.length > 1) {
      const places = listed(indexes.map((index) => `{_col.${index + 1}}`));
      throw tableFault(
        this.file,
        `${indexes.length} columns are named ${quoted(name)}.`,
        `Name the one that is meant by its place: ${places}.`,
      );
    }
    return indexes[0];
  }

  /** The error of a mapping that names columns which are not there. */
  missing(names: readonly string[]): Error {
    const there = this.names.filter((name) => name !== '');
    const [first = ''] = names;
    return tableFault(
      this.file,
      `The mapping names ${names.length === 1 ? 'a column' : 'columns'} that the file does not have: ${listed(names.map(quoted), 20)}.`,
      `The file has ${listed(there.map(quoted), 50) || 'no columns with names'}.${didYouMean(first, there)}`,
    );
  }

  /** The name of a column for a message: the letters that a spreadsheet shows for one without a name. */
  titleOf(index: number): string {
    const name = this.names[index] ?? '';
    return name === '' ? lettersOf(index) : name;
  }

  #add(name: string, index: number): void {
    const known = this.#indexes.get(name);
    if (known === undefined) this.#indexes.set(name, [index]);
    else known.push(index);
  }
}

/** A text of a cell without white space around it, each run within it one space, in Unicode's form NFC. */
export function normalized(text: string): string {
  return text
    .replace(/[\s\u200B\uFEFF]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

/** The letters of a column as a spreadsheet shows them: A, B, … Z, AA. */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${lettersOf(Math.floor(index / 26) - 1)}${letter}`;
}
