import type { Effort } from './budget.js';
import type { Neighbours } from './adjacency.js';

/** Where paths may lead. */
export interface Ground {
  readonly from: string;
  readonly to: string;
  readonly neighbours: Neighbours;
  readonly mayPass: (id: string) => boolean;
}

/** Which way paths are told, and after which one: its entities, from the first on. */
export interface Order {
  readonly backward: boolean;
  readonly after?: readonly string[];
}

/** Where a walk can turn next, and the rest of the path that it is to come after as long as it goes along that. */
interface Turn {
  readonly next: Iterator<string, undefined>;
  readonly after: readonly string[] | undefined;
}

type Distances = readonly [even: ReadonlyMap<string, number>, odd: ReadonlyMap<string, number>];

/**
 * The simple paths of exactly so many steps, in the order of the ids along them or in the opposite one. Those up to the
 * one to come after are not gone through. Ends early where no effort is left.
 */
export async function* walks(
  ground: Ground,
  steps: number,
  order: Order,
  effort: Effort,
): AsyncGenerator<readonly string[]> {
  const { from, to, neighbours } = ground;
  const [even, odd] = distances(ground);
  const path = [from];

  const turnsAt = (id: string, after: readonly string[] | undefined): Turn => {
    const left = steps - path.length + 1;
    const [first] = after ?? [];
    // A path of the last step alone is told already when it is the one to come after.
    if (left === 1) return { next: [to].filter(() => neighbours.areTied(id, to) && !first)[Symbol.iterator](), after };
    const distance = left % 2 === 0 ? odd : even;
    const isAhead = (next: string): boolean =>
      next !== to && (distance.get(next) ?? Infinity) < left && !path.includes(next);
    const isAfter = (next: string): boolean => first === undefined || next === first || next > first !== order.backward;
    const ids = neighbours.of(id).filter((next) => isAhead(next) && isAfter(next));
    return { next: (order.backward ? ids.reverse() : ids)[Symbol.iterator](), after };
  };

  const turns = [turnsAt(from, order.after?.slice(1))];
  for (let turn = turns.at(-1); turn !== undefined; turn = turns.at(-1)) {
    const { value: id, done } = turn.next.next();
    if (done === true) {
      turns.pop();
      path.pop();
    } else if (id === to) yield [...path, to];
    else {
      if (!(await effort.spend(neighbours.of(id).length))) return;
      const { after } = turn;
      path.push(id);
      turns.push(turnsAt(id, after?.[0] === id ? after.slice(1) : undefined));
    }
  }
}

/**
 * How many steps it takes at least from each entity to `to`, by those that may be passed and not by `from`: for even
 * numbers of steps and for odd ones. Where bodies are tied to their members alone, paths have the one or the other.
 */
function distances({ from, to, neighbours, mayPass }: Ground): Distances {
  const known = [new Map([[to, 0]]), new Map<string, number>()] as const;
  let layer: readonly string[] = [to];
  for (let steps = 1; layer.length > 0; steps += 1) {
    const alike = steps % 2 === 0 ? known[0] : known[1];
    const next = layer.flatMap((id) => neighbours.of(id));
    layer = [...new Set(next)].filter((id) => !alike.has(id) && id !== from && id !== to && mayPass(id));
    layer.forEach((id) => alike.set(id, steps));
  }
  return known;
}
