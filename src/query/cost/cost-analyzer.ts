import {
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNamedType,
  isCompositeType,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Variables } from '../arguments/argument-value.js';
import { Selection, fragmentsOf } from '../selection/collect-fields.js';
import type { FieldCost, FieldCosts } from '../types.js';
import { OperationAnalysis, type OperationCost } from './operation-cost.js';

const noCost: OperationCost = { cost: 0, fields: 0 };

/** The number of costs that are kept: a client that makes up ever new variables must not fill the memory. */
const costsAtMost = 10_000;
/** Lists that are longer, such as records to write, are not kept. */
const longestKeptKey = 1_000;

/** The arguments that decide the size of pages, the choice of rows, and the fields that are selected. */
const usualArguments = ['first', 'last', 'orderBy', 'filter', 'if'];

/** An operation of a document, with its variables as they came with the request. */
export interface CostRequest {
  readonly document: DocumentNode;
  readonly documentHash: string;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/**
 * Cost analysis of the operations of one schema. Costs are kept by document and the variables that matter, so that a
 * question asked again for other things is not analysed again.
 */
export class CostAnalyzer {
  readonly #leading: ReadonlySet<string>;
  readonly #relevantArguments: ReadonlySet<string>;
  readonly #relevantVariables = new LRUCache<string, readonly string[]>({ max: costsAtMost });
  readonly #costs = new LRUCache<string, OperationCost>({ max: costsAtMost });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fieldCosts: FieldCosts,
  ) {
    this.#leading = typesLeadingToNodes(schema);
    this.#relevantArguments = new Set([...usualArguments, ...argumentsOfCosts(schema, fieldCosts)]);
  }

  costOf({ document, documentHash, operation, variables }: CostRequest): OperationCost {
    const given = { ...defaultsOf(operation), ...variables };
    const names = this.#variablesThatMatter(document, documentHash);
    const values = names.map((name) => given[name] ?? null);
    const key = JSON.stringify([documentHash, operation.name?.value ?? null, values]);
    const cost = this.#costs.get(key) ?? this.#analyse(document, operation, given);
    if (key.length <= longestKeptKey) this.#costs.set(key, cost);
    return cost;
  }

  #analyse(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): OperationCost {
    const root = this.schema.getRootType(operation.operation);
    if (root == null) return noCost;
    const selection = new Selection(this.schema, fragmentsOf(document), variables);
    const analysis = new OperationAnalysis({ selection, costs: this.fieldCosts, leading: this.#leading, variables });
    return analysis.selection([operation.selectionSet], root);
  }

  #variablesThatMatter(document: DocumentNode, documentHash: string): readonly string[] {
    const known = this.#relevantVariables.get(documentHash);
    if (known !== undefined) return known;
    const names = new Set<string>();
    visit(document, {
      Argument: ({ name, value }) => {
        if (!this.#relevantArguments.has(name.value)) return;
        visit(value, { Variable: (variable) => void names.add(variable.name.value) });
      },
    });
    this.#relevantVariables.set(documentHash, [...names]);
    return [...names];
  }
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/** The arguments that the costs of fields depend on. */
function argumentsOfCosts(schema: GraphQLSchema, costs: FieldCosts): readonly string[] {
  const argumentsOf = ({ perStepOf, oneForEachOf, limitedBy, writesEachOf }: FieldCost): readonly string[] =>
    [perStepOf, oneForEachOf, limitedBy?.argument, writesEachOf].filter((name) => name !== undefined);
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    'getFields' in type
      ? Object.keys(type.getFields()).flatMap((field) => argumentsOf(costs(type.name, field) ?? {}))
      : [],
  );
}

/** The types of things in the graph, and those from which fields lead to such. */
function typesLeadingToNodes(schema: GraphQLSchema): ReadonlySet<string> {
  const composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type));
  const leading = new Set(['Node']);
  for (let size = 0; size < leading.size;) {
    size = leading.size;
    for (const type of composites) {
      const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
      const isNode = 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === 'Node');
      if (isNode || fields.some((field) => leading.has(getNamedType(field.type).name))) leading.add(type.name);
    }
  }
  return leading;
}
