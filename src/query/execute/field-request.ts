import DataLoader from 'dataloader';
import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getDirectiveValues,
} from 'graphql';
import type { Parameters, Statement } from '../../cypher/statement.js';
import type { UserError } from '../../errors.js';
import { parseDay } from '../../model/dates.js';
import type { Reading } from '../../model/time.js';
import type { Readable, Row, Value } from '../../store/store.js';
import type { Variables } from '../arguments/argument-value.js';
import type { Continuation, IdUse, Request, RunTime } from '../request.js';
import type { Context } from './context.js';
import { GivenIds } from './former-ids.js';

/** An operation about to be executed, with the values of its variables. */
export interface Execution {
  /** A text that all executions of the same operation of the same document share, and no others. */
  readonly key: string;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Variables;
  readonly context: Context;
}

/** The values of a statement's parameters, by name. @throws UserError where a check or a value refuses the request */
export function parametersOf({ parameters, checks }: RunTime, request: Request): Parameters {
  for (const check of checks) check(request);
  return Object.fromEntries(parameters.map(([name, read]) => [name, read(request) as Value]));
}

/** One root field being answered. */
export class FieldRequest implements Request {
  readonly variables: Variables;
  readonly today: number;
  readonly asOf: Request['asOf'];
  readonly signal: AbortSignal;
  /** A continuation was asked for, so that the field's value holds promises. */
  isWaiting = false;
  /** The errors of single items of the field's list. */
  readonly refused: { readonly error: UserError; readonly index: number }[] = [];
  readonly ids: GivenIds;
  readonly #store: Readable;
  readonly #loaders = new Map<Continuation, DataLoader<string, unknown>>();

  constructor({ schema, operation, variables, context: { store, statements, today, signal } }: Execution) {
    const directive = schema.getDirective('asOf');
    const asOf = directive && getDirectiveValues(directive, operation, variables);
    this.variables = variables;
    this.today = today;
    this.asOf = asOf ? { day: parseDay(String(asOf['date']), 'date'), reading: asOf['reading'] as Reading } : undefined;
    this.signal = signal;
    this.ids = new GivenIds((statement, parameters) => statements.read(statement, parameters, signal));
    this.#store = store;
  }

  thingOf(id: string, use: IdUse): string {
    return this.ids.thingOf(id, use);
  }

  load(continuation: Continuation, id: string): Promise<unknown> {
    this.isWaiting = true;
    const loader = this.#loaders.get(continuation) ?? new DataLoader((ids) => this.#answers(ids, continuation));
    this.#loaders.set(continuation, loader);
    const answer = loader.load(id);
    // Where the field fails otherwise, nobody waits for it any more.
    answer.catch(() => undefined);
    return answer;
  }

  refuse(error: UserError, index: number): void {
    this.refused.push({ error, index });
  }

  read(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    return this.#store.read(statement, parameters);
  }

  /** The answers of a continuation for all the things, by one statement. */
  async #answers(ids: readonly string[], continuation: Continuation): Promise<readonly unknown[]> {
    const parameters = parametersOf(continuation, this);
    const own = (await this.ids.hasFormer('CONDITION')) ? parametersOf(continuation, this) : parameters;
    const rows = await this.read(continuation.statement, { ...own, ids });
    const found = new Map(rows.map((row) => [row['id'], continuation.decode(row['answer'], this)]));
    return ids.map((id) => found.get(id) ?? new Error(`A continuation returned nothing for ${id}`));
  }
}
