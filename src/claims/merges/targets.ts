import { compareTexts } from '../../text/code-unit-order.js';
import type { Claim } from '../claim.js';
import { distinct } from '../distinct.js';
import { groupedBy } from '../grouped-by.js';
import { Groups } from '../groups.js';
import { formerOf } from '../merge-claims.js';

/** A merge: the first of two ids became part of the second. */
export type Merge = readonly [former: string, into: string];

/** The merges among claims, each once. */
export function mergesAmong(claims: readonly Claim[]): readonly Merge[] {
  const byId = new Map(
    claims.flatMap((claim): readonly (readonly [string, Merge])[] => {
      const [former, into] = [formerOf(claim), claim.latest.links['into']?.[0]];
      return former === undefined || into === undefined ? [] : [[claim.about, [former, into]]];
    }),
  );
  return [...byId.values()];
}

/**
 * The id that each merged id leads to. All that are joined by merges are one thing; its id is one that was merged into no
 * other, of several the first in order. Where merges go round in a ring, any may be.
 */
export function targetsOf(merges: readonly Merge[]): ReadonlyMap<string, string> {
  const joining = merges.filter(([former, into]) => former !== into);
  const groups = new Groups();
  for (const [former, into] of joining) groups.join(former, into);
  const formers = new Set(joining.map(([former]) => former));
  const byGroup = groupedBy(distinct(joining.flat()), (id) => groups.of(id));
  return new Map(
    [...byGroup.values()].flatMap((ids) => {
      const standing = ids.filter((id) => !formers.has(id));
      const [target = ''] = [...(standing.length > 0 ? standing : ids)].sort(compareTexts);
      return ids.map((id) => [id, target] as const);
    }),
  );
}

/** Tells whether merges lead from an id back to it. */
export function isInRing(id: string, merges: readonly Merge[]): boolean {
  const byFormer = groupedBy(merges, ([former]) => former);
  const met = new Set<string>();
  const open = [id];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const [, into] of byFormer.get(next) ?? []) {
      if (into === id) return true;
      if (!met.has(into)) open.push(into);
      met.add(into);
    }
  }
  return false;
}
