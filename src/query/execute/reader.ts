import { type GraphQLError, locatedError } from 'graphql';
import type { Row } from '../../store/store.js';
import type { Plan } from '../request.js';
import type { FieldNodes, Fields } from '../types.js';
import { awaitDeep } from './await-deep.js';
import { type Execution, FieldRequest, parametersOf } from './field-request.js';
import { PlanCache } from './plan-cache.js';

/** The value of a root field, and the errors of those items of it that have none. */
export interface FieldAnswer {
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

/** Answers root fields that are read from the graph, each by the statement of its plan. */
export class Reader {
  readonly #plans: PlanCache;

  /** @param fields the implementations of each object type's fields, by the type's name */
  constructor(private readonly fields: Readonly<Record<string, Fields>>) {
    this.#plans = new PlanCache(fields);
  }

  /** Tells whether the root field is read from the graph. */
  reads(name: string): boolean {
    return this.fields['Query']?.[name] !== undefined;
  }

  /** The answer to the root field that has the response key, its value in the form that the client asked for. */
  async answer(execution: Execution, responseKey: string, nodes: FieldNodes): Promise<FieldAnswer> {
    const request = new FieldRequest(execution);
    const plan = this.#plans.planOf(execution, request, responseKey, nodes);
    const { statements, signal } = execution.context;
    const run = (): Promise<readonly Row[]> => statements.run(plan, parametersOf(plan, request), signal);
    const first = run();
    // By a former id a filter finds something else, or nothing; a look-up finds nothing.
    const [rows, isToRepeat] = await Promise.all([first, request.ids.hasFormer('CONDITION')]);
    const found = await valueOf(plan, request, isToRepeat ? await run() : rows);
    const isFound = found !== null || !(await request.ids.hasFormer('LOOK_UP'));
    return {
      value: isFound ? found : await valueOf(plan, request, await run()),
      errors: request.refused.map(({ error, index }) => locatedError(error, nodes, [responseKey, index])),
    };
  }
}

/** The value that a statement's row makes. */
function valueOf(plan: Plan, request: FieldRequest, [row]: readonly Row[]): unknown {
  if (row === undefined) throw new Error('A statement of a root field returned no row');
  const value = plan.decode(row['answer'], request);
  return value instanceof Promise || request.isWaiting ? awaitDeep(value) : value;
}
