import { UserError } from '../errors.js';
import type { LinkType } from '../model/link-types.js';
import { Network } from './network.js';
import { isSource } from './reach.js';
import type { Surrounding, Tie, Ties } from './ties.js';

/** How many links one answer may have to be looked at. */
export interface Bounds {
  /** Of the entity in the middle. */
  readonly middle: number;
  /** Of all others; beyond them entities are shown, but the search goes on from none. */
  readonly others: number;
}

const usualBounds: Bounds = { middle: 500_000, others: 20_000 };

/** What is asked for. */
export interface Around {
  readonly id: string;
  /** In links. */
  readonly depth: number;
  /** In entities, the one in the middle included. */
  readonly limit: number;
  readonly maxDegree: number;
}

/** What was found, the nearest first. */
export interface Surroundings {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
  readonly truncated: boolean;
  readonly leftOut: readonly { readonly type: LinkType; readonly count: number }[];
}

/**
 * Goes out from an entity layer by layer, with two statements for each, and one for the links of all.
 * @throws UserError TOO_MANY_LINKS where the entity itself has too many
 */
export async function surroundings(
  { id, depth, limit, maxDegree }: Around,
  ties: Ties,
  bounds: Bounds = usualBounds,
): Promise<Surroundings> {
  const ofMiddle = (await ties.degrees([id])).get(id) ?? 0;
  if (ofMiddle > bounds.middle) throw tooMany(ofMiddle, bounds);
  const shown = new Set([id]);
  const expanded: string[] = [];
  const links = new Map<LinkType, number>();
  let frontier: readonly string[] = [id];
  let looked = 0;
  let isCutShort = false;

  for (let layer = 0; layer < depth && frontier.length > 0; layer += 1) {
    const found = await ties.around(frontier, limit);
    expanded.push(...frontier);
    for (const one of found) links.set(one.type, (links.get(one.type) ?? 0) + one.links);
    const chosen = fairly(candidates(frontier, found, shown), limit - shown.size);
    chosen.forEach((one) => shown.add(one));
    if (layer + 1 === depth) break;
    const degrees = await ties.degrees(chosen);
    frontier = [];
    for (const one of chosen.filter((id) => !isSource(id))) {
      const degree = degrees.get(one) ?? 0;
      if (degree <= maxDegree && looked + degree <= bounds.others) {
        looked += degree;
        frontier = [...frontier, one];
      } else isCutShort = true;
    }
  }

  const pairs = await ties.between(expanded, [...shown]);
  const network = new Network();
  for (const { told } of pairs) network.add(told);
  for (const pair of pairs) links.set(pair.type, (links.get(pair.type) ?? 0) - pair.links);
  const leftOut = [...links]
    .filter(([, count]) => count > 0)
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
  return {
    ids: [...shown],
    ties: network.within(shown),
    truncated: isCutShort || leftOut.length > 0 || pairs.some((pair) => pair.told.length < pair.links),
    leftOut,
  };
}

/** What is not shown yet, by the type of the links that lead to it: by where they come from, and then by the ids. */
function candidates(
  frontier: readonly string[],
  found: readonly Surrounding[],
  shown: ReadonlySet<string>,
): ReadonlyMap<LinkType, ReadonlySet<string>> {
  const byType = new Map<LinkType, Set<string>>();
  for (const near of frontier) {
    const around = found.filter(({ id }) => id === near);
    for (const type of new Set(around.map((one) => one.type))) {
      const others = around.filter((one) => one.type === type).flatMap((one) => one.others);
      const ids = byType.get(type) ?? new Set<string>();
      byType.set(type, ids);
      for (const id of others.sort()) if (!shown.has(id)) ids.add(id);
    }
  }
  return byType;
}

/** So many of the candidates at most: of each type of link the first, then of each the second, and so on. */
function fairly(candidates: ReadonlyMap<LinkType, ReadonlySet<string>>, room: number): readonly string[] {
  const turns = [...candidates].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids[Symbol.iterator]());
  const chosen = new Set<string>();
  while (turns.length > 0 && chosen.size < room) {
    for (const turn of [...turns]) {
      if (chosen.size >= room) break;
      let next = turn.next();
      while (next.done !== true && chosen.has(next.value)) next = turn.next();
      if (next.done === true) turns.splice(turns.indexOf(turn), 1);
      else chosen.add(next.value);
    }
  }
  return [...chosen];
}

function tooMany(looked: number, { middle }: Bounds): UserError {
  return new UserError({
    code: 'TOO_MANY_LINKS',
    message: 'The entity has too many links to tell what surrounds it.',
    argument: 'id',
    remedy: 'Ask for fewer types of links by "follow" or "avoid".',
    limit: middle,
    requested: looked,
  });
}
