import { type Claim, mentionedBy } from '../claim.js';
import { distinct } from '../distinct.js';
import { groupedBy } from '../grouped-by.js';
import type { Merges } from '../graph/merges.js';

/**
 * The claims about each of the things, under whichever id, with merges followed, by the id of the thing.
 * @param read reads the claims about what records name so
 */
export async function claimsOfThings(
  merges: Merges,
  things: readonly string[],
  read: (names: readonly string[]) => Promise<readonly Claim[]>,
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  await merges.readGroups(things);
  const claims = await read(distinct(things.flatMap((id) => (merges.into(id) === id ? merges.idsOf(id) : []))));
  await merges.readTargets(claims.flatMap(mentionedBy));
  const byThing = groupedBy(claims, ({ about }) => merges.into(about));
  return new Map(things.map((id) => [id, (byThing.get(id) ?? []).map((claim) => merges.followed(claim))]));
}
