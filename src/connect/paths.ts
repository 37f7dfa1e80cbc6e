import { UserError } from '../errors.js';
import { BidirectionalSearch, type PathEnds, type SearchLimits } from './bidirectional-search.js';
import { StepBudget } from './budget.js';
import { LinkGraph } from './link-graph.js';
import type { EntityLink, LinkQueries } from './link-queries.js';
import { enumeratePaths } from './path-enumeration.js';

/** The limits of `paths`, as the field's description states them. */
const pathLimits: SearchLimits = { linksRead: 50_000, linksScanned: 500_000, steps: 2_000_000 };

/** The paths that are searched for. */
export interface PathQuery extends PathEnds {
  /** In entities, the ends included. */
  readonly maxLength: number;
}

/** A path, as the ids of its entities from one end to the other. */
export type Path = readonly string[];

/** A range of all paths in their order: so many from the start, or from the end, between two of them. */
export interface PathRange {
  readonly limit: number;
  /** From the end: `after` and `before` are then meant in this direction, too. */
  readonly isBackward: boolean;
  readonly after?: Path;
  readonly before?: Path;
}

/** The paths between two entities: the shortest first, those of one length by the ids along them. */
export class Paths {
  /** The search came to a limit, so there may be more paths than it found. */
  isTruncated = false;

  private constructor(
    private readonly maxLength: number,
    private readonly graph: BidirectionalSearch,
    private readonly queries: LinkQueries,
    private readonly signal: AbortSignal,
    private readonly limits: SearchLimits,
  ) {}

  /** @throws UserError TOO_MANY_LINKS where not even paths of one step can be searched for */
  static async between(
    query: PathQuery,
    queries: LinkQueries,
    signal: AbortSignal,
    limits: SearchLimits = pathLimits,
  ): Promise<Paths> {
    const graph = await BidirectionalSearch.begin(query, queries, limits);
    if (!(await graph.explore(1))) throw tooManyLinks(graph.degree(query.from) + graph.degree(query.to), limits);
    return new Paths(query.maxLength, graph, queries, signal, limits);
  }

  /** The paths of a range, in its direction. The search goes no further than they need. */
  async range({ limit, isBackward, after, before }: PathRange): Promise<readonly Path[]> {
    const found: Path[] = [];
    const budget = new StepBudget(this.limits.steps, this.signal);
    for await (const steps of this.#stepCounts(isBackward)) {
      const length = steps + 1;
      if (after !== undefined && (isBackward ? length > after.length : length < after.length)) continue;
      const order = { isBackward, ...(after?.length === length && { after }) };
      for await (const path of enumeratePaths(this.graph, steps, order, budget)) {
        if (before !== undefined && !isBefore(path, before, isBackward)) return found;
        found.push(path);
        if (found.length === limit) return found;
      }
      if (this.#isSpent(budget)) break;
    }
    return found;
  }

  /** The number of all paths, as far as the budget allows to count them. */
  async count(): Promise<number> {
    let count = 0;
    const budget = new StepBudget(this.limits.steps, this.signal);
    for await (const steps of this.#stepCounts(false)) {
      const paths = enumeratePaths(this.graph, steps, { isBackward: false }, budget);
      while ((await paths.next()).done !== true) count += 1;
      if (this.#isSpent(budget)) break;
    }
    return count;
  }

  /** Reads the links along the paths. Returns those of one of the paths, step by step. */
  async linksAlong(paths: readonly Path[]): Promise<(path: Path) => readonly EntityLink[]> {
    const [scanned, others] = [new Set<string>(), new Set<string>()];
    for (const path of paths) {
      for (const [from, to] of stepsOf(path)) {
        // All links of an entity are scanned, so the one with fewer is.
        const isHub = this.graph.degree(from) > this.graph.degree(to);
        scanned.add(isHub ? to : from);
        others.add(isHub ? from : to);
      }
    }
    const links = new LinkGraph();
    for (const pair of await this.queries.linksBetween([...scanned], [...others])) links.add(pair.links);
    return (path) => stepsOf(path).flatMap(([from, to]) => links.between(from, to));
  }

  /** The numbers of steps that paths can have, ascending or descending, as far as the limits allow to explore. */
  async *#stepCounts(isBackward: boolean): AsyncGenerator<number> {
    const explored: number[] = [];
    for (let steps = 1; steps < this.maxLength; steps += 1) {
      if (!(await this.graph.explore(steps))) {
        this.isTruncated = true;
        break;
      }
      if (isBackward) explored.unshift(steps);
      else yield steps;
    }
    yield* explored;
  }

  /** Tells whether the budget is spent, and notes that the paths are truncated then. */
  #isSpent({ isSpent }: StepBudget): boolean {
    this.isTruncated ||= isSpent;
    return isSpent;
  }
}

/** The pairs of entities next to each other on the path. */
function stepsOf(path: Path): readonly (readonly [from: string, to: string])[] {
  return path.slice(1).map((to, index) => [path[index] ?? to, to]);
}

function isBefore(path: Path, other: Path, isBackward: boolean): boolean {
  const [text, otherText] = [path.join(' '), other.join(' ')];
  if (path.length !== other.length) return path.length < other.length !== isBackward;
  return text !== otherText && text < otherText !== isBackward;
}

function tooManyLinks(degrees: number, { linksScanned }: SearchLimits): UserError {
  return new UserError({
    code: 'TOO_MANY_LINKS',
    message: 'These entities have too many links for a path between them to be found.',
    argument: 'to',
    remedy: 'Ask for fewer types of links, with "follow" or "avoid".',
    limit: linksScanned,
    requested: degrees,
  });
}
