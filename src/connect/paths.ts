import { UserError } from '../errors.js';
import { Network } from './network.js';
import type { Tie, Ties } from './ties.js';

/** How many links one search looks at, and how many steps it takes among them; the description of the field says so. */
const linksAtMost = 50_000;
const stepsAtMost = 200_000;

/** What is searched for. */
export interface Search {
  readonly from: string;
  readonly to: string;
  /** In entities, the ends included. */
  readonly maxLength: number;
  readonly maxDegree: number;
  /** Whether these paths, the first of all in their order, are all that is needed. */
  enough(found: readonly FoundPath[]): boolean;
}

/** A path by its entities, and the links of each step. */
export interface FoundPath {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
}

/** One side of the search: how far it has come, and what it reached last. */
interface Side {
  readonly seen: Set<string>;
  steps: number;
  frontier: readonly string[];
}

/**
 * The simple paths between two entities, the shortest first, those of one length by the ids along them, until they are
 * enough. Each side is explored by layers, in turn the one with fewer links ahead; as soon as both together have come
 * far enough for all paths of a length, these are told.
 * @throws UserError TOO_MANY_LINKS where that would take too much work
 */
export async function pathsBetween(search: Search, ties: Ties): Promise<readonly FoundPath[]> {
  const { from, to, maxLength, maxDegree } = search;
  const ends = new Set([from, to]);
  const network = new Network();
  const degrees = new Map(await ties.degrees([from, to]));
  const sides = [from, to].map((id): Side => ({ seen: new Set([id]), steps: 0, frontier: [id] }));
  const found: FoundPath[] = [];
  const mayPass = (id: string): boolean => !isSource(id) && (degrees.get(id) ?? 0) <= maxDegree;
  const ahead = ({ frontier }: Side): number => frontier.reduce((sum, id) => sum + (degrees.get(id) ?? 0), 0);
  let looked = 0;

  for (let steps = 1; steps < maxLength; steps += 1) {
    while (sides.reduce((sum, side) => sum + side.steps, 0) < steps) {
      const [side] = sides.toSorted((a, b) => ahead(a) - ahead(b));
      if (side === undefined) break;
      // Where a side can go no further, all is known that any path can use.
      if (side.frontier.length === 0) {
        side.steps = maxLength;
        break;
      }
      looked += ahead(side);
      if (looked > linksAtMost) throw tooMany(looked);
      const layer = await ties.of(side.frontier);
      network.add(layer);
      const reached = new Set(layer.flatMap(({ subject, object }) => [subject, object]));
      const next = [...reached].filter((id) => !side.seen.has(id) && !ends.has(id) && !isSource(id)).sort();
      const unknown = next.filter((id) => !degrees.has(id));
      for (const [id, degree] of await ties.degrees(unknown)) degrees.set(id, degree);
      next.forEach((id) => side.seen.add(id));
      side.frontier = next.filter(mayPass);
      side.steps += 1;
    }
    for (const ids of simplePaths(network, from, to, steps, mayPass)) {
      found.push({ ids, ties: ids.slice(1).flatMap((id, index) => network.between(ids[index] ?? id, id)) });
      if (search.enough(found)) return found;
    }
  }
  return found;
}

/** The simple paths of exactly so many steps, in the order of the ids along them. */
function* simplePaths(
  network: Network,
  from: string,
  to: string,
  steps: number,
  mayPass: (id: string) => boolean,
): Generator<readonly string[]> {
  const distance = distances(network, to, from, mayPass);
  const path = [from];
  let taken = 0;
  function* onwards(id: string, left: number): Generator<readonly string[]> {
    taken += 1;
    if (taken > stepsAtMost) throw tooMany(taken);
    for (const next of network.neighbours(id)) {
      if (next === to) {
        if (left === 1) yield [...path, to];
        continue;
      }
      if (path.includes(next) || (distance.get(next) ?? Infinity) >= left) continue;
      path.push(next);
      yield* onwards(next, left - 1);
      path.pop();
    }
  }
  yield* onwards(from, steps);
}

/** How many steps it takes at least from each entity to `to`, by those that may be passed and not by `from`. */
function distances(
  network: Network,
  to: string,
  from: string,
  mayPass: (id: string) => boolean,
): ReadonlyMap<string, number> {
  const known = new Map([[to, 0]]);
  let layer: readonly string[] = [to];
  for (let steps = 1; layer.length > 0; steps += 1) {
    const next = layer.flatMap((id) => network.neighbours(id));
    layer = [...new Set(next)].filter((id) => !known.has(id) && id !== from && mayPass(id));
    layer.forEach((id) => known.set(id, steps));
  }
  return known;
}

/** Sources state everything: what they have in common says nothing of a connection. */
export function isSource(id: string): boolean {
  return id.startsWith('source:');
}

function tooMany(looked: number): UserError {
  return new UserError({
    code: 'TOO_MANY_LINKS',
    message: 'There are too many links around these entities to tell all paths that are asked for.',
    argument: 'maxLength',
    remedy:
      'Ask for fewer or shorter paths, for fewer types of links by "follow" or "avoid", or for a smaller "maxDegree".',
    limit: linksAtMost,
    requested: looked,
  });
}
