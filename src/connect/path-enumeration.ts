import type { StepBudget } from './budget.js';
import type { SearchGraph } from './search-graph.js';

/** The order in which paths are enumerated. */
export interface PathOrder {
  /** Descending by the ids along the paths, not ascending. */
  readonly isBackward: boolean;
  /** The path, by its entities, after which the enumeration begins. */
  readonly after?: readonly string[];
}

/** One level of the depth-first search. */
interface Frame {
  /** The entities to go on to. */
  readonly next: Iterator<string, undefined>;
  /** The rest of the path to begin after, while the search is still going along it. */
  readonly after: readonly string[] | undefined;
}

/**
 * Enumerates the simple paths of exactly so many steps, by depth-first search, in the order of the ids along them. Paths
 * up to the one to begin after are skipped and not gone through. Ends early when the budget is spent.
 */
export async function* enumeratePaths(
  graph: SearchGraph,
  steps: number,
  order: PathOrder,
  budget: StepBudget,
): AsyncGenerator<readonly string[]> {
  const { from, to, adjacency } = graph;
  const distances = distancesTo(graph);
  const path = [from];
  const frame = (after: Frame['after']): Frame => {
    const stepsLeft = steps - path.length + 1;
    const next = nextEntities(graph, { path, stepsLeft, distances, after, isBackward: order.isBackward });
    return { next: next[Symbol.iterator](), after };
  };

  const stack = [frame(order.after?.slice(1))];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { value: id, done } = top.next.next();
    if (done === true) {
      stack.pop();
      path.pop();
    } else if (id === to) yield [...path, to];
    else {
      if (!(await budget.spend(adjacency.neighbours(id).length))) return;
      path.push(id);
      stack.push(frame(top.after?.[0] === id ? top.after.slice(1) : undefined));
    }
  }
}

/** The state of the depth-first search at the end of the path so far. */
interface SearchState {
  readonly path: readonly string[];
  readonly stepsLeft: number;
  readonly distances: Distances;
  readonly after: readonly string[] | undefined;
  readonly isBackward: boolean;
}

/** The entities, in order, from which the goal can still be reached in the steps that are left. */
function nextEntities(
  { to, adjacency }: SearchGraph,
  { path, stepsLeft, distances: [even, odd], after, isBackward }: SearchState,
): readonly string[] {
  const last = path.at(-1) ?? '';
  const [first] = after ?? [];
  if (stepsLeft === 1) {
    // The path to begin after ends here, so its last step is not taken again.
    return adjacency.areLinked(last, to) && first === undefined ? [to] : [];
  }
  const distances = stepsLeft % 2 === 0 ? odd : even;
  const ids = adjacency.neighbours(last).filter((id) => {
    const isAfter = first === undefined || id === first || id > first !== isBackward;
    return isAfter && id !== to && (distances.get(id) ?? Infinity) < stepsLeft && !path.includes(id);
  });
  return isBackward ? ids.reverse() : ids;
}

/**
 * Lower bounds of the steps from each entity to the goal, one for even and one for odd numbers of steps. In a graph of
 * bodies and their members alone, any two entities have paths of one parity only.
 */
type Distances = readonly [even: ReadonlyMap<string, number>, odd: ReadonlyMap<string, number>];

/** Breadth-first search from the goal, through entities that are passable, and not through the start. */
function distancesTo({ from, to, adjacency, isPassable }: SearchGraph): Distances {
  const distances = [new Map([[to, 0]]), new Map<string, number>()] as const;
  let layer: readonly string[] = [to];
  for (let steps = 1; layer.length > 0; steps += 1) {
    const known = steps % 2 === 0 ? distances[0] : distances[1];
    const next = layer.flatMap((id) => adjacency.neighbours(id));
    layer = [...new Set(next)].filter((id) => !known.has(id) && id !== from && id !== to && isPassable(id));
    layer.forEach((id) => known.set(id, steps));
  }
  return distances;
}
