import { excerpt } from './text/quoted.js';

/** A problem of a request, as its user is told of it. */
export interface Problem {
  /** A stable code in capitals, such as BAD_DATE, on which clients may rely. */
  readonly code: string;
  /** One sentence that names what is wrong. */
  readonly message: string;
  /** The argument at fault, as a path where it is nested. */
  readonly argument?: string;
  /** The value at fault, as it was given; a long text by its beginning. */
  readonly value?: unknown;
  /** The way to mend it, in a sentence. */
  readonly remedy: string;
  /** Of a request that is too large in some way: its largest size, and its own. */
  readonly limit?: number;
  readonly requested?: number;
}

const longestValue = 200;

/** An error meant for the user's eyes. All others are masked before they leave the server. */
export class UserError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'UserError';
    const { value } = problem;
    this.problem = typeof value === 'string' ? { ...problem, value: excerpt(value, longestValue) } : problem;
  }
}
