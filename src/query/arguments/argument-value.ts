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
 * The value of an argument, as the compiler sees it. Its structure, such as the fields that a filter names, decides the
 * statement and is known when a plan is made; its leaves become parameters and are read when the plan runs.
 */
export type ArgumentValue =
  | { readonly kind: 'absent' }
  | { readonly kind: 'leaf'; readonly read: (variables: Variables) => unknown }
  | { readonly kind: 'list'; readonly items: readonly ArgumentValue[] }
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, ArgumentValue>> };

export const absent: ArgumentValue = { kind: 'absent' };

/**
 * The value of an argument as the document writes it. The variables that it uses have the structure that they have in
 * `variables`. A list of scalars is one leaf.
 */
export function argumentFromAST(
  node: ValueNode | undefined,
  type: GraphQLInputType,
  variables: Variables,
): ArgumentValue {
  if (node === undefined || node.kind === Kind.NULL) return absent;
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return argumentFromValue(variables[name], type, (current) => current[name]);
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    const items = node.kind === Kind.LIST ? node.values : [node];
    if (isLeafType(getNullableType(itemType))) {
      return { kind: 'leaf', read: (current) => coerced(node, type, current) };
    }
    return { kind: 'list', items: items.map((item) => argumentFromAST(item, itemType, variables)) };
  }
  if (isInputObjectType(nullable)) {
    if (node.kind !== Kind.OBJECT) throw new GraphQLError(`Expected an object of type ${nullable.name}.`);
    const values = new Map(node.fields.map(({ name, value }) => [name.value, value]));
    const parts = Object.values(nullable.getFields()).flatMap(({ name, type: fieldType, defaultValue }) => {
      const part = orDefault(argumentFromAST(values.get(name), fieldType, variables), defaultValue);
      return part.kind === 'absent' && !values.has(name) ? [] : [[name, part] as const];
    });
    return { kind: 'object', fields: Object.fromEntries(parts) };
  }
  return { kind: 'leaf', read: (current) => coerced(node, type, current) };
}

/** The value, or the schema's default where it is absent or null. */
export function orDefault(argument: ArgumentValue, value: unknown): ArgumentValue {
  const isGiven = argument.kind !== 'absent' || value === undefined || value === null;
  return isGiven ? argument : { kind: 'leaf', read: () => value };
}

function coerced(node: ValueNode, type: GraphQLInputType, variables: Variables): unknown {
  return valueFromAST(node, type, variables);
}

function argumentFromValue(
  value: unknown,
  type: GraphQLInputType,
  read: (variables: Variables) => unknown,
): ArgumentValue {
  if (value === null || value === undefined) return absent;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const itemType = nullable.ofType;
    if (isLeafType(getNullableType(itemType)) || !Array.isArray(value)) return { kind: 'leaf', read };
    return {
      kind: 'list',
      items: value.map((item: unknown, index) =>
        argumentFromValue(item, itemType, (current) => (read(current) as readonly unknown[])[index]),
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
            : [
                [
                  name,
                  argumentFromValue(item, definition.type, (current) => (read(current) as Variables)[name]),
                ] as const,
              ];
        }),
      ),
    };
  }
  return { kind: 'leaf', read };
}

/** The fields that an input object sets, in their order; none for any other value. */
export function fieldsOf(argument: ArgumentValue): readonly (readonly [string, ArgumentValue])[] {
  return argument.kind === 'object' ? Object.entries(argument.fields).filter(([, { kind }]) => kind !== 'absent') : [];
}

/** The input object of these fields. */
export function objectOf(fields: readonly (readonly [string, ArgumentValue])[]): ArgumentValue {
  return { kind: 'object', fields: Object.fromEntries(fields) };
}

/** A field of an input object; absent where it is not set. */
export function fieldOf(argument: ArgumentValue, name: string): ArgumentValue {
  return (argument.kind === 'object' ? argument.fields[name] : undefined) ?? absent;
}

/** The items of a list of input objects, which GraphQL lets clients write without brackets where there is one. */
export function itemsOf(argument: ArgumentValue): readonly ArgumentValue[] {
  return argument.kind === 'list' ? argument.items : argument.kind === 'object' ? [argument] : [];
}

/** The value of a leaf; null for any other value. */
export function readLeaf(argument: ArgumentValue, { variables }: { readonly variables: Variables }): unknown {
  return argument.kind === 'leaf' ? argument.read(variables) : null;
}
