import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  getNamedType,
  isCompositeType,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { type Reckoning, type Variables, Reckoned, decisiveArguments } from './analyzer.js';

const nothing: Reckoning = { cost: 0, fields: 0 };

/** A client that makes up ever new variables must not fill the memory. */
const reckoningsOfOneOperation = 100;
const longestKey = 1_000;

/**
 * Reckons the operations of one schema. What an operation asks for is kept with it (the server keeps it by its text), by
 * the variables that matter, so that a question asked again for other things is not reckoned again.
 */
export class Reckoner {
  readonly #leading: ReadonlySet<string>;
  readonly #decisive = new WeakMap<OperationDefinitionNode, readonly string[]>();
  readonly #reckoned = new WeakMap<OperationDefinitionNode, Map<string, Reckoning>>();

  constructor(private readonly schema: GraphQLSchema) {
    this.#leading = typesThatLeadToNodes(schema);
  }

  /** @param variables as they came with the request, to which the operation's defaults are added here */
  reckon(
    operation: OperationDefinitionNode,
    fragments: readonly FragmentDefinitionNode[],
    variables: Variables,
  ): Reckoning {
    const given = { ...defaultsOf(operation), ...variables };
    const names = this.#decisive.get(operation) ?? decisiveVariables([operation, ...fragments]);
    const known = this.#reckoned.get(operation) ?? new Map<string, Reckoning>();
    this.#decisive.set(operation, names);
    this.#reckoned.set(operation, known);
    const key = JSON.stringify(names.map((name) => given[name] ?? null));
    const reckoning = known.get(key) ?? this.#reckon(operation, fragments, given);
    if (known.size >= reckoningsOfOneOperation) known.clear();
    // What lists bring, such as records to write, is not kept.
    if (key.length <= longestKey) known.set(key, reckoning);
    return reckoning;
  }

  #reckon(
    operation: OperationDefinitionNode,
    fragments: readonly FragmentDefinitionNode[],
    variables: Variables,
  ): Reckoning {
    const root = this.schema.getRootType(operation.operation);
    return root == null
      ? nothing
      : new Reckoned(this.schema, this.#leading, fragments, variables).selection([operation.selectionSet], root);
  }
}

/** The variables that a reckoning depends on: those in arguments that say how much is asked for. */
function decisiveVariables(
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): readonly string[] {
  const names = new Set<string>();
  for (const definition of definitions) {
    visit(definition, {
      Argument: ({ name, value }) => {
        if (!decisiveArguments.has(name.value)) return;
        visit(value, { Variable: (variable) => void names.add(variable.name.value) });
      },
    });
  }
  return [...names];
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/** The types of things in the graph, and those from which fields lead to such; others are parts of what was read anyway. */
function typesThatLeadToNodes(schema: GraphQLSchema): ReadonlySet<string> {
  const composites = Object.values(schema.getTypeMap()).filter((type) => isCompositeType(type));
  const leading = new Set(['Node']);
  for (let size = 0; size < leading.size;) {
    size = leading.size;
    for (const type of composites) {
      const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
      const isOne = 'getInterfaces' in type && type.getInterfaces().some(({ name }) => name === 'Node');
      if (isOne || fields.some((field) => leading.has(getNamedType(field.type).name))) leading.add(type.name);
    }
  }
  return leading;
}
