import { type GraphQLInputType, isInputType, typeFromAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import { planKeyOf } from '../arguments/plan-key.js';
import { compiledPlan } from '../compile/plan.js';
import type { Plan, Request } from '../request.js';
import { Selection } from '../selection/collect-fields.js';
import type { FieldNodes, Fields } from '../types.js';
import type { Execution } from './field-request.js';

/** The number of plans that are kept: a client that makes up ever new questions must not fill the memory. */
const plansAtMost = 5_000;

/** The types of an operation's variables, by name. */
type VariableTypes = readonly (readonly [name: string, type: GraphQLInputType])[];

/**
 * Keeps the plans of root fields, by the document, the operation and the plan key of its variables, so that a question
 * asked again with other values only binds parameters.
 */
export class PlanCache {
  readonly #plans = new LRUCache<string, Plan>({ max: plansAtMost });
  readonly #variables = new LRUCache<string, VariableTypes>({ max: plansAtMost });

  /** @param fields the implementations of each object type's fields, by the type's name */
  constructor(private readonly fields: Readonly<Record<string, Fields>>) {}

  /** The plan of the root field that has the response key. */
  planOf(execution: Execution, request: Request, responseKey: string, nodes: FieldNodes): Plan {
    const variables = this.#variableTypes(execution).map(([name, type]) => planKeyOf(request.variables[name], type));
    const key = JSON.stringify([execution.key, responseKey, request.asOf?.reading ?? null, ...variables]);
    const plan = this.#plans.get(key) ?? this.#compile(execution, request, nodes);
    this.#plans.set(key, plan);
    return plan;
  }

  #compile({ schema, fragments, variables }: Execution, request: Request, nodes: FieldNodes): Plan {
    const selection = new Selection(schema, fragments, variables);
    return compiledPlan({ selection, fields: this.fields, request }, nodes);
  }

  #variableTypes({ key, schema, operation }: Execution): VariableTypes {
    const known = this.#variables.get(key);
    if (known !== undefined) return known;
    const types = (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
      const inputType = typeFromAST(schema, type);
      return isInputType(inputType) ? [[variable.name.value, inputType] as const] : [];
    });
    this.#variables.set(key, types);
    return types;
  }
}
