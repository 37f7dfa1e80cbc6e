import { Neighbours } from './adjacency.js';
import type { Step, Ties } from './link-queries.js';

/** How much one search may take. */
export interface Bounds {
  /** How many links are read, at most. */
  readonly read: number;
  /** How many the engine looks at, at most, to tell at which of them the two sides meet. */
  readonly sifted: number;
  /** How many steps paths are looked for by, and as many for their count. */
  readonly steps: number;
}

/** Between what, and by what, paths may lead. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  /** How many links of any day an entity may have that lies on the way. */
  readonly maxDegree: number;
}

/** One side of the search: how far it has come, and what it reached last. */
interface Side {
  readonly seen: Set<string>;
  frontier: readonly string[];
}

/**
 * What is known of the network around two entities. Each side is explored by layers, in turn the one with fewer links
 * ahead, and each layer with one statement; once both together have come so many steps far, all is known that a path of
 * so many steps can use.
 */
export class Reach {
  readonly neighbours = new Neighbours();
  readonly #degrees: Map<string, number>;
  readonly #sides: readonly [Side, Side];
  /** Of how many steps paths are known at most. */
  #covered = 0;
  #isAtBounds = false;
  #read = 0;

  private constructor(
    private readonly ends: Ends,
    private readonly ties: Ties,
    private readonly bounds: Bounds,
    degrees: ReadonlyMap<string, number>,
  ) {
    this.#degrees = new Map(degrees);
    const side = (id: string): Side => ({ seen: new Set([id]), frontier: [id] });
    this.#sides = [side(ends.from), side(ends.to)];
  }

  static async begin(ends: Ends, ties: Ties, bounds: Bounds): Promise<Reach> {
    return new Reach(ends, ties, bounds, await ties.degrees([ends.from, ends.to]));
  }

  /** Whether all is known that a path of so many steps can use; goes on to it as far as the bounds allow. */
  async covers(steps: number): Promise<boolean> {
    while (this.#covered < steps && !this.#isAtBounds) await this.#goOn();
    return this.#covered >= steps;
  }

  /** How many links of any day an entity has that was come by. */
  degree(id: string): number {
    return this.#degrees.get(id) ?? 0;
  }

  readonly mayPass = (id: string): boolean => !isSource(id) && this.degree(id) <= this.ends.maxDegree;

  async #goOn(): Promise<void> {
    const [nearer, farther] = this.#sides.toSorted((a, b) => this.#ahead(a) - this.#ahead(b)) as [Side, Side];
    const [less, more] = [this.#ahead(nearer), this.#ahead(farther)];
    // Where a side can go no further, all is known that any path can use.
    if (nearer.frontier.length === 0) this.#covered = Infinity;
    else if (this.#read + less <= this.bounds.read) {
      this.#read += less;
      this.#advance(nearer, await this.ties.steps(nearer.frontier));
      this.#covered += 1;
    } else {
      this.#isAtBounds = true;
      if (less + more <= this.bounds.sifted) this.#covered += await this.#meet(nearer, farther);
    }
  }

  #ahead({ frontier }: Side): number {
    return frontier.reduce((sum, id) => sum + this.degree(id), 0);
  }

  #advance(side: Side, steps: readonly Step[]): void {
    this.#note(steps);
    const { from, to } = this.ends;
    const reached = new Set(steps.map((step) => step.to));
    const next = [...reached].filter((id) => !side.seen.has(id) && id !== from && id !== to);
    next.forEach((id) => side.seen.add(id));
    side.frontier = next.filter((id) => this.mayPass(id));
  }

  /**
   * Where there is too much to go on to, the engine can still tell where the sides meet: at a link from one to the
   * other, and at what is tied to both. Returns how many steps longer the paths are that are known by this.
   */
  async #meet(one: Side, other: Side): Promise<number> {
    const atMost = this.bounds.read + 1;
    const meetings = await this.ties.meetings(one.frontier, other.frontier, atMost);
    if (meetings.length < atMost) {
      this.#note(meetings);
      return 2;
    }
    // Those that are links from one side to the other come first: all of them are there if anything else is.
    const direct = meetings.filter(({ isDirect }) => isDirect);
    if (direct.length === atMost) return 0;
    this.#note(direct);
    return 1;
  }

  #note(steps: readonly Step[]): void {
    for (const { from, to, degree } of steps) {
      this.neighbours.add(from, to);
      this.#degrees.set(to, degree);
    }
  }
}

/** Sources state everything: what they have in common says nothing of a connection. */
export function isSource(id: string): boolean {
  return id.startsWith('source:');
}
