import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  Kind,
  type SelectionSetNode,
  locatedError,
} from 'graphql';
import type { RuntimeValue } from '../request.js';
import type { FieldNodes } from '../types.js';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** The place of a field in an operation: the root field, and the fields below it that were compiled on the way. */
export type Place = readonly FieldNodes[];

/** The value as it is read, where an error has the place of the field that it is about. */
export function readAt<T>(read: RuntimeValue<T>, place: Place, fragments: Fragments): RuntimeValue<T> {
  return (request) => {
    try {
      return read(request);
    } catch (error) {
      throw errorAt(error, place, fragments);
    }
  };
}

/**
 * The error with the place of the field that it is about, unless it has one already. Nothing has been read then, so the
 * path is that of response keys alone: of the rows of a list on the way there is none yet.
 */
export function errorAt(error: unknown, place: Place, fragments: Fragments): GraphQLError {
  return locatedError(error, place.at(-1), pathOf(place, fragments));
}

function pathOf([root, ...below]: Place, fragments: Fragments): readonly string[] {
  if (root === undefined) return [];
  const path = [keyOf(root[0])];
  let nodes = root;
  for (const next of below) {
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    path.push(...(pathWithin(sets, next[0], fragments, new Set()) ?? []));
    nodes = next;
  }
  return path;
}

/** The response keys that lead from selections to a field in them; undefined where they don't have it. */
function pathWithin(
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
    const below = set && pathWithin([set], target, fragments, searched);
    if (below !== undefined) return selection.kind === Kind.FIELD ? [keyOf(selection), ...below] : below;
  }
  return undefined;
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
