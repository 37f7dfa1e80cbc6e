/**
 * How many slips lie between each word of a question and each word of a name, by their places; undefined where they are
 * more than are forgiven.
 */
type Slips = readonly (readonly (number | undefined)[])[];

/** By which word of a name a word of a question is answered. */
export interface Answered {
  readonly place: number;
  readonly slips: number;
}

/** How a word of a question comes to a place of the name, and the way of the word that has to leave it the place before. */
interface Way {
  readonly asked: number;
  readonly place: number;
  /** How many slips there are more in all by this way. */
  readonly cost: number;
  readonly before: Way | undefined;
}

/**
 * Answers each word of a question by a word of the name, no two by the same one, so that there are the fewest slips in
 * all; undefined where that can't be. One word of the question after the other takes the place that costs the fewest
 * slips more: it may take that of an earlier word, if this one moves to another. That keeps the sum the smallest (the
 * assignment problem, solved by shortest augmenting paths).
 */
export function matching(slips: Slips): readonly Answered[] | undefined {
  const answered: Answered[] = [];
  for (const asked of slips.keys()) {
    let way = cheapestWay(asked, slips, answered);
    if (way === undefined) return undefined;
    for (; way !== undefined; way = way.before) {
      answered[way.asked] = { place: way.place, slips: slips[way.asked]?.[way.place] ?? 0 };
    }
  }
  return answered;
}

/** The cheapest way to a place that is free; of equally cheap ones that to the first place. */
function cheapestWay(asked: number, slips: Slips, answered: readonly Answered[]): Way | undefined {
  const takenBy = new Map(answered.map(({ place }, other) => [place, other]));
  const ways = new Map<number, Way>();
  const moving: Pick<Way, 'asked' | 'cost' | 'before'>[] = [{ asked, cost: 0, before: undefined }];
  // It grows while it is gone through: where a way to a place is cheaper than the one known, whoever has it moves.
  for (const { asked: mover, cost, before } of moving) {
    for (const [place, more] of (slips[mover] ?? []).entries()) {
      if (more === undefined || cost + more >= (ways.get(place)?.cost ?? Infinity)) continue;
      const way = { asked: mover, place, cost: cost + more, before };
      ways.set(place, way);
      const other = takenBy.get(place);
      if (other !== undefined)
        moving.push({ asked: other, cost: way.cost - (answered[other]?.slips ?? 0), before: way });
    }
  }
  const free = [...ways.values()].filter(({ place }) => !takenBy.has(place));
  const [cheapest] = free.sort((a, b) => a.cost - b.cost || a.place - b.place);
  return cheapest;
}
