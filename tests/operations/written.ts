import {
  type ArgumentNode,
  type ConstValueNode,
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
  GraphQLBoolean,
  GraphQLNonNull,
  GraphQLString,
  Kind,
  OperationTypeNode,
  astFromValue,
  getNullableType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parseConstValue,
  parseType,
  print,
} from 'graphql';
import type { Dice } from '../questions/dice.js';
import { type Shape, Leaf, filledIn } from '../questions/drawn-filters.js';
import type { Variables } from './collect.js';
import { contract } from './contract.js';
import type { Asked, FieldPart, FragmentPart, Part } from './parts.js';

/** A variable of a document, and how its values are drawn. */
interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly shape: Shape;
  readonly defaultValue: ConstValueNode | undefined;
  /** The argument that it passes a cursor to. */
  readonly cursor?: 'after' | 'before' | undefined;
  /** Set for a variable that always has a value: without one the field is refused, or has many rows. */
  readonly isNeeded: boolean;
}

/** A document, and the values that its variables may have. */
export interface Written {
  readonly document: DocumentNode;
  readonly variables: readonly Variable[];
}

/** Values for the variables: of one that needs none it is left out now and then, or null. */
export function drawValues({ variables }: Written, dice: Dice): Variables {
  return Object.fromEntries(
    variables.flatMap(({ name, type, shape, defaultValue, cursor, isNeeded }): [string, unknown][] => {
      if (cursor !== undefined) return dice.chance(50) ? [] : [[name, null]];
      if (defaultValue !== undefined && dice.chance(30)) return [];
      if (isNeeded || isNonNullType(type) || !dice.chance(8)) return [[name, filledIn(shape, dice)]];
      return defaultValue === undefined && dice.chance(50) ? [] : [[name, null]];
    }),
  );
}

/** Writes an operation, in one of the many ways in which the same can be asked. */
export function write(asked: Asked, dice: Dice): Written {
  const writing = new Writing(dice);
  const selectionSet = writing.set(asked.parts, new Keys());
  const directives = asked.asOf === undefined ? [] : [writing.asOf(asked.asOf)];
  const variableDefinitions = writing.variables.map(({ name, type, defaultValue }) => ({
    kind: Kind.VARIABLE_DEFINITION as const,
    variable: variableNode(name),
    type: typeNode(type),
    ...(defaultValue && { defaultValue }),
  }));
  const operation = { kind: Kind.OPERATION_DEFINITION as const, operation: OperationTypeNode.QUERY };
  return {
    document: {
      kind: Kind.DOCUMENT,
      definitions: [{ ...operation, variableDefinitions, directives, selectionSet }, ...writing.fragments],
    },
    variables: writing.variables,
  };
}

/** The response keys of one object, and what each stands for: what else has the same key must ask the same. */
class Keys {
  readonly #taken = new Map<string, { readonly means: string; readonly below: Keys }>();

  /** The first key that is free, or has this meaning already. */
  take(wanted: string, means: string): { readonly key: string; readonly below: Keys } {
    for (let number = 0; ; number += 1) {
      const key = number === 0 ? wanted : `${wanted}${number.toString()}`;
      const taken = this.#taken.get(key) ?? { means, below: new Keys() };
      this.#taken.set(key, taken);
      if (taken.means === means) return { key, below: taken.below };
    }
  }
}

class Writing {
  readonly variables: Variable[] = [];
  readonly fragments: FragmentDefinitionNode[] = [];
  readonly #names = new Map<FragmentPart, string>();

  constructor(private readonly dice: Dice) {}

