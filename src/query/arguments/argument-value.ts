import {
  type GraphQLInputType,
  type ValueNode,
  GraphQLError,
  Kind,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  valueFromAST,
} from 'graphql';

/** The coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * An argument as the compiler sees it: its structure is known when a plan is made, its leaves are read when it runs.
 * Structure is what decides the statement's text (which fields a filter names, in which order to sort); leaves become parameters.
 */
export type Given =
  | { readonly kind: 'absent' }
  | { readonly kind: 'leaf'; readonly read: (variables: Variables) => unknown }
  | { readonly kind: 'list'; readonly items: readonly Given[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, Given>> };

const absent: Given = { kind: 'absent' };

/**
 * The tree of an argument written in the document, with `variables` telling the structure of those variables it uses.
 * A list of scalars is one leaf, bound whole.
 */
export function givenFromAST(node: ValueNode | undefined, type: GraphQLInputType, variables: Variables): Given {
  if (node === undefined || node.kind === Kind.NULL) return absent;
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return givenFromValue(variables[name], type, (current) => current[name]);
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    const items = node.kind === Kind.LIST ? node.values : [node];
    if (isLeafType(getNullableType(itemType))) {
      return { kind: 'leaf', read: (current) => coerced(node, type, current) };
    }
    return { kind: 'list', items: items.map((item) => givenFromAST(item, itemType, variables)) };
  }
  if (isInputObjectType(nullable)) {
    if (node.kind !== Kind.OBJECT) throw new GraphQLError(`Expected an object of type ${nullable.name}.`);
    const values = new Map(node.fields.map(({ name, value }) => [name.value, value]));
    const given = Object.values(nullable.getFields()).flatMap(({ name, type: fieldType, defaultValue }) => {
      const part = orDefault(givenFromAST(values.get(name), fieldType, variables), defaultValue);
      return part.kind === 'absent' && !values.has(name) ? [] : [[name, part] as const];
    });
    return { kind: 'object', fields: Object.fromEntries(given) };
  }
  return { kind: 'leaf', read: (current) => coerced(node, type, current) };
}

/** What is given, or the schema's default where nothing is: null says no more than leaving it out does. */
export function orDefault(given: Given, value: unknown): Given {
  return given.kind !== 'absent' || value === undefined || value === null ? given : { kind: 'leaf', read: () => value };
}

function coerced(node: ValueNode, type: GraphQLInputType, variables: Variables): unknown {
  return valueFromAST(node, type, variables);
}

function givenFromValue(value: unknown, type: GraphQLInputType, read: (variables: Variables) => unknown): Given {
  if (value === null || value === undefined) return absent;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    if (isLeafType(getNullableType(itemType)) || !Array.isArray(value)) return { kind: 'leaf', read };
    return {
      kind: 'list',
      items: value.map((item: unknown, index) =>
        givenFromValue(item, itemType, (current) => (read(current) as readonly unknown[])[index]),
      ),
    };
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return {
      kind: 'object',
      fields: Object.fromEntries(
        Object.entries(value).flatMap(([name, item]: [string, unknown]) => {
          const definition = fields[name];
          return definition === undefined
            ? []
            : [[name, givenFromValue(item, definition.type, (current) => (read(current) as Variables)[name])] as const];
        }),
      ),
    };
  }
  return { kind: 'leaf', read };
}

/** The text that two sets of variables share exactly when they lead to the same statement. */
export function shapeOf(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return '-';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    if (!Array.isArray(value)) return shapeOf(value, itemType);
    if (isLeafType(getNullableType(itemType)) && !decides(itemType)) return '[]';
    return `[${value.map((item: unknown) => shapeOf(item, itemType)).join()}]`;
  }
  if (isInputObjectType(nullable)) {
    const fields = nullable.getFields();
    return `{${Object.entries(value)
      .map(([name, item]: [string, unknown]) => {
        const definition = fields[name];
        return definition === undefined ? name : `${name}:${shapeOf(item, definition.type)}`;
      })
      .sort()
      .join()}}`;
  }
  return decides(type) ? JSON.stringify(value) : '?';
}

/** Enum values and booleans decide what a statement says; other scalars are only compared within it. */
function decides(type: GraphQLInputType): boolean {
  const nullable = getNullableType(type);
  return isLeafType(nullable) && ('getValues' in nullable || nullable.name === 'Boolean');
}
