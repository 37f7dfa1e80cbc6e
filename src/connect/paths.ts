import { UserError } from '../errors.js';
import { Effort } from './budget.js';
import { Network } from './adjacency.js';
import { type Bounds, type Ends, Reach } from './bidirectional-search.js';
import type { Tie, Ties } from './link-queries.js';
import { type Ground, walks } from './path-enumeration.js';

/** What a search takes at most; the description of the field says so. */
const usualBounds: Bounds = { read: 50_000, sifted: 500_000, steps: 2_000_000 };

/** What is searched for. */
export interface Search extends Ends {
  /** In entities, the ends included. */
  readonly maxLength: number;
}

/** A path by its entities, from one end to the other. */
export type Path = readonly string[];

/** Which of all paths are told: so many, from the start or from the end, after one and before another in that direction. */
export interface Wanted {
  readonly limit: number;
  readonly backward: boolean;
  readonly after?: Path;
  readonly before?: Path;
}

/** The paths between two entities: the shortest first, those of one length by the ids along them. */
export class Paths {
  /** Whether a search came to its bounds, so that there may be more than it found. */
  isTruncated = false;
  readonly #search: Search;
  readonly #reach: Reach;

  private constructor(
    search: Search,
    reach: Reach,
    private readonly ties: Ties,
    private readonly signal: AbortSignal,
    private readonly bounds: Bounds,
  ) {
    this.#search = search;
    this.#reach = reach;
  }

  /** @throws UserError TOO_MANY_LINKS where nothing at all can be told */
  static async between(search: Search, ties: Ties, signal: AbortSignal, bounds: Bounds = usualBounds): Promise<Paths> {
    const reach = await Reach.begin(search, ties, bounds);
    if (!(await reach.covers(1))) throw tooMany(reach.degree(search.from) + reach.degree(search.to), bounds);
    return new Paths(search, reach, ties, signal, bounds);
  }

  /** The paths that are wanted, in the direction in which they are; no more is looked for than they take. */
  async some({ limit, backward, after, before }: Wanted): Promise<readonly Path[]> {
    const found: Path[] = [];
    const effort = new Effort(this.bounds.steps, this.signal);
    for await (const steps of this.#lengths(backward)) {
      const length = steps + 1;
      if (after !== undefined && (backward ? length > after.length : length < after.length)) continue;
      const order = { backward, ...(after?.length === length && { after }) };
      for await (const path of walks(this.#ground, steps, order, effort)) {
        if (before !== undefined && !isBefore(path, before, backward)) return found;
        found.push(path);
        if (found.length === limit) return found;
      }
      if (this.#noteSpent(effort)) break;
    }
    return found;
  }

  /** How many paths there are, as far as that can be told. */
  async count(): Promise<number> {
    let count = 0;
    const effort = new Effort(this.bounds.steps, this.signal);
    for await (const steps of this.#lengths(false)) {
      const paths = walks(this.#ground, steps, { backward: false }, effort);
      while ((await paths.next()).done !== true) count += 1;
      if (this.#noteSpent(effort)) break;
    }
    return count;
  }

  /** The links along some of the paths: of each path those of each of its steps, in their order. */
  async links(paths: readonly Path[]): Promise<(path: Path) => readonly Tie[]> {
    const [looked, others] = [new Set<string>(), new Set<string>()];
    for (const path of paths) {
      for (const [index, to] of path.slice(1).entries()) {
        const from = path[index] ?? to;
        // Of two entities the one with fewer links is looked at.
        const isHub = this.#reach.degree(from) > this.#reach.degree(to);
        looked.add(isHub ? to : from);
        others.add(isHub ? from : to);
      }
    }
    const network = new Network();
    for (const { told } of await this.ties.between([...looked], [...others])) network.add(told);
    return (path) => path.slice(1).flatMap((id, index) => network.between(path[index] ?? id, id));
  }

  get #ground(): Ground {
    const { neighbours, mayPass } = this.#reach;
    return { from: this.#search.from, to: this.#search.to, neighbours, mayPass };
  }

  /** How many steps paths can have, from the fewest or from the most, as far as that much is known. */
  async *#lengths(backward: boolean): AsyncGenerator<number> {
    const known: number[] = [];
    for (let steps = 1; steps < this.#search.maxLength; steps += 1) {
      if (!(await this.#reach.covers(steps))) {
        this.isTruncated = true;
        break;
      }
      if (backward) known.unshift(steps);
      else yield steps;
    }
    yield* known;
  }

  #noteSpent({ isSpent }: Effort): boolean {
    this.isTruncated ||= isSpent;
    return isSpent;
  }
}

function isBefore(path: Path, other: Path, backward: boolean): boolean {
  const [one, two] = [path.join(' '), other.join(' ')];
  if (path.length !== other.length) return path.length < other.length !== backward;
  return one !== two && one < two !== backward;
}

function tooMany(looked: number, { sifted }: Bounds): UserError {
  return new UserError({
    code: 'TOO_MANY_LINKS',
    message: 'There are too many links around these entities to tell any path between them.',
    argument: 'to',
    remedy: 'Ask for fewer types of links by "follow" or "avoid".',
    limit: sifted,
    requested: looked,
  });
}
