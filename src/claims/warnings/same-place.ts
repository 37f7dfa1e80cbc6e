import { kindOf } from '../../model/ids.js';
import { isFactKind, kinds } from '../../model/registry.js';
import type { Transaction } from '../../store/store.js';
import { canEnd } from '../absences.js';
import type { Attestation, Claim } from '../claim.js';
import { distinct } from '../distinct.js';
import { claimsAtPlaces, placeOf } from '../graph/claims.js';
import type { Intent } from '../intent.js';
import type { RecordProblem } from '../records.js';
import type { Restatement } from '../restate.js';

/**
 * Warnings for records with which a source, without giving an id, says something of a fact at a place where it spoke
 * before of another fact of the same kind and of the same body, organisation, agreement or the like, by the index of the
 * record. What a complete list has withdrawn or ended is past.
 */
export async function samePlaceWarnings(
  transaction: Transaction,
  intents: readonly Intent[],
  { changed, removed }: Restatement,
): Promise<ReadonlyMap<number, readonly RecordProblem[]>> {
  const changedClaims = new Map(changed.map(({ claim }) => [claim.id, claim]));
  const removedIds = new Set(removed.map(({ id }) => id));
  const facts = intents.filter(({ claim, byKey }) => byKey && changedClaims.has(claim));
  const sent = new Set(intents.map(({ claim }) => claim));
  const places = await claimsAtPlaces(transaction, distinct(facts.map(placeOf)));
  const isPast = (claim: Claim): boolean => claim.missingFrom !== undefined && canEnd(claim);
  const others = places.filter((claim) => {
    const { id } = claim;
    return !sent.has(id) && !removedIds.has(id) && !isPast(changedClaims.get(id) ?? claim);
  });
  const warnings = facts.flatMap(({ index, about, source, locator, attestation }) => {
    const same = others.filter(
      (other) =>
        other.source === source &&
        other.locator === locator &&
        kindOf(other.about) === kindOf(about) &&
        isOfTheSame(about, other.latest, attestation),
    );
    return same.length === 0 ? [] : [[index, same.map((other) => samePlace(other.about))] as const];
  });
  return new Map(warnings);
}

/** Tells whether two facts of one kind are of one body, organisation, agreement or the like. */
function isOfTheSame(fact: string, a: Attestation, b: Attestation | null): boolean {
  const kind = kindOf(fact) ?? '';
  if (!isFactKind(kind)) return false;
  return kinds[kind].of.some((link) => {
    const ends = b?.links[link] ?? [];
    return a.links[link]?.some((end) => ends.includes(end)) === true;
  });
}

function samePlace(other: string): RecordProblem {
  return {
    code: 'SAME_PLACE',
    path: 'citation.locator',
    message: `The source has spoken of ${other} at this place before. Both claims are kept.`,
    remedy: `If this record corrects that one, give it the id ${other}; if the earlier claim no longer holds, withdraw it.`,
  };
}
