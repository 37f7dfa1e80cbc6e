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