  asOf(given: NonNullable<Asked['asOf']>): DirectiveNode {
    const args = contract.getDirective('asOf')?.args ?? [];
    return { kind: Kind.DIRECTIVE, name: nameNode('asOf'), arguments: this.#arguments(args, given) };
  }

  set(parts: readonly Part[], keys: Keys): SelectionSetNode {
    const { dice } = this;
    const selections = parts.flatMap((part) => {
      const nodes = [this.#selection(part, keys)];
      // What is asked twice is answered once.
      return dice.chance(3) && isRepeatable(part) ? [...nodes, this.#selection(part, keys)] : nodes;
    });
    const at = dice.count(0, selections.length - 1);
    if (!dice.chance(6)) return setNode(selections);
    return setNode([...selections.slice(0, at), this.#grouped(selections.slice(at))]);
  }

  /** Selections in a fragment without a condition. */
  #grouped(selections: readonly SelectionNode[]): SelectionNode {
    return { kind: Kind.INLINE_FRAGMENT, selectionSet: setNode(selections), directives: this.#directives(40) };
  }

  #selection(part: Part, keys: Keys): SelectionNode {
    return part.kind === 'field' ? this.#field(part, keys) : this.#fragment(part, keys);
  }

  #field({ field, given, parts, cursor }: FieldPart, keys: Keys): SelectionNode {
    const args = [...this.#arguments(field.args, given), ...this.#cursor(cursor)];
    const means = `${field.name}(${args.map((argument) => print(argument)).join(', ')}): ${String(field.type)}`;
    const wanted = this.dice.chance(12) ? this.dice.pick(['a', 'some', 'it', field.name.toUpperCase()]) : field.name;
    const { key, below } = keys.take(wanted, means);
    return {
      kind: Kind.FIELD,
      name: nameNode(field.name),
      ...(key === field.name ? {} : { alias: nameNode(key) }),
      arguments: args,
      directives: this.#directives(6),
      ...(parts.length > 0 && { selectionSet: this.set(parts, below) }),
    };
  }

  #fragment(part: FragmentPart, keys: Keys): SelectionNode {
    const known = this.#names.get(part);
    if (known !== undefined)
      return { kind: Kind.FRAGMENT_SPREAD, name: nameNode(known), directives: this.#directives(8) };
    const { on, parts, isShared } = part;
    const typeCondition = { kind: Kind.NAMED_TYPE as const, name: nameNode(on.name) };
    const selectionSet = this.set(parts, keys);
    const directives = this.#directives(8);
    if (!isShared && !this.dice.chance(35))
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, directives };
    const name = nameNode(`Of${on.name}${this.fragments.length.toString()}`);
    if (isShared) this.#names.set(part, name.value);
    this.fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet });
    return { kind: Kind.FRAGMENT_SPREAD, name, directives };
  }

  /** `@include` and `@skip` that mostly change nothing. */
  #directives(percent: number): readonly DirectiveNode[] {
    const { dice } = this;
    if (!dice.chance(percent)) return [];
    const isInclude = dice.chance(50);
    const usual = isInclude;
    const type = new GraphQLNonNull(GraphQLBoolean);
    const shape = new Leaf([usual, usual, usual, !usual]);
    const value = dice.chance(60) ? this.#variable('on', type, shape) : literal(dice.chance(90) ? usual : !usual, type);
    const argument: ArgumentNode = { kind: Kind.ARGUMENT, name: nameNode('if'), value };
    return [{ kind: Kind.DIRECTIVE, name: nameNode(isInclude ? 'include' : 'skip'), arguments: [argument] }];
  }

  #cursor(cursor: FieldPart['cursor']): readonly ArgumentNode[] {
    if (cursor === undefined) return [];
    return [
      { kind: Kind.ARGUMENT, name: nameNode(cursor), value: this.#variable(cursor, GraphQLString, null, cursor) },
    ];
  }

  #arguments(args: FieldPart['field']['args'], given: FieldPart['given']): readonly ArgumentNode[] {
    return args.flatMap(({ name, type }): ArgumentNode[] => {
      if (!(name in given)) return [];
      const shape = given[name];
      const value =
        this.dice.chance(45) && shape !== null ? this.#variable(name, type, shape) : this.#value(shape, type);
      return [{ kind: Kind.ARGUMENT, name: nameNode(name), value }];
    });
  }

  /** A value in which some parts may be variables. */
  #value(shape: Shape, type: GraphQLInputType, isOnlyChoice = false): ValueNode {
    const { dice } = this;
    const nullable = getNullableType(type);
    if (shape === null) return { kind: Kind.NULL };
    if (shape instanceof Leaf) {
      const variableType = isOnlyChoice ? new GraphQLNonNull(nullable) : type;
      return dice.chance(30) ? this.#variable('value', variableType, shape) : literal(filledIn(shape, dice), type);
    }
    if (isListType(nullable)) {
      const item = nullable.ofType;
      return { kind: Kind.LIST, values: [shape].flat().map((one) => this.#value(one, item)) };
    }
    if (!isInputObjectType(nullable)) return literal(shape, type);
    const fields = Object.entries(shape as Readonly<Record<string, Shape>>).map(([name, own]) => ({
      kind: Kind.OBJECT_FIELD as const,
      name: nameNode(name),
      value: this.#value(own, nullable.getFields()[name]?.type ?? type, nullable.isOneOf),
    }));
    return { kind: Kind.OBJECT, fields };
  }

  /** A new variable of the type; one that never is null may have a default instead. */
  #variable(of: string, type: GraphQLInputType, shape: Shape, cursor?: Variable['cursor']): ValueNode {
    const { dice } = this;
    const name = `${of}${this.variables.length.toString()}`;
    const hasDefault = cursor === undefined && dice.chance(20);
    const defaultValue = hasDefault ? (literal(filledIn(shape, dice), type) as ConstValueNode) : undefined;
    const isNeeded = neededArguments.includes(of);
    this.variables.push({ name, type, shape, defaultValue, cursor, isNeeded });
    return variableNode(name);
  }
}

/** Without a value these are refused, or lead to many rows. */
const neededArguments = ['id', 'externalId', 'first', 'last', 'limit'];

/** True for a part without arguments: written twice, it would have other variables the second time. */
function isRepeatable(part: Part): boolean {
  return (part.kind === 'fragment' || Object.keys(part.given).length === 0) && part.parts.every(isRepeatable);
}

function literal(value: unknown, type: GraphQLInputType): ValueNode {
  return astFromValue(value, type) ?? parseConstValue('null');
}

function nameNode(value: string): { readonly kind: Kind.NAME; readonly value: string } {
  return { kind: Kind.NAME, value };
}

function variableNode(name: string): { readonly kind: Kind.VARIABLE; readonly name: ReturnType<typeof nameNode> } {
  return { kind: Kind.VARIABLE, name: nameNode(name) };
}

function typeNode(type: GraphQLInputType): TypeNode {
  return parseType(String(type));
}

function setNode(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}
