import { Adjacency } from './adjacency.js';
import type { LinkQueries, Neighbour } from './link-queries.js';
import { type SearchGraph, isSource } from './search-graph.js';

/** The limits of one search. */
export interface SearchLimits {
  /** The number of links that are read. */
  readonly linksRead: number;
  /** The number of links that the engine scans to find the entities at which the two sides meet. */
  readonly linksScanned: number;
  /** The number of steps in which paths are enumerated, and as many in which they are counted. */
  readonly steps: number;
}

/** The two ends of paths, and the entities that paths may lead through. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
  /** The number of links of any day that an entity on the way may have. */
  readonly maxDegree: number;
}

/** One of the two sides that a bidirectional search explores from. */
interface Side {
  readonly visited: Set<string>;
  /** The entities of the last layer from which the side goes on. */
  frontier: readonly string[];
}

/**
 * Bidirectional breadth-first search between two entities. In each turn the side whose frontier has fewer links is
 * expanded by one layer, with one statement. Once both sides together have as many layers as a path has steps, every
 * link that such a path can use is known.
 */
export class BidirectionalSearch implements SearchGraph {
  readonly from: string;
  readonly to: string;
  readonly adjacency = new Adjacency();
  readonly #degrees: Map<string, number>;
  readonly #sides: readonly [Side, Side];
  /** The number of steps up to which paths are known. */
  #explored = 0;
  #isAtLimit = false;
  #linksRead = 0;

  private constructor(
    private readonly ends: PathEnds,
    private readonly queries: LinkQueries,
    private readonly limits: SearchLimits,
    degrees: ReadonlyMap<string, number>,
  ) {
    this.from = ends.from;
    this.to = ends.to;
    this.#degrees = new Map(degrees);
    const side = (id: string): Side => ({ visited: new Set([id]), frontier: [id] });
    this.#sides = [side(ends.from), side(ends.to)];
  }

  /** Reads the degrees of the two ends. */
  static async begin(ends: PathEnds, queries: LinkQueries, limits: SearchLimits): Promise<BidirectionalSearch> {
    return new BidirectionalSearch(ends, queries, limits, await queries.degrees([ends.from, ends.to]));
  }

  /** Explores until all links are known that paths of so many steps can use. Returns false where a limit prevents it. */
  async explore(steps: number): Promise<boolean> {
    while (this.#explored < steps && !this.#isAtLimit) await this.#exploreOneStep();
    return this.#explored >= steps;
  }

  /** The number of links of any day of an entity that was visited. */
  degree(id: string): number {
    return this.#degrees.get(id) ?? 0;
  }

  readonly isPassable = (id: string): boolean => !isSource(id) && this.degree(id) <= this.ends.maxDegree;

  async #exploreOneStep(): Promise<void> {
    const [smaller, larger] = this.#sides.toSorted((a, b) => this.#linksAhead(a) - this.#linksAhead(b)) as [Side, Side];
    const [fewer, more] = [this.#linksAhead(smaller), this.#linksAhead(larger)];
    // A side that can't go on has shown all links that any path can use.
    if (smaller.frontier.length === 0) this.#explored = Infinity;
    else if (this.#linksRead + fewer <= this.limits.linksRead) {
      this.#linksRead += fewer;
      this.#expand(smaller, await this.queries.neighbours(smaller.frontier));
      this.#explored += 1;
    } else {
      this.#isAtLimit = true;
      if (fewer + more <= this.limits.linksScanned) this.#explored += await this.#intersect(smaller, larger);
    }
  }

  #linksAhead({ frontier }: Side): number {
    return frontier.reduce((sum, id) => sum + this.degree(id), 0);
  }

  #expand(side: Side, neighbours: readonly Neighbour[]): void {
    this.#note(neighbours);
    const reached = new Set(neighbours.map(({ to }) => to));
    const layer = [...reached].filter((id) => !side.visited.has(id) && id !== this.from && id !== this.to);
    layer.forEach((id) => side.visited.add(id));
    side.frontier = layer.filter((id) => this.isPassable(id));
  }

  /**
   * Lets the engine find where the two frontiers meet, when there are too many links to read: at links between them, and
   * at entities linked with both. Returns the number of further steps up to which paths are known by this.
   */
  async #intersect(one: Side, other: Side): Promise<0 | 1 | 2> {
    const limit = this.limits.linksRead + 1;
    const shared = await this.queries.sharedNeighbours(one.frontier, other.frontier, limit);
    if (shared.length < limit) {
      this.#note(shared);
      return 2;
    }
    // Direct links come first, so all of them are there if anything else is.
    const direct = shared.filter(({ isDirect }) => isDirect);
    if (direct.length === limit) return 0;
    this.#note(direct);
    return 1;
  }

  #note(neighbours: readonly Neighbour[]): void {
    for (const { from, to, degree } of neighbours) {
      this.adjacency.add(from, to);
      this.#degrees.set(to, degree);
    }
  }
}
