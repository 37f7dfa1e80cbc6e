import type { LinkType } from '../model/ties.js';
import { Network } from './network.js';
import { isSource } from './paths.js';
import type { Tie, Ties } from './ties.js';

/** How many links one answer may have to be looked at; beyond them entities are shown, but the search goes on from none. */
const linksAtMost = 20_000;

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

/** An entity that may be shown, and the links that lead to it from what is. */
interface Candidate {
  readonly id: string;
  readonly type: LinkType;
}

/** Goes out from an entity layer by layer, with two statements or three for each. */
export async function surroundings({ id, depth, limit, maxDegree }: Around, ties: Ties): Promise<Surroundings> {
  const shown = new Set([id]);
  const network = new Network();
  const expanded: string[] = [];
  let frontier: readonly string[] = [id];
  let looked = 0;
  let isCutShort = false;

  for (let layer = 0; layer < depth && frontier.length > 0; layer += 1) {
    const read = await ties.some(frontier, limit);
    looked += read.length;
    expanded.push(...frontier);
    network.add(read);
    const candidates = frontier.flatMap((near) => candidatesOf(near, network).filter((one) => !shown.has(one.id)));
    const chosen = fairly(candidates, limit - shown.size);
    chosen.forEach((one) => shown.add(one));
    if (layer + 1 === depth) break;
    const degrees = await ties.degrees(chosen);
    frontier = [];
    for (const one of chosen.filter((id) => !isSource(id))) {
      const degree = degrees.get(one) ?? 0;
      if (degree <= maxDegree && looked + degree <= linksAtMost) {
        looked += degree;
        frontier = [...frontier, one];
      } else isCutShort = true;
    }
  }

  const told = network.within(shown);
  const leftOut = await countLeftOut(expanded, told, ties);
  return { ids: [...shown], ties: told, truncated: isCutShort || leftOut.length > 0, leftOut };
}

function candidatesOf(id: string, network: Network): readonly Candidate[] {
  return network.neighbours(id).flatMap((other) => network.between(id, other).map(({ type }) => ({ id: other, type })));
}

/** So many of the candidates at most: of each type of link the first, then of each the second, and so on. */
function fairly(candidates: readonly Candidate[], room: number): readonly string[] {
  const byType = new Map<LinkType, string[]>();
  for (const { id, type } of candidates) {
    const ids = byType.get(type);
    if (ids === undefined) byType.set(type, [id]);
    else if (!ids.includes(id)) ids.push(id);
  }
  const turns = [...byType].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ids]) => ids[Symbol.iterator]());
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

/** A fact is one link, however many of its ends are shown. */
async function countLeftOut(
  expanded: readonly string[],
  told: readonly Tie[],
  ties: Ties,
): Promise<Surroundings['leftOut']> {
  const counted = new Map<LinkType, number>();
  const add = (type: LinkType, links: number): void => void counted.set(type, (counted.get(type) ?? 0) + links);
  for (const { type, links } of await ties.counts(expanded)) add(type, links);
  const ends = new Set(expanded);
  const shownOf = new Set<string>();
  for (const tie of told) {
    for (const end of [tie.subject, tie.object]) {
      const key = JSON.stringify([end, tie.type, tie.fact ?? [tie.subject, tie.object]]);
      if (!ends.has(end) || shownOf.has(key)) continue;
      shownOf.add(key);
      add(tie.type, -1);
    }
  }
  return [...counted]
    .filter(([, count]) => count > 0)
    .map(([type, count]) => ({ type, count }))
    .sort((a, b) => (a.type < b.type ? -1 : 1));
}
