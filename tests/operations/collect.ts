import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  print,
} from 'graphql';
import { type Field, contract, fieldOf } from './contract.js';

export type Variables = Readonly<Record<string, unknown>>;

/** A field that an object has to answer: its response key, and all places of the document that ask for it. */
export interface Selected {
  readonly key: string;
  readonly field: Field;
  readonly nodes: readonly FieldNode[];
  /** The selections that follow it, in all these places. */
  readonly sets: readonly SelectionSetNode[];
}

/** An operation with the values of its variables: what each object has to answer (GraphQL, section 6.3.2). */
export class Operation {
  readonly root: OperationDefinitionNode;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Variables;

  constructor(
    readonly document: DocumentNode,
    readonly given: Variables,
  ) {
    const root = getOperationAST(document);
    if (!root) throw new Error('The document has no operation, or several');
    this.root = root;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
    const { coerced, errors } = getVariableValues(contract, root.variableDefinitions ?? [], given);
    if (coerced === undefined) throw new Error(`${String(errors)}\n${print(document)}\n${JSON.stringify(given)}`);
    this.#variables = coerced;
  }

  /** The values of the arguments, with those that the contract gives by default. */
  argumentsOf({ field, nodes: [node] }: Selected): Variables {
    return node === undefined ? {} : getArgumentValues(field, node, this.#variables);
  }

  /** The arguments of `@asOf`, where the operation has it. */
  get asOf(): Variables | undefined {
    const directive = contract.getDirective('asOf');
    return directive ? getDirectiveValues(directive, this.root, this.#variables) : undefined;
  }

  /** The fields that the selections ask of an object of the type, in the order of the answer. */
  collect(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly Selected[] {
    const nodes = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const add = (node: SelectionNode): void => {
      if (this.#isLeftOut(node)) return;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        nodes.set(key, [...(nodes.get(key) ?? []), node]);
        return;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) return;
        spread.add(node.name.value);
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
      const condition = fragment?.typeCondition?.name.value ?? type.name;
      if (isA(type, condition)) fragment?.selectionSet.selections.forEach(add);
    };
    sets.flatMap(({ selections }) => selections).forEach(add);
    return [...nodes].map(([key, all]) => ({
      key,
      nodes: all,
      field: fieldOf(type, all[0]?.name.value ?? ''),
      sets: all.flatMap(({ selectionSet }) => selectionSet ?? []),
    }));
  }

  #isLeftOut(node: SelectionNode): boolean {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.['if'] === true ||
      getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.['if'] === false
    );
  }
}

function isA(type: GraphQLObjectType, name: string): boolean {
  if (type.name === name) return true;
  const condition = contract.getType(name);
  return isAbstractType(condition) && contract.isSubType(condition, type);
}
