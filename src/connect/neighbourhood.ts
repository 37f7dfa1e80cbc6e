import { UserError } from '../errors.js';
import type { LinkType } from '../model/link-types.js';
import { LinkGraph } from './link-graph.js';
import type { EntityLink, LinkQueries, LinkedPair, NeighboursByType } from './link-queries.js';
import { isSource } from './search-graph.js';

/** The limits of one search, as numbers of links that the engine scans. */
export interface NeighbourhoodLimits {
  /** Those of the entity in the centre. */
  readonly centre: number;
  /** Those of all others together. Beyond it entities are shown, but not expanded. */
  readonly others: number;
}

const neighbourhoodLimits: NeighbourhoodLimits = { centre: 500_000, others: 20_000 };

/** The neighbourhood that is searched for. */
export interface NeighbourhoodQuery {
  /** The entity in the centre. */
  readonly id: string;
  /** In links. */
  readonly depth: number;
  /** In entities, the one in the centre included. */
  readonly limit: number;
  /** The number of links of any day that an entity may have to be expanded. */
  readonly maxDegree: number;
}

/** The number of links of one type that are not shown. */
interface LeftOut {
  readonly type: LinkType;
  readonly count: number;
}

/** The entities around one, and the links among them. */
export interface Neighbourhood {
  /** The nearest first. */
  readonly ids: readonly string[];
  readonly links: readonly EntityLink[];
  readonly isTruncated: boolean;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The neighbourhood of an entity, found by breadth-first search: two statements a layer, and one for all links.
 * @throws UserError TOO_MANY_LINKS where the entity in the centre has too many
 */
export async function neighbourhoodOf(
  query: NeighbourhoodQuery,
  queries: LinkQueries,
  limits: NeighbourhoodLimits = neighbourhoodLimits,
): Promise<Neighbourhood> {
  const degree = (await queries.degrees([query.id])).get(query.id) ?? 0;
  if (degree > limits.centre) throw tooManyLinks(degree, limits);
  const { shown, expanded, linkCounts, isCutShort } = await expandLayers(query, queries, limits);
  const pairs = await queries.linksBetween(expanded, [...shown]);
  const graph = new LinkGraph();
  for (const { links } of pairs) graph.add(links);
  const leftOut = linksLeftOut(linkCounts, pairs);
  return {
    ids: [...shown],
    links: graph.within(shown),
    isTruncated: isCutShort || leftOut.length > 0 || pairs.some(({ links, linkCount }) => links.length < linkCount),
    leftOut,
  };
}

/** The entities that a search came to. */
interface Expansion {
  /** The nearest first. */
  readonly shown: ReadonlySet<string>;
  /** Those whose neighbours were read. */
  readonly expanded: readonly string[];
  /** The number of links of the expanded entities, by type. */
  readonly linkCounts: ReadonlyMap<LinkType, number>;
  /** An entity was not expanded although the depth allows it. */
  readonly isCutShort: boolean;
}

async function expandLayers(
  { id, depth, limit, maxDegree }: NeighbourhoodQuery,
  queries: LinkQueries,
  limits: NeighbourhoodLimits,
): Promise<Expansion> {
  const shown = new Set([id]);
  const expanded: string[] = [];
  const linkCounts = new Map<LinkType, number>();
  let frontier: readonly string[] = [id];
  let scanned = 0;
  let isCutShort = false;

  for (let layer = 1; layer <= depth && frontier.length > 0; layer += 1) {
    const neighbours = await queries.neighboursByType(frontier, limit);
    expanded.push(...frontier);
    for (const { type, linkCount } of neighbours) linkCounts.set(type, (linkCounts.get(type) ?? 0) + linkCount);
    const chosen = takeInTurns(newNeighbours(frontier, neighbours, shown), limit - shown.size);
    chosen.forEach((one) => shown.add(one));
    if (layer === depth) break;
    const degrees = await queries.degrees(chosen);
    frontier = chosen.filter((one) => {
      if (isSource(one)) return false;
      const degree = degrees.get(one) ?? 0;
      const isWithin = degree <= maxDegree && scanned + degree <= limits.others;
      if (isWithin) scanned += degree;
      else isCutShort = true;
      return isWithin;
    });
  }
  return { shown, expanded, linkCounts, isCutShort };
}

/** The neighbours that are not shown yet, by the type of link: in the order of the frontier, then by their ids. */
function newNeighbours(
  frontier: readonly string[],
  found: readonly NeighboursByType[],
  shown: ReadonlySet<string>,
): ReadonlyMap<LinkType, ReadonlySet<string>> {
  const byType = new Map<LinkType, Set<string>>();
  for (const id of frontier) {
    const ofEntity = found.filter((one) => one.id === id);
    for (const type of new Set(ofEntity.map((one) => one.type))) {
      const neighbours = ofEntity.filter((one) => one.type === type).flatMap((one) => one.neighbours);
      const ids = byType.get(type) ?? new Set<string>();
      byType.set(type, ids);
      for (const neighbour of neighbours.sort()) if (!shown.has(neighbour)) ids.add(neighbour);
    }
  }
  return byType;
}

/** Takes at most so many entities: the first of each type of link, then the second of each, and so on. */
function takeInTurns(candidates: ReadonlyMap<LinkType, ReadonlySet<string>>, limit: number): readonly string[] {
  const turns = [...candidates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids[Symbol.iterator]());
  const chosen = new Set<string>();
  while (turns.length > 0 && chosen.size < limit) {
    for (const turn of [...turns]) {
      if (chosen.size >= limit) break;
      let next = turn.next();
      while (next.done !== true && chosen.has(next.value)) next = turn.next();
      if (next.done === true) turns.splice(turns.indexOf(turn), 1);
      else chosen.add(next.value);
    }
  }
  return [...chosen];
}

/** The links of expanded entities that lead to entities which are not shown, sorted by type. */
function linksLeftOut(linkCounts: ReadonlyMap<LinkType, number>, pairs: readonly LinkedPair[]): readonly LeftOut[] {
  const counts = new Map(linkCounts);
  for (const { type, linkCount } of pairs) counts.set(type, (counts.get(type) ?? 0) - linkCount);
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}

function tooManyLinks(degree: number, { centre }: NeighbourhoodLimits): UserError {
  return new UserError({
    code: 'TOO_MANY_LINKS',
    message: 'The entity has too many links for its surroundings to be read.',
    argument: 'id',
    remedy: 'Ask for fewer types of links, with "follow" or "avoid".',
    limit: centre,
    requested: degree,
  });
}
