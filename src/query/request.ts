import type { AnswerStatement, Parameters, Statement } from '../cypher/statement.js';
import type { UserError } from '../errors.js';
import type { Reading } from '../model/time.js';
import type { Row } from '../store/store.js';
import type { Variables } from './arguments/argument-value.js';

/** One execution of a plan: its values, and the means to read on. */
export interface Request {
  readonly variables: Variables;
  /** The day taken for today, in days since 1970-01-01. */
  readonly today: number;
  /** The default that `@asOf` sets for every field of the operation. */
  readonly asOf: { readonly day: number; readonly reading: Reading } | undefined;
  /** Aborted when the request has to end: long work looks at it now and then. */
  readonly signal: AbortSignal;
  /** The id of the thing that an id leads to which an argument gives: another one where the thing was merged. */
  thingOf(id: string, use: IdUse): string;
  /** The answer of a continuation for the thing with this id, read together with all others that are waited for. */
  load(continuation: Continuation, id: string): Promise<unknown>;
  /** Notes what is wrong with one item of the root field's list, which is null there; the others are answered. */
  refuse(error: UserError, index: number): void;
  /** The rows of a statement that depends on what another one returned. */
  read(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;
}

/** The use of an id: as a condition of a filter, or to look something up, which finds nothing where the id is a former one. */
export type IdUse = 'CONDITION' | 'LOOK_UP';

/** A value that is known when a plan runs. */
export type RuntimeValue<T = unknown> = (request: Request) => T;

/** The day and the reading under which a field answers. */
export interface AsOf {
  /** The day, in days since 1970-01-01; undefined where the field shows the whole history. */
  readonly day: RuntimeValue<number> | undefined;
  readonly reading: Reading;
}

/** The values that a statement is run with, and the conditions under which it may run. */
export interface RunTime {
  /** By the names of the parameters; each is read anew for every request. */
  readonly parameters: readonly (readonly [name: string, read: RuntimeValue])[];
  /** Run before each run. Each throws a UserError where the request may not be answered. */
  readonly checks: readonly RuntimeValue<void>[];
}

/** A statement that answers one root field, and the way from its row to the field's value. */
export interface Plan extends RunTime {
  readonly statement: AnswerStatement;
  readonly decode: (answer: unknown, request: Request) => unknown;
  /** The statement looks at everything of a kind, so that its rows are worth keeping. */
  readonly scansAll: boolean;
}

/** A further statement, which takes `ids` and returns rows of `id` and `answer`. */
export interface Continuation extends RunTime {
  readonly statement: Statement;
  readonly decode: (answer: unknown, request: Request) => unknown;
}

/** Values as a statement returned them, by the aliases of their plan. */
export type Raw = Readonly<Record<string, unknown>>;

/** Turns returned values into the value of a field, in the form that the client asked for. */
export type Decode<T = unknown> = (raw: Raw, request: Request) => T;

/** Reads one selected field of an object that was found. */
export type FieldReader<Found> = (found: Found, request: Request) => unknown;
