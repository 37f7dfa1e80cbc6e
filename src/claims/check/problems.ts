import type { RecordProblem } from '../records.js';

/** The number of errors of one record that are told one by one: a record can have any number. */
const errorsAtMost = 10;

/** Gathers what is wrong with one record, and what may not be meant. */
export class Problems {
  readonly #errors: RecordProblem[] = [];
  #untold = 0;
  readonly warnings: RecordProblem[] = [];

  add(problem: RecordProblem): void {
    if (this.#errors.length < errorsAtMost) this.#errors.push(problem);
    else this.#untold += 1;
  }

  warn(problem: RecordProblem): void {
    if (this.warnings.length < errorsAtMost) this.warnings.push(problem);
  }

  /** The first errors; where there are more, the last one says how many. */
  get errors(): readonly RecordProblem[] {
    if (this.#untold === 0) return this.#errors;
    const message = `The record has ${this.#untold.toLocaleString('en')} more errors than are told here.`;
    const remedy = 'Correct these first, and send the record again to be told the others.';
    return [...this.#errors, { code: 'MORE_ERRORS', path: '', message, remedy }];
  }
}

const longestExcerpt = 60;

/** The text, or its beginning where it is long: an error must not be as long as what it is about. */
export function excerpt(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A value as a sentence names it. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(excerpt(value));
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null ? 'An object' : String(value);
}
