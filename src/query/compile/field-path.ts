import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  locatedError,
} from 'graphql';
import type { RuntimeValue } from '../request.js';
import type { FieldNodes } from '../types.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The way to a field in an operation: the root field, and the fields below it that were compiled on the way. */
export type FieldPath = readonly FieldNodes[];

/** The value as it is read, where an error has the path of the field that it is about. */
export function readAt<T>(read: RuntimeValue<T>, path: FieldPath, fragments: Fragments): RuntimeValue<T> {
  return (request) => {
    try {
      return read(request);
    } catch (error) {
      throw errorAt(error, path, fragments);
    }
  };
}

/**
 * The error with the location and the path of the field that it is about, unless it has them already. Nothing has been
 * read then, so the path is one of response keys alone: of the rows of a list on the way there is none yet.
 */
export function errorAt(error: unknown, path: FieldPath, fragments: Fragments): GraphQLError {
  if (error instanceof GraphQLError && error.path !== undefined) return error;
  return locatedError(error, path.at(-1), responseKeys(path, fragments));
}

/** The response keys that lead to a field, those between two that were compiled included. */
function responseKeys([root, ...below]: FieldPath, fragments: Fragments): readonly string[] {
  if (root === undefined) return [];
  const keys = [keyOf(root[0])];
  let nodes = root;
  for (const next of below) {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    keys.push(...(keysWithin(sets, next[0], fragments, new Set()) ?? []));
    nodes = next;
  }
  return keys;
}

/** The response keys that lead from selections to a field in them; undefined where they don't have it. */
function keysWithin(
  sets: readonly SelectionSetNode[],
  target: FieldNode,
  fragments: Fragments,
  searched: Set<string>,
): readonly string[] | undefined {
  for (const selection of sets.flatMap(({ selections }) => selections)) {
    if (selection === target) return [keyOf(target)];
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      if (searched.has(selection.name.value)) continue;
      searched.add(selection.name.value);
    }
    const set =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value]?.selectionSet : selection.selectionSet;
    const below = set && keysWithin([set], target, fragments, searched);
    if (below !== undefined) return selection.kind === Kind.FIELD ? [keyOf(selection), ...below] : below;
  }
  return undefined;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
