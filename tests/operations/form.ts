import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { nodeTypeOf } from '../../src/model/ids.js';
import type { Operation, Selected } from './collect.js';
import { pathOf, possibleTypes, query } from './contract.js';

/** An object of an answer. */
export interface Seen {
  readonly type: GraphQLObjectType;
  /** The field that it is the value of, as `Type.field`; undefined at the root. */
  readonly above: string | undefined;
  readonly selected: readonly Selected[];
  readonly value: Readonly<Record<string, unknown>>;
}

/** The objects of an answer, and the first mistake in its form. */
export interface Form {
  readonly problem: string | undefined;
  /** The objects whose types are told by their ids, their type names or what they answer. */
  readonly seen: readonly Seen[];
}

/** Holds the data of an answer against the contract and what was selected: keys and their order, types, nulls. */
export function formOf(operation: Operation, data: unknown): Form {
  return formOfObject(operation, [operation.root.selectionSet], query, undefined, data, 'data');
}

/** The form of an object as the one of its possible types that fits; where several fit, nothing is told of its type. */
function formOfObject(
  operation: Operation,
  sets: Selected['sets'],
  type: GraphQLNamedType,
  above: string | undefined,
  value: unknown,
  path: string,
): Form {
  const forms = possibleTypes(type).map((possible) => formAs(operation, sets, possible, above, value, path));
  const fitting = forms.filter(({ problem }) => problem === undefined);
  const [first, ...others] = fitting;
  // The mistake in the type whose keys are right says more than that other types have other keys.
  if (first === undefined) return forms.find(({ seen }) => seen.length > 0) ?? forms[0] ?? wrong(path, 'has no type');
  return others.length === 0 ? first : { problem: undefined, seen: [] };
}

function formAs(
  operation: Operation,
  sets: Selected['sets'],
  type: GraphQLObjectType,
  above: string | undefined,
  value: unknown,
  path: string,
): Form {
  if (typeof value !== 'object' || value === null) return wrong(path, `is no object but ${JSON.stringify(value)}`);
  const selected = operation.collect(sets, type);
  const object = value as Readonly<Record<string, unknown>>;
  const [keys, asked] = [Object.keys(object).join(), selected.map(({ key }) => key).join()];
  if (keys !== asked) return wrong(path, `has the keys ${keys} where ${asked} were asked of ${type.name}`);
  const seen: Seen[] = [{ type, above, selected, value: object }];
  for (const one of selected) {
    const at = `${path}.${one.key}`;
    const own = object[one.key];
    if (!agrees(type, one, own)) return { problem: `${at} is not of ${type.name}`, seen };
    const form = formOfValue(operation, one, pathOf(type, one.field), one.field.type, own, at);
    seen.push(...form.seen);
    if (form.problem !== undefined) return { problem: form.problem, seen };
  }
  return { problem: undefined, seen };
}

/** True unless the object's id or type name is of another type. */
function agrees(type: GraphQLObjectType, { field }: Selected, value: unknown): boolean {
  if (field.name === '__typename') return value === type.name;
  if (field.name !== 'id' || typeof value !== 'string' || type.name === 'MergedRecord') return true;
  return nodeTypeOf(value) === type.name;
}

function formOfValue(
  operation: Operation,
  selected: Selected,
  above: string,
  type: GraphQLOutputType,
  value: unknown,
  path: string,
): Form {
  if (isNonNullType(type)) {
    if (value === null) return wrong(path, `is null, and its type is ${String(type)}`);
    return formOfValue(operation, selected, above, type.ofType, value, path);
  }
  if (value === null) return fine;
  if (isListType(type)) {
    if (!Array.isArray(value)) return wrong(path, 'is no list');
    const forms = value.map((item, index) =>
      formOfValue(operation, selected, above, type.ofType, item, `${path}[${index.toString()}]`),
    );
    return {
      problem: forms.find(({ problem }) => problem !== undefined)?.problem,
      seen: forms.flatMap(({ seen }) => seen),
    };
  }
  if (!isLeafType(type)) return formOfObject(operation, selected.sets, getNamedType(type), above, value, path);
  return isOfLeafType(type, value) ? fine : wrong(path, `is ${JSON.stringify(value)}, which is no ${type.name}`);
}

const fine: Form = { problem: undefined, seen: [] };

function wrong(path: string, what: string): Form {
  return { problem: `${path} ${what}`, seen: [] };
}

function isOfLeafType(type: GraphQLNamedType, value: unknown): boolean {
  if (isEnumType(type)) return type.getValues().some(({ name }) => name === value);
  switch (type.name) {
    case 'Int':
      return Number.isInteger(value) && Math.abs(Number(value)) <= 0x7fffffff;
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
    case 'DateTime':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
    default:
      return typeof value === 'string';
  }
}
